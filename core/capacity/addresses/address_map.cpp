// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/addresses/address_map.h"

#include "core/capacity/addresses/association.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

/// From `first` up to, and without, `end`; in 64 bits, since the end of the address space has no address.
struct Range {
    std::uint64_t first;
    std::uint64_t end;
};

Range rangeOf(const Cidr& cidr)
{
    return {cidr.first(), cidr.first() + cidr.addresses()};
}

Range cut(const Range& range, const Range& to)
{
    return {std::max(range.first, to.first), std::min(range.end, to.end)};
}

/// The aligned blocks that make up a range.
void appendBlocks(Range range, std::vector<Cidr>& blocks)
{
    while (range.first < range.end) {
        int bits = 32;
        while (bits > 0) {
            const std::uint64_t size = std::uint64_t{1} << (33 - bits);
            if (range.first % size != 0 || range.first + size > range.end)
                break;
            --bits;
        }
        blocks.push_back(Cidr::holding(static_cast<std::uint32_t>(range.first), PrefixLength::exactly(bits)));
        range.first += blocks.back().addresses();
    }
}

bool isPlanned(const MappedBlock& block)
{
    return block.kind == MappedBlock::Kind::Vpc || block.kind == MappedBlock::Kind::Subnet;
}

/// The blocks that hold the place at hand, the innermost last.
class OpenBlocks {
public:
    explicit OpenBlocks(const std::vector<MappedBlock>& blocks)
        : m_blocks(blocks)
    {
    }
    void open(std::size_t block)
    {
        count(block, 1);
        m_open.push_back(block);
    }
    void close()
    {
        count(m_open.back(), -1);
        m_open.pop_back();
    }
    bool isEmpty() const { return m_open.empty(); }
    const Cidr& innermost() const { return m_blocks[m_open.back()].cidr; }
    MapPart part(const Cidr& cidr) const
    {
        if (m_open.empty())
            return {.cidr = cidr};
        return {cidr, m_open.back(), m_vpcs > 1 || (m_vpcs > 0 && m_others > 0) || m_existing > 1};
    }

private:
    void count(std::size_t block, int by)
    {
        const MappedBlock::Kind kind = m_blocks[block].kind;
        m_vpcs += kind == MappedBlock::Kind::Vpc ? by : 0;
        m_existing += kind == MappedBlock::Kind::ExistingSubnet ? by : 0;
        m_others += isPlanned(m_blocks[block]) ? 0 : by;
    }

    const std::vector<MappedBlock>& m_blocks;
    std::vector<std::size_t> m_open;
    int m_vpcs = 0;
    int m_existing = 0;
    int m_others = 0; ///< that are not planned
};

/// Addresses of `within` that any block with `counts` takes, each once.
template <typename Counts>
std::uint64_t covered(const Cidr& within, const std::vector<MappedBlock>& blocks, Counts counts)
{
    std::uint64_t sum = 0;
    std::uint64_t reached = rangeOf(within).first;
    for (const MappedBlock& block : blocks) {
        if (!counts(block))
            continue;
        Range range = cut(rangeOf(block.cidr), rangeOf(within));
        range.first = std::max(range.first, reached);
        if (range.first >= range.end)
            continue;
        sum += range.end - range.first;
        reached = range.end;
    }
    return sum;
}

void appendDomain(const std::string& name, const Domain& domain, const DomainSizing& sizing, const DomainBlock& block, std::vector<MappedBlock>& blocks)
{
    for (const ExistingSubnet& subnet : domain.existingSubnets)
        blocks.push_back({subnet.cidr, MappedBlock::Kind::ExistingSubnet, name, subnet.zone, subnet.usedAddresses});
    if (!block.vpc)
        return;
    blocks.push_back({.cidr = *block.vpc, .kind = MappedBlock::Kind::Vpc, .name = name, .isPinned = domain.pinnedVpcCidr.has_value()});
    const auto& size = sizing.at(domain.placement);
    for (std::size_t zone = 0; zone < block.subnets.size(); ++zone)
        if (block.subnets[zone] && size)
            blocks.push_back({*block.subnets[zone], MappedBlock::Kind::Subnet, name, std::to_string(zone + 1), size->requiredPerSubnet});
}

} // namespace

std::vector<MappedBlock> mappedBlocks(const Plan& plan, const PlanSizing& sizing)
{
    std::vector<MappedBlock> blocks;
    const auto& pools = plan.addressing.pools;
    if (std::any_of(pools.begin(), pools.end(), [](const Cidr& pool) { return pool.overlaps(serviceRange); }))
        blocks.push_back({.cidr = serviceRange, .kind = MappedBlock::Kind::Service});
    for (const Exclusion& exclusion : plan.addressing.exclusions)
        blocks.push_back({.cidr = exclusion.cidr, .kind = MappedBlock::Kind::Exclusion, .name = exclusion.reason});
    for (std::size_t i = 0; i < plan.domains.size(); ++i)
        appendDomain(plan.domains.entries[i].name, plan.domains.entries[i].value, sizing.domains[i], sizing.blocks[i], blocks);
    std::stable_sort(blocks.begin(), blocks.end(), [](const MappedBlock& a, const MappedBlock& b) { return a.cidr != b.cidr ? a.cidr < b.cidr : a.kind < b.kind; });
    return blocks;
}

std::vector<Cidr> freeBlocks(const Cidr& within, const std::vector<MappedBlock>& blocks)
{
    std::vector<Cidr> free;
    const Range all = rangeOf(within);
    std::uint64_t reached = all.first;
    for (const MappedBlock& block : blocks) {
        const Range taken = cut(rangeOf(block.cidr), all);
        if (taken.first >= taken.end)
            continue;
        appendBlocks({reached, taken.first}, free);
        reached = std::max(reached, taken.end);
    }
    appendBlocks({reached, all.end}, free);
    return free;
}

std::vector<PoolUse> poolUses(const Plan& plan, const std::vector<MappedBlock>& blocks)
{
    std::vector<PoolUse> uses;
    for (const Cidr& pool : plan.addressing.pools) {
        PoolUse use{.pool = pool};
        use.taken = covered(pool, blocks, [](const MappedBlock& block) { return !isPlanned(block); });
        const std::uint64_t all = covered(pool, blocks, [](const MappedBlock&) { return true; });
        use.planned = all - use.taken;
        use.free = pool.addresses() - all;
        for (const Cidr& free : freeBlocks(pool, blocks))
            if (!use.largestFree || free.prefix() < use.largestFree->prefix())
                use.largestFree = free;
        uses.push_back(use);
    }
    return uses;
}

RoomLeft roomLeft(const std::vector<PoolUse>& uses)
{
    RoomLeft room;
    for (std::size_t i = 0; i < uses.size(); ++i) {
        const PoolUse& use = uses[i];
        const auto holds = [&](const PoolUse& other) { return other.pool.contains(use.pool) && (other.pool != use.pool || &other < &use); };
        if (std::any_of(uses.begin(), uses.end(), holds))
            continue;
        room.addresses += use.pool.addresses();
        room.planned += use.planned;
        room.free += use.free;
        if (use.largestFree && (!room.largestFree || use.largestFree->prefix() < room.largestFree->prefix()))
            room.largestFree = use.largestFree;
    }
    return room;
}

std::vector<MapPart> mapParts(const Cidr& within, const std::vector<MappedBlock>& blocks)
{
    std::vector<MapPart> parts;
    OpenBlocks open(blocks);
    std::uint64_t reached = rangeOf(within).first;
    const auto fillTo = [&](std::uint64_t end) {
        std::vector<Cidr> pieces;
        appendBlocks({reached, end}, pieces);
        for (const Cidr& piece : pieces)
            parts.push_back(open.part(piece));
        reached = std::max(reached, end);
    };
    const auto closeBefore = [&](std::uint64_t address) {
        while (!open.isEmpty() && rangeOf(open.innermost()).end <= address) {
            fillTo(cut(rangeOf(open.innermost()), rangeOf(within)).end);
            open.close();
        }
    };
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Range block = cut(rangeOf(blocks[i].cidr), rangeOf(within));
        if (block.first >= block.end)
            continue;
        closeBefore(block.first);
        fillTo(block.first);
        open.open(i);
    }
    closeBefore(rangeOf(within).end);
    fillTo(rangeOf(within).end);
    return parts;
}

std::vector<Cidr> mapSpaces(const Plan& plan, const std::vector<MappedBlock>& blocks)
{
    static const std::array<Cidr, 4> ranges{Cidr::of("10.0.0.0/8"), Cidr::of("172.16.0.0/12"), Cidr::of("192.168.0.0/16"), sharedRange};
    std::vector<Cidr> spaces;
    const auto add = [&spaces](const Cidr& space) {
        if (std::none_of(spaces.begin(), spaces.end(), [&](const Cidr& other) { return other.contains(space); }))
            spaces.push_back(space);
    };
    const auto& pools = plan.addressing.pools;
    for (std::size_t i = 0; i < pools.size(); ++i)
        if (std::none_of(pools.begin(), pools.end(), [&](const Cidr& other) { return other != pools[i] && other.contains(pools[i]); }))
            add(pools[i]);
    for (const MappedBlock& block : blocks) {
        if (block.kind != MappedBlock::Kind::Vpc && block.kind != MappedBlock::Kind::ExistingSubnet)
            continue;
        if (std::any_of(spaces.begin(), spaces.end(), [&](const Cidr& space) { return space.contains(block.cidr); }))
            continue;
        const auto range = std::find_if(ranges.begin(), ranges.end(), [&](const Cidr& each) { return each.contains(block.cidr); });
        add(range != ranges.end() ? *range : Cidr::holding(block.cidr.first(), std::min(block.cidr.prefix(), largestSubnet)));
    }
    return spaces;
}

} // namespace headroom
