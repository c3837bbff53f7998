// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/whatif/runway.h"

#include <algorithm>
#include <map>

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
    /// The smallest that is not outgrown yet; not where it is over.
    PrefixLength next() const { return PrefixLength::exactly(m_next); }
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

using Required = PerPlacement<std::optional<std::int64_t>>;

/// What is required in months that are looked at here and there.
class LaterMonths {
public:
    LaterMonths(const Domain& domain, const Ruleset& rules)
        : m_domain(domain)
        , m_rules(rules)
    {
    }

    const Required& operator[](int month)
    {
        const auto known = m_known.find(month);
        return known != m_known.end() ? known->second : m_known.emplace(month, monthOf(m_domain, m_rules, month).required).first->second;
    }

private:
    const Domain& m_domain;
    const Ruleset& m_rules;
    std::map<int, Required> m_known;
};

/// Goes on where all months to `seen` have been watched, up to the last that is looked at. Demand that grows never turns: what outgrows a prefix is found by halving.
void watchOn(Watch& watch, Placement placement, LaterMonths& months, int seen)
{
    while (!watch.isOver()) {
        const std::int64_t usable = usableAddresses(watch.next());
        if (*months[lastMonthLookedAt][placement] <= usable)
            return;
        int within = seen;
        int beyond = lastMonthLookedAt;
        while (beyond - within > 1) {
            const int middle = (within + beyond) / 2;
            (*months[middle][placement] > usable ? beyond : within) = middle;
        }
        watch.see(beyond, *months[beyond][placement]);
        seen = beyond;
    }
}

} // namespace

Runway runwayOf(const Domain& domain, const Ruleset& rules, int lastMonth)
{
    Runway runway;
    runway.months.reserve(static_cast<std::size_t>(lastMonth) + 1);
    PerPlacement<Watch> watches;
    const int horizon = domain.growth.horizonMonths;
    const int lastAsked = std::max(lastMonth, horizon);
    for (int month = 0; month <= lastAsked; ++month) {
        const RunwayMonth seen = monthOf(domain, rules, month);
        for (const Placement placement : placements)
            if (seen.required[placement])
                watches[placement].see(month, *seen.required[placement]);
        if (month == horizon && seen.required[domain.placement])
            runway.recommended = subnetPrefixFor(*seen.required[domain.placement]);
        if (month <= lastMonth)
            runway.months.push_back(seen);
    }
    // What does not grow has its highest month first.
    const bool grows = domain.growth.percentPerYear > Percent();
    LaterMonths later(domain, rules);
    for (const Placement placement : placements) {
        if (!runway.months.front().required[placement])
            continue;
        if (grows && lastAsked < lastMonthLookedAt)
            watchOn(watches[placement], placement, later, lastAsked);
        runway.outgrown[placement] = watches[placement].outgrown();
    }
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
