// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/fit.h"

#include "core/capacity/exact.h"

namespace headroom {

namespace {

std::int64_t usersOf(const Domain& domain)
{
    std::int64_t users = 0;
    for (const auto& cohort : domain.cohorts)
        users += cohort.value.users;
    return users;
}

} // namespace

std::optional<Fit> fitUsers(const Domain& domain, const Ruleset& rules, PrefixLength prefix, Placement placement)
{
    Fit fit;
    fit.placement = placement;
    fit.prefix = prefix;
    fit.usable = usableAddresses(prefix);
    fit.usersNow = usersOf(domain);
    if (fit.usersNow == 0 || (placement == Placement::ZoneLoss && domain.availabilityZones < 2))
        return std::nullopt;

    Domain scaled = domain;
    const auto requiredFor = [&](std::int64_t total) {
        for (std::size_t i = 0; i < domain.cohorts.size(); ++i)
            scaled.cohorts.entries[i].value.users = floorOfProduct(total, domain.cohorts.entries[i].value.users, fit.usersNow);
        return placementSize(scaled, demandAt(scaled, rules, scaled.growth.horizonMonths), placement)->requiredPerSubnet;
    };
    if (requiredFor(0) > fit.usable)
        return fit;
    std::int64_t fits = 0;
    std::int64_t tooMany = mostUsersLookedAt + 1;
    while (tooMany - fits > 1) {
        const std::int64_t middle = (fits + tooMany) / 2;
        (requiredFor(middle) <= fit.usable ? fits : tooMany) = middle;
    }
    fit.maxUsers = fits;
    fit.requiredAtMax = requiredFor(fits);
    return fit;
}

} // namespace headroom
