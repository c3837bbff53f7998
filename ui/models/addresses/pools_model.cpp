// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/addresses/pools_model.h"

#include "ui/models/plan_words.h"
#include "ui/words.h"

#include <algorithm>
#include <utility>

namespace headroom {

PoolsModel::PoolsModel(Selection& selection, QObject* parent)
    : AddressListModel({{tr("Pool"), tr("Where blocks may be placed; the first pool with room is used"), Qt::AlignLeft, InputId::Pool},
                           {tr("Taken"), tr("Addresses of exclusions, existing subnets and AWS services"), Qt::AlignRight},
                           {tr("Planned"), tr("Addresses of the domains' blocks"), Qt::AlignRight}, {tr("Free"), {}, Qt::AlignRight},
                           {tr("Largest free"), tr("The largest block that could still be placed")}},
          selection, parent)
{
    refresh();
}

void PoolsModel::prepare()
{
    m_uses = poolUses(plan(), mappedBlocks(plan(), selection().document().sizing()));
}

QStringList PoolsModel::currentKeys() const
{
    QStringList keys;
    for (const Cidr& pool : plan().addressing.pools)
        keys << qtext(pool.text());
    return keys;
}

QVariant PoolsModel::cell(int row, int column, int role) const
{
    if (row >= static_cast<int>(m_uses.size()) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const PoolUse& use = m_uses[static_cast<std::size_t>(row)];
    switch (column) {
    case Pool: return qtext(use.pool.text());
    case Taken: return countWords(static_cast<qint64>(use.taken));
    case Planned: return countWords(static_cast<qint64>(use.planned));
    case Free: return countWords(static_cast<qint64>(use.free));
    default: return use.largestFree ? qtext(use.largestFree->text()) : tr("none: it is full");
    }
}

CellSpec PoolsModel::spec(int, int column) const
{
    return {.kind = column == Pool ? CellKind::Text : CellKind::Fixed};
}

bool PoolsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Pool || index.row() >= itemCount())
        return false;
    const auto pool = acceptedCidr(index, value.toString());
    if (pool)
        selection().document().edit(tr("Set pool %1").arg(qtext(pool->text())), [&](Plan& plan) { plan.addressing.pools[static_cast<std::size_t>(index.row())] = *pool; });
    return pool.has_value();
}

QString PoolsModel::example() const
{
    return QStringLiteral("10.32.0.0/12");
}

ListChange PoolsModel::changeBy(const QString& lines) const
{
    auto [pools, problems] = readPools(lines.toStdString());
    const auto found = static_cast<int>(pools.size());
    std::erase_if(pools, [this](const Cidr& pool) { return rowOf(qtext(pool.text())) >= 0; });
    ListChange change{.problems = std::move(problems), .found = found, .added = static_cast<int>(pools.size()), .step = {}, .apply = {}};
    change.step = pools.size() == 1 ? tr("Add pool %1").arg(qtext(pools.front().text())) : tr("Add %1 pools").arg(countWords(static_cast<qint64>(pools.size())));
    change.apply = [pools](Plan& plan) { plan.addressing.pools.insert(plan.addressing.pools.end(), pools.begin(), pools.end()); };
    return change;
}

void PoolsModel::raise(int row)
{
    if (row < 1 || row >= itemCount())
        return;
    selection().document().edit(tr("Look through pool %1 earlier").arg(key(row)), [row](Plan& plan) {
        auto& pools = plan.addressing.pools;
        std::swap(pools[static_cast<std::size_t>(row)], pools[static_cast<std::size_t>(row - 1)]);
    });
}

void PoolsModel::removeItems(int row, int count)
{
    selection().document().edit(tr("Remove pool %1").arg(key(row)), [row, count](Plan& plan) {
        auto& pools = plan.addressing.pools;
        pools.erase(pools.begin() + row, pools.begin() + row + count);
    });
}

} // namespace headroom
