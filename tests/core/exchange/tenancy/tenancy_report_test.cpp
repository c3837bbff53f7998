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

/// A plan of that many tenants with so many users, each of whom takes the one address of the Jupyter Server, in three zones, each with a mount target and an endpoint.
Plan teams(int count, std::int64_t users, const char* pool = "10.0.0.0/8")
{
    Domain domain = emptyDomain(3, 1, "a");
    domain.mountTarget = true;
    domain.ruleset = "whitepaper-2023";
    domain.cohorts.add("all").users = users;
    Plan plan;
    plan.addressing.pools = {Cidr::of(pool)};
    for (int i = 0; i < count; ++i)
        plan.domains.add("team " + std::to_string(i), domain);
    return plan;
}

std::vector<std::string> sentencesOf(const Tenancy& tenancy)
{
    std::vector<std::string> sentences;
    for (const Text& text : tenancySentences(tenancy))
        sentences.push_back(english(text));
    return sentences;
}

// 20 × 4,000 users: 80,000 in a subnet for all, and 65,536 − 5 in a /16. In one VPC 20 × 3 mount targets and 3 endpoints beside them; else 20 × 3 endpoints.
TEST(TenancyReport, whatCanNotBeBuiltIsNotRecommended)
{
    const auto sentences = sentencesOf(tenancyOf(teams(20, 4'000)));
    ASSERT_EQ(sentences.size(), 4u);
    EXPECT_EQ(sentences[0], "Of the models that can be built, domains in one VPC take the fewest addresses, 80,063; a VPC or an account for each tenant takes 80,120.");
    EXPECT_EQ(sentences[1], "One domain for all can't be built: it needs 80,002 addresses in a subnet, and the largest holds 65,531.");
    EXPECT_EQ(sentences[2], "Sharing the endpoints of one VPC saves 57 addresses against a VPC for each tenant.");
    EXPECT_EQ(sentences[3].substr(0, 30), "The limit that binds first is ");
}

TEST(TenancyReport, noneCanBeBuilt)
{
    const auto sentences = sentencesOf(tenancyOf(teams(2, 70'000)));
    ASSERT_EQ(sentences.size(), 5u);
    EXPECT_EQ(sentences[0], "None of the models can be built.");
    EXPECT_EQ(sentences[1], "One domain for all can't be built: it needs 140,002 addresses in a subnet, and the largest holds 65,531.");
    EXPECT_EQ(sentences[2], "Domains in one VPC can't be built: one needs 70,001 addresses in a subnet, and the largest holds 65,531.");
    EXPECT_EQ(sentences[3], "A VPC or an account for each tenant can't be built: one needs 70,002 addresses in a subnet, and the largest holds 65,531.");
}

// For all 752 in a subnet, 3 × /22 in a /20; in one VPC 251 in each of nine /24, and three /28, again a /20; else 252 in each of three /23, a /21 for each of three tenants.
TEST(TenancyReport, poolsMayHaveNoRoom)
{
    const auto sentences = sentencesOf(tenancyOf(teams(3, 250, "10.0.0.0/20")));
    ASSERT_EQ(sentences.size(), 3u) << "nothing is said of what sharing saves";
    EXPECT_EQ(sentences[0], "Of the models that can be built, one domain for all takes the fewest addresses, 756; domains in one VPC take 762.");
    EXPECT_EQ(sentences[1], "A VPC or an account for each tenant can't be built: the pools have no room for all of them.");
    const auto small = sentencesOf(tenancyOf(teams(2, 500, "10.0.0.0/21")));
    ASSERT_EQ(small.size(), 5u);
    EXPECT_EQ(small[0], "None of the models can be built.");
    EXPECT_EQ(small[1], "One domain for all can't be built: the pools have no room for it.");
    EXPECT_EQ(small[2], "Domains in one VPC can't be built: the pools have no room for them.");
    EXPECT_EQ(small[3], "A VPC or an account for each tenant can't be built: the pools have no room for all of them.");
}

TEST(TenancyReport, aZoneToLoseIsTold)
{
    Domain domain = emptyDomain(1, 0, "a");
    domain.placement = Placement::ZoneLoss;
    const auto sentences = sentencesOf(domain, domain);
    ASSERT_EQ(sentences.size(), 5u);
    EXPECT_EQ(sentences[1], "One domain for all can't be built: with one zone, none can be lost.");
    EXPECT_EQ(sentences[2], "Domains in one VPC can't be built: with one zone, none can be lost.");
    EXPECT_EQ(sentences[3], "A VPC or an account for each tenant can't be built: with one zone, none can be lost.");
}

/// Three models of so many addresses, each of which can be built or can't.
std::string headline(std::int64_t domain, std::int64_t vpc, std::int64_t each)
{
    Tenancy tenancy = tenancyOf(teams(2, 0));
    const std::int64_t totals[]{domain, vpc, each, each};
    for (std::size_t i = 0; i < tenancy.models.size(); ++i) {
        TenancyAnswer& model = tenancy.models[i];
        model.endpointAddresses = model.mountTargets = 0;
        model.userLevel = totals[i];
        model.unplaced = totals[i] == 0 ? 1 : 0;
    }
    return sentencesOf(tenancy).front();
}

TEST(TenancyReport, onlyWhatCanBeBuiltIsCompared)
{
    constexpr std::int64_t no = 0;
    EXPECT_EQ(headline(3, 4, no), "Of the models that can be built, one domain for all takes the fewest addresses, 3; domains in one VPC take 4.");
    EXPECT_EQ(headline(4, 3, no), "Of the models that can be built, domains in one VPC take the fewest addresses, 3; one domain for all takes 4.");
    EXPECT_EQ(headline(3, 3, no), "One domain for all and domains in one VPC can be built, and take 3 addresses alike.");
    EXPECT_EQ(headline(3, no, 4), "Of the models that can be built, one domain for all takes the fewest addresses, 3; a VPC or an account for each tenant takes 4.");
    EXPECT_EQ(headline(4, no, 3), "Of the models that can be built, a VPC or an account for each tenant takes the fewest addresses, 3; one domain for all takes 4.");
    EXPECT_EQ(headline(3, no, 3), "One domain for all and a VPC or an account for each tenant can be built, and take 3 addresses alike.");
    EXPECT_EQ(headline(no, 3, 4), "Of the models that can be built, domains in one VPC take the fewest addresses, 3; a VPC or an account for each tenant takes 4.");
    EXPECT_EQ(headline(no, 4, 3), "Of the models that can be built, a VPC or an account for each tenant takes the fewest addresses, 3; domains in one VPC take 4.");
    EXPECT_EQ(headline(no, 3, 3), "Domains in one VPC and a VPC or an account for each tenant can be built, and take 3 addresses alike.");
    EXPECT_EQ(headline(3, no, no), "Only one domain for all can be built. It takes 3 addresses.");
    EXPECT_EQ(headline(no, 3, no), "Only domains in one VPC can be built. They take 3 addresses.");
    EXPECT_EQ(headline(no, no, 3), "Only a VPC or an account for each tenant can be built. That takes 3 addresses.");
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
