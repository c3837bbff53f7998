// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/tenancy/tenancy.h"
#include "ui/pages/tenancy/side_by_side_model.h"

namespace headroom {

/// The models side by side: what they take, what to ask the network team for, and what AWS allows.
SideBySide tenancyFigures(const Tenancy& tenancy);
SideBySide tenancyNetworks(const Tenancy& tenancy);
enum class LimitCells {
    WithWords, ///< "5,000 over", and a column of defaults
    Short,     ///< "5,000" and its icon; the default stands behind the limit's name
};
SideBySide tenancyLimits(const Tenancy& tenancy, LimitCells cells);

/// Which model the plan is, in a sentence.
QString presentSentence(const Tenancy& tenancy, const Plan& plan);

} // namespace headroom
