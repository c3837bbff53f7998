// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/quota/quota_use.h"

#include "core/capacity/rows.h"

namespace headroom {

namespace {

std::int64_t runningApps(const Domain& domain, const Ruleset& rules, int month)
{
    std::int64_t apps = 0;
    forEachRow(domain, rules, month, [&](const Row& row) {
        if (row.entity == Entity::JupyterServer)
            apps = heldSum(apps, row.things);
        else if (row.app)
            apps = heldSum(apps, heldProduct(row.things, row.app->appsPerUser));
    });
    return apps;
}

/// Each address has an interface of its own, but for instances whose figure says otherwise.
std::int64_t userInterfaces(const Domain& domain, const Ruleset& rules, int month)
{
    std::int64_t interfaces = 0;
    forEachRow(domain, rules, month, [&](const Row& row) {
        if (row.level == Level::User)
            interfaces = heldSum(interfaces, row.job ? heldProduct(row.things, interfacesPerInstance(*row.job, *row.figure)) : row.addresses);
    });
    return interfaces;
}

std::int64_t inZone(const Domain& domain, std::int64_t interfaces)
{
    Demand demand;
    demand.userLevel = interfaces;
    const auto size = placementSize(domain, demand, domain.placement);
    return size ? size->userLevelPerSubnet : interfaces;
}

} // namespace

QuotaUse quotaUseOf(const Domain& domain, const Ruleset& rules, const Demand& start, const Demand& horizon)
{
    const int month = domain.growth.horizonMonths;
    return {
        .users = {start.users, horizon.users},
        .apps = {runningApps(domain, rules, 0), runningApps(domain, rules, month)},
        .interfaces = {userInterfaces(domain, rules, 0), userInterfaces(domain, rules, month)},
    };
}

QuotaCount interfacesInZone(const Domain& domain, const QuotaCount& interfaces)
{
    return {inZone(domain, interfaces.start), inZone(domain, interfaces.horizon)};
}

} // namespace headroom
