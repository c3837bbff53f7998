// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>

namespace headroom {

/// Things that are compared, a column each, with marks on what stands out.
struct SideBySide {
    struct Cell {
        QString text;
        std::optional<Severity> mark; ///< its icon stands before the text, and the tip says why
        QString tip;
        bool operator==(const Cell&) const = default;
    };
    struct Row {
        QList<Cell> cells; ///< the first is the row's name
        bool isStrong = false;
        bool operator==(const Row&) const = default;
    };
    QStringList columns;
    QStringList columnTips; ///< as many as columns, or none
    QList<Row> rows;
    bool isWords = false;   ///< cells stand at the left, and may be cut or wrapped; otherwise all but the first column is numbers
    bool operator==(const SideBySide&) const = default;
};

/// A comparison as a table that can't be edited.
class SideBySideModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const SideBySide& shown);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant alignmentOf(int column) const;

    SideBySide m_shown{.columns = QStringList(1), .columnTips = {}, .rows = {}};
};

} // namespace headroom
