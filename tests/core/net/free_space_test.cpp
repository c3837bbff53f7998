// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/free_space.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace headroom {
namespace {

/// What FreeSpace must do, address by address: for small pools.
class BruteForce {
public:
    explicit BruteForce(const Cidr& pool)
        : m_pool(pool)
        , m_taken(pool.addresses(), false)
    {
    }

    void reserve(const Cidr& block)
    {
        for (std::uint64_t i = 0; i < m_taken.size(); ++i) {
            const std::uint64_t address = m_pool.first() + i;
            if (block.first() <= address && address <= block.last())
                m_taken[i] = true;
        }
    }
    std::optional<Cidr> lowest(int bits) const
    {
        const std::uint64_t size = std::uint64_t{1} << (32 - bits);
        for (std::uint64_t start = 0; start + size <= m_taken.size(); start += size)
            if (freeFrom(start, size))
                return Cidr::holding(static_cast<std::uint32_t>(m_pool.first() + start), PrefixLength::exactly(bits));
        return std::nullopt;
    }
    std::optional<Cidr> largest() const
    {
        for (int bits = m_pool.prefix().bits(); bits <= 32; ++bits)
            if (const auto block = lowest(bits))
                return block;
        return std::nullopt;
    }
    bool isFree(const Cidr& block) const
    {
        return block.first() >= m_pool.first() && block.last() <= m_pool.last() && freeFrom(block.first() - m_pool.first(), block.addresses());
    }

private:
    bool freeFrom(std::uint64_t start, std::uint64_t size) const
    {
        for (std::uint64_t i = start; i < start + size; ++i)
            if (m_taken[i])
                return false;
        return true;
    }
    Cidr m_pool;
    std::vector<bool> m_taken;
};

std::string textOf(const std::optional<Cidr>& cidr)
{
    return cidr ? cidr->text() : "none";
}

TEST(FreeSpace, TakesTheLowestFreeAlignedBlock)
{
    FreeSpace space(Cidr::of("10.0.0.0/16"));
    space.reserve(Cidr::of("10.0.1.0/24"));
    struct Row {
        int prefix;
        const char* taken;
    };
    const Row rows[] = {
        {22, "10.0.4.0/22"},
        {24, "10.0.0.0/24"},
        {24, "10.0.2.0/24"},
        {23, "10.0.8.0/23"},
        {24, "10.0.3.0/24"},
        {25, "10.0.10.0/25"},
        {24, "10.0.11.0/24"},
        {25, "10.0.10.128/25"},
        {17, "10.0.128.0/17"},
        {17, "none"},
        {15, "none"},
        {18, "10.0.64.0/18"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(textOf(space.takeLowest(PrefixLength::exactly(row.prefix))), row.taken) << "/" << row.prefix;
}

TEST(FreeSpace, WholePoolAndNothingElse)
{
    FreeSpace space(Cidr::of("192.168.0.0/16"));
    EXPECT_EQ(textOf(space.largestFree()), "192.168.0.0/16");
    EXPECT_EQ(textOf(space.takeLowest(PrefixLength::exactly(16))), "192.168.0.0/16");
    EXPECT_EQ(textOf(space.largestFree()), "none");
    EXPECT_EQ(textOf(space.takeLowest(PrefixLength::exactly(32))), "none");
    EXPECT_FALSE(space.isFree(Cidr::of("192.168.7.0/24")));
}

TEST(FreeSpace, ReservesWhatLiesInThePoolAlone)
{
    FreeSpace space(Cidr::of("10.1.0.0/16"));
    space.reserve(Cidr::of("10.2.0.0/16"));
    EXPECT_EQ(textOf(space.largestFree()), "10.1.0.0/16");
    space.reserve(Cidr::of("10.1.128.0/17"));
    space.reserve(Cidr::of("10.1.128.0/24"));
    EXPECT_EQ(textOf(space.largestFree()), "10.1.0.0/17");
    space.reserve(Cidr::of("0.0.0.0/0"));
    EXPECT_EQ(textOf(space.largestFree()), "none");
}

TEST(FreeSpace, HoldsAllOfIpv4)
{
    FreeSpace space(Cidr::of("0.0.0.0/0"));
    EXPECT_EQ(textOf(space.takeLowest(PrefixLength::exactly(1))), "0.0.0.0/1");
    EXPECT_EQ(textOf(space.largestFree()), "128.0.0.0/1");
    space.reserve(Cidr::of("255.255.255.255/32"));
    EXPECT_EQ(textOf(space.largestFree()), "128.0.0.0/2");
    EXPECT_TRUE(space.isFree(Cidr::of("255.255.255.254/32")));
    EXPECT_FALSE(space.isFree(Cidr::of("255.255.255.254/31")));
}

TEST(FreeSpace, AgreesWithABruteForce)
{
    std::mt19937 random(1);
    for (int round = 0; round < 300; ++round) {
        const int poolBits = 22 + static_cast<int>(random() % 11);
        const Cidr pool = Cidr::holding(static_cast<std::uint32_t>(random()), PrefixLength::exactly(poolBits));
        FreeSpace space(pool);
        BruteForce brute(pool);
        for (int step = 0; step < 60; ++step) {
            SCOPED_TRACE("round " + std::to_string(round) + ", step " + std::to_string(step) + ", pool " + pool.text());
            const int bits = std::min(32, std::max(0, poolBits - 2 + static_cast<int>(random() % 12)));
            // One address in two lies in the pool or near it.
            const std::uint32_t near = pool.first() + static_cast<std::uint32_t>(random() % (pool.addresses() * 2));
            const Cidr block = Cidr::holding(near, PrefixLength::exactly(bits));
            ASSERT_EQ(space.isFree(block), brute.isFree(block)) << block.text();
            if (random() % 3 == 0 && bits > poolBits) {
                space.reserve(block);
                brute.reserve(block);
            } else {
                const auto expected = brute.lowest(bits);
                ASSERT_EQ(textOf(space.takeLowest(PrefixLength::exactly(bits))), textOf(expected)) << "/" << bits;
                if (expected)
                    brute.reserve(*expected);
            }
            ASSERT_EQ(textOf(space.largestFree()), textOf(brute.largest()));
        }
    }
}

TEST(FreeSpace, HundredThousandBlocksNeverOverlap)
{
    const Cidr pool = Cidr::of("10.0.0.0/8");
    FreeSpace space(pool);
    std::mt19937 random(2);
    std::vector<Cidr> taken;
    for (int i = 0; i < 1'000; ++i) {
        const Cidr exclusion = Cidr::holding(0x0a000000 | (random() & 0xffffff), PrefixLength::exactly(24 + static_cast<int>(random() % 5)));
        space.reserve(exclusion);
        taken.push_back(exclusion);
    }
    const std::size_t exclusions = taken.size();
    for (int i = 0; i < 100'000; ++i) {
        const auto block = space.takeLowest(PrefixLength::exactly(25 + static_cast<int>(random() % 4)));
        ASSERT_TRUE(block);
        ASSERT_TRUE(pool.contains(*block));
        taken.push_back(*block);
    }
    // Exclusions may overlap each other; whatever was taken may touch nothing.
    std::vector<std::pair<Cidr, bool>> sorted;
    for (std::size_t i = 0; i < taken.size(); ++i)
        sorted.emplace_back(taken[i], i >= exclusions);
    std::sort(sorted.begin(), sorted.end());
    std::uint32_t end = 0;
    bool endIsTaken = false;
    for (const auto& [block, isTaken] : sorted) {
        if (isTaken || endIsTaken) {
            ASSERT_GT(block.first(), end) << block.text();
        }
        if (block.last() > end) {
            end = block.last();
            endIsTaken = isTaken;
        }
    }
}

} // namespace
} // namespace headroom
