// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/allocation.h"

#include "core/net/free_space.h"

#include <algorithm>

namespace headroom {

namespace {

/// Exclusions, existing subnets, the service range and pinned blocks, by address: a block stands in it as often as it is taken.
std::vector<Cidr> takenBlocks(const Plan& plan)
{
    std::vector<Cidr> taken{serviceRange};
    for (const auto& exclusion : plan.addressing.exclusions)
        taken.push_back(exclusion.cidr);
    for (const auto& [name, domain] : plan.domains) {
        for (const auto& subnet : domain.existingSubnets)
            taken.push_back(subnet.cidr);
        if (domain.pinnedVpcCidr)
            taken.push_back(*domain.pinnedVpcCidr);
    }
    std::sort(taken.begin(), taken.end());
    return taken;
}

/// What else of `taken` overlaps a pinned block that is in it, each once. Two blocks overlap only where one holds the other, so that binary searches suffice.
std::vector<Cidr> touchedBy(const Cidr& pinned, const std::vector<Cidr>& taken)
{
    std::vector<Cidr> touched;
    for (int bits = 0; bits < pinned.prefix().bits(); ++bits) {
        const auto around = Cidr::holding(pinned.first(), PrefixLength::exactly(bits));
        if (std::binary_search(taken.begin(), taken.end(), around))
            touched.push_back(around);
    }
    const auto [self, inside] = std::equal_range(taken.begin(), taken.end(), pinned);
    if (inside - self > 1)
        touched.push_back(pinned);
    for (auto it = inside; it != taken.end() && it->first() <= pinned.last(); ++it)
        if (*it != *(it - 1))
            touched.push_back(*it);
    std::sort(touched.begin(), touched.end());
    return touched;
}

void fillSubnets(DomainBlock& block, PrefixLength subnet)
{
    for (std::size_t zone = 0; zone < block.subnets.size(); ++zone)
        block.subnets[zone] = block.vpc->part(subnet, zone);
}

void placePinned(DomainBlock& block, const Cidr& pinned, const BlockRequest& request, const std::vector<Cidr>& pools)
{
    block.vpc = pinned;
    block.pinnedOutsidePools = std::none_of(pools.begin(), pools.end(), [&](const Cidr& pool) { return pool.contains(pinned); });
    if (!request.subnet)
        return;
    block.pinnedTooSmall = pinned.countOf(*request.subnet) < block.subnets.size();
    if (block.pinnedTooSmall)
        block.subnets.clear();
    else
        fillSubnets(block, *request.subnet);
}

DomainBlock::Shortage shortageOf(PrefixLength asked, const std::vector<FreeSpace>& pools)
{
    DomainBlock::Shortage shortage{asked, {}, {}};
    for (const auto& pool : pools) {
        const auto largest = pool.largestFree();
        if (largest && (!shortage.largestFree || largest->prefix() < shortage.largestFree->prefix())) {
            shortage.largestFree = largest;
            shortage.pool = pool.pool();
        }
    }
    return shortage;
}

/// The lowest free block of the first pool that has one; pools may overlap, so it is taken in all of them.
std::optional<Cidr> takeFirst(std::vector<FreeSpace>& pools, PrefixLength prefix)
{
    for (auto& pool : pools) {
        const auto taken = pool.takeLowest(prefix);
        if (!taken)
            continue;
        for (auto& other : pools)
            other.reserve(*taken);
        return taken;
    }
    return std::nullopt;
}

std::vector<FreeSpace> freeSpaces(const std::vector<Cidr>& pools, const std::vector<Cidr>& taken)
{
    std::vector<FreeSpace> spaces;
    for (const auto& pool : pools) {
        auto& space = spaces.emplace_back(pool);
        for (const auto& block : taken)
            space.reserve(block);
    }
    return spaces;
}

/// The domains that still want a block: largest first, plan order among equals.
std::vector<std::size_t> placingOrder(const Plan& plan, const std::vector<BlockRequest>& requests)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < requests.size(); ++i)
        if (!plan.domains.entries[i].value.pinnedVpcCidr && requests[i].subnet && requests[i].vpc)
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return *requests[a].vpc < *requests[b].vpc; });
    return order;
}

} // namespace

std::vector<DomainBlock> placeDomains(const Plan& plan, const std::vector<BlockRequest>& requests)
{
    const auto taken = takenBlocks(plan);
    std::vector<DomainBlock> blocks(plan.domains.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Domain& domain = plan.domains.entries[i].value;
        blocks[i].subnets.resize(static_cast<std::size_t>(domain.availabilityZones));
        if (!domain.pinnedVpcCidr)
            continue;
        placePinned(blocks[i], *domain.pinnedVpcCidr, requests[i], plan.addressing.pools);
        blocks[i].pinnedTouches = touchedBy(*domain.pinnedVpcCidr, taken);
    }

    auto pools = freeSpaces(plan.addressing.pools, taken);
    for (const std::size_t i : placingOrder(plan, requests)) {
        const BlockRequest& request = requests[i];
        blocks[i].vpc = takeFirst(pools, *request.vpc);
        if (blocks[i].vpc)
            fillSubnets(blocks[i], *request.subnet);
        else
            blocks[i].shortage = shortageOf(*request.vpc, pools);
    }
    return blocks;
}

} // namespace headroom
