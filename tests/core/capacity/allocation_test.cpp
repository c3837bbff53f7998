// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/allocation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace headroom {
namespace {

BlockRequest wants(int subnet, int vpc)
{
    return {PrefixLength::exactly(subnet), PrefixLength::exactly(vpc)};
}

const BlockRequest nothing;

/// A plan of that many domains with three zones each.
Plan planOf(std::size_t domains, std::vector<Cidr> pools)
{
    Plan plan;
    plan.addressing.pools = std::move(pools);
    for (std::size_t i = 0; i < domains; ++i)
        plan.domains.add("domain " + std::to_string(i));
    return plan;
}

Domain& domainAt(Plan& plan, std::size_t index)
{
    return plan.domains.entries[index].value;
}

std::string textOf(const std::optional<Cidr>& cidr)
{
    return cidr ? cidr->text() : "none";
}

/// "10.0.0.0/20: 10.0.0.0/22 10.0.4.0/22 10.0.8.0/22"
std::string textOf(const DomainBlock& block)
{
    std::string text = textOf(block.vpc) + ":";
    for (const auto& subnet : block.subnets)
        text += " " + textOf(subnet);
    return text;
}

std::string textOf(const std::vector<Cidr>& cidrs)
{
    std::string text;
    for (const Cidr& cidr : cidrs)
        text += (text.empty() ? "" : " ") + cidr.text();
    return text;
}

TEST(Allocation, TheWhitepapersDomainAtTheStartOfThePool)
{
    const auto blocks = placeDomains(planOf(1, {Cidr::of("10.0.0.0/8")}), {wants(22, 20)});
    ASSERT_EQ(blocks.size(), 1u);
    EXPECT_EQ(textOf(blocks[0]), "10.0.0.0/20: 10.0.0.0/22 10.0.4.0/22 10.0.8.0/22");
    EXPECT_FALSE(blocks[0].shortage);
    EXPECT_FALSE(blocks[0].pinnedTooSmall);
    EXPECT_FALSE(blocks[0].pinnedOutsidePools);
    EXPECT_TRUE(blocks[0].pinnedTouches.empty());
}

TEST(Allocation, LargestFirstAndPlanOrderAmongEquals)
{
    const auto blocks = placeDomains(planOf(4, {Cidr::of("10.0.0.0/8")}), {wants(24, 22), wants(22, 20), wants(24, 22), wants(20, 18)});
    EXPECT_EQ(textOf(blocks[3].vpc), "10.0.0.0/18");
    EXPECT_EQ(textOf(blocks[1].vpc), "10.0.64.0/20");
    EXPECT_EQ(textOf(blocks[0].vpc), "10.0.80.0/22");
    EXPECT_EQ(textOf(blocks[2].vpc), "10.0.84.0/22");
}

TEST(Allocation, GoesRoundExclusionsAndExistingSubnetsOfAllDomains)
{
    Plan plan = planOf(3, {Cidr::of("10.0.0.0/16")});
    plan.addressing.exclusions = {{Cidr::of("10.0.0.0/20"), "on-premises"}, {Cidr::of("10.0.40.0/24"), "printers"}};
    domainAt(plan, 2).existingSubnets.push_back({Cidr::of("10.0.16.128/25"), "", 0, {}});
    const auto blocks = placeDomains(plan, {wants(22, 20), wants(24, 22), wants(22, 20)});
    EXPECT_EQ(textOf(blocks[0].vpc), "10.0.48.0/20");
    EXPECT_EQ(textOf(blocks[2].vpc), "10.0.64.0/20");
    EXPECT_EQ(textOf(blocks[1]), "10.0.20.0/22: 10.0.20.0/24 10.0.21.0/24 10.0.22.0/24");
}

TEST(Allocation, SkipsTheServiceRange)
{
    const auto blocks = placeDomains(planOf(2, {Cidr::of("172.16.0.0/12")}), {wants(18, 16), wants(18, 16)});
    EXPECT_EQ(textOf(blocks[0].vpc), "172.16.0.0/16");
    EXPECT_EQ(textOf(blocks[1].vpc), "172.18.0.0/16");
}

TEST(Allocation, FirstPoolThatHasRoom)
{
    const Plan plan = planOf(3, {Cidr::of("192.168.0.0/22"), Cidr::of("10.0.0.0/16")});
    const auto blocks = placeDomains(plan, {wants(24, 22), wants(22, 20), wants(24, 22)});
    EXPECT_EQ(textOf(blocks[1].vpc), "10.0.0.0/20");
    EXPECT_EQ(textOf(blocks[0].vpc), "192.168.0.0/22");
    EXPECT_EQ(textOf(blocks[2].vpc), "10.0.16.0/22");
}

TEST(Allocation, PoolsThatOverlapGiveNothingTwice)
{
    const Plan plan = planOf(3, {Cidr::of("10.0.0.0/21"), Cidr::of("10.0.0.0/20")});
    const auto blocks = placeDomains(plan, {wants(23, 21), wants(23, 21), wants(24, 22)});
    EXPECT_EQ(textOf(blocks[0].vpc), "10.0.0.0/21");
    EXPECT_EQ(textOf(blocks[1].vpc), "10.0.8.0/21");
    ASSERT_TRUE(blocks[2].shortage);
    EXPECT_EQ(textOf(blocks[2].shortage->largestFree), "none");
    EXPECT_EQ(textOf(blocks[2].shortage->pool), "none");
}

TEST(Allocation, ShortageSaysWhatWasAskedAndWhatIsLeft)
{
    Plan plan = planOf(2, {Cidr::of("192.168.0.0/24"), Cidr::of("10.0.0.0/20")});
    plan.addressing.exclusions = {{Cidr::of("10.0.4.0/24"), ""}};
    const auto blocks = placeDomains(plan, {wants(22, 20), wants(24, 22)});
    EXPECT_EQ(textOf(blocks[0]), "none: none none none");
    ASSERT_TRUE(blocks[0].shortage);
    EXPECT_EQ(blocks[0].shortage->asked, PrefixLength::exactly(20));
    EXPECT_EQ(textOf(blocks[0].shortage->largestFree), "10.0.8.0/21");
    EXPECT_EQ(textOf(blocks[0].shortage->pool), "10.0.0.0/20");
    EXPECT_EQ(textOf(blocks[1].vpc), "10.0.0.0/22");
}

TEST(Allocation, NothingAskedNothingGiven)
{
    Plan plan = planOf(2, {Cidr::of("10.0.0.0/8")});
    domainAt(plan, 0).availabilityZones = 2;
    const auto blocks = placeDomains(plan, {nothing, {PrefixLength::exactly(16), {}}});
    EXPECT_EQ(textOf(blocks[0]), "none: none none");
    EXPECT_EQ(textOf(blocks[1]), "none: none none none");
    EXPECT_FALSE(blocks[0].shortage);
    EXPECT_FALSE(blocks[1].shortage);
}

TEST(Allocation, PinnedBlocksStandAndOthersGoRound)
{
    Plan plan = planOf(3, {Cidr::of("10.0.0.0/16")});
    domainAt(plan, 2).pinnedVpcCidr = Cidr::of("10.0.0.0/22");
    const auto blocks = placeDomains(plan, {wants(24, 22), wants(22, 20), wants(24, 22)});
    EXPECT_EQ(textOf(blocks[2]), "10.0.0.0/22: 10.0.0.0/24 10.0.1.0/24 10.0.2.0/24");
    EXPECT_EQ(textOf(blocks[1].vpc), "10.0.16.0/20");
    EXPECT_EQ(textOf(blocks[0].vpc), "10.0.4.0/22");
    EXPECT_TRUE(blocks[2].pinnedTouches.empty());
    EXPECT_FALSE(blocks[2].pinnedOutsidePools);
}

TEST(Allocation, PinnedOfASizeOfItsOwn)
{
    struct Row {
        const char* pinned;
        BlockRequest request;
        bool tooSmall;
        const char* block;
    };
    const Row rows[] = {
        {"10.0.0.0/16", wants(24, 22),                     false, "10.0.0.0/16: 10.0.0.0/24 10.0.1.0/24 10.0.2.0/24"},
        {"10.0.0.0/22", wants(24, 22),                     false, "10.0.0.0/22: 10.0.0.0/24 10.0.1.0/24 10.0.2.0/24"},
        {"10.0.0.0/23", wants(24, 22),                     true,  "10.0.0.0/23:"},
        {"10.0.0.0/25", wants(24, 22),                     true,  "10.0.0.0/25:"},
        {"10.0.0.0/15", {PrefixLength::exactly(17), {}},   false, "10.0.0.0/15: 10.0.0.0/17 10.0.128.0/17 10.1.0.0/17"},
        {"10.0.0.0/20", nothing,                           false, "10.0.0.0/20: none none none"},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.pinned);
        Plan plan = planOf(1, {Cidr::of("10.0.0.0/8")});
        domainAt(plan, 0).pinnedVpcCidr = Cidr::of(row.pinned);
        const auto blocks = placeDomains(plan, {row.request});
        EXPECT_EQ(textOf(blocks[0]), row.block);
        EXPECT_EQ(blocks[0].pinnedTooSmall, row.tooSmall);
        EXPECT_FALSE(blocks[0].shortage);
    }
}

TEST(Allocation, PinnedConflictsAreNamed)
{
    Plan plan = planOf(5, {Cidr::of("10.0.0.0/8"), Cidr::of("172.16.0.0/12")});
    plan.addressing.exclusions = {{Cidr::of("10.0.0.0/12"), ""}, {Cidr::of("10.0.1.0/24"), ""}, {Cidr::of("10.1.0.0/24"), ""}};
    domainAt(plan, 3).existingSubnets.push_back({Cidr::of("10.0.2.0/24"), "", 0, {}});
    domainAt(plan, 0).pinnedVpcCidr = Cidr::of("10.0.0.0/20");
    domainAt(plan, 1).pinnedVpcCidr = Cidr::of("10.0.0.0/20");
    domainAt(plan, 2).pinnedVpcCidr = Cidr::of("172.17.4.0/22");
    domainAt(plan, 3).pinnedVpcCidr = Cidr::of("192.168.0.0/16");
    domainAt(plan, 4).pinnedVpcCidr = Cidr::of("10.64.0.0/16");
    const auto blocks = placeDomains(plan, std::vector<BlockRequest>(5, wants(24, 22)));
    EXPECT_EQ(textOf(blocks[0].pinnedTouches), "10.0.0.0/12 10.0.0.0/20 10.0.1.0/24 10.0.2.0/24");
    EXPECT_EQ(textOf(blocks[1].pinnedTouches), "10.0.0.0/12 10.0.0.0/20 10.0.1.0/24 10.0.2.0/24");
    EXPECT_EQ(textOf(blocks[2].pinnedTouches), "172.17.0.0/16");
    EXPECT_EQ(textOf(blocks[3].pinnedTouches), "");
    EXPECT_EQ(textOf(blocks[4].pinnedTouches), "");
    EXPECT_EQ(textOf(blocks[0].vpc), "10.0.0.0/20");
    for (std::size_t i = 0; i < blocks.size(); ++i)
        EXPECT_EQ(blocks[i].pinnedOutsidePools, i == 3) << i;
}

struct RandomCase {
    Plan plan;
    std::vector<BlockRequest> requests;
};

RandomCase randomCase(std::mt19937& random)
{
    const auto blockIn = [&](const Cidr& whole, int from, int to) {
        const auto address = whole.first() + static_cast<std::uint32_t>(random() % whole.addresses());
        return Cidr::holding(address, PrefixLength::exactly(from + static_cast<int>(random() % static_cast<unsigned>(to - from + 1))));
    };
    const Cidr all = Cidr::of("172.16.0.0/15");
    RandomCase made{planOf(1 + random() % 40, {blockIn(all, 16, 20), blockIn(all, 16, 22)}), {}};
    for (unsigned i = random() % 30; i > 0; --i)
        made.plan.addressing.exclusions.push_back({blockIn(all, 19, 30), ""});
    for (auto& [name, domain] : made.plan.domains) {
        domain.availabilityZones = 1 + static_cast<int>(random() % 6);
        if (random() % 5 == 0)
            domain.existingSubnets.push_back({blockIn(all, 22, 28), "", 0, {}});
        if (random() % 10 == 0)
            domain.pinnedVpcCidr = blockIn(all, 18, 24);
        const int subnet = 20 + static_cast<int>(random() % 9);
        made.requests.push_back(random() % 8 == 0 ? nothing : wants(subnet, subnet - 3));
    }
    return made;
}

/// Every address of the case's two /16s as CONTRACT §3 would mark it, walked block by block.
class AddressBitmap {
public:
    void take(const Cidr& block)
    {
        for (std::uint64_t address = block.first(); address <= block.last(); ++address)
            if (address - start < m_taken.size())
                m_taken[address - start] = true;
    }
    std::optional<Cidr> lowest(const Cidr& pool, PrefixLength prefix) const
    {
        for (std::uint64_t first = pool.first(); first + prefix.addresses() - 1 <= pool.last(); first += prefix.addresses()) {
            const auto begin = m_taken.begin() + static_cast<std::ptrdiff_t>(first - start);
            if (std::find(begin, begin + static_cast<std::ptrdiff_t>(prefix.addresses()), true) == begin + static_cast<std::ptrdiff_t>(prefix.addresses()))
                return Cidr::holding(static_cast<std::uint32_t>(first), prefix);
        }
        return std::nullopt;
    }

private:
    static constexpr std::uint32_t start = 0xac100000; // 172.16.0.0
    std::vector<bool> m_taken = std::vector<bool>(1 << 17, false);
};

/// The VPC blocks by brute force: rounds by prefix instead of a sort, addresses instead of a tree.
std::vector<std::optional<Cidr>> bruteForce(const RandomCase& given)
{
    AddressBitmap bitmap;
    bitmap.take(Cidr::of("172.17.0.0/16"));
    for (const auto& exclusion : given.plan.addressing.exclusions)
        bitmap.take(exclusion.cidr);
    std::vector<std::optional<Cidr>> placed(given.requests.size());
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const Domain& domain = given.plan.domains.entries[i].value;
        for (const auto& subnet : domain.existingSubnets)
            bitmap.take(subnet.cidr);
        placed[i] = domain.pinnedVpcCidr;
        if (placed[i])
            bitmap.take(*placed[i]);
    }
    for (int bits = 0; bits <= 32; ++bits)
        for (std::size_t i = 0; i < placed.size(); ++i) {
            if (placed[i] || given.requests[i].vpc != PrefixLength::exactly(bits))
                continue;
            for (const Cidr& pool : given.plan.addressing.pools)
                if (!placed[i])
                    placed[i] = bitmap.lowest(pool, PrefixLength::exactly(bits));
            if (placed[i])
                bitmap.take(*placed[i]);
        }
    return placed;
}

TEST(Allocation, AgreesWithABruteForce)
{
    std::mt19937 random(3);
    int shortages = 0;
    int placed = 0;
    for (int round = 0; round < 400; ++round) {
        const RandomCase given = randomCase(random);
        const auto blocks = placeDomains(given.plan, given.requests);
        const auto expected = bruteForce(given);
        ASSERT_EQ(blocks.size(), expected.size());
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            SCOPED_TRACE("round " + std::to_string(round) + ", domain " + std::to_string(i));
            const bool pinned = given.plan.domains.entries[i].value.pinnedVpcCidr.has_value();
            ASSERT_EQ(textOf(blocks[i].vpc), textOf(expected[i]));
            ASSERT_EQ(blocks[i].shortage.has_value(), !pinned && given.requests[i].vpc && !expected[i]);
            shortages += blocks[i].shortage.has_value();
            placed += !pinned && blocks[i].vpc;
        }
    }
    EXPECT_GT(shortages, 100);
    EXPECT_GT(placed, 1'000);
}

TEST(Allocation, PinnedTouchesAgreeWithABruteForce)
{
    std::mt19937 random(4);
    int touches = 0;
    for (int round = 0; round < 200; ++round) {
        const RandomCase given = randomCase(random);
        const auto blocks = placeDomains(given.plan, given.requests);
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto& pinned = given.plan.domains.entries[i].value.pinnedVpcCidr;
            std::vector<Cidr> expected;
            const auto note = [&](const Cidr& block) {
                if (pinned && block.first() <= pinned->last() && pinned->first() <= block.last())
                    expected.push_back(block);
            };
            note(Cidr::of("172.17.0.0/16"));
            for (const auto& exclusion : given.plan.addressing.exclusions)
                note(exclusion.cidr);
            for (std::size_t other = 0; other < blocks.size(); ++other) {
                const Domain& domain = given.plan.domains.entries[other].value;
                for (const auto& subnet : domain.existingSubnets)
                    note(subnet.cidr);
                if (other != i && domain.pinnedVpcCidr)
                    note(*domain.pinnedVpcCidr);
            }
            std::sort(expected.begin(), expected.end());
            expected.erase(std::unique(expected.begin(), expected.end()), expected.end());
            ASSERT_EQ(textOf(blocks[i].pinnedTouches), textOf(expected)) << "round " << round << ", domain " << i;
            touches += static_cast<int>(expected.size());
        }
    }
    EXPECT_GT(touches, 300);
}

} // namespace
} // namespace headroom
