// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/plan_sizing.h"

#include <atomic>
#include <cstddef>
#include <variant>
#include <vector>

namespace headroom {

/// Users placed in another way ask for a smaller block.
struct OtherPlacement {
    Placement placement;
    PrefixLength vpc; ///< that is asked for then
    bool operator==(const OtherPlacement&) const = default;
};
/// An exclusion that stands in the way.
struct GivenUpExclusion {
    Exclusion exclusion;
    bool operator==(const GivenUpExclusion&) const = default;
};
using WayOut = std::variant<OtherPlacement, GivenUpExclusion>;

inline constexpr std::size_t mostExclusionsTried = 64;

/// What could be given up so that a domain that finds no room gets a block, and none that has one loses it: each tried alone, by placing all anew. Empty where the
/// domain has a block, or nothing helps. Of the exclusions the first `mostExclusionsTried` that touch a pool are tried.
/// Incomplete once `cancelled` is set.
std::vector<WayOut> waysOut(const Plan& plan, const PlanSizing& sizing, std::size_t domain, const std::atomic<bool>& cancelled = false);

} // namespace headroom
