// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/estate.h"
#include "core/text/text.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace headroom {

/// One subnet of an estate: CONTRACT §4, `inspect`.
struct InspectedSubnet {
    std::size_t index = 0;                      ///< in Estate::subnets
    std::int64_t usable = 0;                    ///< addresses less the five that AWS keeps
    std::optional<std::int64_t> used;           ///< usable − available; none where AWS's count is missing
    std::optional<std::int64_t> usedHundredths; ///< of a percent of usable, half up
    HeldAddresses byOwner;
    std::optional<std::int64_t> unattributed;   ///< used − what the interfaces hold; below 0 where the replies don't belong together
    bool operator==(const InspectedSubnet&) const = default;
};

/// How near a subnet is to its end: warned of from 75 % used on, alarming from 90 % on.
enum class Fullness { Unknown, Roomy, FillingUp, NearlyFull };
inline constexpr std::int64_t fillingUpFromPercent = 75;
inline constexpr std::int64_t nearlyFullFromPercent = 90;
Fullness fullnessOf(const InspectedSubnet& subnet);

/// Indices into `subnets`, the fullest first; those alike stay in their order, and those that nobody counted come last.
std::vector<std::size_t> fullestFirst(const std::vector<InspectedSubnet>& subnets);

struct Inspection {
    std::vector<InspectedSubnet> subnets; ///< in the order of the input
    std::vector<Text> warnings;           ///< what does not add up, or was left out
};
Inspection inspectEstate(const Estate& estate);

/// part / whole in hundredths, half up; whole above 0.
std::int64_t hundredthsOf(std::int64_t part, std::int64_t whole);

} // namespace headroom
