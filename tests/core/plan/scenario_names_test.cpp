// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/scenario_names.h"

#include "core/plan/plan_io.h"

#include <gtest/gtest.h>

#include <functional>

namespace headroom {

namespace {

Plan planWithPatch(const char* patch)
{
    Plan plan = builtInPlan();
    plan.scenarios.add("s").patch.text = patch;
    return plan;
}

Cohort& scientists(Plan& plan) { return plan.domains.entries[0].value.cohorts.entries[0].value; }

/// The scenario's patch after an edit of the base.
std::string patchAfter(const char* patch, const std::function<void(Plan&)>& edit)
{
    const Plan before = planWithPatch(patch);
    Plan after = before;
    edit(after);
    followNames(before, after);
    EXPECT_TRUE(applyScenario(after, "s").plan) << after.scenarios.entries[0].value.patch.text;
    return after.scenarios.entries[0].value.patch.text;
}

} // namespace

TEST(ScenarioNames, PatchesFollowNamesAndForgetWhatGoes)
{
    const auto renameDomain = [](Plan& plan) { plan.domains.entries[0].name = "lab"; };
    const auto renameCohort = [](Plan& plan) { plan.domains.entries[0].value.cohorts.entries[0].name = "Analysts"; };
    const auto renameJob = [](Plan& plan) { scientists(plan).jobs.entries[0].name = "nightly"; };
    const auto otherType = [](Plan& plan) { scientists(plan).apps.entries[1].name = "ml.m5.xlarge"; };
    const auto removeCohort = [](Plan& plan) { plan.domains.entries[0].value.cohorts.entries.clear(); };
    const auto removeApp = [](Plan& plan) { scientists(plan).apps.entries.erase(scientists(plan).apps.entries.begin()); };
    const auto duplicateCohort = [](Plan& plan) { plan.domains.entries[0].value.cohorts.add("Copy", scientists(plan)); };
    const auto removeEndpoint = [](Plan& plan) { plan.domains.entries[0].value.endpoints.entries.pop_back(); };
    const auto setUsers = [](Plan& plan) { scientists(plan).users = 7; };
    struct Row {
        std::function<void(Plan&)> edit;
        const char* before;
        const char* after;
    };
    const Row rows[] = {
        {renameDomain, R"({"domains":{"studio":{"marginPercent":20}}})", R"({"domains":{"lab":{"marginPercent":20}}})"},
        {renameDomain, R"({"name":"x","domains":{"lab":{"ruleset":"studio-2024","availabilityZones":1,"cohorts":{}},"studio":{"marginPercent":20}}})",
            R"({"name":"x","domains":{"lab":{"marginPercent":20,"ruleset":"studio-2024","availabilityZones":1,"cohorts":{}}}})"},
        {renameDomain, R"({"name":"x"})", R"({"name":"x"})"},
        {renameCohort, R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":200},"New":{"users":5}}}}})",
            R"({"domains":{"studio":{"cohorts":{"Analysts":{"users":200},"New":{"users":5}}}}})"},
        {renameCohort, R"({"domains":{"studio":{"cohorts":{"Data scientists":null}}}})", R"({"domains":{"studio":{"cohorts":{"Analysts":null}}}})"},
        {renameJob, R"({"domains":{"studio":{"cohorts":{"Data scientists":{"jobs":{"experiment":{"efa":true}}}}}}})",
            R"({"domains":{"studio":{"cohorts":{"Data scientists":{"jobs":{"nightly":{"efa":true}}}}}}})"},
        {otherType, R"({"domains":{"studio":{"cohorts":{"Data scientists":{"apps":{"ml.m5.large":{"usersPercent":50}}}}}}})",
            R"({"domains":{"studio":{"cohorts":{"Data scientists":{"apps":{"ml.m5.xlarge":{"usersPercent":50}}}}}}})"},
        {removeCohort, R"({"domains":{"studio":{"availabilityZones":2,"cohorts":{"Data scientists":{"users":200},"New":{"users":5}}}}})",
            R"({"domains":{"studio":{"availabilityZones":2,"cohorts":{"New":{"users":5}}}}})"},
        {removeApp, R"({"domains":{"studio":{"cohorts":{"Data scientists":{"apps":{"ml.t3.medium":{"usersPercent":50}}}}}}})",
            R"({})"},
        {removeApp, R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":200,"apps":{"ml.t3.medium":{"usersPercent":50}}}}}}})",
            R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":200}}}}})"},
        {removeCohort, R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":200}}}}})", R"({})"},
        {duplicateCohort, R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":200}}}}})", R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":200}}}}})"},
        {removeEndpoint, R"({"domains":{"studio":{"endpoints":{"sts":"gateway","s3":"gateway"}}}})", R"({"domains":{"studio":{"endpoints":{"s3":"gateway"}}}})"},
        {setUsers, R"({"domains":{"studio":{"cohorts":{"Data scientists":{"peakConcurrencyPercent":50}}}}})",
            R"({"domains":{"studio":{"cohorts":{"Data scientists":{"peakConcurrencyPercent":50}}}}})"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(patchAfter(row.before, row.edit), row.after) << row.before;
}

TEST(ScenarioNames, TellsWhichScenariosLoseAChange)
{
    Plan before = planWithPatch(R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":200}}}}})");
    before.scenarios.add("without them").patch.text = R"({"domains":{"studio":{"cohorts":{"Data scientists":null}}}})";
    before.scenarios.add("other job").patch.text = R"({"domains":{"studio":{"cohorts":{"Data scientists":{"jobs":{"experiment":{"efa":true}}}}}}})";
    before.scenarios.add("margin").patch.text = R"({"domains":{"studio":{"marginPercent":20}}})";
    Plan withoutCohort = before;
    withoutCohort.domains.entries[0].value.cohorts.entries.clear();
    EXPECT_EQ(followNames(before, withoutCohort), (std::vector<std::string>{"s", "other job"}));
    Plan withoutJob = before;
    scientists(withoutJob).jobs.entries.clear();
    EXPECT_EQ(followNames(before, withoutJob), std::vector<std::string>{"other job"});
    Plan renamed = before;
    renamed.domains.entries[0].value.cohorts.entries[0].name = "Analysts";
    EXPECT_EQ(followNames(before, renamed), std::vector<std::string>());
}

} // namespace headroom
