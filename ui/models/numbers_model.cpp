// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numbers_model.h"

namespace headroom {

namespace {

QVariant alignmentOf(int column)
{
    return QVariant::fromValue<int>((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace

void NumbersModel::setNumbers(const QStringList& columns, const QList<QStringList>& rows)
{
    if (columns == m_columns && rows == m_rows)
        return;
    beginResetModel();
    m_columns = columns;
    m_rows = rows;
    endResetModel();
}

int NumbersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NumbersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant NumbersModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole)
        return m_rows[index.row()].value(index.column());
    return role == Qt::TextAlignmentRole ? alignmentOf(index.column()) : QVariant();
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.value(section);
    return role == Qt::TextAlignmentRole ? alignmentOf(section) : QVariant();
}

} // namespace headroom
