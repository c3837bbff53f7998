// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tenancy/tenancy_report.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

/// A domain of nobody: one address of a mount target in each zone, where it has one, and of each endpoint.
Domain emptyDomain(int zones, int endpoints, const char* prefix)
{
    Domain domain;
    domain.availabilityZones = zones;
    domain.mountTarget = false;
    for (int i = 0; i < endpoints; ++i)
        domain.endpoints.add(prefix + std::to_string(i), EndpointType::Interface);
    return domain;
}

std::vector<std::string> sentencesOf(const Domain& first, const Domain& second)
{
    Plan plan;
    plan.domains.add("first", first);
    plan.domains.add("second", second);
    std::vector<std::string> sentences;
    for (const Text& text : tenancySentences(tenancyOf(plan)))
        sentences.push_back(english(text));
    return sentences;
}

TEST(TenancyReport, aDomainForAllTakesTheFewest)
{
    Domain domain = emptyDomain(3, 2, "a");
    domain.mountTarget = true;
    const auto sentences = sentencesOf(domain, domain);
    EXPECT_EQ(sentences[0], "One domain for all takes the fewest addresses, 9; domains in one VPC take 12, and a VPC or an account for each tenant 18.");
    EXPECT_EQ(sentences[1], "Sharing the endpoints of one VPC saves 6 addresses against a VPC for each tenant.");
    EXPECT_EQ(sentences[2], "The limit that binds first is that of subnets in a VPC: up to 9 of 200.");
}

TEST(TenancyReport, aVpcForAllTakesTheFewest)
{
    Domain first = emptyDomain(6, 0, "a");
    Domain second = emptyDomain(1, 0, "a");
    second.mountTarget = true;
    // A domain for all has six mount targets, the second alone has one.
    EXPECT_EQ(sentencesOf(first, second)[0], "Domains in one VPC take the fewest addresses, 1; one domain for all takes 6, and a VPC or an account for each tenant 1.");
}

TEST(TenancyReport, aVpcEachTakesTheFewest)
{
    const auto sentences = sentencesOf(emptyDomain(6, 1, "a"), emptyDomain(1, 10, "b"));
    EXPECT_EQ(sentences[0], "A VPC or an account for each tenant takes the fewest addresses, 16; one domain for all takes 66, and domains in one VPC 66.");
    EXPECT_EQ(sentences[1], "Sharing the endpoints of one VPC takes 50 addresses more: the VPC has all of them in the zones of the tenant with most.");
}

TEST(TenancyReport, allTakeTheSame)
{
    Domain domain = emptyDomain(3, 0, "a");
    EXPECT_EQ(sentencesOf(domain, domain)[0], "Every model takes 0 addresses.");
}

TEST(TenancyReport, endpointsMayBindFirst)
{
    EXPECT_EQ(sentencesOf(emptyDomain(1, 30, "a"), emptyDomain(1, 30, "b")).back(), "The limit that binds first is that of interface endpoints in a VPC: up to 60 of 50.");
}

TEST(TenancyReport, subnetsMayBindFirst)
{
    Plan plan;
    for (int i = 0; i < 70; ++i)
        plan.domains.add("team " + std::to_string(i), emptyDomain(3, 0, "a"));
    EXPECT_EQ(english(tenancySentences(tenancyOf(plan)).back()), "The limit that binds first is that of subnets in a VPC: up to 210 of 200.");
}

TEST(TenancyReport, countsAreLargestFirst)
{
    EXPECT_EQ(countsText({{PrefixLength::exactly(28), 3}, {PrefixLength::exactly(24), 1'060}}), "1,060 × /24, 3 × /28");
    EXPECT_EQ(countsText({}), "–");
}

TEST(TenancyReport, roomIsToldInWords)
{
    TenancyAnswer answer;
    EXPECT_EQ(english(roomOf(answer)), "enough");
    answer.unplaced = 2;
    EXPECT_EQ(english(roomOf(answer)), "none for 2 blocks");
    answer.unsized = 1;
    EXPECT_EQ(english(roomOf(answer)), "1 domain has no subnet");
}

TEST(TenancyReport, everyAspectIsToldOfEveryModelWithItsSource)
{
    EXPECT_EQ(tenancyAspects().size(), 9u);
    for (const TenancyAspect& aspect : tenancyAspects()) {
        EXPECT_FALSE(aspect.source.isEmpty()) << aspect.id;
        for (const TenancyModel model : tenancyModels)
            EXPECT_FALSE(wordsOf(aspect, model).isEmpty()) << aspect.id;
    }
}

} // namespace
} // namespace headroom
