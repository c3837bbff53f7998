// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/cidr.h"
#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace headroom {

/// What AWS services use inside: never given out.
inline constexpr Cidr serviceRange = Cidr::holding(0xAC110000, PrefixLength::exactly(16)); // 172.17.0.0/16

/// A domain's place in the address plan.
struct DomainBlock {
    std::optional<Cidr> vpc;                    ///< none: nothing asked, or no room
    std::vector<std::optional<Cidr>> subnets;   ///< one a zone, from the start of `vpc`; empty where a pinned block is too small for them

    /// Where no pool had room: what the pools had left then.
    struct Shortage {
        PrefixLength asked;
        std::optional<Cidr> largestFree;
        std::optional<Cidr> pool; ///< that `largestFree` lies in
        bool operator==(const Shortage&) const = default;
    };
    std::optional<Shortage> shortage;

    bool pinnedTooSmall = false;
    bool pinnedOutsidePools = false;
    std::vector<Cidr> pinnedTouches; ///< what is taken already and overlaps the pinned block
    bool operator==(const DomainBlock&) const = default;
};

/// What one domain asks for: none where it could not be sized.
struct BlockRequest {
    std::optional<PrefixLength> subnet;
    std::optional<PrefixLength> vpc;
};

/// Places the domains of a plan as CONTRACT §3 says: pinned blocks first, then largest first. `requests` are parallel to plan.domains, and so is the answer.
std::vector<DomainBlock> placeDomains(const Plan& plan, const std::vector<BlockRequest>& requests);

} // namespace headroom
