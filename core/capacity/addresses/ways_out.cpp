// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/addresses/ways_out.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

bool helps(const PlanSizing& before, const std::vector<DomainBlock>& after, std::size_t domain)
{
    if (!after[domain].vpc)
        return false;
    for (std::size_t i = 0; i < after.size(); ++i)
        if (before.blocks[i].vpc && !after[i].vpc)
            return false;
    return true;
}

} // namespace

std::vector<WayOut> waysOut(const Plan& plan, const PlanSizing& sizing, std::size_t domain, const std::atomic<bool>& cancelled)
{
    std::vector<WayOut> ways;
    if (!sizing.blocks[domain].shortage)
        return ways;
    const std::vector<BlockRequest> asked = requestsOf(plan, sizing);
    const Domain& asking = plan.domains.entries[domain].value;
    for (const Placement placement : std::array{Placement::EvenSpread, Placement::ZoneLoss, Placement::SingleSubnet}) {
        const auto& size = sizing.domains[domain].at(placement);
        if (!size || !size->subnetPrefix)
            continue;
        const auto vpc = vpcPrefixFor(*size->subnetPrefix, asking.availabilityZones);
        if (cancelled || !vpc || !asked[domain].vpc || *vpc <= *asked[domain].vpc)
            continue;
        std::vector<BlockRequest> requests = asked;
        requests[domain] = {size->subnetPrefix, vpc};
        if (helps(sizing, placeDomains(plan, requests), domain))
            ways.push_back(OtherPlacement{placement, *vpc});
    }
    std::size_t tried = 0;
    const auto& pools = plan.addressing.pools;
    for (std::size_t i = 0; i < plan.addressing.exclusions.size() && tried < mostExclusionsTried && !cancelled; ++i) {
        const Exclusion& exclusion = plan.addressing.exclusions[i];
        if (std::none_of(pools.begin(), pools.end(), [&](const Cidr& pool) { return pool.overlaps(exclusion.cidr); }))
            continue;
        ++tried;
        Plan without = plan;
        without.addressing.exclusions.erase(without.addressing.exclusions.begin() + static_cast<std::ptrdiff_t>(i));
        if (helps(sizing, placeDomains(without, asked), domain))
            ways.push_back(GivenUpExclusion{exclusion});
    }
    return ways;
}

} // namespace headroom
