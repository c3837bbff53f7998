// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace headroom {

/// Figures as they are shown.
struct Numbers {
    QStringList columns;
    QList<QStringList> rows;   ///< a cell for each column
    QList<int> wordColumns{0}; ///< at the left; the others are numbers, at the right
    bool operator==(const Numbers&) const = default;
};

/// Figures as a table that can't be edited.
class NumbersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setNumbers(const Numbers& numbers);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant alignmentOf(int column) const;

    Numbers m_numbers{.columns = {QString()}, .rows = {}};
};

} // namespace headroom
