// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inspect/inspect_words.h"

#include "tests/core/estate/estates.h"

#include <gtest/gtest.h>

using namespace headroom;

namespace {

VpcFit vpcOf(std::size_t zones, bool fits, std::optional<int> fullInMonth)
{
    VpcFit vpc;
    vpc.vpcId = "vpc-1";
    vpc.zones.resize(zones);
    vpc.fits = fits;
    vpc.fullInMonth = fullInMonth;
    return vpc;
}

} // namespace

TEST(InspectWords, sayHowADomainAndAVpcGoTogether)
{
    const PlanFit fit{63, 31, 2, {}};
    const auto words = [&](const VpcFit& vpc, const std::optional<Month>& start) { return english(fitText(fit, vpc, start)); };
    EXPECT_EQ(words(vpcOf(1, false, 0), {}), "It does not fit vpc-1: it asks for 2 zones, and there are subnets in 1.");
    EXPECT_EQ(words(vpcOf(2, true, {}), {}), "It fits into what is free of vpc-1, and is not outgrown within 600 months.");
    EXPECT_EQ(words(vpcOf(2, true, 97), {}), "It fits into what is free of vpc-1 until month 97.");
    EXPECT_EQ(words(vpcOf(2, true, 97), Month{2026, 12}), "It fits into what is free of vpc-1 until month 97 (2035-01).");
    EXPECT_EQ(words(vpcOf(2, false, 4), {}), "It fits into what is free of vpc-1 until month 4, which is before the horizon.");
    EXPECT_EQ(words(vpcOf(2, false, 4), Month{2026, 12}), "It fits into what is free of vpc-1 until month 4 (2027-04), which is before the horizon.");
    EXPECT_EQ(words(vpcOf(2, false, 0), {}), "It does not fit into what is free of vpc-1: it needs 31 addresses at the start in each of 2 zones.");
}

TEST(InspectWords, nameTheFullestSubnetsAndCountTheRest)
{
    Estate estate;
    estate.subnets = {subnetOf("a", "v", "z", "10.0.0.0/24", 62), subnetOf("b", "v", "z", "10.0.1.0/24", 20), subnetOf("c", "v", "z", "10.0.2.0/28", 0), subnetOf("d", "v", "z", "10.0.3.0/24", 200)};
    estate.subnets[2].name = "full one";
    const auto words = [&](Fullness fullness) {
        std::vector<std::string> lines;
        for (const Text& text : fullnessTexts(estate, inspectEstate(estate), fullness))
            lines.push_back(english(text));
        return lines;
    };
    // 11 of 11; 231 of 251 are 92.03 %; 189 of 251 are 75.30 %.
    EXPECT_EQ(words(Fullness::NearlyFull), (std::vector<std::string>{"full one (c) is nearly full: 11 of 11 usable addresses are used (100 %).",
                                               "b is nearly full: 231 of 251 usable addresses are used (92.03 %)."}));
    EXPECT_EQ(words(Fullness::FillingUp), (std::vector<std::string>{"a is filling up: 189 of 251 usable addresses are used (75.3 %)."}));
    estate.subnets.clear();
    for (int i = 0; i < 23; ++i)
        estate.subnets.push_back(subnetOf("s" + std::to_string(i), "v", "z", "10.0.2.0/28", i < 11 ? 2 : 1)); // 81.8 %, 90.9 %
    const auto full = words(Fullness::NearlyFull);
    ASSERT_EQ(full.size(), 4u);
    EXPECT_EQ(full[0], "s11 is nearly full: 10 of 11 usable addresses are used (90.91 %).");
    EXPECT_EQ(full[3], "9 more subnets are nearly full (90 % and more).");
    const auto filling = words(Fullness::FillingUp);
    ASSERT_EQ(filling.size(), 4u);
    EXPECT_EQ(filling[3], "8 more subnets are filling up (75 % and more).");
    estate.subnets.erase(estate.subnets.begin() + 4, estate.subnets.end());
    EXPECT_EQ(words(Fullness::FillingUp).back(), "1 more subnet is filling up (75 % and more).");
}

TEST(InspectWords, headlineIsOneSentence)
{
    Estate estate;
    const auto headline = [&] { return english(headlineText(estate, inspectEstate(estate))); };
    estate.subnets = {subnetOf("a", "v", "z", "10.0.0.0/28", 10)};
    EXPECT_EQ(headline(), "1 of 11 usable addresses is in use in one subnet (9.09 %).");
    estate.subnets.push_back(subnetOf("b", "v", "z", "10.0.0.16/28", 11));
    EXPECT_EQ(headline(), "1 of 22 usable addresses is in use in 2 subnets of one VPC (4.55 %).");
    estate.subnets.push_back(subnetOf("c", "w", "z", "10.0.0.32/28", 0));
    EXPECT_EQ(headline(), "12 of 33 usable addresses are in use in 3 subnets of 2 VPCs (36.36 %).");
    estate.subnets = {subnetOf("a", "v", "z", "10.0.0.0/28", std::nullopt)};
    EXPECT_EQ(headline(), "What is used of the one subnet is not known.");
}
