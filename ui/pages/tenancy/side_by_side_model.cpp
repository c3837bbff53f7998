// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tenancy/side_by_side_model.h"

#include "ui/models/changed_rows.h"
#include "ui/models/findings_model.h"
#include "ui/theme/theme.h"

#include <utility>

namespace headroom {

namespace {

QVariant colourOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return theme().error;
    case Severity::Warning: return theme().warning;
    case Severity::Info: break;
    }
    return {};
}

} // namespace

void SideBySideModel::show(const SideBySide& shown)
{
    const bool isAlike = shown.columns == m_shown.columns && shown.columnTips == m_shown.columnTips && shown.isWords == m_shown.isWords
        && shown.rows.size() == m_shown.rows.size();
    if (isAlike) {
        const QList<SideBySide::Row> before = std::exchange(m_shown.rows, shown.rows);
        return tellChangedRows(*this, before, m_shown.rows);
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

int SideBySideModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.rows.size());
}

int SideBySideModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.columns.size());
}

QVariant SideBySideModel::alignmentOf(int column) const
{
    return QVariant::fromValue<int>((column > 0 && !m_shown.isWords ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant SideBySideModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SideBySide::Row& row = m_shown.rows[index.row()];
    const SideBySide::Cell cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole: return cell.tip.isEmpty() ? QVariant() : cell.tip;
    case Qt::DecorationRole: return cell.mark ? QVariant(severityIcon(*cell.mark)) : QVariant();
    case Qt::ForegroundRole: return cell.mark ? colourOf(*cell.mark) : QVariant();
    case Qt::FontRole: return row.isStrong ? QVariant(fontFor(TypeRole::Heading)) : QVariant();
    case Qt::TextAlignmentRole: return alignmentOf(index.column());
    default: return {};
    }
}

QVariant SideBySideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_shown.columns.value(section);
    if (role == Qt::ToolTipRole) // the heading itself may be cut
        return m_shown.columnTips.value(section).isEmpty() ? m_shown.columns.value(section) : m_shown.columns.value(section) + u'\n' + m_shown.columnTips.value(section);
    return role == Qt::TextAlignmentRole ? alignmentOf(section) : QVariant();
}

} // namespace headroom
