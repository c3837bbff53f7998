// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/streams.h"
#include "core/plan/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::cli {

/// Which plan a command is about.
struct PlanChoice {
    std::string file;                    ///< "-": standard input; empty: the built-in plan
    std::optional<std::string> scenario; ///< none: the plan as it stands
};

/// The plan, with the scenario's patch applied. None where it can't be had: every reason is on streams.err then.
std::optional<Plan> loadPlan(const PlanChoice& choice, const Streams& streams);

/// A plan, what it came from, and as it is without a scenario.
struct LoadedPlan {
    Plan base;         ///< with its scenarios
    Plan plan;         ///< with the scenario's patch applied; the same as `base` where none is asked for
    std::string bytes; ///< of the file; of the built-in plan as `new` writes it
};
/// As loadPlan().
std::optional<LoadedPlan> loadPlanWithBase(const PlanChoice& choice, const Streams& streams);

/// The position of the domain in the plan, the first where none is asked for. None, with the reason on streams.err, where there is no such domain.
std::optional<std::size_t> chooseDomain(const Plan& plan, const std::optional<std::string>& name, const Streams& streams);
/// The same, but all domains where none is asked for.
std::optional<std::vector<std::size_t>> chooseDomains(const Plan& plan, const std::optional<std::string>& name, const Streams& streams);

} // namespace headroom::cli
