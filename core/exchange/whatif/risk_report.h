// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/risk.h"
#include "core/plan/plan.h"
#include "core/text/text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A domain's risk, beside the answer that supposes everything to be in use at once.
struct DomainRisk {
    std::string domain;
    Risk risk;
    Placement placement = Placement::SingleSubnet;
    std::optional<PlacementSize> sized; ///< for that placement, margin included; none where it has no answer
};

/// `risk --format json`: CONTRACT §4. Probabilities in [0, 1] with 15 decimals, which is what double precision gives: what is smaller is 0.
std::string riskJson(const std::vector<DomainRisk>& domains);

/// The answer in a sentence, then percentiles, the prefixes with their chances, and the prefix for a chosen chance.
std::string riskText(const std::vector<DomainRisk>& domains);

/// Below this a chance is not told in figures: "fewer than 1 peak in 10,000,000,000".
inline constexpr double leastToldChance = 1e-10;

/// "1 peak in 2,000", "37 of 100 peaks", "all but 1 peak in 500": how often something of that chance happens. Two significant digits.
Text peaksText(double chance);

/// "0.000483", "< 1e-10", "> 0.999": three significant digits, and never 0 or 1 for what is not.
std::string chanceText(double chance);
/// One in how many, to two significant digits; `chance` above 0.
std::int64_t oneIn(double chance);

} // namespace headroom
