// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/whatif/comparison.h"
#include "ui/charts/plot_card.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// What one subnet of a domain would have to hold in the base and in each scenario, in each placement, against what prefixes hold.
struct ComparisonFigure {
    struct Group {
        QString name;                                                  ///< "Base plan", or the scenario's
        PerPlacement<std::optional<std::int64_t>> required;            ///< none: no answer
        Placement placement = Placement::SingleSubnet;                 ///< that it is sized for
        bool operator==(const Group&) const = default;
    };
    std::vector<Group> groups;        ///< those that give a plan with the domain
    std::vector<PrefixLength> levels; ///< whose lines are drawn
    double top = 1;                   ///< addresses at the upper edge

    bool operator==(const ComparisonFigure&) const = default;
};
ComparisonFigure comparisonFigureOf(const std::vector<ComparedScenario>& rows, const std::string& domain);

/// Pixels that the plot takes where it is so wide.
int comparisonHeight(const ComparisonFigure& figure, int width);

void drawComparison(PlotCard& card, const ComparisonFigure& figure);

} // namespace headroom
