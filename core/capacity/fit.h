// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/sizing.h"

#include <cstdint>
#include <optional>

namespace headroom {

/// Nothing larger is looked for: CONTRACT §4.
inline constexpr std::int64_t mostUsersLookedAt = 1'000'000;

struct Fit {
    Placement placement = Placement::SingleSubnet;
    PrefixLength prefix = smallestSubnet;
    std::int64_t usable = 0;
    std::optional<std::int64_t> maxUsers;      ///< up to mostUsersLookedAt; none: not even no user fits
    std::optional<std::int64_t> requiredAtMax; ///< per subnet at the horizon
    std::int64_t usersNow = 0;
    bool operator==(const Fit&) const = default;
};

/// How many users fit a subnet of that size, cohorts scaled together, shared spaces as they are; CONTRACT §4. None where the domain has no users to scale, or
/// loses a zone of one.
std::optional<Fit> fitUsers(const Domain& domain, const Ruleset& rules, PrefixLength prefix, Placement placement);

} // namespace headroom
