// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findings/finding_helpers.h"

#include <algorithm>
#include <chrono>

namespace headroom {
namespace {

TEST(Findings, theBuiltInPlanHasTheseInThisOrder)
{
    std::vector<std::string> lines;
    for (const Finding& finding : checked(builtInPlan()))
        lines.push_back(std::string(nameOf(finding.severity)) + " " + finding.code + " " + finding.pointer);
    EXPECT_EQ(lines,
        (std::vector<std::string>{
            "warning gateway-saves-addresses /domains/studio/endpoints/s3",
            "info studio-classic-ended /domains/studio/ruleset",
            "info quota-user-profiles /domains/studio/cohorts",
            "info quota-apps /domains/studio/cohorts",
            "info jobs-without-vpc-config /domains",
            "info one-way-doors /domains",
            "info relaxed-since-whitepaper /domains",
        }));
}

TEST(Findings, errorsStandBeforeWarningsBeforeInfos)
{
    Plan plan = builtInPlan();
    studio(plan).placement = Placement::ZoneLoss;
    studio(plan).availabilityZones = 1;
    Domain second = studio(plan);
    plan.domains.add("second", second);
    const std::vector<Finding> findings = checked(plan);
    EXPECT_TRUE(std::is_sorted(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.severity < b.severity; }));
    ASSERT_GE(findings.size(), 2u);
    EXPECT_EQ(findings[0].code, "zone-loss-one-zone");
    EXPECT_EQ(findings[0].domain, "studio");
    EXPECT_EQ(findings[1].domain, "second");
}

TEST(Findings, severitiesHaveTheNamesOfTheContract)
{
    EXPECT_EQ(nameOf(Severity::Error), "error");
    EXPECT_EQ(nameOf(Severity::Warning), "warning");
    EXPECT_EQ(nameOf(Severity::Info), "info");
}

TEST(Findings, namesAreEscapedInPointers)
{
    Plan plan = builtInPlan();
    plan.domains.entries.front().name = "a/b~c";
    scientists(plan).users = 0;
    theOnly(plan, "no-users", Severity::Info, "/domains/a~1b~0c/cohorts/Data scientists/users");
}

TEST(Findings, tenThousandDomainsAreCheckedWithinABlink)
{
    Plan plan = builtInPlan();
    const Domain domain = studio(plan);
    plan.domains.entries.reserve(10'000);
    for (int i = 1; i < 10'000; ++i)
        plan.domains.add("domain " + std::to_string(i), domain);
    const PlanSizing sizing = sizePlan(plan);
    const auto begin = std::chrono::steady_clock::now();
    const std::vector<Finding> findings = findingsOf(plan, sizing);
    const auto took = std::chrono::steady_clock::now() - begin;
    EXPECT_GE(findings.size(), 20'000u);
    // Some 50 ms in a release build; the limit leaves room for sanitizers and a busy machine, and none for a quadratic check.
    EXPECT_LT(std::chrono::duration<double>(took).count(), 5.0);
}

} // namespace
} // namespace headroom
