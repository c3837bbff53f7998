// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/sizing.h"

#include "core/capacity/exact.h"
#include "core/capacity/growth.h"

namespace headroom {

std::int64_t usableAddresses(PrefixLength prefix)
{
    return static_cast<std::int64_t>(prefix.addresses()) - reservedPerSubnet;
}

std::optional<PrefixLength> subnetPrefixFor(std::int64_t required)
{
    for (int bits = smallestSubnet.bits(); bits >= largestSubnet.bits(); --bits)
        if (usableAddresses(PrefixLength::exactly(bits)) >= required)
            return PrefixLength::exactly(bits);
    return std::nullopt;
}

std::optional<PrefixLength> vpcPrefixFor(PrefixLength subnet, int zones)
{
    int bits = subnet.bits();
    for (int held = 1; held < zones; held *= 2)
        --bits;
    if (bits < largestSubnet.bits())
        return std::nullopt;
    return PrefixLength::exactly(bits);
}

std::optional<PlacementSize> placementSize(const Domain& domain, const Demand& demand, Placement placement)
{
    std::int64_t shares = 1;
    if (placement == Placement::EvenSpread)
        shares = domain.availabilityZones;
    else if (placement == Placement::ZoneLoss)
        shares = domain.availabilityZones - 1;
    if (shares == 0)
        return std::nullopt;

    PlacementSize size;
    size.userLevelPerSubnet = ceilOfProduct(demand.userLevel, 1, shares);
    constexpr std::int64_t one = 1'000'000;
    const std::int64_t withMargin = ceilOfProduct(size.userLevelPerSubnet, one + domain.marginPercent.tenThousandths(), one);
    size.requiredPerSubnet = heldSum(demand.domainLevelPerSubnet, withMargin);
    size.subnetPrefix = subnetPrefixFor(size.requiredPerSubnet);
    return size;
}

std::optional<int> monthOutgrown(const Domain& domain, const Ruleset& rules, Placement placement, std::int64_t usable)
{
    const auto outgrown = [&](int month) {
        const auto size = placementSize(domain, demandAt(domain, rules, month), placement);
        return size && size->requiredPerSubnet > usable;
    };
    if (outgrown(0))
        return 0;
    // Demand never turns: what does not grow, or has not passed the line in the end, never passes it.
    if (domain.growth.percentPerYear <= Percent() || !outgrown(lastMonthLookedAt))
        return std::nullopt;
    int holds = 0;
    int fails = lastMonthLookedAt;
    while (fails - holds > 1) {
        const int middle = (holds + fails) / 2;
        (outgrown(middle) ? fails : holds) = middle;
    }
    return fails;
}

const std::optional<PlacementSize>& DomainSizing::at(Placement placement) const
{
    switch (placement) {
    case Placement::EvenSpread:
        return evenSpread;
    case Placement::ZoneLoss:
        return zoneLoss;
    case Placement::SingleSubnet:
        break;
    }
    return singleSubnet;
}

DomainSizing sizeDomain(const Domain& domain, const Ruleset& rules)
{
    DomainSizing sizing;
    const bool still = domain.growth.percentPerYear == Percent() || domain.growth.horizonMonths == 0;
    sizing.start = demandAt(domain, rules, 0);
    sizing.horizon = still ? sizing.start : demandAt(domain, rules, domain.growth.horizonMonths);
    sizing.singleSubnet = placementSize(domain, sizing.horizon, Placement::SingleSubnet);
    sizing.evenSpread = placementSize(domain, sizing.horizon, Placement::EvenSpread);
    sizing.zoneLoss = placementSize(domain, sizing.horizon, Placement::ZoneLoss);

    const auto& recommended = sizing.at(domain.placement);
    if (recommended && recommended->subnetPrefix) {
        sizing.vpcPrefix = vpcPrefixFor(*recommended->subnetPrefix, domain.availabilityZones);
        if (domain.growth.percentPerYear != Percent())
            sizing.monthsUntilOutgrown = monthOutgrown(domain, rules, domain.placement, usableAddresses(*recommended->subnetPrefix));
    }
    return sizing;
}

} // namespace headroom
