// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/plan/plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

struct ReadPlan {
    std::optional<Plan> plan;      ///< none where there is any problem: nothing is half-loaded
    std::vector<Problem> problems; ///< all of them
};

/// Reads and checks the text of a plan file, its scenarios included.
ReadPlan readPlan(std::string_view text);

/// What can be had of the text that planText() made of a plan that does not open again: one of its scenarios gives no plan any more, say. Scenarios are not checked, and what
/// can't be read has its default. None where no plan is in it at all.
std::optional<Plan> rescuePlan(std::string_view text);

/// readPlan() for JSON that is parsed already.
ReadPlan readPlanJson(const Json& json);

/// Every member, known ones in the order of the contract, unknown ones behind them. readPlan(planText(p)) gives p.
std::string planText(const Plan& plan);
Json planJson(const Plan& plan);
/// planJson less its scenarios: what their patches are applied to.
Json baseJson(const Plan& plan);

/// The plan with that scenario's patch applied and no scenarios of its own; problems point into the plan file
/// ("/scenarios/NAME/patch/…"). A scenario of a plan that was read can always be applied.
ReadPlan applyScenario(const Plan& plan, std::string_view scenario);
/// The same with `base` = baseJson(plan) at hand: for whoever applies many.
ReadPlan applyScenario(const Plan& plan, const Json& base, std::string_view scenario);

/// What a scenario's patch sets, read as parts of a plan as far as that goes: for looking at, not for sizing. Its unknown members stand where the patch has them.
Plan patchMembers(const Scenario& scenario);

} // namespace headroom
