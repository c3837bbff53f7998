// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/examples.h"

#include "core/exchange/whatif/comparison.h"
#include "core/findings/findings.h"
#include "core/plan/plan_io.h"
#include "core/rules/catalogue.h"
#include "resources/embedded.h"

#include <gtest/gtest.h>

#include <set>

namespace headroom {

namespace {

bool isInCatalogue(const std::string& type)
{
    for (const InstanceType& each : instanceTypes())
        if (each.name == type)
            return true;
    return false;
}

template <typename Group>
void expectKnownTypes(const Group& group)
{
    for (const auto& [type, app] : group.apps)
        EXPECT_TRUE(isInCatalogue(type)) << type;
    for (const auto& [name, job] : group.jobs)
        EXPECT_TRUE(isInCatalogue(job.instanceType)) << job.instanceType;
}

void expectSound(const Plan& plan)
{
    for (const Finding& finding : findingsOf(plan, sizePlan(plan)))
        EXPECT_TRUE(finding.severity != Severity::Error && finding.code != "unknown-member") << plan.name << ": " << finding.pointer << ": " << english(finding.message);
    for (const auto& [name, domain] : plan.domains) {
        for (const auto& cohort : domain.cohorts)
            expectKnownTypes(cohort.value);
        for (const auto& group : domain.sharedSpaces)
            expectKnownTypes(group.value);
        for (const auto& endpoint : domain.endpoints)
            EXPECT_NE(findEndpointService(endpoint.name), nullptr) << endpoint.name;
    }
}

std::int64_t usersToday(const Plan& plan)
{
    std::int64_t users = 0;
    for (const auto& domain : plan.domains)
        for (const auto& cohort : domain.value.cohorts)
            users += cohort.value.users;
    return users;
}

} // namespace

TEST(Examples, AreFourUnderDifferentTitlesTheBuiltInFirst)
{
    ASSERT_EQ(examples().size(), 4u);
    EXPECT_EQ(examples().front().plan, builtInPlan());
    std::set<std::string> titles;
    for (const Example& example : examples())
        EXPECT_TRUE(titles.insert(english(example.title)).second);
}

TEST(Examples, HoldNoErrorNeitherInTheBaseNorInAScenario)
{
    for (const Example& example : examples()) {
        expectSound(example.plan);
        for (const auto& scenario : example.plan.scenarios) {
            const ReadPlan read = applyScenario(example.plan, scenario.name);
            ASSERT_TRUE(read.plan) << scenario.name;
            expectSound(*read.plan);
        }
    }
}

TEST(Examples, EveryLineOfTheirScenariosChangesSomething)
{
    for (const Example& example : examples())
        for (const ComparedScenario& row : compareScenarios(example.plan))
            for (const PatchLine& line : row.changes)
                EXPECT_FALSE(line.missed()) << example.plan.name << ", " << *row.scenario << ": " << line.pointer;
}

TEST(Examples, AreWhatTheirTitlesSay)
{
    const Plan& enterprise = examples()[1].plan;
    EXPECT_EQ(usersToday(enterprise), 1'000);
    EXPECT_EQ(enterprise.domains.entries.front().value.cohorts.size(), 3u);
    EXPECT_TRUE(enterprise.start.has_value());
    EXPECT_GE(enterprise.scenarios.size(), 4u);
    const Plan& twenty = examples()[3].plan;
    EXPECT_EQ(twenty.domains.size(), 20u);
    EXPECT_EQ(usersToday(twenty), 20 * 50);
}

TEST(Examples, AreWrittenAsThisProgramWritesPlans)
{
    for (const std::string_view text : {resources::exampleWhitepaper(), resources::exampleEnterprise(), resources::exampleGpuResearch(), resources::exampleTwentyDomains()})
        EXPECT_EQ(planText(*readPlan(text).plan), text);
}

} // namespace headroom
