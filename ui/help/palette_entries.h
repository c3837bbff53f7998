// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_entry.h"
#include "ui/shell/action_set.h"

#include <functional>
#include <string>
#include <vector>

namespace headroom {

class Selection;
struct Plan;

/// What the palette has to ask of the window.
struct PaletteWays {
    std::function<void(const Plan&)> startFrom;
    std::function<void(const QString& path)> open;
    std::function<void(const std::string& scenario)> showBroken; ///< it gives no plan
    std::function<void(std::size_t finding)> showFinding;
};

/// All that can be done or gone to: actions, recent files, examples, and what the plan has.
std::vector<PaletteEntry> paletteEntries(const ActionSet& actions, Selection& selection, const PaletteWays& ways);

} // namespace headroom
