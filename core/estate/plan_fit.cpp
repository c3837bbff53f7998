// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/plan_fit.h"

#include "core/capacity/growth.h"
#include "core/capacity/plan_sizing.h"
#include "core/capacity/rows.h"
#include "core/capacity/sizing.h"

#include <algorithm>
#include <unordered_map>

namespace headroom {

namespace {

Ratio plannedPerUser(const Domain& domain)
{
    const Ruleset& rules = rulesOf(domain);
    const GrownBy start(domain.growth, 0);
    Ratio ratio;
    for (const auto& [name, cohort] : domain.cohorts) {
        const std::int64_t active = activeAfter(cohort, start);
        ratio.whole = heldSum(ratio.whole, active);
        forEachRowOf(name, cohort, active, rules, [&](const Row& row) {
            if (!row.job)
                ratio.part = heldSum(ratio.part, row.addresses);
        });
    }
    return ratio;
}

/// The places of things with a name, in the order in which they were first asked for.
class Places {
public:
    /// Adds an entry to `entries`, which is parallel, where there is none of that name.
    template <typename Entry>
    std::size_t of(const std::string& name, std::vector<Entry>& entries)
    {
        const auto [place, isNew] = m_places.emplace(name, entries.size());
        if (isNew)
            entries.emplace_back();
        return place->second;
    }

private:
    std::unordered_map<std::string, std::size_t> m_places;
};

bool holdsUntilHorizon(const std::optional<int>& fullInMonth, const Domain& domain)
{
    return !fullInMonth || *fullInMonth > domain.growth.horizonMonths;
}

/// By what is free: of thousands of zones many are alike, empty ones above all.
using MonthsFull = std::unordered_map<std::int64_t, std::optional<int>>;

void judge(VpcFit& vpc, const Domain& domain, MonthsFull& monthsFull)
{
    std::vector<int> months; // after which zones are full
    for (ZoneFit& zone : vpc.zones) {
        const auto [month, isNew] = monthsFull.try_emplace(zone.available);
        if (isNew)
            month->second = monthOutgrown(domain, rulesOf(domain), domain.placement, zone.available);
        zone.fullInMonth = month->second;
        zone.fits = holdsUntilHorizon(zone.fullInMonth, domain);
        vpc.zonesFitting += zone.fits ? 1 : 0;
        months.push_back(zone.fullInMonth.value_or(lastMonthLookedAt + 1));
    }
    std::sort(months.rbegin(), months.rend());
    const auto asked = static_cast<std::size_t>(domain.availabilityZones);
    const int full = months.size() < asked ? 0 : months[asked - 1];
    if (full <= lastMonthLookedAt)
        vpc.fullInMonth = full;
    vpc.fits = holdsUntilHorizon(vpc.fullInMonth, domain);
}

} // namespace

StudioUse studioUseOf(const Domain& domain, const Estate& estate)
{
    StudioUse use;
    std::int64_t addresses = 0;
    for (const auto& [id, activity] : estate.activity) {
        if (activity.addresses == 0 || activity.apps == 0) {
            if (activity.addresses + activity.apps > 0)
                use.leftOut.push_back({id, activity.addresses, activity.apps});
            continue;
        }
        use.users += static_cast<std::int64_t>(activity.users.size());
        use.spaces += static_cast<std::int64_t>(activity.spaces.size());
        use.apps += activity.apps;
        addresses += activity.addresses;
    }
    use.measured = {addresses, use.users + use.spaces};
    use.measuredPerApp = {addresses, use.apps};
    use.planned = plannedPerUser(domain);
    return use;
}

std::optional<PlanFit> planFitOf(const Domain& domain, const Estate& estate)
{
    const Ruleset& rules = rulesOf(domain);
    const auto horizon = placementSize(domain, demandAt(domain, rules, domain.growth.horizonMonths), domain.placement);
    const auto start = placementSize(domain, demandAt(domain, rules, 0), domain.placement);
    if (!horizon || !start)
        return std::nullopt;
    PlanFit fit{horizon->requiredPerSubnet, start->requiredPerSubnet, domain.availabilityZones, {}};
    Places vpcs;
    std::vector<Places> zones; // of each VPC
    for (const EstateSubnet& subnet : estate.subnets) {
        const std::size_t at = vpcs.of(subnet.vpcId, fit.vpcs);
        VpcFit& vpc = fit.vpcs[at];
        vpc.vpcId = subnet.vpcId;
        zones.resize(fit.vpcs.size());
        ZoneFit& zone = vpc.zones[zones[at].of(subnet.zone, vpc.zones)];
        const std::int64_t available = subnet.available.value_or(0);
        zone.zone = subnet.zone;
        ++zone.subnets;
        zone.available += available;
        zone.largest = std::max(zone.largest, available);
    }
    MonthsFull monthsFull;
    for (VpcFit& vpc : fit.vpcs)
        judge(vpc, domain, monthsFull);
    return fit;
}

} // namespace headroom
