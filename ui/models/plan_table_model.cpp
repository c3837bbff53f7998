// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_table_model.h"

#include <QFont>

#include <algorithm>
#include <array>
#include <utility>

namespace headroom {

namespace {

constexpr std::array<int, 4> shownRoles{Qt::DisplayRole, Qt::CheckStateRole, Qt::ToolTipRole, BadgeRole};

} // namespace

PlanTableModel::PlanTableModel(std::vector<Column> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

int PlanTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : itemCount() + totalRows(itemCount());
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
    case Qt::WhatsThisRole: return column.help ? QVariant(inputHelp(*column.help)) : QVariant();
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
    if (role == Qt::WhatsThisRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role == Qt::FontRole && isTotal) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    // As views were told: the plan may be newer while they are being told.
    if (const auto shown = std::find(shownRoles.begin(), shownRoles.end(), role); shown != shownRoles.end())
        return m_faces[static_cast<std::size_t>(index.row())][shownRoles.size() * static_cast<std::size_t>(index.column()) + static_cast<std::size_t>(shown - shownRoles.begin())];
    if (role == Qt::AccessibleTextRole && !isTotal)
        return QStringLiteral("%1: %2").arg(m_columns[static_cast<std::size_t>(index.column())].title, data(index, Qt::DisplayRole).toString());
    if (isTotal)
        return totalCell(index.column(), role);
    return role == SpecRole ? QVariant::fromValue(spec(index.row(), index.column())) : cell(index.row(), index.column(), role);
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

bool PlanTableModel::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > itemCount())
        return false;
    removeItems(row, count);
    return true;
}

std::vector<PlanTableModel::Face> PlanTableModel::faces() const
{
    std::vector<Face> faces(static_cast<std::size_t>(rowCount()));
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            for (const int role : shownRoles)
                faces[static_cast<std::size_t>(row)].push_back(row < itemCount() ? cell(row, column, role) : totalCell(column, role));
    return faces;
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
        m_faces = faces();
        endResetModel();
        return;
    }
    insertOrRemoveRows(keys);
    tellChangedCells();
}

void PlanTableModel::insertOrRemoveRows(const QStringList& keys)
{
    qsizetype head = 0;
    const qsizetype common = std::min(keys.size(), m_keys.size());
    while (head < common && keys[head] == m_keys[head])
        ++head;
    qsizetype tail = 0;
    while (tail < common - head && keys[keys.size() - 1 - tail] == m_keys[m_keys.size() - 1 - tail])
        ++tail;
    // The totals come with the first row and go with the last one.
    const auto had = static_cast<int>(m_keys.size() - tail) + (keys.isEmpty() ? totalRows(m_keys.size()) : 0);
    const auto has = static_cast<int>(keys.size() - tail) + (m_keys.isEmpty() ? totalRows(keys.size()) : 0);
    if (has > had) {
        beginInsertRows({}, had, has - 1);
        m_keys = keys;
        const std::vector<Face> now = faces();
        m_faces.insert(m_faces.begin() + had, now.begin() + had, now.begin() + has);
        endInsertRows();
    } else if (has < had) {
        beginRemoveRows({}, has, had - 1);
        m_keys = keys;
        m_faces.erase(m_faces.begin() + has, m_faces.begin() + had);
        endRemoveRows();
    }
    m_keys = keys;
}

void PlanTableModel::tellChangedCells()
{
    const std::vector<Face> before = std::exchange(m_faces, faces());
    const std::vector<Face> now = m_faces;
    constexpr auto width = static_cast<std::ptrdiff_t>(shownRoles.size());
    const auto differ = [&](std::size_t row, int column) {
        const auto at = now[row].begin() + width * column;
        return !std::equal(at, at + width, before[row].begin() + width * column);
    };
    for (std::size_t row = 0; row < now.size(); ++row) {
        int first = 0;
        int last = columnCount() - 1;
        while (first <= last && !differ(row, first))
            ++first;
        while (last > first && !differ(row, last))
            --last;
        if (first <= last)
            emit dataChanged(index(static_cast<int>(row), first), index(static_cast<int>(row), last));
    }
}

} // namespace headroom
