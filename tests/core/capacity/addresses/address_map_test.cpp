// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/addresses/address_map.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace headroom {
namespace {

using Kind = MappedBlock::Kind;

std::string textOf(const std::vector<Cidr>& cidrs)
{
    std::string text;
    for (const Cidr& cidr : cidrs)
        text += (text.empty() ? "" : " ") + cidr.text();
    return text;
}

MappedBlock block(const char* cidr, Kind kind = Kind::Exclusion)
{
    return {.cidr = Cidr::of(cidr), .kind = kind};
}

TEST(AddressMap, TheBuiltInPlanHasABlockAndItsSubnets)
{
    const auto blocks = mappedBlocks(builtInPlan(), sizePlan(builtInPlan()));
    const std::vector<MappedBlock> expected{
        {.cidr = Cidr::of("10.0.0.0/20"), .kind = Kind::Vpc, .name = "studio"},
        {Cidr::of("10.0.0.0/22"), Kind::Subnet, "studio", "1", 511},
        {Cidr::of("10.0.4.0/22"), Kind::Subnet, "studio", "2", 511},
        {Cidr::of("10.0.8.0/22"), Kind::Subnet, "studio", "3", 511},
    };
    EXPECT_EQ(blocks, expected);
}

TEST(AddressMap, ExclusionsExistingSubnetsAndTheServiceRangeStandInIt)
{
    Plan plan = builtInPlan();
    plan.addressing.pools = {Cidr::of("172.16.0.0/12"), Cidr::of("10.0.0.0/8")};
    plan.addressing.exclusions = {{Cidr::of("172.16.0.0/16"), "VPN"}};
    Domain& studio = plan.domains.entries.front().value;
    studio.existingSubnets = {{.cidr = Cidr::of("10.9.0.0/24"), .zone = "use1-az1", .usedAddresses = 31, .unknown = {}}};
    studio.pinnedVpcCidr = Cidr::of("10.1.0.0/16");
    const auto blocks = mappedBlocks(plan, sizePlan(plan));
    ASSERT_EQ(blocks.size(), 7U);
    EXPECT_TRUE(blocks[0].isPinned);
    EXPECT_EQ(blocks[4], (MappedBlock{Cidr::of("10.9.0.0/24"), Kind::ExistingSubnet, "studio", "use1-az1", 31}));
    EXPECT_EQ(blocks[5], (MappedBlock{.cidr = Cidr::of("172.16.0.0/16"), .kind = Kind::Exclusion, .name = "VPN"}));
    EXPECT_EQ(blocks[6], (MappedBlock{.cidr = Cidr::of("172.17.0.0/16"), .kind = Kind::Service}));
}

TEST(AddressMap, WhatIsFreeIsTheFewestAlignedBlocks)
{
    const Cidr pool = Cidr::of("10.0.0.0/22");
    EXPECT_EQ(textOf(freeBlocks(pool, {})), "10.0.0.0/22");
    EXPECT_EQ(textOf(freeBlocks(pool, {block("10.0.0.0/24")})), "10.0.1.0/24 10.0.2.0/23");
    EXPECT_EQ(textOf(freeBlocks(pool, {block("10.0.1.0/24")})), "10.0.0.0/24 10.0.2.0/23");
    EXPECT_EQ(textOf(freeBlocks(pool, {block("10.0.0.0/16")})), "");
    EXPECT_EQ(textOf(freeBlocks(pool, {block("10.0.0.0/23"), block("10.0.0.0/24"), block("10.0.3.255/32")})),
        "10.0.2.0/24 10.0.3.0/25 10.0.3.128/26 10.0.3.192/27 10.0.3.224/28 10.0.3.240/29 10.0.3.248/30 10.0.3.252/31 10.0.3.254/32");
    EXPECT_EQ(textOf(freeBlocks(Cidr::of("0.0.0.0/0"), {})), "0.0.0.0/0");
    EXPECT_EQ(textOf(freeBlocks(Cidr::of("255.255.255.0/24"), {block("255.255.255.0/25")})), "255.255.255.128/25");
}

/// Address by address: in a /22 that is no work.
TEST(AddressMap, FreeAndTakenAgreeWithEveryAddress)
{
    std::mt19937 random(5);
    const Cidr pool = Cidr::of("10.0.0.0/22");
    for (int round = 0; round < 300; ++round) {
        std::vector<MappedBlock> blocks;
        std::vector<int> kinds(1024, 0); // 0 free, 1 planned, 2 taken
        for (unsigned i = random() % 6; i > 0; --i) {
            const auto cidr = Cidr::holding(pool.first() + random() % 1024, PrefixLength::exactly(22 + static_cast<int>(random() % 11)));
            const Kind kind = random() % 2 ? Kind::Vpc : Kind::Exclusion;
            blocks.push_back({.cidr = cidr, .kind = kind});
            for (std::uint64_t at = cidr.first() - pool.first(), end = at + cidr.addresses(); at < end; ++at)
                kinds[at] = std::max(kinds[at], kind == Kind::Vpc ? 1 : 2);
        }
        std::sort(blocks.begin(), blocks.end(), [](const MappedBlock& a, const MappedBlock& b) { return a.cidr < b.cidr; });
        std::vector<int> free(1024, 1);
        const auto found = freeBlocks(pool, blocks);
        for (const Cidr& cidr : found)
            for (std::uint64_t at = cidr.first() - pool.first(), end = at + cidr.addresses(); at < end; ++at)
                free[at] = 0;
        for (std::size_t at = 0; at < 1024; ++at)
            ASSERT_EQ(free[at] == 0, kinds[at] == 0) << at;
        // Two halves of one block would be one too many.
        for (std::size_t i = 1; i < found.size(); ++i)
            ASSERT_FALSE(found[i - 1].prefix() == found[i].prefix() && Cidr::holding(found[i].first(), PrefixLength::exactly(found[i].prefix().bits() - 1)).contains(found[i - 1]));

        Plan plan;
        plan.addressing.pools = {pool};
        const PoolUse use = poolUses(plan, blocks).front();
        EXPECT_EQ(use.free, static_cast<std::uint64_t>(std::count(kinds.begin(), kinds.end(), 0)));
        EXPECT_EQ(use.planned, static_cast<std::uint64_t>(std::count(kinds.begin(), kinds.end(), 1)));
        EXPECT_EQ(use.taken, static_cast<std::uint64_t>(std::count(kinds.begin(), kinds.end(), 2)));
        EXPECT_EQ(use.largestFree.has_value(), !found.empty());
        for (const Cidr& cidr : found)
            EXPECT_GE(cidr.prefix(), use.largestFree->prefix());
    }
}

/// Each address asked in turn, of a space small enough for it: which block is the last in the list that holds it, and is it given twice?
void expectPartsOf(const Cidr& within, const std::vector<MappedBlock>& blocks)
{
    std::uint64_t reached = within.first();
    for (const MapPart& part : mapParts(within, blocks)) {
        ASSERT_EQ(part.cidr.first(), reached);
        reached += part.cidr.addresses();
        for (std::uint64_t address = part.cidr.first(); address <= part.cidr.last(); ++address) {
            std::optional<std::size_t> innermost;
            int vpcs = 0, existing = 0, others = 0;
            for (std::size_t i = 0; i < blocks.size(); ++i) {
                if (address < blocks[i].cidr.first() || address > blocks[i].cidr.last())
                    continue;
                innermost = i;
                vpcs += blocks[i].kind == Kind::Vpc;
                existing += blocks[i].kind == Kind::ExistingSubnet;
                others += blocks[i].kind != Kind::Vpc && blocks[i].kind != Kind::Subnet;
            }
            ASSERT_EQ(part.block, innermost) << part.cidr.text();
            ASSERT_EQ(part.isConflict, vpcs > 1 || (vpcs == 1 && others > 0) || existing > 1) << part.cidr.text();
        }
    }
    EXPECT_EQ(reached, within.first() + within.addresses());
}

TEST(AddressMap, EachAddressIsInOnePartOfItsInnermostBlock)
{
    const Cidr pool = Cidr::of("10.0.0.0/22");
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<MappedBlock> blocks;
        for (int i = 0; i < 12; ++i) {
            // Some reach beyond the space, before or behind it.
            const Cidr cidr = Cidr::holding(pool.first() - 512 + random() % 2048, PrefixLength::exactly(20 + static_cast<int>(random() % 13)));
            blocks.push_back({.cidr = cidr, .kind = static_cast<Kind>(random() % 5)});
        }
        std::stable_sort(blocks.begin(), blocks.end(), [](const auto& a, const auto& b) { return a.cidr != b.cidr ? a.cidr < b.cidr : a.kind < b.kind; });
        expectPartsOf(pool, blocks);
    }
}

TEST(AddressMap, AnAddressInTwoPoolsIsLeftOnce)
{
    Plan plan = builtInPlan(); // a /20 of three /22
    plan.addressing.pools = {Cidr::of("10.0.0.0/19"), Cidr::of("10.0.0.0/18"), Cidr::of("10.0.0.0/18"), Cidr::of("192.168.0.0/24")};
    const RoomLeft room = roomLeft(poolUses(plan, mappedBlocks(plan, sizePlan(plan))));
    EXPECT_EQ(room.addresses, 16384U + 256U);
    EXPECT_EQ(room.planned, 4096U);
    EXPECT_EQ(room.free, 16384U + 256U - 4096U);
    EXPECT_EQ(room.largestFree, std::optional(Cidr::of("10.0.32.0/19")));
}

TEST(AddressMap, TheSpareOfABlockIsAPartOfTheBlock)
{
    const auto blocks = mappedBlocks(builtInPlan(), sizePlan(builtInPlan()));
    const auto parts = mapParts(Cidr::of("10.0.0.0/19"), blocks);
    ASSERT_EQ(parts.size(), 5U);
    EXPECT_EQ(parts[2], (MapPart{Cidr::of("10.0.8.0/22"), 3, false}));
    EXPECT_EQ(parts[3], (MapPart{Cidr::of("10.0.12.0/22"), 0, false}));
    EXPECT_EQ(parts[4], (MapPart{.cidr = Cidr::of("10.0.16.0/20")}));
}

TEST(AddressMap, TheEndOfTheAddressSpaceIsAPart)
{
    const auto parts = mapParts(Cidr::of("255.255.255.0/24"), {block("255.255.255.128/25")});
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[1], (MapPart{Cidr::of("255.255.255.128/25"), 0, false}));
}

TEST(AddressMap, WhatLiesOutsideThePoolsHasItsOwnSpace)
{
    Plan plan = builtInPlan();
    plan.addressing.pools = {Cidr::of("10.1.0.0/16"), Cidr::of("10.0.0.0/8"), Cidr::of("10.0.0.0/8")};
    plan.domains.entries.front().value.existingSubnets = {{.cidr = Cidr::of("172.31.0.0/24"), .zone = {}, .usedAddresses = 0, .unknown = {}},
        {.cidr = Cidr::of("172.31.1.0/24"), .zone = {}, .usedAddresses = 0, .unknown = {}}, {.cidr = Cidr::of("198.19.4.0/24"), .zone = {}, .usedAddresses = 0, .unknown = {}}};
    EXPECT_EQ(textOf(mapSpaces(plan, mappedBlocks(plan, sizePlan(plan)))), "10.0.0.0/8 172.16.0.0/12 198.19.0.0/16");
}

} // namespace
} // namespace headroom
