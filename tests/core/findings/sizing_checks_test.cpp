// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findings/finding_helpers.h"

namespace headroom {
namespace {

TEST(SizingChecks, subnetTooLarge)
{
    EXPECT_FALSE(has(planOfUsers(65'531), "subnet-too-large"));
    const std::string text = theOnly(planOfUsers(65'532), "subnet-too-large", Severity::Error, "/domains/studio/cohorts");
    EXPECT_TRUE(contains(text, "65,532")) << text;
    EXPECT_TRUE(contains(text, "65,531")) << text;
}

TEST(SizingChecks, vpcTooLarge)
{
    // Three zones need a block four subnets large: a /18 each is the last that a /16 holds.
    EXPECT_FALSE(has(planOfUsers(16'379), "vpc-too-large"));
    const Plan plan = planOfUsers(16'380);
    EXPECT_TRUE(contains(theOnly(plan, "vpc-too-large", Severity::Error, "/domains/studio/availabilityZones"), "3 subnets of /17"));
    EXPECT_FALSE(has(plan, "subnet-too-large"));
}

TEST(SizingChecks, zoneLossWithOneZone)
{
    Plan plan = builtInPlan();
    studio(plan).placement = Placement::ZoneLoss;
    studio(plan).availabilityZones = 2;
    EXPECT_FALSE(has(plan, "zone-loss-one-zone"));
    studio(plan).availabilityZones = 1;
    theOnly(plan, "zone-loss-one-zone", Severity::Error, "/domains/studio/placement");
    studio(plan).placement = Placement::EvenSpread;
    EXPECT_FALSE(has(plan, "zone-loss-one-zone"));
}

TEST(SizingChecks, littleHeadroom)
{
    // A /24 has 251 usable: 26 free are more than a tenth, 25 are less.
    EXPECT_FALSE(has(planOfUsers(225), "little-headroom"));
    EXPECT_TRUE(contains(theOnly(planOfUsers(226), "little-headroom", Severity::Warning, "/domains/studio/marginPercent"), "25 stay free"));
    EXPECT_FALSE(has(planOfUsers(252), "little-headroom")) << "the next size up";
}

TEST(SizingChecks, startExceedsHorizon)
{
    // Half of 252 users is 126: a /24 holds 251, a /25 holds 123 and a /24 is recommended.
    Plan plan = planOfUsers(251);
    studio(plan).growth.percentPerYear = Percent::whole(-50);
    EXPECT_FALSE(has(plan, "start-exceeds-horizon"));
    scientists(plan).users = 252;
    const std::string text = theOnly(plan, "start-exceeds-horizon", Severity::Warning, "/domains/studio/growth/percentPerYear");
    EXPECT_TRUE(contains(text, "/24")) << text;
    EXPECT_TRUE(contains(text, "252")) << text;
}

TEST(SizingChecks, noUsers)
{
    Plan plan = builtInPlan();
    scientists(plan).users = 1;
    EXPECT_FALSE(has(plan, "no-users"));
    scientists(plan).users = 0;
    theOnly(plan, "no-users", Severity::Info, "/domains/studio/cohorts/Data scientists/users");
}

TEST(SizingChecks, uncertainFiguresAreToldOnceAPlan)
{
    EXPECT_FALSE(has(builtInPlan(), "figure-uncertain")) << "Table 1 is as printed";
    Plan plan = planOfToday();
    plan.domains.add("second", studio(plan));
    EXPECT_TRUE(contains(theOnly(plan, "figure-uncertain", Severity::Info, "/domains/studio/ruleset"), "inferred")) << "spaces alone: training is sure";

    experiment(plan).kind = JobKind::Hosting;
    const std::vector<Finding> withHosting = withCode(plan, "figure-uncertain");
    ASSERT_EQ(withHosting.size(), 2u);
    EXPECT_TRUE(contains(english(withHosting[1].message), "medium confidence"));

    experiment(plan).addressesPerInstance = 3;
    EXPECT_EQ(withCode(plan, "figure-uncertain").size(), 1u) << "the user's figure, not the ruleset's";
    plan.domains.entries.pop_back();
    scientists(plan).users = 0;
    EXPECT_FALSE(has(plan, "figure-uncertain")) << "not used";
}

} // namespace
} // namespace headroom
