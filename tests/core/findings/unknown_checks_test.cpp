// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findings/finding_helpers.h"

#include <set>

namespace headroom {
namespace {

TEST(UnknownChecks, unknownMembersAreToldWhereverTheyStand)
{
    EXPECT_FALSE(has(builtInPlan(), "unknown-member"));
    const UnknownMembers one{{"colour", RawJson{"\"red\""}}};
    Plan plan = builtInPlan();
    plan.unknown = one;
    plan.addressing.unknown = one;
    studio(plan).unknown = {{"colour", RawJson{"1"}}, {"a/b", RawJson{"2"}}};
    studio(plan).growth.unknown = one;
    scientists(plan).unknown = one;
    firstApp(plan).unknown = one;
    experiment(plan).unknown = one;
    SharedSpaceGroup& team = studio(plan).sharedSpaces.add("Team");
    team.unknown = one;
    team.apps.add("ml.t3.medium").unknown = one;
    Job& job = team.jobs.add("nightly");
    job.instanceType = "ml.m5.large";
    job.unknown = one;
    studio(plan).existingSubnets.push_back({Cidr::of("10.9.0.0/24"), "use1-az1", 0, one});
    plan.scenarios.add("More").unknown = one;

    std::set<std::string> pointers;
    for (const Finding& finding : withCode(plan, "unknown-member")) {
        EXPECT_EQ(finding.severity, Severity::Warning);
        EXPECT_TRUE(pointers.insert(finding.pointer).second) << finding.pointer;
    }
    EXPECT_EQ(pointers,
        (std::set<std::string>{
            "/colour",
            "/addressing/colour",
            "/domains/studio/colour",
            "/domains/studio/a~1b",
            "/domains/studio/growth/colour",
            "/domains/studio/cohorts/Data scientists/colour",
            "/domains/studio/cohorts/Data scientists/apps/ml.t3.medium/colour",
            "/domains/studio/cohorts/Data scientists/jobs/experiment/colour",
            "/domains/studio/sharedSpaces/Team/colour",
            "/domains/studio/sharedSpaces/Team/apps/ml.t3.medium/colour",
            "/domains/studio/sharedSpaces/Team/jobs/nightly/colour",
            "/domains/studio/existingSubnets/10.9.0.0~124/colour",
            "/scenarios/More/colour",
        }));
}

TEST(UnknownChecks, aPatchOfScenariosIsTold)
{
    Plan plan = builtInPlan();
    plan.scenarios.add("More").patch = RawJson{R"({"notes":"scenarios are fine here"})"};
    EXPECT_FALSE(has(plan, "unknown-member"));
    plan.scenarios.entries.front().value.patch = RawJson{R"({"scenarios":{"x":{}}})"};
    theOnly(plan, "unknown-member", Severity::Warning, "/scenarios/More/patch/scenarios");
}

TEST(UnknownChecks, aMisspelledMemberOfAPatchIsToldWhereThePatchHasIt)
{
    Plan plan = builtInPlan();
    Scenario& scenario = plan.scenarios.add("More");
    scenario.patch = RawJson{R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":200}},"endpoints":{"s3":null}}}})"};
    EXPECT_FALSE(has(plan, "unknown-member"));
    scenario.patch = RawJson{R"({"domains":{"studio":{"cohrots":{"Data scientists":{"users":200}}}}})"};
    theOnly(plan, "unknown-member", Severity::Warning, "/scenarios/More/patch/domains/studio/cohrots");
}

} // namespace
} // namespace headroom
