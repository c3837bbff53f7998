// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/addresses/pinning.h"

#include <string_view>
#include <unordered_map>

namespace headroom {

namespace {

using Places = std::unordered_map<std::string_view, std::size_t>;

/// Where the domains stand in a plan.
Places placesOf(const Plan& plan)
{
    Places places;
    for (std::size_t i = 0; i < plan.domains.size(); ++i)
        places.emplace(plan.domains.entries[i].name, i);
    return places;
}

} // namespace

Plan withAllPinned(Plan plan, const PlanSizing& sizing)
{
    for (std::size_t i = 0; i < plan.domains.size(); ++i)
        if (sizing.blocks[i].vpc)
            plan.domains.entries[i].value.pinnedVpcCidr = sizing.blocks[i].vpc;
    return plan;
}

std::vector<MovedBlock> movedBlocks(const Plan& before, const PlanSizing& sizingBefore, const Plan& after, const PlanSizing& sizingAfter)
{
    const Places places = placesOf(after);
    std::vector<MovedBlock> moved;
    for (std::size_t i = 0; i < before.domains.size(); ++i) {
        const std::string& name = before.domains.entries[i].name;
        const auto& from = sizingBefore.blocks[i].vpc;
        const auto place = places.find(name);
        if (!from || place == places.end())
            continue;
        const auto& to = sizingAfter.blocks[place->second].vpc;
        if (from != to)
            moved.push_back({name, from, to});
    }
    return moved;
}

std::vector<MovedBlock> movedByOthers(const Plan& before, const PlanSizing& sizingBefore, const Plan& after, const PlanSizing& sizingAfter)
{
    std::vector<MovedBlock> moved = movedBlocks(before, sizingBefore, after, sizingAfter);
    if (moved.empty())
        return moved;
    const Places placesBefore = placesOf(before);
    const Places placesAfter = placesOf(after);
    const std::vector<BlockRequest> asked = requestsOf(before, sizingBefore);
    const std::vector<BlockRequest> asks = requestsOf(after, sizingAfter);
    std::erase_if(moved, [&](const MovedBlock& block) {
        const std::size_t from = placesBefore.at(block.domain);
        const std::size_t to = placesAfter.at(block.domain);
        return asked[from].vpc != asks[to].vpc || before.domains.entries[from].value.pinnedVpcCidr != after.domains.entries[to].value.pinnedVpcCidr;
    });
    return moved;
}

Newcomer newcomer(const Plan& plan, const PlanSizing& sizing, PrefixLength vpc)
{
    std::vector<BlockRequest> requests = requestsOf(plan, sizing);
    Plan after = plan;
    after.domains.add(after.domains.freeName("newcomer")).availabilityZones = 1;
    requests.push_back({vpc, vpc});
    PlanSizing sizingAfter;
    sizingAfter.blocks = placeDomains(after, requests);
    return {sizingAfter.blocks.back().vpc, movedBlocks(plan, sizing, after, sizingAfter)};
}

} // namespace headroom
