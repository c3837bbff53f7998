// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/plan_fit.h"

#include "core/exchange/inspect/inspect_words.h"
#include "tests/core/estate/estates.h"

#include <gtest/gtest.h>

using namespace headroom;

namespace {

/// Two zones; an endpoint and a mount target each; 10 users with a Jupyter Server and one app: 2 + 20 addresses at the start. 60 % linear growth is half a user a month.
Domain growingDomain()
{
    Domain domain;
    domain.ruleset = "whitepaper-2023";
    domain.availabilityZones = 2;
    domain.endpoints.add("studio", EndpointType::Interface);
    Cohort cohort;
    cohort.users = 10;
    cohort.apps.add("ml.t3.medium");
    domain.cohorts.add("All", cohort);
    domain.growth = {Percent::whole(60), GrowthModel::Linear, 12, {}};
    return domain;
}

} // namespace

TEST(PlanFit, isPerZoneOfAVpc)
{
    Estate estate;
    // 12 months on there are 16 users: 34 addresses in each zone.
    estate.subnets = {subnetOf("a1", "v1", "z1", "10.0.0.0/27", 20), subnetOf("a2", "v1", "z1", "10.0.0.32/27", 15), subnetOf("b", "v1", "z2", "10.0.1.0/24", 60),
        subnetOf("c", "v2", "z1", "10.1.0.0/24", 250)};
    const auto fit = planFitOf(growingDomain(), estate);
    ASSERT_TRUE(fit);
    EXPECT_EQ(fit->atStart, 22);
    EXPECT_EQ(fit->required, 34);
    ASSERT_EQ(fit->vpcs.size(), 2u);
    const VpcFit& first = fit->vpcs[0];
    ASSERT_EQ(first.zones.size(), 2u);
    EXPECT_EQ(first.zones[0].subnets, 2);
    EXPECT_EQ(first.zones[0].available, 35);
    EXPECT_EQ(first.zones[0].largest, 20);
    EXPECT_EQ(first.zones[0].fullInMonth, 13); // 17 users from month 13 on: 36
    EXPECT_EQ(first.zones[1].fullInMonth, 39); // 29 users take 60, 30 from month 39 on take 62
    EXPECT_TRUE(first.fits);
    EXPECT_EQ(first.zonesFitting, 2);
    EXPECT_EQ(first.fullInMonth, 13);
    EXPECT_FALSE(fit->vpcs[1].fits); // one zone, and two are asked for
    EXPECT_EQ(fit->vpcs[1].zonesFitting, 1);
    EXPECT_EQ(fit->vpcs[1].fullInMonth, 0);
}

TEST(PlanFit, knowsWhatIsTooSmallBeforeTheHorizon)
{
    Estate estate;
    estate.subnets = {subnetOf("a", "v", "z1", "10.0.0.0/24", 33), subnetOf("b", "v", "z2", "10.0.1.0/24", 200), subnetOf("c", "v", "z3", "10.0.2.0/24", 10)};
    const auto fit = planFitOf(growingDomain(), estate);
    ASSERT_TRUE(fit);
    EXPECT_FALSE(fit->vpcs[0].fits);
    EXPECT_EQ(fit->vpcs[0].zonesFitting, 1);
    EXPECT_EQ(fit->vpcs[0].fullInMonth, 11); // 15 users take 32, 16 from month 11 on take 34
    estate.subnets[2].available = 200;       // any two of three zones will do
    EXPECT_TRUE(planFitOf(growingDomain(), estate)->vpcs[0].fits);
}

TEST(PlanFit, hasNoAnswerWhereTheOneZoneIsLost)
{
    Domain domain = growingDomain();
    domain.placement = Placement::ZoneLoss;
    domain.availabilityZones = 1;
    EXPECT_FALSE(planFitOf(domain, {}));
}

TEST(PlanFit, measuresAddressesPerActiveUser)
{
    Estate estate;
    estate.activity["d-1"] = {{"alice", "bob"}, {"fraud"}, 5, 7};
    estate.activity["d-2"] = {{"alice"}, {}, 1, 1};
    Domain domain = growingDomain();
    domain.cohorts.entries[0].value.peakConcurrencyPercent = Percent::whole(50);              // 5 active: 5 Jupyter Servers
    domain.cohorts.entries[0].value.apps.entries[0].value.usersPercent = Percent::whole(60); // and 3 apps
    domain.cohorts.entries[0].value.jobs.add("nightly");                                     // jobs are not Studio's interfaces
    const StudioUse use = studioUseOf(domain, estate);
    EXPECT_EQ(use.users, 3);
    EXPECT_EQ(use.spaces, 1);
    EXPECT_EQ(use.apps, 6);
    EXPECT_EQ(use.measured, (Ratio{8, 4}));
    EXPECT_EQ(use.measured.hundredths(), 200);
    EXPECT_EQ(use.measuredPerApp.hundredths(), 133);
    EXPECT_EQ(use.planned, (Ratio{8, 5}));
    EXPECT_EQ(use.planned.hundredths(), 160);
    EXPECT_FALSE(studioUseOf(domain, {}).measured.hundredths());
}

TEST(PlanFit, measuresOnlyWhatBothRepliesTellOf)
{
    Estate estate;
    estate.activity["d-one"] = {{"alice", "bob"}, {}, 2, 2};
    estate.activity["d-two"] = {{}, {}, 0, 20};         // its apps were not read
    estate.activity["d-three"] = {{"carol"}, {"x"}, 3, 0}; // nor its interfaces
    estate.activity[""] = {{}, {}, 0, 5};               // interfaces that name no domain
    estate.activity["d-idle"] = {};
    const StudioUse use = studioUseOf(growingDomain(), estate);
    EXPECT_EQ(use.measured, (Ratio{2, 2}));
    EXPECT_EQ(use.measuredPerApp, (Ratio{2, 2}));
    EXPECT_EQ(use.users, 2);
    EXPECT_EQ(use.spaces, 0);
    EXPECT_EQ(use.apps, 2);
    EXPECT_EQ(use.leftOut, (std::vector<HalfRead>{{"", 5, 0}, {"d-three", 0, 3}, {"d-two", 20, 0}}));
    std::vector<std::string> told;
    for (const Text& text : leftOutTexts(use))
        told.push_back(english(text));
    EXPECT_EQ(told, (std::vector<std::string>{"Left out: domain d-two, whose interfaces hold addresses (20), and of which no app in service was read.",
                        "Left out: domain d-three, which has apps in service (3), and of which no interfaces were read.",
                        "Left out: addresses of Studio whose interfaces name no domain (5)."}));
    StudioUse many;
    for (const char* id : {"d-a", "d-b", "d-c", "d-d"})
        many.leftOut.push_back({id, 1, 0});
    ASSERT_EQ(leftOutTexts(many).size(), 1u);
    EXPECT_EQ(english(leftOutTexts(many)[0]), "Left out: 4 domains (d-a, d-b, d-c, …), whose interfaces hold addresses (4), and of which no app in service was read.");
}
