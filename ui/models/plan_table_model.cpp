// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_table_model.h"

#include <QFont>

#include <algorithm>

namespace headroom {

PlanTableModel::PlanTableModel(std::vector<Column> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

int PlanTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : itemCount() + (hasTotals() ? 1 : 0);
}

int PlanTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: return column.title;
    case Qt::ToolTipRole: return column.tip.isEmpty() ? QVariant() : QVariant(column.tip);
    case Qt::TextAlignmentRole: return QVariant(column.alignment | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant PlanTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isTotal = index.row() >= itemCount();
    if (role == Qt::TextAlignmentRole)
        return QVariant(m_columns[static_cast<std::size_t>(index.column())].alignment | Qt::AlignVCenter);
    if (role == Qt::FontRole && isTotal) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (isTotal)
        return totalCell(index.column(), role);
    if (role == SpecRole)
        return QVariant::fromValue(spec(index.row(), index.column()));
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1: %2").arg(
            m_columns[static_cast<std::size_t>(index.column())].title, cell(index.row(), index.column(), Qt::DisplayRole).toString());
    return cell(index.row(), index.column(), role);
}

Qt::ItemFlags PlanTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.row() >= itemCount())
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const CellKind kind = spec(index.row(), index.column()).kind;
    if (kind == CellKind::Check)
        flags |= Qt::ItemIsUserCheckable;
    else if (kind != CellKind::Fixed)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant PlanTableModel::totalCell(int, int) const
{
    return {};
}

CellSpec PlanTableModel::spec(int, int) const
{
    return {};
}

bool PlanTableModel::acceptsName(const QModelIndex& at, const QString& wanted)
{
    const int holder = rowOf(wanted);
    if (wanted.isEmpty())
        emit refused(at, tr("A name can't be empty."));
    else if (holder >= 0 && holder != at.row())
        emit refused(at, tr("“%1” is in this list already. Choose another name.").arg(wanted));
    else
        return true;
    return false;
}

void PlanTableModel::refresh()
{
    prepare();
    const QStringList keys = currentKeys();
    const QString newContext = context();
    if (newContext != m_context) {
        beginResetModel();
        m_context = newContext;
        m_keys = keys;
        endResetModel();
        return;
    }

    qsizetype head = 0;
    const qsizetype common = std::min(keys.size(), m_keys.size());
    while (head < common && keys[head] == m_keys[head])
        ++head;
    qsizetype tail = 0;
    while (tail < common - head && keys[keys.size() - 1 - tail] == m_keys[m_keys.size() - 1 - tail])
        ++tail;
    if (keys.size() > m_keys.size()) {
        beginInsertRows({}, static_cast<int>(m_keys.size() - tail), static_cast<int>(keys.size() - tail) - 1);
        m_keys = keys;
        endInsertRows();
    } else if (keys.size() < m_keys.size()) {
        beginRemoveRows({}, static_cast<int>(keys.size() - tail), static_cast<int>(m_keys.size() - tail) - 1);
        m_keys = keys;
        endRemoveRows();
    }
    m_keys = keys;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace headroom
