// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/scenario_names.h"

#include "core/json/json.h"

#include <set>

namespace headroom {

namespace {

template <typename T>
std::set<std::string> namesOf(const Named<T>& named)
{
    std::set<std::string> names;
    for (const auto& entry : named)
        names.insert(entry.name);
    return names;
}

/// The place in `after` of the entry that was at `index` of `before`; none where it went. An edit renames one thing or adds and removes, never both.
template <typename T>
std::optional<std::size_t> follow(const Named<T>& before, std::size_t index, const Named<T>& after, const std::set<std::string>& namesBefore)
{
    const std::string& name = before.entries[index].name;
    for (std::size_t i = 0; i < after.size(); ++i)
        if (after.entries[i].name == name)
            return i;
    if (before.size() == after.size() && namesBefore.count(after.entries[index].name) == 0)
        return index;
    return std::nullopt;
}

/// Renames or drops the members of `patch[key]`, in their order, and calls `inside` with what stands on both sides and the member that patches it.
template <typename T, typename Inside>
void followMembers(Json& patch, const char* key, const Named<T>& before, const Named<T>& after, Inside inside)
{
    const auto found = patch.find(key);
    if (before == after || found == patch.end() || !found->is_object())
        return;
    const std::set<std::string> namesBefore = namesOf(before);
    Json members = Json::object();
    for (auto& [name, value] : found->get_ref<Json::object_t&>()) {
        std::string follows = name;
        if (namesBefore.count(name) > 0) {
            std::size_t index = 0;
            while (before.entries[index].name != name)
                ++index;
            const auto to = follow(before, index, after, namesBefore);
            if (!to)
                continue;
            follows = after.entries[*to].name;
            if (value.is_object())
                inside(value, before.entries[index].value, after.entries[*to].value);
        }
        // The scenario may have a thing of the new name already: its own members win, as they did.
        Json& member = members[follows];
        if (member.is_object() && value.is_object()) {
            const bool own = follows == name;
            Json below = own ? std::move(member) : std::move(value);
            below.update(own ? value : member, true);
            member = std::move(below);
        } else {
            member = std::move(value);
        }
    }
    *found = std::move(members);
}

const auto nothingInside = [](Json&, const auto&, const auto&) {};

template <typename Group>
void followWork(Json& patch, const Group& before, const Group& after)
{
    followMembers(patch, "apps", before.apps, after.apps, nothingInside);
    followMembers(patch, "jobs", before.jobs, after.jobs, nothingInside);
}

void followDomain(Json& patch, const Domain& before, const Domain& after)
{
    followMembers(patch, "endpoints", before.endpoints, after.endpoints, nothingInside);
    followMembers(patch, "cohorts", before.cohorts, after.cohorts, followWork<Cohort>);
    followMembers(patch, "sharedSpaces", before.sharedSpaces, after.sharedSpaces, followWork<SharedSpaceGroup>);
}

} // namespace

void followNames(const Plan& before, Plan& after)
{
    if (before.domains == after.domains)
        return;
    for (auto& scenario : after.scenarios) {
        Json patch = Json::parse(scenario.value.patch.text, nullptr, false);
        if (!patch.is_object())
            continue;
        followMembers(patch, "domains", before.domains, after.domains, followDomain);
        scenario.value.patch.text = patch.dump();
    }
}

} // namespace headroom
