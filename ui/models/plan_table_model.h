// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/input_help.h"
#include "ui/models/cell.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace headroom {

/// A table over things with a name in the plan. Holds their names alone and reads the rest from the plan whenever asked; a refresh tells views only what came and
/// went and which cells show something else, so that selection, focus and an open editor stay and no more is painted than has changed. A last row of totals is
/// shown where a model has one.
class PlanTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        QString title;
        QString tip;
        Qt::Alignment alignment = Qt::AlignLeft;
        std::optional<InputId> help = {}; ///< of what can be edited
    };

    PlanTableModel(std::vector<Column> columns, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const final;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) final;

    /// Rows without the totals.
    int itemCount() const { return static_cast<int>(m_keys.size()); }
    QString key(int row) const { return m_keys.value(row); }
    int rowOf(const QString& key) const { return static_cast<int>(m_keys.indexOf(key)); }

    /// Takes over the plan as it is now.
    void refresh();

signals:
    /// An edit that can't be: where, and why in words.
    void refused(const QModelIndex& at, const QString& why);

protected:
    /// Of every row, in the plan's order.
    virtual QStringList currentKeys() const = 0;
    /// Changes where the table shows another thing altogether.
    virtual QString context() const = 0;
    virtual QVariant cell(int row, int column, int role) const = 0;
    virtual QVariant totalCell(int column, int role) const;
    /// Whether totals stand below the rows, where there are any.
    virtual bool hasTotals() const { return false; }
    virtual CellSpec spec(int row, int column) const;
    /// Before views are told of anything: compute what `cell` needs.
    virtual void prepare() {}
    /// Takes these rows, which exist, out of the plan.
    virtual void removeItems(int row, int count) = 0;

    /// True where `wanted` can be the name of that row; tells why not otherwise.
    bool acceptsName(const QModelIndex& at, const QString& wanted);

private:
    /// What a row shows: column by column, all that is painted or said.
    using Face = std::vector<QVariant>;

    int totalRows(qsizetype items) const { return hasTotals() && items > 0 ? 1 : 0; }
    std::vector<Face> faces() const;
    void insertOrRemoveRows(const QStringList& keys);
    void tellChangedCells();

    std::vector<Column> m_columns;
    QStringList m_keys;
    std::vector<Face> m_faces; ///< of every row, as views were told
    QString m_context;
};

} // namespace headroom
