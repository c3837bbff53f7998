// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/ruleset_switch.h"

#include "core/plan/plan_io.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace headroom {

namespace {

/// A domain of today's Studio with jobs of every kind, in a cohort and in shared spaces.
Plan planWithAllKinds()
{
    Plan plan = builtInPlan();
    Domain& domain = plan.domains.entries[0].value;
    domain.ruleset = "studio-2024";
    SharedSpaceGroup& spaces = domain.sharedSpaces.add("Fraud team");
    for (const auto& [kind, name] : jobKindNames) {
        Job job;
        job.kind = kind;
        job.instanceType = "ml.m5.xlarge";
        domain.cohorts.entries[0].value.jobs.add(std::string(name), job);
        spaces.jobs.add(std::string(name), job);
    }
    return plan;
}

const Ruleset& whitepaper() { return *findRuleset("whitepaper-2023"); }
const Ruleset& studio() { return *findRuleset("studio-2024"); }

std::vector<UncountedJob> switched(Plan& plan, const Ruleset& rules)
{
    EXPECT_TRUE(readPlan(planText(plan)).plan);
    auto removed = switchRuleset(plan, 0, rules);
    const ReadPlan read = readPlan(planText(plan));
    EXPECT_TRUE(read.plan) << (read.problems.empty() ? "" : read.problems.front().pointer);
    EXPECT_EQ(plan.domains.entries[0].value.ruleset, rules.id);
    return removed;
}

} // namespace

TEST(RulesetSwitch, RemovesTheJobsThatTheRulesetDoesNotCount)
{
    Plan plan = planWithAllKinds();
    const auto removed = switched(plan, whitepaper());
    ASSERT_EQ(removed.size(), 8U);
    EXPECT_EQ(removed.front(), (UncountedJob{"", "Data scientists", "batchTransform", JobKind::BatchTransform}));
    EXPECT_EQ(removed.back(), (UncountedJob{"", "Fraud team", "hyperpodEks", JobKind::HyperpodEks}));
    EXPECT_EQ(plan.domains.entries[0].value.cohorts.entries[0].value.jobs.size(), 3U);
    EXPECT_EQ(plan.domains.entries[0].value.sharedSpaces.entries[0].value.jobs.size(), 2U);
}

TEST(RulesetSwitch, RemovesNothingWhereAllIsCounted)
{
    Plan plan = builtInPlan();
    EXPECT_TRUE(switched(plan, studio()).empty());
    Plan expected = builtInPlan();
    expected.domains.entries[0].value.ruleset = "studio-2024";
    EXPECT_EQ(plan, expected);
}

TEST(RulesetSwitch, CleansThePatchesOfScenarios)
{
    struct Row {
        const char* before;
        const char* after;
        std::size_t removed; ///< of the scenario
    };
    const Row rows[] = {
        {R"({"domains":{"studio":{"cohorts":{"Data scientists":{"jobs":{"ep":{"kind":"hosting","instanceType":"ml.m5.large"},"t":{"kind":"training","instanceType":"x"}}}}}}})",
            R"({"domains":{"studio":{"cohorts":{"Data scientists":{"jobs":{"t":{"kind":"training","instanceType":"x"}}}}}}})", 1},
        {R"({"domains":{"studio":{"cohorts":{"Data scientists":{"jobs":{"experiment":{"kind":"hosting"}}}}}}})",
            R"({"domains":{"studio":{"cohorts":{"Data scientists":{"jobs":{}}}}}})", 1},
        {R"({"domains":{"studio":{"sharedSpaces":{"Fraud team":{"jobs":{"more":{"kind":"hyperpodEks","instanceType":"x"}}}}}}})",
            R"({"domains":{"studio":{"sharedSpaces":{"Fraud team":{"jobs":{}}}}}})", 1},
        // Goes with the plan's own job of that name.
        {R"({"domains":{"studio":{"cohorts":{"Data scientists":{"jobs":{"hosting":{"instancesPerUser":2}}}}}}})",
            R"({})", 0},
        // Its own ruleset counts the job.
        {R"({"domains":{"studio":{"ruleset":"studio-2024","cohorts":{"Data scientists":{"jobs":{"ep":{"kind":"hosting","instanceType":"x"}}}}}}})",
            R"({"domains":{"studio":{"ruleset":"studio-2024","cohorts":{"Data scientists":{"jobs":{"ep":{"kind":"hosting","instanceType":"x"}}}}}}})", 0},
        {R"({"domains":{"studio":null,"other":{"ruleset":"studio-2024","availabilityZones":1,"cohorts":{"c":{"users":1,"jobs":{"ep":{"kind":"hosting","instanceType":"x"}}}}}}})",
            R"({"domains":{"studio":null,"other":{"ruleset":"studio-2024","availabilityZones":1,"cohorts":{"c":{"users":1,"jobs":{"ep":{"kind":"hosting","instanceType":"x"}}}}}}})", 0},
        {R"({"name":"x"})", R"({"name":"x"})", 0},
    };
    for (const Row& row : rows) {
        Plan plan = planWithAllKinds();
        plan.scenarios.add("s").patch.text = row.before;
        const auto removed = switched(plan, whitepaper());
        EXPECT_EQ(plan.scenarios.entries[0].value.patch.text, row.after);
        EXPECT_EQ(static_cast<std::size_t>(std::count_if(removed.begin(), removed.end(), [](const UncountedJob& job) { return job.scenario == "s"; })), row.removed) << row.before;
    }
}

} // namespace headroom
