// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/fit.h"
#include "core/capacity/whatif/sensitivity.h"

#include <atomic>
#include <optional>

namespace headroom {

/// What a subnet of a given size holds of one input, all else as it is.
struct FittingInput {
    std::optional<InputAmount> now;  ///< none where the domain has no such input
    std::optional<InputAmount> most; ///< that fits; none where nothing does
    InputAmount limit;               ///< the most that the input may be
    bool operator==(const FittingInput&) const = default;
};

/// What fits the prefix that one was granted, in the domain's placement at its horizon.
struct Granted {
    PrefixLength prefix = smallestSubnet;
    std::int64_t usable = 0;
    std::int64_t required = 0;         ///< per subnet, as it stands
    std::optional<Fit> users;          ///< none for a domain without users
    FittingInput growth;               ///< percent a year
    FittingInput concurrency;          ///< percent
    std::optional<int> fullInMonth;    ///< the first, from the start, whose requirement exceeds it: 0 is now; none: never
    bool operator==(const Granted&) const = default;
};
/// None where the domain has no answer, and once `cancelled` is set.
std::optional<Granted> grantedOf(const Domain& domain, const Ruleset& rules, PrefixLength prefix, const std::atomic<bool>* cancelled = nullptr);

} // namespace headroom
