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

} // namespace
} // namespace headroom
