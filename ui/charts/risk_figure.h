// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/risk.h"
#include "core/plan/plan.h"
#include "ui/charts/plot_card.h"

#include <memory>
#include <optional>
#include <vector>

namespace headroom {

/// From `count` on up to the next point, the demand is greater with this chance.
struct RiskPoint {
    std::int64_t count;
    double chance;
    bool operator==(const RiskPoint&) const = default;
};

/// What the chart of a domain's risk shows: the law of the demand on one subnet, the chance that is accepted, and how the domain is sized.
struct RiskFigure {
    std::shared_ptr<const Risk> risk; ///< null where there is none
    double accepted = 1e-3;           ///< chance that demand may exceed the subnet
    std::optional<PrefixLength> asked;///< by that chance; none where not even a /16 will do
    Placement placement = Placement::SingleSubnet;
    std::optional<PlacementSize> sized; ///< in that placement; none where it has no answer
    std::int64_t users = 0;             ///< at the horizon
    std::int64_t from = 0, to = 1;      ///< counts at the edges
    std::vector<PrefixLength> prefixes; ///< that are marked
    std::vector<RiskPoint> curve;       ///< from the left edge to where the chance is below leastToldChance, which is told by no figure

    bool operator==(const RiskFigure&) const = default;
};

/// No more points than this: half a pixel apart, and each exact.
inline constexpr std::int64_t mostCurvePoints = 2'000;

RiskFigure riskFigureOf(std::shared_ptr<const Risk> risk, const Domain& domain, const DomainSizing& sizing, double accepted);

/// "0.000633", in the user's locale; "< 1e-10" for what is less.
QString chanceWord(double chance);

void drawRisk(PlotCard& card, const RiskFigure& figure);

} // namespace headroom
