// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/ruleset_switch.h"

#include "core/json/json.h"
#include "core/plan/scenario_names.h"

#include <algorithm>
#include <optional>

namespace headroom {

namespace {

void removeUncounted(Named<Job>& jobs, const std::string& group, const Ruleset& rules, std::vector<UncountedJob>& removed)
{
    for (const auto& [name, job] : jobs)
        if (!rules.job(job.kind))
            removed.push_back({{}, group, name, job.kind});
    std::erase_if(jobs.entries, [&](const auto& entry) { return !rules.job(entry.value.kind); });
}

Json* objectAt(Json* parent, const std::string& key)
{
    if (!parent)
        return nullptr;
    const auto found = parent->find(key);
    return found != parent->end() && found->is_object() ? &*found : nullptr;
}

/// The kind that a patch gives a job; none where it leaves the kind alone.
std::optional<JobKind> patchedKind(const Json& job)
{
    const auto kind = job.is_object() ? job.find("kind") : job.end();
    if (!job.is_object() || kind == job.end() || !kind->is_string())
        return std::nullopt;
    const auto known = std::find_if(jobKindNames.begin(), jobKindNames.end(), [&](const auto& each) { return each.second == kind->get_ref<const std::string&>(); });
    return known == jobKindNames.end() ? std::nullopt : std::optional(known->first);
}

void removeUncounted(Json& domain, const std::string& scenario, const Ruleset& rules, std::vector<UncountedJob>& removed)
{
    for (const char* list : {"cohorts", "sharedSpaces"}) {
        Json* groups = objectAt(&domain, list);
        if (!groups)
            continue;
        for (auto& [group, patch] : groups->get_ref<Json::object_t&>()) {
            Json* jobs = patch.is_object() ? objectAt(&patch, "jobs") : nullptr;
            if (!jobs)
                continue;
            Json kept = Json::object();
            for (auto& [name, job] : jobs->get_ref<Json::object_t&>()) {
                const auto kind = patchedKind(job);
                if (kind && !rules.job(*kind))
                    removed.push_back({scenario, group, name, *kind});
                else
                    kept[name] = std::move(job);
            }
            *jobs = std::move(kept);
        }
    }
}

} // namespace

std::vector<UncountedJob> switchRuleset(Plan& plan, std::size_t index, const Ruleset& rules)
{
    const Plan before = plan;
    std::vector<UncountedJob> removed;
    auto& [name, domain] = plan.domains.entries[index];
    domain.ruleset = rules.id;
    for (auto& [group, cohort] : domain.cohorts)
        removeUncounted(cohort.jobs, group, rules, removed);
    for (auto& [group, spaces] : domain.sharedSpaces)
        removeUncounted(spaces.jobs, group, rules, removed);
    followNames(before, plan);

    for (auto& [scenario, value] : plan.scenarios) {
        Json patch = Json::parse(value.patch.text, nullptr, false);
        Json* patched = patch.is_object() ? objectAt(objectAt(&patch, "domains"), name) : nullptr;
        // A scenario with a ruleset of its own counts by that one.
        if (!patched || patched->contains("ruleset"))
            continue;
        const std::size_t known = removed.size();
        removeUncounted(*patched, scenario, rules, removed);
        if (removed.size() > known)
            value.patch.text = compactJson(patch);
    }
    return removed;
}

} // namespace headroom
