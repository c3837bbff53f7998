// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/plan_sizing.h"
#include "core/findings/finding.h"
#include "core/plan/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A plan with all that was found out about it: what the writers of this folder are given.
struct Answer {
    Plan plan;                           ///< with the scenario's patch applied, where there is one
    std::optional<std::string> scenario; ///< none: the plan as it stands
    PlanSizing sizing;
    std::vector<Finding> findings;
};

/// Sizes and checks a plan.
Answer answerOf(Plan plan, std::optional<std::string> scenario);

} // namespace headroom
