// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/whatif/sensitivity.h"
#include "ui/charts/plot_card.h"

#include <vector>

namespace headroom {

/// What the tornado of a domain's inputs shows: addresses needed in one subnet, in the domain's placement at its horizon.
struct TornadoFigure {
    std::int64_t required = 0;        ///< as it stands
    std::vector<InputEffect> effects; ///< from above; empty where there is no answer
    std::int64_t least = 0, most = 0; ///< of all points
    bool operator==(const TornadoFigure&) const = default;
};
TornadoFigure tornadoFigureOf(std::int64_t required, std::vector<InputEffect> effects);

void drawTornado(PlotCard& card, const TornadoFigure& figure);

} // namespace headroom
