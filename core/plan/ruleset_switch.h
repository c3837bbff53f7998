// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/rules/ruleset.h"

#include <cstddef>
#include <string>
#include <vector>

namespace headroom {

/// A job of a kind that a ruleset does not count.
struct UncountedJob {
    std::string scenario; ///< whose patch has the job; empty: the plan itself
    std::string group;    ///< cohort or shared spaces
    std::string job;
    JobKind kind = JobKind::Training;
    bool operator==(const UncountedJob&) const = default;
};

/// Gives the domain at `index` another ruleset and removes what the plan format forbids under it: jobs of kinds that the ruleset does not know, in the plan and in the
/// patches of scenarios that keep the domain's ruleset. What was removed, in the plan's order; the plan's own jobs first.
std::vector<UncountedJob> switchRuleset(Plan& plan, std::size_t index, const Ruleset& rules);

} // namespace headroom
