// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan_io.h"

#include <vector>

/// Scenarios within the reading of a plan; whoever has a plan calls applyScenario (plan_io.h).
namespace headroom {

/// The plan of a JSON object, its scenarios read but not applied.
ReadPlan readPlanMembers(const Json& json);

/// What is wrong with the plans that the scenarios of `json` give, pointing into their patches; what is in `ofBase` already is not told again.
std::vector<Problem> scenarioProblems(const Json& json, const std::vector<Problem>& ofBase);

} // namespace headroom
