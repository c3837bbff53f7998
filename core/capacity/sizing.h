// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/demand.h"
#include "core/net/cidr.h"

#include <cstdint>
#include <optional>

/// From a demand to a prefix: CONTRACT §3.
namespace headroom {

inline constexpr int reservedPerSubnet = 5; ///< AWS keeps the first four addresses and the last
inline constexpr PrefixLength largestSubnet = PrefixLength::exactly(16);
inline constexpr PrefixLength smallestSubnet = PrefixLength::exactly(28);

/// Addresses of a subnet that can be used, 2^(32−p) − 5.
std::int64_t usableAddresses(PrefixLength prefix);
/// The largest prefix length in 16…28 whose usable count reaches `required`.
std::optional<PrefixLength> subnetPrefixFor(std::int64_t required);
/// The smallest block that holds that many such subnets; none above /16.
std::optional<PrefixLength> vpcPrefixFor(PrefixLength subnet, int zones);

struct PlacementSize {
    std::int64_t userLevelPerSubnet = 0; ///< before the margin
    std::int64_t requiredPerSubnet = 0;  ///< margin and domain level included
    std::optional<PrefixLength> subnetPrefix;
    bool operator==(const PlacementSize&) const = default;
};
/// None for `zoneLoss` with one zone.
std::optional<PlacementSize> placementSize(const Domain& domain, const Demand& demand, Placement placement);

/// The first month, from the start, whose requirement exceeds `usable`, up to month 600.
std::optional<int> monthOutgrown(const Domain& domain, const Ruleset& rules, Placement placement, std::int64_t usable);

/// A domain's answer, before it has a place in the address plan. Ledgers are asked for apart.
struct DomainSizing {
    Demand start;
    Demand horizon;
    std::optional<PlacementSize> singleSubnet, evenSpread, zoneLoss; ///< at the horizon
    std::optional<PrefixLength> vpcPrefix;  ///< for the plan's placement
    std::optional<int> monthsUntilOutgrown; ///< of the recommended subnet

    const std::optional<PlacementSize>& at(Placement placement) const;
    bool operator==(const DomainSizing&) const = default;
};
DomainSizing sizeDomain(const Domain& domain, const Ruleset& rules);

} // namespace headroom
