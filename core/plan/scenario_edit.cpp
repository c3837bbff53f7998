// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/scenario_edit.h"

#include <algorithm>

namespace headroom {

namespace {

auto placeOf(Named<Scenario>& scenarios, std::string_view name)
{
    return std::find_if(scenarios.begin(), scenarios.end(), [&](const auto& entry) { return entry.name == name; });
}

Json patchOf(const Scenario& scenario)
{
    return Json::parse(scenario.patch.text);
}

} // namespace

Plan withScenarioFrom(Plan plan, const std::string& name, const Plan& edited)
{
    RawJson patch{compactJson(patchBetween(baseJson(plan), baseJson(edited)))};
    Scenario* scenario = plan.scenarios.find(name);
    (scenario ? *scenario : plan.scenarios.add(name)).patch = std::move(patch);
    return plan;
}

Plan withScenarioDuplicated(Plan plan, std::string_view name, const std::string& wanted)
{
    const auto original = placeOf(plan.scenarios, name);
    if (original == plan.scenarios.end())
        return plan;
    Named<Scenario>::Entry copy{plan.scenarios.freeName(wanted), original->value};
    plan.scenarios.entries.insert(original + 1, std::move(copy));
    return plan;
}

Plan withScenarioRenamed(Plan plan, std::string_view name, const std::string& newName)
{
    const auto scenario = placeOf(plan.scenarios, name);
    if (scenario != plan.scenarios.end() && !plan.scenarios.find(newName))
        scenario->name = newName;
    return plan;
}

Plan withoutScenario(Plan plan, std::string_view name)
{
    const auto scenario = placeOf(plan.scenarios, name);
    if (scenario != plan.scenarios.end())
        plan.scenarios.entries.erase(scenario);
    return plan;
}

ReadPlan withScenarioStacked(const Plan& plan, std::string_view below, std::string_view above, const std::string& wanted)
{
    const Json base = baseJson(plan);
    for (const std::string_view name : {below, above})
        if (!plan.scenarios.find(name))
            return applyScenario(plan, base, name);
    Plan stacked = plan;
    const std::string name = plan.scenarios.freeName(wanted);
    const Json patch = stackedPatch(base, patchOf(*plan.scenarios.find(below)), patchOf(*plan.scenarios.find(above)));
    stacked.scenarios.add(name).patch.text = compactJson(patch);
    ReadPlan read = applyScenario(stacked, base, name);
    if (read.plan)
        read.plan = std::move(stacked);
    return read;
}

ReadPlan withScenarioPromoted(const Plan& plan, std::string_view name)
{
    const Json oldBase = baseJson(plan);
    ReadPlan promoted = applyScenario(plan, oldBase, name);
    if (!promoted.plan)
        return promoted;
    const Json newBase = baseJson(*promoted.plan);
    promoted.plan->scenarios = withoutScenario(plan, name).scenarios;
    for (auto& [other, scenario] : promoted.plan->scenarios) {
        const ReadPlan gave = applyScenario(plan, oldBase, other);
        if (gave.plan)
            scenario.patch.text = compactJson(patchBetween(newBase, baseJson(*gave.plan)));
    }
    return promoted;
}

std::vector<PatchLine> scenarioLines(const Plan& plan, const Json& base, std::string_view name)
{
    const Scenario* scenario = plan.scenarios.find(name);
    return scenario ? patchLines(base, patchOf(*scenario)) : std::vector<PatchLine>();
}

Plan withoutScenarioLine(Plan plan, std::string_view name, std::string_view pointer)
{
    if (Scenario* scenario = plan.scenarios.find(name))
        scenario->patch.text = compactJson(withoutLine(patchOf(*scenario), pointer));
    return plan;
}

} // namespace headroom
