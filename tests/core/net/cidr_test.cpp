// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/cidr.h"

#include <gtest/gtest.h>

#include <iterator>
#include <random>
#include <stdexcept>
#include <string>

namespace headroom {
namespace {

using Code = CidrError::Code;

TEST(Cidr, ReadsCanonicalText)
{
    struct Row {
        const char* text;
        std::uint32_t first;
        std::uint32_t last;
        std::uint64_t addresses;
    };
    const Row rows[] = {
        {"0.0.0.0/0",          0x00000000, 0xffffffff, 4294967296},
        {"128.0.0.0/1",        0x80000000, 0xffffffff, 2147483648},
        {"10.0.0.0/8",         0x0a000000, 0x0affffff, 16777216},
        {"172.16.0.0/12",      0xac100000, 0xac1fffff, 1048576},
        {"10.0.4.0/22",        0x0a000400, 0x0a0007ff, 1024},
        {"192.168.1.128/25",   0xc0a80180, 0xc0a801ff, 128},
        {"255.255.255.254/31", 0xfffffffe, 0xffffffff, 2},
        {"255.255.255.255/32", 0xffffffff, 0xffffffff, 1},
        {"0.0.0.0/32",         0x00000000, 0x00000000, 1},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.text);
        const auto parsed = Cidr::parse(row.text);
        const auto* cidr = std::get_if<Cidr>(&parsed);
        ASSERT_TRUE(cidr);
        EXPECT_EQ(cidr->first(), row.first);
        EXPECT_EQ(cidr->last(), row.last);
        EXPECT_EQ(cidr->addresses(), row.addresses);
        EXPECT_EQ(cidr->text(), row.text);
    }
}

TEST(Cidr, RefusesEverythingElseAndSaysWhatWasMeant)
{
    struct Row {
        const char* text;
        Code code;
        const char* probably;
    };
    const Row rows[] = {
        {"10.0.0.5/24",       Code::HostBits,      "10.0.0.0/24"},
        {"11.0.0.0/7",        Code::HostBits,      "10.0.0.0/7"},
        {"255.255.255.255/0", Code::HostBits,      "0.0.0.0/0"},
        {"010.0.0.0/8",       Code::Spelling,      "10.0.0.0/8"},
        {"10.0.00.0/8",       Code::Spelling,      "10.0.0.0/8"},
        {"10.0.0.0/08",       Code::Spelling,      "10.0.0.0/8"},
        {"010.0.0.5/24",      Code::Spelling,      "10.0.0.0/24"},
        {" 10.0.0.0/8",       Code::Spelling,      "10.0.0.0/8"},
        {"10.0.0.0/8\n",      Code::Spelling,      "10.0.0.0/8"},
        {"10.0.0.0 / 8",      Code::Spelling,      "10.0.0.0/8"},
        {"10. 0.0.0/8",       Code::Spelling,      "10.0.0.0/8"},
        {"10.0.0/24",         Code::Spelling,      "10.0.0.0/24"},
        {"10.1/16",           Code::Spelling,      "10.1.0.0/16"},
        {"10/8",              Code::Spelling,      "10.0.0.0/8"},
        {"10.0.0.0/33",       Code::PrefixRange,   "10.0.0.0/32"},
        {"10.0.0.5/99999999999999999999", Code::PrefixRange, "10.0.0.5/32"},
        {"10.1.0.0",          Code::MissingPrefix, "10.1.0.0/16"},
        {"10.1.0.0/",         Code::MissingPrefix, "10.1.0.0/16"},
        {"10.0.0.0",          Code::MissingPrefix, "10.0.0.0/8"},
        {"10.1.2.0",          Code::MissingPrefix, "10.1.2.0/24"},
        {"10.1.2.3",          Code::MissingPrefix, "10.1.2.3/32"},
        {"10.0.2.0",          Code::MissingPrefix, "10.0.2.0/24"},
        {"0.0.0.0",           Code::MissingPrefix, "0.0.0.0/0"},
        {"10.0.0",            Code::MissingPrefix, "10.0.0.0/24"},
        {"256.0.0.0/8",       Code::OctetRange,    ""},
        {"10.0.0.999/24",     Code::OctetRange,    ""},
        {"10.0.0.4294967296/24", Code::OctetRange, ""},
        {"",                  Code::NotACidr,      ""},
        {"/",                 Code::NotACidr,      ""},
        {"/8",                Code::NotACidr,      ""},
        {"10.0.0.0.0/8",      Code::NotACidr,      ""},
        {"10..0.0/8",         Code::NotACidr,      ""},
        {"10.0.0./24",        Code::NotACidr,      ""},
        {"10.0.0.0/8/8",      Code::NotACidr,      ""},
        {"10.0.0.0/-1",       Code::NotACidr,      ""},
        {"10.0.0.0/+8",       Code::NotACidr,      ""},
        {"-10.0.0.0/8",       Code::NotACidr,      ""},
        {"0x0a.0.0.0/8",      Code::NotACidr,      ""},
        {"1 0.0.0.0/8",       Code::NotACidr,      ""},
        {"fd00::/8",          Code::NotACidr,      ""},
        {"ten",               Code::NotACidr,      ""},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.text);
        const auto parsed = Cidr::parse(row.text);
        const auto* error = std::get_if<CidrError>(&parsed);
        ASSERT_TRUE(error);
        EXPECT_EQ(static_cast<int>(error->code), static_cast<int>(row.code));
        EXPECT_EQ(error->probably, row.probably);
    }
    const std::string_view withZero("10.0.0.0/8\0", 11);
    EXPECT_TRUE(std::holds_alternative<CidrError>(Cidr::parse(withZero)));
}

TEST(Cidr, OfThrowsOnTextThatIsNotCanonical)
{
    EXPECT_EQ(Cidr::of("10.0.0.0/8").text(), "10.0.0.0/8");
    EXPECT_THROW(Cidr::of("10.0.0.1/8"), std::invalid_argument);
}

TEST(Cidr, PrefixLengthHoldsZeroTo32Alone)
{
    EXPECT_FALSE(PrefixLength::of(-1));
    EXPECT_FALSE(PrefixLength::of(33));
    ASSERT_TRUE(PrefixLength::of(0));
    EXPECT_EQ(PrefixLength::of(0)->addresses(), 4294967296u);
    EXPECT_EQ(PrefixLength::of(32)->addresses(), 1u);
}

TEST(Cidr, ContainsAndOverlaps)
{
    struct Row {
        const char* a;
        const char* b;
        bool aContainsB;
        bool bContainsA;
    };
    const Row rows[] = {
        {"10.0.0.0/8",       "10.0.0.0/8",         true,  true},
        {"10.0.0.0/8",       "10.255.255.255/32",  true,  false},
        {"10.0.0.0/8",       "11.0.0.0/32",        false, false},
        {"0.0.0.0/0",        "255.255.255.255/32", true,  false},
        {"10.0.0.0/24",      "10.0.0.0/23",        false, true},
        {"10.0.1.0/24",      "10.0.0.0/24",        false, false},
        {"192.168.0.128/25", "192.168.0.0/24",     false, true},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(std::string(row.a) + " and " + row.b);
        const Cidr a = Cidr::of(row.a);
        const Cidr b = Cidr::of(row.b);
        EXPECT_EQ(a.contains(b), row.aContainsB);
        EXPECT_EQ(b.contains(a), row.bContainsA);
        EXPECT_EQ(a.overlaps(b), row.aContainsB || row.bContainsA);
        EXPECT_EQ(b.overlaps(a), row.aContainsB || row.bContainsA);
    }
}

TEST(Cidr, SplitsIntoParts)
{
    struct Row {
        const char* whole;
        int prefix;
        std::uint64_t count;
        std::uint64_t index;
        const char* part; ///< null: none
    };
    const Row rows[] = {
        {"10.0.0.0/20", 22, 4,          0,          "10.0.0.0/22"},
        {"10.0.0.0/20", 22, 4,          2,          "10.0.8.0/22"},
        {"10.0.0.0/20", 22, 4,          3,          "10.0.12.0/22"},
        {"10.0.0.0/20", 22, 4,          4,          nullptr},
        {"10.0.0.0/20", 20, 1,          0,          "10.0.0.0/20"},
        {"10.0.0.0/20", 19, 0,          0,          nullptr},
        {"0.0.0.0/0",   32, 4294967296, 4294967295, "255.255.255.255/32"},
        {"0.0.0.0/0",   32, 4294967296, 4294967296, nullptr},
        {"0.0.0.0/0",   0,  1,          0,          "0.0.0.0/0"},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(std::string(row.whole) + " by /" + std::to_string(row.prefix) + ", " + std::to_string(row.index));
        const Cidr whole = Cidr::of(row.whole);
        const auto prefix = PrefixLength::exactly(row.prefix);
        EXPECT_EQ(whole.countOf(prefix), row.count);
        const auto part = whole.part(prefix, row.index);
        ASSERT_EQ(part.has_value(), row.part != nullptr);
        if (part) {
            EXPECT_EQ(part->text(), row.part);
        }
    }
}

TEST(Cidr, OrdersByAddressThenLargerFirst)
{
    const Cidr ordered[] = {Cidr::of("0.0.0.0/0"), Cidr::of("10.0.0.0/8"), Cidr::of("10.0.0.0/9"), Cidr::of("10.0.1.0/24"), Cidr::of("11.0.0.0/8")};
    for (std::size_t i = 0; i + 1 < std::size(ordered); ++i)
        EXPECT_LT(ordered[i], ordered[i + 1]);
}

TEST(Cidr, AnyBlockReadsBackFromItsText)
{
    std::mt19937 random(20261123);
    for (int i = 0; i < 20'000; ++i) {
        const auto address = static_cast<std::uint32_t>(random());
        const int bits = static_cast<int>(random() % 33);
        const Cidr cidr = Cidr::holding(address, PrefixLength::exactly(bits));
        const std::uint64_t size = std::uint64_t{1} << (32 - bits);
        ASSERT_EQ(cidr.first() % size, 0u);
        ASSERT_LE(cidr.first(), address);
        ASSERT_GE(cidr.last(), address);
        const auto read = Cidr::parse(cidr.text());
        ASSERT_TRUE(std::holds_alternative<Cidr>(read)) << cidr.text();
        ASSERT_EQ(std::get<Cidr>(read), cidr);
    }
}

} // namespace
} // namespace headroom
