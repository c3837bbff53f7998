// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/whatif/runway.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::array<Placement, placementCount> placements{Placement::SingleSubnet, Placement::EvenSpread, Placement::ZoneLoss};

/// Notes when prefixes are outgrown, month after month.
class Watch {
public:
    /// A larger requirement than any before outgrows the prefixes from the smallest on.
    void see(int month, std::int64_t required)
    {
        for (; m_next >= largestSubnet.bits() && required > usableAddresses(PrefixLength::exactly(m_next)); --m_next)
            m_outgrown[PrefixLength::exactly(m_next)] = month;
    }
    bool isOver() const { return m_next < largestSubnet.bits(); }
    const OutgrownMonths& outgrown() const { return m_outgrown; }

private:
    int m_next = smallestSubnet.bits();
    OutgrownMonths m_outgrown;
};

RunwayMonth monthOf(const Domain& domain, const Ruleset& rules, int month)
{
    RunwayMonth result;
    result.month = month;
    result.demand = demandAt(domain, rules, month);
    for (const Placement placement : placements)
        if (const auto size = placementSize(domain, result.demand, placement))
            result.required[placement] = size->requiredPerSubnet;
    return result;
}

} // namespace

Runway runwayOf(const Domain& domain, const Ruleset& rules, int lastMonth)
{
    Runway runway;
    runway.months.reserve(static_cast<std::size_t>(lastMonth) + 1);
    PerPlacement<Watch> watches;
    const auto isOver = [&](Placement placement) { return watches[placement].isOver(); };
    const int horizon = domain.growth.horizonMonths;
    const bool grows = domain.growth.percentPerYear > Percent();
    for (int month = 0; month <= lastMonthLookedAt; ++month) {
        const bool asked = month <= std::max(lastMonth, horizon);
        // Demand never turns: what does not grow has its highest month first.
        if (!asked && (!grows || std::all_of(placements.begin(), placements.end(), isOver)))
            break;
        const RunwayMonth seen = monthOf(domain, rules, month);
        for (const Placement placement : placements)
            if (seen.required[placement])
                watches[placement].see(month, *seen.required[placement]);
        if (month == horizon && seen.required[domain.placement])
            runway.recommended = subnetPrefixFor(*seen.required[domain.placement]);
        if (month <= lastMonth)
            runway.months.push_back(seen);
    }
    for (const Placement placement : placements)
        if (runway.months.front().required[placement])
            runway.outgrown[placement] = watches[placement].outgrown();
    return runway;
}

Holding holdingOf(const OutgrownMonths& outgrown)
{
    Holding holding;
    for (int bits = smallestSubnet.bits(); bits >= largestSubnet.bits(); --bits) {
        const PrefixLength prefix = PrefixLength::exactly(bits);
        const auto month = outgrown[prefix];
        if (!holding.first) {
            if (month != 0) {
                holding.first = prefix;
                holding.until = month;
            }
        } else if (holding.until && month != holding.until) {
            holding.next = prefix;
            holding.nextUntil = month;
            break;
        }
    }
    return holding;
}

} // namespace headroom
