// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/subnet_share.h"
#include "core/capacity/whatif/runway.h"
#include "core/plan/plan.h"
#include "ui/charts/plot_card.h"

#include <optional>
#include <vector>

namespace headroom {

/// What the chart of a domain's growth shows: one subnet, month by month, in the domain's placement.
struct GrowthFigure {
    Runway runway;                   ///< as many months as the chart has
    Placement placement = Placement::SingleSubnet;
    std::vector<SubnetShare> shares; ///< by month; empty where there is no answer
    std::vector<Entity> entities;    ///< that take any address in any month, from below
    bool hasMargin = false;
    std::optional<Month> start;
    int horizon = 0;
    Holding holding;
    std::vector<PrefixLength> levels;///< whose lines are drawn, largest prefix length first
    double top = 1;                  ///< addresses at the upper edge

    std::int64_t requiredAt(int month) const { return runway.months[static_cast<std::size_t>(month)].required[placement].value_or(0); }
    bool operator==(const GrowthFigure&) const = default;
};
GrowthFigure growthFigureOf(const Plan& plan, const Domain& domain, const Ruleset& rules);

void drawGrowth(PlotCard& card, const GrowthFigure& figure);

} // namespace headroom
