// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/plan_sizing.h"

#include <optional>
#include <string>
#include <vector>

/// Blocks that stay where they are, and what would move without that.
namespace headroom {

/// The plan with every domain pinned to the block that it has; a domain without one is left as it is.
Plan withAllPinned(Plan plan, const PlanSizing& sizing);

struct MovedBlock {
    std::string domain;
    std::optional<Cidr> from;
    std::optional<Cidr> to; ///< none: no room any more
    bool operator==(const MovedBlock&) const = default;
};

/// The domains of both plans that had a block and have another one, or none, afterwards; in the order of `before`.
std::vector<MovedBlock> movedBlocks(const Plan& before, const PlanSizing& sizingBefore, const Plan& after, const PlanSizing& sizingAfter);

/// Of these, the ones that ask for the same as before and have the same pin: they moved because of others.
std::vector<MovedBlock> movedByOthers(const Plan& before, const PlanSizing& sizingBefore, const Plan& after, const PlanSizing& sizingAfter);

/// What would be of another domain that asks for a block of that size and stands last in the plan.
struct Newcomer {
    std::optional<Cidr> block;     ///< none: no room for it
    std::vector<MovedBlock> moved; ///< by it
};
Newcomer newcomer(const Plan& plan, const PlanSizing& sizing, PrefixLength vpc);

} // namespace headroom
