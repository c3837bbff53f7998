// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_io.h"

#include <gtest/gtest.h>

namespace headroom {

namespace {

Json planWithPatch(const char* patch)
{
    Json json = planJson(builtInPlan());
    json["scenarios"]["what/if"]["patch"] = Json::parse(patch);
    return json;
}

std::vector<std::string> pointersOf(const ReadPlan& read)
{
    std::vector<std::string> pointers;
    for (const Problem& problem : read.problems)
        pointers.push_back(problem.pointer);
    return pointers;
}

} // namespace

TEST(Scenario, PatchesThePlan)
{
    const ReadPlan read = readPlanJson(planWithPatch(R"({"domains": {"studio": {"availabilityZones": 2, "endpoints": {"s3": null}, "cohorts": {"New": {"users": 5}}}}})"));
    ASSERT_TRUE(read.plan);
    const ReadPlan scenario = applyScenario(*read.plan, "what/if");
    ASSERT_TRUE(scenario.plan);
    Plan expected = builtInPlan();
    Domain& domain = expected.domains.entries[0].value;
    domain.availabilityZones = 2;
    std::erase_if(domain.endpoints.entries, [](const auto& entry) { return entry.name == "s3"; });
    domain.cohorts.add("New").users = 5;
    EXPECT_EQ(*scenario.plan, expected);
}

TEST(Scenario, NullBringsTheDefaultBack)
{
    Json json = planWithPatch(R"({"domains": {"studio": {"marginPercent": null}}})");
    json["domains"]["studio"]["marginPercent"] = 20;
    const ReadPlan read = readPlanJson(json);
    ASSERT_TRUE(read.plan);
    EXPECT_EQ(applyScenario(*read.plan, "what/if").plan->domains.entries[0].value.marginPercent, Percent());
}

TEST(Scenario, WhatItGivesMustBeAValidPlan)
{
    struct Row {
        const char* patch;
        std::vector<std::string> pointers;
    };
    const Row rows[] = {
        {R"({})", {}},
        {R"({"domains": {"studio": {"availabilityZones": 9}}})", {"/scenarios/what~1if/patch/domains/studio/availabilityZones"}},
        {R"({"domains": {"studio": {"ruleset": null}}})", {"/scenarios/what~1if/patch/domains/studio/ruleset"}},
        {R"({"domains": {"other": {"availabilityZones": 1}}})",
            {"/scenarios/what~1if/patch/domains/other/ruleset", "/scenarios/what~1if/patch/domains/other/cohorts"}},
        {R"({"domains": {"studio": {"sharedSpaces": {"s": {"jobs": {"j": {"kind": "hosting"}}}}}}})",
            {"/scenarios/what~1if/patch/domains/studio/sharedSpaces/s/jobs/j/kind"}},
        {R"({"domains": {"studio": null}})", {"/scenarios/what~1if/patch/domains"}},
        {R"({"domains": 5})", {"/scenarios/what~1if/patch/domains"}},
        {R"({"name": null, "scenarios": {"x": 5}})", {"/scenarios/what~1if/patch/name"}},
        {R"([])", {"/scenarios/what~1if/patch"}},
    };
    for (const Row& row : rows)
        EXPECT_EQ(pointersOf(readPlanJson(planWithPatch(row.patch))), row.pointers) << row.patch;
}

TEST(Scenario, ABreachOfTheBaseIsNotToldAgain)
{
    Json json = planWithPatch(R"({"domains": {"studio": {"availabilityZones": 2}}})");
    json["domains"]["studio"]["marginPercent"] = -1;
    EXPECT_EQ(pointersOf(readPlanJson(json)), std::vector<std::string>{"/domains/studio/marginPercent"});
}

TEST(Scenario, TheSameBreachOfThePatchIsToldAsWell)
{
    struct Row {
        const char* base; // a patch that makes it wrong
        const char* patch;
        std::vector<std::string> pointers;
    };
    const std::string margin = "/domains/studio/marginPercent";
    const std::string ruleset = "/domains/studio/ruleset";
    const std::string pool = "/addressing/pools/0";
    const std::string inPatch = "/scenarios/what~1if/patch";
    const Row rows[] = {
        {R"({"domains": {"studio": {"marginPercent": -1}}})", R"({"domains": {"studio": {"marginPercent": -1}}})", {margin, inPatch + margin}},
        {R"({"domains": {"studio": {"marginPercent": -1}}})", R"({"domains": {"studio": {"account": "a"}}})", {margin}},
        {R"({"domains": {"studio": {"ruleset": null}}})", R"({"domains": {"studio": {"account": "a"}}})", {ruleset}},
        {R"({"domains": {"studio": {"ruleset": null}}})", R"({"domains": {"studio": {"ruleset": null}}})", {ruleset, inPatch + ruleset}},
        {R"({"addressing": {"pools": ["x"]}})", R"({"addressing": {"pools": ["x"]}})", {pool, inPatch + pool}},
        {R"({"addressing": {"pools": ["x"]}})", R"({"addressing": {"exclusions": {}}})", {pool}},
        {R"({"domains": {"studio": null}})", R"({"domains": {}, "notes": "n"})", {"/domains"}},
    };
    for (const Row& row : rows) {
        Json json = planWithPatch(row.patch);
        json.merge_patch(Json::parse(row.base));
        EXPECT_EQ(pointersOf(readPlanJson(json)), row.pointers) << row.base << ' ' << row.patch;
    }
}

TEST(Scenario, NobodyAppliesAnUnknownOne)
{
    EXPECT_FALSE(applyScenario(builtInPlan(), "none").plan);
}

} // namespace headroom
