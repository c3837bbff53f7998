// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/demand.h"

#include "core/capacity/rows.h"

namespace headroom {

Demand demandAt(const Domain& domain, const Ruleset& rules, int month)
{
    Demand demand;
    const GrownBy growth(domain.growth, month);
    for (const auto& cohort : domain.cohorts)
        demand.users = heldSum(demand.users, growth.of(cohort.value.users));
    forEachRow(domain, rules, month, [&](const Row& row) {
        auto& entity = demand.byEntity[static_cast<std::size_t>(row.entity)];
        entity = heldSum(entity, row.addresses);
        auto& level = row.level == Level::Domain ? demand.domainLevel : demand.userLevel;
        level = heldSum(level, row.addresses);
    });
    demand.domainLevelPerSubnet = demand.domainLevel / domain.availabilityZones;
    return demand;
}

Domain oneUserShare(const Domain& domain)
{
    Domain one = domain;
    one.sharedSpaces = {};
    one.growth = {};
    if (one.cohorts.size() > 1)
        one.cohorts.entries.resize(1);
    for (auto& cohort : one.cohorts) {
        cohort.value.users = 1;
        cohort.value.peakConcurrencyPercent = Percent::whole(100);
    }
    return one;
}

} // namespace headroom
