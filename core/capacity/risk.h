// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/law/demand_law.h"
#include "core/capacity/sizing.h"

#include <array>
#include <cstdint>
#include <optional>

/// How many addresses users take on one subnet at the same time, as a law and not as a bound: CONTRACT §4. The plan's placement and margin play no part.
namespace headroom {

/// At the horizon, domain level of the subnet included.
struct Risk {
    DemandLaw law;
    double mean = 0;
    std::int64_t p50 = 0, p90 = 0, p99 = 0, p999 = 0; ///< the smallest count whose cumulative probability reaches the level
    std::array<double, 13> exhaustions{};             ///< by prefix length, /28 first: see exhaustion()

    /// The chance that the demand exceeds the usable addresses of a subnet of that size, 16…28. 0 where it is below DemandLaw::noise.
    double exhaustion(PrefixLength prefix) const { return exhaustions[static_cast<std::size_t>(smallestSubnet.bits() - prefix.bits())]; }
};

/// What the law of a domain's demand is made of: users at the horizon, each active with the cohort's concurrency; all shared spaces.
DemandModel demandModel(const Domain& domain, const Ruleset& rules);

/// None where the demand spreads over more than mostCountsOfALaw counts.
std::optional<Risk> riskOf(const Domain& domain, const Ruleset& rules);
/// Of a domain's model, which needs neither the domain nor its rules any longer: for another thread. None also once `cancelled` is set.
std::optional<Risk> riskOf(const DemandModel& model, const std::atomic<bool>* cancelled);

/// The largest prefix length that is exhausted with at most this chance; none where a /16 is exhausted more often.
std::optional<PrefixLength> prefixForRisk(const Risk& risk, double chance);

} // namespace headroom
