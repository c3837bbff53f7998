// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/scenario.h"

#include <set>

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

/// Whether a patch puts the value there: it, or something that it stands in, is no object of the patch, which would be merged.
bool sets(const Json& patch, const std::string& pointer)
{
    const Json* at = &patch;
    for (const std::string& name : pointerParts(pointer)) {
        if (!at->is_object())
            return true;
        const auto member = at->find(name);
        if (member == at->end())
            return false;
        at = &*member;
    }
    return !at->is_object();
}

/// The problems that the patch brings, each at the place in the patch where it can be mended: where the plan went wrong is where a patch would set it right.
/// What the base has wrong already is the patch's as well where it sets it to the same.
std::vector<Problem> problemsOf(const std::string& scenarioPointer, const Json& patch, const std::vector<Problem>& ofPatched, const std::set<std::string>& ofBase)
{
    std::vector<Problem> problems;
    for (const Problem& problem : ofPatched) {
        if (ofBase.count(problem.pointer + '\n' + problem.found) > 0 && !sets(patch, problem.pointer))
            continue;
        problems.push_back(problem);
        problems.back().pointer = scenarioPointer + "/patch" + problem.pointer;
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
    std::set<std::string> pointersOfBase;
    for (const Problem& problem : ofBase)
        pointersOfBase.insert(problem.pointer + '\n' + problem.found);
    for (const auto& [name, scenario] : scenarios->get_ref<const Json::object_t&>()) {
        const auto patch = scenario.is_object() ? scenario.find("patch") : scenario.end();
        if (!scenario.is_object() || patch == scenario.end() || !patch->is_object() || patch->empty())
            continue; // told where the members are read, or nothing to apply
        for (Problem& problem : problemsOf(childPointer("/scenarios", name), *patch, readPlanMembers(patched(base, *patch)).problems, pointersOfBase))
            report(problems, std::move(problem));
    }
    return problems;
}

ReadPlan applyScenario(const Plan& plan, const Json& base, std::string_view scenario)
{
    const std::string pointer = childPointer("/scenarios", scenario);
    const Scenario* found = plan.scenarios.find(scenario);
    if (!found)
        return {std::nullopt, {{pointer, {}, Text::tr("a scenario of the plan"), {}}}};
    const Json patch = Json::parse(found->patch.text);
    ReadPlan read = readPlanMembers(patched(base, patch));
    read.problems = problemsOf(pointer, patch, read.problems, {});
    return read;
}

ReadPlan applyScenario(const Plan& plan, std::string_view scenario)
{
    return applyScenario(plan, baseJson(plan), scenario);
}

} // namespace headroom
