// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/whatif/sensitivity.h"
#include "ui/charts/plot_card.h"

#include <optional>

namespace headroom {

/// What the map of two inputs shows.
struct HeatMapFigure {
    HeatMap map;                     ///< without cells where there is no answer
    InputAmount x, y;                ///< as they stand
    std::optional<PrefixLength> now; ///< as it stands
    bool operator==(const HeatMapFigure&) const = default;
};

/// How the cells of a prefix look: by how much larger or smaller than the one as it stands it is.
struct PrefixFill {
    QColor ground, text;
};
PrefixFill prefixFill(const std::optional<PrefixLength>& prefix, const std::optional<PrefixLength>& now);

void drawHeatMap(PlotCard& card, const HeatMapFigure& figure);

} // namespace headroom
