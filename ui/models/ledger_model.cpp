// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ledger_model.h"

#include "ui/data_words.h"
#include "ui/theme/theme.h"
#include "ui/words.h"
#include "ui/models/plan_words.h"

#include <QFont>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace headroom {

namespace {

using Place = std::tuple<Entity, std::string_view, std::string_view>;

Place placeOf(const LedgerRow& row)
{
    return {row.entity, row.cohort, row.item};
}

QFont bold()
{
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

LedgerModel::LedgerModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void LedgerModel::show(const Domain& domain, const Ruleset& rules, Scope scope, int month)
{
    const std::vector<LedgerRow> one = ledgerAt(oneUserShare(domain), rules, 0);
    std::vector<Row> rows;
    m_groups = 0;
    m_oneUserTotal = m_domainLevel = m_userLevel = 0;
    std::map<Place, qint64> shares;
    for (const LedgerRow& each : one) {
        shares.try_emplace(placeOf(each), each.addresses);
        m_oneUserTotal += each.addresses;
    }
    for (const LedgerRow& each : scope == Scope::OneUser ? one : ledgerAt(domain, rules, month)) {
        const auto match = shares.find(placeOf(each));
        rows.push_back({each, match == shares.end() ? std::nullopt : std::optional<qint64>(match->second)});
        (each.level == Level::Domain ? m_domainLevel : m_userLevel) += each.addresses;
        m_groups = std::max(m_groups, each.group);
    }
    m_scope = scope;
    if (m_groups > 1)
        rows = withSums(std::move(rows));

    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    std::swap(m_rows, rows);
    for (int row = 0; row <= static_cast<int>(rows.size()); ++row) {
        const auto at = static_cast<std::size_t>(row);
        // The totals may have changed with any row, and with none.
        if (at == rows.size() || !(rows[at] == m_rows[at]))
            emit dataChanged(index(row, 0), index(row, columns - 1));
    }
}

std::vector<LedgerModel::Row> LedgerModel::withSums(std::vector<Row> rows)
{
    std::vector<Row> summed;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int group = rows[i].row.group;
        const bool isLast = i + 1 == rows.size() || rows[i + 1].row.group != group;
        summed.push_back(std::move(rows[i]));
        if (group == 0 || !isLast)
            continue;
        Row sum{};
        sum.row.cohort = summed.back().row.cohort;
        sum.row.group = group;
        sum.row.level = summed.back().row.level;
        sum.isSum = true;
        for (auto row = summed.rbegin(); row != summed.rend() && row->row.group == group; ++row) {
            sum.row.addresses += row->row.addresses;
            if (row->oneUser)
                sum.oneUser = sum.oneUser.value_or(0) + *row->oneUser;
        }
        summed.push_back(std::move(sum));
    }
    return summed;
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int LedgerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == OneUser || section == AllUsers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EntityName: return tr("Entity");
    case CohortName: return tr("Cohort");
    case Where: return tr("Where");
    case OneUser: return tr("One user");
    case AllUsers: return tr("All users");
    case Why: return tr("Why");
    default: return tr("Level");
    }
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == OneUser || column == AllUsers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const auto row = static_cast<std::size_t>(index.row());
    return row < m_rows.size() ? rowData(m_rows[row], column, role) : totalData(column, role);
}

QVariant LedgerModel::rowData(const Row& each, int column, int role) const
{
    if (each.isSum)
        return sumData(each, column, role);
    const LedgerRow& row = each.row;
    if (role == Qt::DecorationRole && column == EntityName)
        return theme().entity(row.entity);
    if (role == Qt::ForegroundRole && (column == Where || column == Why))
        return theme().muted;
    if (role == Qt::ToolTipRole && row.figure && column == Why)
        return tr("%1\nSource: %2 (%3)").arg(words(row.rule), dataWords(row.figure->source), QString::fromStdString(row.figure->date));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case EntityName: return entityWord(row.entity);
    case CohortName: return QString::fromStdString(row.cohort);
    case Where: return row.level == Level::Domain ? tr("each subnet") : tr("one subnet");
    case OneUser: return each.oneUser ? countWords(*each.oneUser) : QStringLiteral("–");
    case AllUsers: return countWords(row.addresses);
    case Why: return row.item.empty() ? words(row.rule) : tr("%1: %2").arg(QString::fromStdString(row.item), words(row.rule));
    default: return row.level == Level::Domain ? tr("Domain") : tr("User");
    }
}

QVariant LedgerModel::sumData(const Row& each, int column, int role)
{
    if (role == Qt::FontRole)
        return bold();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case EntityName: return tr("Sum");
    case CohortName: return QString::fromStdString(each.row.cohort);
    case OneUser: return each.oneUser ? countWords(*each.oneUser) : QStringLiteral("–");
    case AllUsers: return countWords(each.row.addresses);
    case LevelName: return tr("User");
    default: return {};
    }
}

QVariant LedgerModel::totalData(int column, int role) const
{
    if (role == Qt::FontRole)
        return bold();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case EntityName: return tr("Total");
    case OneUser: return countWords(m_oneUserTotal);
    case AllUsers: return countWords(m_domainLevel + m_userLevel);
    case Why: return tr("%1 domain level, %2 user level").arg(countWords(m_domainLevel), countWords(m_userLevel));
    default: return {};
    }
}

} // namespace headroom
