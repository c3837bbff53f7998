// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numbers_model.h"

#include "ui/models/changed_rows.h"

#include <utility>

namespace headroom {

void NumbersModel::setNumbers(const Numbers& numbers)
{
    const bool isAlike = numbers.columns == m_numbers.columns && numbers.wordColumns == m_numbers.wordColumns && numbers.rows.size() == m_numbers.rows.size();
    if (isAlike) {
        const QList<QStringList> before = std::exchange(m_numbers.rows, numbers.rows);
        return tellChangedRows(*this, before, m_numbers.rows);
    }
    beginResetModel();
    m_numbers = numbers;
    endResetModel();
}

QVariant NumbersModel::alignmentOf(int column) const
{
    return QVariant::fromValue<int>((m_numbers.wordColumns.contains(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

int NumbersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.rows.size());
}

int NumbersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.columns.size());
}

QVariant NumbersModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole)
        return m_numbers.rows[index.row()].value(index.column());
    return role == Qt::TextAlignmentRole ? alignmentOf(index.column()) : QVariant();
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) // a long one may be cut
        return m_numbers.columns.value(section);
    return role == Qt::TextAlignmentRole ? alignmentOf(section) : QVariant();
}

} // namespace headroom
