// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/plan_sizing.h"
#include "core/capacity/subnet_share.h"
#include "core/capacity/whatif/runway.h"
#include "core/plan/plan.h"
#include "ui/charts/plot_card.h"

#include <optional>
#include <vector>

namespace headroom {

/// How long a size of subnet holds.
struct PrefixTerm {
    PrefixLength prefix = smallestSubnet;
    std::optional<int> until;           ///< the month in which it is outgrown; none: never
    std::optional<std::int64_t> users;  ///< of today's mix that it holds, whatever the growth, as Fit::maxUsers; none: not one, or there is nobody
    bool operator==(const PrefixTerm&) const = default;
};

/// What a domain's growth shows: one subnet, month by month, in the domain's placement.
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
    std::vector<PrefixTerm> terms;   ///< of the sizes that are worth comparing, largest prefix length first

    std::int64_t requiredAt(int month) const { return runway.months[static_cast<std::size_t>(month)].required[placement].value_or(0); }
    bool operator==(const GrowthFigure&) const = default;
};
/// `sizing` is the plan's.
GrowthFigure growthFigureOf(const Plan& plan, const PlanSizing& sizing, std::size_t domain);

void drawGrowth(PlotCard& card, const GrowthFigure& figure);

} // namespace headroom
