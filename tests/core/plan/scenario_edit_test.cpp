// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/scenario_edit.h"

#include "tests/core/plan/random_plan.h"

#include <gtest/gtest.h>

namespace headroom {

namespace {

using testing::RandomPlans;

Plan planWith(const std::vector<std::pair<const char*, const char*>>& patches)
{
    Plan plan = builtInPlan();
    for (const auto& [name, patch] : patches)
        plan.scenarios.add(name).patch.text = patch;
    return plan;
}

std::vector<std::string> namesOf(const Plan& plan)
{
    std::vector<std::string> names;
    for (const auto& scenario : plan.scenarios)
        names.push_back(scenario.name);
    return names;
}

using Names = std::vector<std::string>;

/// What a scenario gives, without the order of members, which a patch can't say.
nlohmann::json given(const Plan& plan, const std::string& name)
{
    const ReadPlan read = applyScenario(plan, name);
    return read.plan ? nlohmann::json::parse(baseJson(*read.plan).dump()) : nlohmann::json();
}

constexpr const char* moreUsers = R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":200}}}}})";
constexpr const char* withEfa = R"({"domains":{"studio":{"cohorts":{"Data scientists":{"jobs":{"experiment":{"efa":true}}}}}}})";
constexpr const char* noCohort = R"({"domains":{"studio":{"cohorts":{"Data scientists":null}}}})";

} // namespace

TEST(ScenarioEdit, ThePatchIsWhatDiffersFromTheBase)
{
    Plan edited = builtInPlan();
    edited.domains.entries[0].value.cohorts.entries[0].value.users = 200;
    edited.scenarios.add("not part of it");
    const Plan plan = withScenarioFrom(builtInPlan(), "More", edited);
    ASSERT_EQ(namesOf(plan), (Names{"More"}));
    EXPECT_EQ(plan.scenarios.entries[0].value.patch.text, moreUsers);

    Plan again = plan;
    again.scenarios.entries[0].value.notes = "kept";
    again = withScenarioFrom(again, "More", builtInPlan());
    EXPECT_EQ(again.scenarios.entries[0].value.patch.text, "{}");
    EXPECT_EQ(again.scenarios.entries[0].value.notes, "kept");
}

TEST(ScenarioEdit, AScenarioGivesThePlanItWasMadeFrom)
{
    RandomPlans random(11);
    for (int round = 0; round < 200; ++round) {
        const Plan edited = random.plan();
        const Plan plan = withScenarioFrom(random.plan(), "x", edited);
        EXPECT_EQ(given(plan, "x"), nlohmann::json::parse(baseJson(edited).dump()));
    }
}

TEST(ScenarioEdit, DuplicatesStandBehindTheirOriginals)
{
    const Plan plan = withScenarioDuplicated(planWith({{"EFA", withEfa}, {"More", moreUsers}}), "EFA", "EFA");
    EXPECT_EQ(namesOf(plan), (Names{"EFA", "EFA 2", "More"}));
    EXPECT_EQ(plan.scenarios.entries[1].value, plan.scenarios.entries[0].value);
    EXPECT_EQ(withScenarioDuplicated(plan, "none", "x"), plan);
}

TEST(ScenarioEdit, RenamesAndRemoves)
{
    const Plan plan = planWith({{"EFA", withEfa}, {"More", moreUsers}});
    EXPECT_EQ(namesOf(withScenarioRenamed(plan, "EFA", "EFA/roll-out")), (Names{"EFA/roll-out", "More"}));
    EXPECT_EQ(withScenarioRenamed(plan, "EFA", "More"), plan);
    EXPECT_EQ(withScenarioRenamed(plan, "none", "x"), plan);
    EXPECT_EQ(namesOf(withoutScenario(plan, "EFA")), (Names{"More"}));
    EXPECT_EQ(withoutScenario(plan, "none"), plan);
}

TEST(ScenarioEdit, StacksOneOnTheOther)
{
    const ReadPlan read = withScenarioStacked(planWith({{"EFA", withEfa}, {"More", moreUsers}}), "EFA", "More", "More");
    ASSERT_TRUE(read.plan);
    EXPECT_EQ(namesOf(*read.plan), (Names{"EFA", "More", "More 2"}));
    const Plan both = *applyScenario(*read.plan, "More 2").plan;
    EXPECT_EQ(both.domains.entries[0].value.cohorts.entries[0].value.users, 200);
    EXPECT_TRUE(both.domains.entries[0].value.cohorts.entries[0].value.jobs.entries[0].value.efa);
    EXPECT_TRUE(readPlanJson(planJson(*read.plan)).plan);
}

TEST(ScenarioEdit, WhatDoesNotGoTogetherIsTold)
{
    const Plan plan = planWith({{"No studio", R"({"domains":{"studio":null,"lab":{"ruleset":"studio-2024","availabilityZones":2,"cohorts":{}}}})"}, {"More", moreUsers}});
    const ReadPlan read = withScenarioStacked(plan, "No studio", "More", "Both");
    EXPECT_FALSE(read.plan);
    ASSERT_EQ(read.problems.size(), 2u);
    EXPECT_EQ(read.problems[0].pointer, "/scenarios/Both/patch/domains/studio/ruleset");
    EXPECT_EQ(read.problems[1].pointer, "/scenarios/Both/patch/domains/studio/availabilityZones");
    EXPECT_FALSE(withScenarioStacked(plan, "More", "none", "x").plan);
}

TEST(ScenarioEdit, PromotingMakesItTheBaseAndLeavesTheOtherAnswersAlone)
{
    const Plan plan = planWith({{"EFA", withEfa}, {"More", moreUsers}, {"Nobody", noCohort}, {"Broken", R"({"domains":{"studio":{"availabilityZones":9}}})"}});
    const ReadPlan read = withScenarioPromoted(plan, "EFA");
    ASSERT_TRUE(read.plan);
    EXPECT_EQ(namesOf(*read.plan), (Names{"More", "Nobody", "Broken"}));
    EXPECT_TRUE(read.plan->domains.entries[0].value.cohorts.entries[0].value.jobs.entries[0].value.efa);
    for (const char* other : {"More", "Nobody"})
        EXPECT_EQ(given(*read.plan, other), given(plan, other)) << other;
    EXPECT_EQ(read.plan->scenarios.find("Broken")->patch, plan.scenarios.find("Broken")->patch);
    EXPECT_FALSE(withScenarioPromoted(plan, "Broken").plan);
    EXPECT_FALSE(withScenarioPromoted(plan, "none").plan);
}

TEST(ScenarioEdit, PromotingAnyOfThemKeepsWhatTheOthersGive)
{
    RandomPlans random(12);
    for (int round = 0; round < 100; ++round) {
        Plan plan = withScenarioFrom(random.plan(), "a", random.plan());
        plan = withScenarioFrom(plan, "b", random.plan());
        const ReadPlan read = withScenarioPromoted(plan, "a");
        ASSERT_TRUE(read.plan);
        EXPECT_EQ(nlohmann::json::parse(baseJson(*read.plan).dump()), given(plan, "a"));
        EXPECT_EQ(given(*read.plan, "b"), given(plan, "b"));
    }
}

TEST(ScenarioEdit, ALineIsTakenBack)
{
    const char* both = R"({"domains":{"studio":{"availabilityZones":2,"cohorts":{"Data scientists":{"users":200}}}}})";
    const Plan plan = planWith({{"Both", both}});
    const auto lines = scenarioLines(plan, baseJson(plan), "Both");
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].pointer, "/domains/studio/availabilityZones");
    EXPECT_EQ(withoutScenarioLine(plan, "Both", lines[0].pointer), planWith({{"Both", moreUsers}}));
    EXPECT_TRUE(scenarioLines(plan, baseJson(plan), "none").empty());
    EXPECT_EQ(withoutScenarioLine(plan, "none", lines[0].pointer), plan);
}

} // namespace headroom
