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

enum class Lost { Nothing, Something };

Lost both(Lost a, Lost b)
{
    return a == Lost::Something ? a : b;
}

/// Renames or drops the members of `patch[key]`, in their order, and calls `inside` with what stands on both sides and the member that patches it. What that empties
/// goes as well. Tells whether anything was dropped that changed what is gone; to remove it is no longer anything.
template <typename T, typename Inside>
Lost followMembers(Json& patch, const char* key, const Named<T>& before, const Named<T>& after, Inside inside)
{
    const auto found = patch.find(key);
    if (before == after || found == patch.end() || !found->is_object() || found->empty())
        return Lost::Nothing;
    Lost lost = Lost::Nothing;
    const std::set<std::string> namesBefore = namesOf(before);
    Json members = Json::object();
    for (auto& [name, value] : found->get_ref<Json::object_t&>()) {
        std::string follows = name;
        if (namesBefore.count(name) > 0) {
            std::size_t index = 0;
            while (before.entries[index].name != name)
                ++index;
            const auto to = follow(before, index, after, namesBefore);
            if (!to) {
                lost = both(lost, value.is_null() ? Lost::Nothing : Lost::Something);
                continue;
            }
            follows = after.entries[*to].name;
            if (value.is_object() && !value.empty()) {
                lost = both(lost, inside(value, before.entries[index].value, after.entries[*to].value));
                if (value.empty())
                    continue;
            }
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
    if (members.empty())
        patch.erase(found);
    else
        *found = std::move(members);
    return lost;
}

const auto nothingInside = [](Json&, const auto&, const auto&) { return Lost::Nothing; };

template <typename Group>
Lost followWork(Json& patch, const Group& before, const Group& after)
{
    const Lost apps = followMembers(patch, "apps", before.apps, after.apps, nothingInside);
    return both(apps, followMembers(patch, "jobs", before.jobs, after.jobs, nothingInside));
}

Lost followDomain(Json& patch, const Domain& before, const Domain& after)
{
    const Lost endpoints = followMembers(patch, "endpoints", before.endpoints, after.endpoints, nothingInside);
    const Lost cohorts = followMembers(patch, "cohorts", before.cohorts, after.cohorts, followWork<Cohort>);
    return both(both(endpoints, cohorts), followMembers(patch, "sharedSpaces", before.sharedSpaces, after.sharedSpaces, followWork<SharedSpaceGroup>));
}

} // namespace

std::vector<std::string> followNames(const Plan& before, Plan& after)
{
    std::vector<std::string> losers;
    if (before.domains == after.domains)
        return losers;
    for (auto& scenario : after.scenarios) {
        Json patch = Json::parse(scenario.value.patch.text, nullptr, false);
        if (!patch.is_object())
            continue;
        if (followMembers(patch, "domains", before.domains, after.domains, followDomain) == Lost::Something)
            losers.push_back(scenario.name);
        scenario.value.patch.text = patch.dump();
    }
    return losers;
}

} // namespace headroom
