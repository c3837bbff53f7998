// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/address_list.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

std::vector<std::string> textsOf(const std::vector<Exclusion>& exclusions)
{
    std::vector<std::string> texts;
    for (const Exclusion& exclusion : exclusions)
        texts.push_back(exclusion.cidr.text() + "|" + exclusion.reason);
    return texts;
}

std::vector<std::string> textsOf(const std::vector<ExistingSubnet>& subnets)
{
    std::vector<std::string> texts;
    for (const ExistingSubnet& subnet : subnets)
        texts.push_back(subnet.cidr.text() + "|" + subnet.zone + "|" + std::to_string(subnet.usedAddresses));
    return texts;
}

TEST(AddressList, EverySeparatorPartsABlockFromItsReason)
{
    const auto list = readExclusions("\xEF\xBB\xBF" "CIDR,Reason\r\n10.1.0.0/16,on-premises, all of it\r\n# an aside\r\n\r\n10.2.0.0/16\tVPN\tspare\r\n10.3.0.0/16;\"say \"\"no\"\"; never\"\r\n"
                                     "  10.4.0.0/16   the lab\n10.5.0.0/16");
    EXPECT_EQ(list.problems, std::vector<LineProblem>());
    EXPECT_EQ(textsOf(list.entries),
        (std::vector<std::string>{"10.1.0.0/16|on-premises, all of it", "10.2.0.0/16|VPN spare", "10.3.0.0/16|say \"no\"; never", "10.4.0.0/16|the lab", "10.5.0.0/16|"}));
}

TEST(AddressList, EveryProblemIsToldWithItsLineAndNoneHidesAnother)
{
    const auto list = readPools("10.0.0.5/24\n10.0.0.0/8 first\nbanana\n010.1.0.0/16\n10.0.0.0/8\n10.0.0.0/33\n");
    ASSERT_EQ(list.entries, (std::vector<Cidr>{Cidr::of("10.0.0.0/8")}));
    ASSERT_EQ(list.problems.size(), 5U);
    EXPECT_EQ(list.problems[0].line, 1);
    EXPECT_EQ(list.problems[0].probably, "10.0.0.0/24");
    EXPECT_EQ(list.problems[1].line, 3);
    EXPECT_EQ(list.problems[1].found, "banana");
    EXPECT_EQ(list.problems[2].probably, "10.1.0.0/16");
    EXPECT_EQ(english(list.problems[3].allowed), "each block once; it is in line 2 already");
    EXPECT_EQ(list.problems[4].line, 6);
}

TEST(AddressList, AFirstLineOfWordsIsAHeadingAndALaterOneIsNot)
{
    EXPECT_TRUE(readPools("Network\n10.0.0.0/8").problems.empty());
    EXPECT_EQ(readPools("10.0.0.0/8\nNetwork").problems.size(), 1U);
    EXPECT_EQ(readPools("# mine\nNetwork\n10.0.0.0/8").problems.size(), 0U);
    EXPECT_EQ(readPools("Network\nNetwork\n10.0.0.0/8").problems.size(), 1U);
    EXPECT_TRUE(readExistingSubnets("CIDR;Zone;Used\n10.0.0.0/24;use1-az1;3").problems.empty());
}

TEST(AddressList, WordsThatNoBlockFollowsAreNoHeading)
{
    for (const char* words : {"x", "some words", "# mine\nNetwork\n# nothing"}) {
        const auto list = readPools(words);
        ASSERT_EQ(list.problems.size(), 1U) << words;
        EXPECT_TRUE(list.entries.empty()) << words;
    }
    EXPECT_EQ(readPools("# mine\nNetwork").problems[0].line, 2);
    EXPECT_EQ(readPools("Network").problems[0].found, "Network");
    EXPECT_TRUE(readPools("# nothing").problems.empty());
    // What follows tells what is wrong itself.
    EXPECT_EQ(readPools("Network\nbanana").problems[0].found, "banana");
}

TEST(AddressList, ALineThatNamesABlockIsNoHeading)
{
    for (const char* line : {"abc 10.3.0.0/16", "on-premises;\"10.3.0.0/16\"", "vpc\tmain\t10.3.0.0/16"}) {
        const auto list = readExclusions(line + std::string("\n10.4.0.0/16"));
        ASSERT_EQ(list.problems.size(), 1U) << line;
        EXPECT_EQ(list.problems[0].line, 1) << line;
    }
}

TEST(AddressList, ExistingSubnetsHaveAZoneAndACountOrOneOrNeither)
{
    const auto list = readExistingSubnets("10.0.0.0/24 use1-az1 31\n10.0.1.0/24,use1-az2,\n10.0.2.0/24\t17\n10.0.3.0/24\n10.0.4.0/24;\"use1-az3\";\"5\"");
    EXPECT_TRUE(list.problems.empty());
    EXPECT_EQ(textsOf(list.entries),
        (std::vector<std::string>{"10.0.0.0/24|use1-az1|31", "10.0.1.0/24|use1-az2|0", "10.0.2.0/24||17", "10.0.3.0/24||0", "10.0.4.0/24|use1-az3|5"}));
}

TEST(AddressList, WhatIsNoCountIsAProblem)
{
    for (const char* line : {"10.0.0.0/24 use1-az1 many", "10.0.0.0/24 use1-az1 -1", "10.0.0.0/24 use1-az1 1.5", "10.0.0.0/24 use1-az1 4294967297", "10.0.0.0/24 use1-az1 99999999999999999999",
             "10.0.0.0/24 use1-az1 3 4"}) {
        const auto list = readExistingSubnets(line);
        EXPECT_TRUE(list.entries.empty()) << line;
        EXPECT_EQ(list.problems.size(), 1U) << line;
    }
    EXPECT_EQ(readExistingSubnets("10.0.0.0/24 use1-az1 3 4").problems.front().found, "3 4");
}

TEST(AddressList, NothingIsNoProblem)
{
    for (const char* text : {"", "\n", " \t\r\n\r\n", "#", "\xEF\xBB\xBF", "\xEF\xBB\xBF\n"})
        EXPECT_TRUE(readPools(text).entries.empty() && readPools(text).problems.empty());
}

} // namespace
} // namespace headroom
