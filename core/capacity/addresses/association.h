// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/cidr.h"

#include <vector>

/// Which IPv4 CIDR blocks a VPC may add to those that it has: Amazon VPC User Guide, VPC CIDR blocks, "IPv4 CIDR block association restrictions".
namespace headroom {

/// RFC 6598: a VPC of any range may add blocks of it.
inline constexpr Cidr sharedRange = Cidr::holding(0x64400000, PrefixLength::exactly(10)); // 100.64.0.0/10

/// Why a block can't be added.
struct AssociationConflict {
    enum class Rule {
        Overlap,        ///< the VPC has those addresses already
        OtherRange,     ///< the VPC is of a range that does not go with the block's
        FirstOfTen,     ///< 10.0.0.0/16, where the VPC has a block of 10.0.0.0/15
        DefaultVpcRange,///< 172.31.0.0/16, where the VPC is of 172.16.0.0/12
    };
    Rule rule;
    Cidr existing; ///< that it conflicts with
    bool operator==(const AssociationConflict&) const = default;
};

/// Every one of the `existing` blocks of a VPC, or subnets in them, that keeps it from adding the block, in their order. The range of the VPC is that of the block
/// that it began with: an RFC 1918 one where it has any, since it could not have been added to others; else one of 198.19.0.0/16.
std::vector<AssociationConflict> associationConflicts(const std::vector<Cidr>& existing, const Cidr& added);

} // namespace headroom
