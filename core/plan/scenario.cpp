// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/scenario.h"

#include <algorithm>

namespace headroom {

namespace {

Json withoutScenarios(const Json& plan)
{
    Json base = plan;
    base.erase("scenarios");
    return base;
}

/// A member `scenarios` of a patch has nothing to patch: it is kept in the file, told as a finding, and has no effect.
Json patched(const Json& base, const Json& patch)
{
    Json result = base;
    result.merge_patch(patch);
    if (result.is_object())
        result.erase("scenarios");
    return result;
}

/// A pointer into the patched plan, as one into the patch: the deepest part of it that the patch has.
std::string pointerIntoPatch(const std::string& scenarioPointer, const Json& patch, std::string pointer)
{
    while (!pointer.empty() && !patch.contains(Json::json_pointer(pointer)))
        pointer.erase(pointer.rfind('/'));
    return scenarioPointer + "/patch" + pointer;
}

std::vector<Problem> problemsOf(const std::string& scenarioPointer, const Json& patch, const ReadPlan& read, const std::vector<Problem>& ofBase)
{
    std::vector<Problem> problems;
    for (Problem problem : read.problems) {
        if (std::find(ofBase.begin(), ofBase.end(), problem) != ofBase.end())
            continue;
        problem.pointer = pointerIntoPatch(scenarioPointer, patch, problem.pointer);
        problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace

std::vector<Problem> scenarioProblems(const Json& json, const std::vector<Problem>& ofBase)
{
    std::vector<Problem> problems;
    const auto scenarios = json.is_object() ? json.find("scenarios") : json.end();
    if (!json.is_object() || scenarios == json.end() || !scenarios->is_object())
        return problems;
    const Json base = withoutScenarios(json);
    for (const auto& [name, scenario] : scenarios->get_ref<const Json::object_t&>()) {
        const auto patch = scenario.is_object() ? scenario.find("patch") : scenario.end();
        if (!scenario.is_object() || patch == scenario.end() || !patch->is_object() || patch->empty())
            continue; // told where the members are read, or nothing to apply
        const auto more = problemsOf(childPointer("/scenarios", name), *patch, readPlanMembers(patched(base, *patch)), ofBase);
        problems.insert(problems.end(), more.begin(), more.end());
    }
    return problems;
}

ReadPlan applyScenario(const Plan& plan, std::string_view scenario)
{
    const std::string pointer = childPointer("/scenarios", scenario);
    const Scenario* found = plan.scenarios.find(scenario);
    if (!found)
        return {std::nullopt, {{pointer, {}, Text::tr("a scenario of the plan"), {}}}};
    const Json patch = Json::parse(found->patch.text);
    ReadPlan read = readPlanMembers(patched(withoutScenarios(planJson(plan)), patch));
    read.problems = problemsOf(pointer, patch, read, {});
    return read;
}

} // namespace headroom
