// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/addresses/vpc_ranges.h"

#include <algorithm>
#include <array>

namespace headroom {

std::optional<Cidr> rangeNotForVpcs(const Cidr& block)
{
    static const std::array<Cidr, 4> ranges{Cidr::of("0.0.0.0/8"), Cidr::of("127.0.0.0/8"), Cidr::of("169.254.0.0/16"), Cidr::of("224.0.0.0/4")};
    const auto found = std::find_if(ranges.begin(), ranges.end(), [&](const Cidr& range) { return range.overlaps(block); });
    return found == ranges.end() ? std::nullopt : std::optional(*found);
}

} // namespace headroom
