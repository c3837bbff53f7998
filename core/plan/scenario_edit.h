// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/patch.h"
#include "core/plan/plan_io.h"

#include <string>
#include <string_view>
#include <vector>

/// What one does with the scenarios of a plan. Each takes a plan and gives the one with the edit; names that must exist and don't leave it as it was, and a name
/// for a new scenario that is taken gets a number ("EFA 2"): the new one is always the last, or right behind the one it was made from.
namespace headroom {

/// The scenario then gives `edited`, less its own scenarios: its patch is the difference (patch.h says which differences a patch can't say). One that is not there
/// yet is added, under exactly that name. Notes stay.
Plan withScenarioFrom(Plan plan, const std::string& name, const Plan& edited);

/// A copy under the name `wanted`, right behind it.
Plan withScenarioDuplicated(Plan plan, std::string_view name, const std::string& wanted);

/// Where it stands. A name that another scenario has leaves all as it was.
Plan withScenarioRenamed(Plan plan, std::string_view name, const std::string& newName);

Plan withoutScenario(Plan plan, std::string_view name);

/// A new scenario, last and called `wanted`, that does what `below` and then `above` do. Problems, pointing into the patches, where the two don't go together: the
/// one removes what the other edits.
ReadPlan withScenarioStacked(const Plan& plan, std::string_view below, std::string_view above, const std::string& wanted);

/// What the scenario gives becomes the base, and the scenario goes. The others go on giving the plan that they gave: their patches are made anew, so that no answer
/// but the base's changes; those that give no plan stay as they are. Problems where the promoted one gives no plan.
ReadPlan withScenarioPromoted(const Plan& plan, std::string_view name);

/// What the scenario changes; empty where there is no such scenario. `base` is baseJson(plan).
std::vector<PatchLine> scenarioLines(const Plan& plan, const Json& base, std::string_view name);

/// One line of it taken back.
Plan withoutScenarioLine(Plan plan, std::string_view name, std::string_view pointer);

} // namespace headroom
