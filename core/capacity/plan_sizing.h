// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/allocation.h"
#include "core/capacity/sizing.h"

#include <vector>

namespace headroom {

/// The answer for a whole plan; both are parallel to plan.domains.
struct PlanSizing {
    std::vector<DomainSizing> domains;
    std::vector<DomainBlock> blocks;
    bool operator==(const PlanSizing&) const = default;
};
PlanSizing sizePlan(const Plan& plan);

/// What the domains ask of the pools, parallel to plan.domains.
std::vector<BlockRequest> requestsOf(const Plan& plan, const PlanSizing& sizing);

/// The ruleset of a domain of a plan that was read: always there.
const Ruleset& rulesOf(const Domain& domain);

} // namespace headroom
