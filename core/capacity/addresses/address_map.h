// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/plan_sizing.h"

#include <cstdint>
#include <string>
#include <vector>

namespace headroom {

/// Something that takes a block of the address space.
struct MappedBlock {
    enum class Kind { Service, Exclusion, ExistingSubnet, Vpc, Subnet };

    Cidr cidr;
    Kind kind = Kind::Exclusion;
    std::string name{};         ///< of the domain; the reason of an exclusion
    std::string zone{};         ///< of an existing subnet, as AWS names it; of a planned one its number, from 1
    std::int64_t addresses = 0; ///< of an existing subnet those in use, of a planned one those required, at the horizon
    bool isPinned = false;      ///< of a VPC's block

    bool operator==(const MappedBlock&) const = default;
};

/// All that the plan takes or means to take, by address, what holds others before them. The range of AWS's services is there where a pool touches it.
std::vector<MappedBlock> mappedBlocks(const Plan& plan, const PlanSizing& sizing);

/// What of `within` no block takes: the fewest aligned blocks, by address. `blocks` by address, as mappedBlocks() gives them. Linear in their number.
std::vector<Cidr> freeBlocks(const Cidr& within, const std::vector<MappedBlock>& blocks);

/// What of one pool is taken. `taken` + `planned` + `free` are its addresses.
struct PoolUse {
    Cidr pool;
    std::uint64_t taken = 0;   ///< by exclusions, existing subnets and AWS's services
    std::uint64_t planned = 0; ///< by blocks of domains, where nothing else takes them
    std::uint64_t free = 0;
    std::optional<Cidr> largestFree{}; ///< the lowest among equals
};
/// Of all pools together, an address in two of them once.
struct RoomLeft {
    std::uint64_t addresses = 0;
    std::uint64_t planned = 0;
    std::uint64_t free = 0;
    std::optional<Cidr> largestFree{}; ///< of the first pool among equals
};
RoomLeft roomLeft(const std::vector<PoolUse>& uses);
/// Of each pool of the plan, in its order.
std::vector<PoolUse> poolUses(const Plan& plan, const std::vector<MappedBlock>& blocks);

/// A piece of the map that one thing takes, or nothing; aligned.
struct MapPart {
    Cidr cidr;
    std::optional<std::size_t> block{}; ///< the innermost that takes it, by its position; none: free
    bool isConflict = false;            ///< given twice: a domain's block lies over what another or something else has, or two existing subnets do
    bool operator==(const MapPart&) const = default;
};
/// All of `within`, by address, each address in one part. `blocks` as mappedBlocks() gives them. Linear in their number.
std::vector<MapPart> mapParts(const Cidr& within, const std::vector<MappedBlock>& blocks);

/// What a map has to show: the pools that lie in no other, in the plan's order, then the ranges that hold planned blocks and existing subnets outside all pools:
/// the private range, else the /16.
std::vector<Cidr> mapSpaces(const Plan& plan, const std::vector<MappedBlock>& blocks);

} // namespace headroom
