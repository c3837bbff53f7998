// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_io.h"

#include <gtest/gtest.h>

#include <functional>
#include <random>

namespace headroom {

namespace {

const char* const contractExample = R"({
  "format": "headroom-plan", "version": 1, "name": "Whitepaper scenario", "notes": "", "start": "2026-12",
  "addressing": { "pools": ["10.0.0.0/8"], "exclusions": { "10.64.0.0/12": "on-premises" } },
  "domains": { "studio": {
    "ruleset": "whitepaper-2023", "account": "", "region": "", "networkMode": "vpcOnly", "availabilityZones": 3, "placement": "singleSubnet", "mountTarget": true,
    "endpoints": { "sagemaker.api": "interface", "s3": "gateway" },
    "cohorts": { "Data scientists": { "users": 100, "peakConcurrencyPercent": 100,
      "apps": { "ml.t3.medium": { "appsPerUser": 2, "usersPercent": 100 }, "ml.m5.large": { "appsPerUser": 2, "usersPercent": 100 } },
      "jobs": { "experiment": { "kind": "training", "instanceType": "ml.m5.4xlarge", "instancesPerUser": 1, "efa": false } } } },
    "sharedSpaces": { "Fraud team": { "spaces": 2, "apps": { "ml.t3.medium": { "appsPerUser": 1, "usersPercent": 100 } }, "jobs": {} } },
    "growth": { "percentPerYear": 0, "model": "compound", "horizonMonths": 12 },
    "marginPercent": 0,
    "existingSubnets": { "10.9.0.0/24": { "zone": "use1-az1", "usedAddresses": 31 } }
  } },
  "scenarios": { "EFA roll-out": { "notes": "", "patch": { "domains": { "studio": { "cohorts": { "Data scientists": { "users": 200 } } } } } } }
})";

const char* const smallest = R"({"format":"headroom-plan","version":1,"name":"n","domains":{"d":{"ruleset":"studio-2024","availabilityZones":1,"cohorts":{}}}})";

/// The smallest plan with one change, and what is said of it: "pointer | found | allowed | probably".
std::vector<std::string> problemsAfter(const std::function<void(Json&)>& change)
{
    Json json = Json::parse(smallest);
    change(json);
    std::vector<std::string> lines;
    const ReadPlan read = readPlan(json.dump());
    EXPECT_EQ(read.plan.has_value(), read.problems.empty());
    for (const Problem& problem : read.problems)
        lines.push_back(problem.pointer + " | " + problem.found + " | " + english(problem.allowed) + " | " + problem.probably);
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST(PlanIo, ReadsTheExampleOfTheContract)
{
    const ReadPlan read = readPlan(contractExample);
    ASSERT_TRUE(read.plan) << read.problems.front().pointer;
    const Plan& plan = *read.plan;
    EXPECT_EQ(plan.name, "Whitepaper scenario");
    EXPECT_EQ(plan.start, (Month{2026, 12}));
    ASSERT_EQ(plan.addressing.exclusions.size(), 1u);
    EXPECT_EQ(plan.addressing.exclusions[0].reason, "on-premises");
    const Domain& domain = *plan.domains.find("studio");
    EXPECT_EQ(*domain.endpoints.find("s3"), EndpointType::Gateway);
    const Cohort& cohort = *domain.cohorts.find("Data scientists");
    EXPECT_EQ(cohort.users, 100);
    EXPECT_EQ(cohort.apps.begin()->name, "ml.t3.medium");
    EXPECT_EQ(cohort.jobs.find("experiment")->instanceType, "ml.m5.4xlarge");
    EXPECT_EQ(domain.sharedSpaces.find("Fraud team")->spaces, 2);
    ASSERT_EQ(domain.existingSubnets.size(), 1u);
    EXPECT_EQ(domain.existingSubnets[0].usedAddresses, 31);
    EXPECT_EQ(plan.scenarios.size(), 1u);
    // Everything is a known member: nothing is left over.
    EXPECT_EQ(planJson(plan), Json::parse(contractExample));
}

TEST(PlanIo, DefaultsAreThoseOfTheContract)
{
    const ReadPlan read = readPlan(smallest);
    ASSERT_TRUE(read.plan);
    Plan expected;
    expected.name = "n";
    Domain& domain = expected.domains.add("d");
    domain.ruleset = "studio-2024";
    domain.availabilityZones = 1;
    EXPECT_EQ(*read.plan, expected);
    EXPECT_EQ(expected.addressing.pools, std::vector{Cidr::of("10.0.0.0/8")});
    EXPECT_EQ(domain.growth.horizonMonths, 12);
    EXPECT_EQ(domain.placement, Placement::SingleSubnet);
    EXPECT_TRUE(domain.mountTarget);
}

TEST(PlanIo, WritingAndReadingIsTheIdentity)
{
    for (const std::string text : {contractExample, smallest}) {
        const ReadPlan read = readPlan(text);
        ASSERT_TRUE(read.plan);
        const std::string written = planText(*read.plan);
        const ReadPlan again = readPlan(written);
        ASSERT_TRUE(again.plan);
        EXPECT_EQ(*again.plan, *read.plan);
        EXPECT_EQ(planText(*again.plan), written);
    }
}

// Names with everything that JSON, pointers and shells find special, in no order that a sorted container would keep.
TEST(PlanIo, RandomPlansComeBackAsTheyWereNamesInOrder)
{
    std::mt19937 random(42);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    const std::vector<std::string> parts{"z", "A", "~1", "/", "\"", "\\", "é", "日本", " ", "=1+1", "\n", std::string(1, '\0'), "${x}", "<b>"};
    const auto name = [&] {
        std::string text;
        for (int i = upTo(4); i > 0; --i)
            text += parts[static_cast<std::size_t>(upTo(static_cast<int>(parts.size()) - 1))];
        return text;
    };
    const auto unknown = [&]() -> UnknownMembers {
        return upTo(3) ? UnknownMembers{} : UnknownMembers{{"x-" + name(), {R"({"b":[1,2.5,null],"a":"é"})"}}, {"a-" + name(), {"7"}}};
    };
    const auto group = [&](auto& each) {
        for (int i = upTo(3); i > 0; --i)
            each.apps.add(each.apps.freeName(name()), {1 + upTo(99), Percent::tenThousandths(upTo(1'000'000)), unknown()});
        for (int i = upTo(3); i > 0; --i)
            each.jobs.add(each.jobs.freeName(name()), {static_cast<JobKind>(upTo(5)), name(), PerUser::tenThousandths(upTo(10'000'000)), upTo(1) == 1,
                                                          upTo(1) ? std::optional(1 + upTo(255)) : std::nullopt, unknown()});
        each.unknown = unknown();
    };
    for (int run = 0; run < 300; ++run) {
        Plan plan;
        plan.name = name();
        plan.start = upTo(1) ? std::optional(Month{1 + upTo(9998), 1 + upTo(11)}) : std::nullopt;
        plan.addressing.exclusions = {{Cidr::of("10.64.0.0/12"), name()}, {Cidr::of("10.0.0.0/16"), name()}};
        plan.unknown = unknown();
        for (int d = 1 + upTo(4); d > 0; --d) {
            Domain& domain = plan.domains.add(plan.domains.freeName(name()));
            domain.growth = {Percent::tenThousandths(upTo(11'000'000) - 1'000'000), upTo(1) ? GrowthModel::Linear : GrowthModel::Compound, upTo(120), unknown()};
            domain.marginPercent = Percent::tenThousandths(upTo(10'000'000));
            domain.existingSubnets = {{Cidr::of("10.9.0.0/24"), name(), upTo(251), unknown()}};
            domain.endpoints.add(name(), upTo(1) ? EndpointType::Gateway : EndpointType::Interface);
            for (int c = upTo(4); c > 0; --c) {
                Cohort& cohort = domain.cohorts.add(domain.cohorts.freeName(name()));
                cohort.users = upTo(1'000'000);
                group(cohort);
            }
            group(domain.sharedSpaces.add(name()));
            domain.unknown = unknown();
        }
        plan.scenarios.add(name(), {name(), {R"({"notes":"what if"})"}, unknown()});
        const std::string text = planText(plan);
        const ReadPlan read = readPlan(text);
        ASSERT_TRUE(read.plan) << read.problems.front().pointer << ' ' << text;
        ASSERT_EQ(*read.plan, plan);
        ASSERT_EQ(planText(*read.plan), text);
    }
}

TEST(PlanIo, BuiltInPlanIsTheOneOfTheContract)
{
    const Plan& plan = builtInPlan();
    EXPECT_EQ(plan.name, "Whitepaper scenario");
    EXPECT_FALSE(plan.start);
    EXPECT_TRUE(plan.scenarios.empty());
    ASSERT_EQ(plan.domains.size(), 1u);
    const Domain& domain = *plan.domains.find("studio");
    std::vector<std::string> names;
    for (const auto& [name, type] : domain.endpoints) {
        names.push_back(name);
        EXPECT_EQ(type, EndpointType::Interface);
    }
    EXPECT_EQ(names, (std::vector<std::string>{"sagemaker.api", "sagemaker.runtime", "notebook", "studio", "s3", "ecr.api", "ecr.dkr", "logs", "monitoring", "sts"}));
    EXPECT_TRUE(domain.sharedSpaces.empty());
    EXPECT_TRUE(domain.existingSubnets.empty());
}

TEST(PlanIo, KeepsUnknownMembersAndTheUsersOrder)
{
    Json json = Json::parse(contractExample);
    json["x-team"] = {{"b", 1}, {"a", Json::array({1.5, nullptr})}};
    json["domains"]["studio"]["ticket"] = "NET-1";
    json["domains"]["studio"]["cohorts"]["Data scientists"]["apps"]["ml.m5.large"]["why"] = 7.0;
    json["scenarios"]["EFA roll-out"]["owner"] = "me";
    const ReadPlan read = readPlan(json.dump());
    ASSERT_TRUE(read.plan);
    EXPECT_EQ(planJson(*read.plan), json);
    EXPECT_EQ(planJson(*read.plan)["x-team"].dump(), R"({"b":1,"a":[1.5,null]})");
}

TEST(PlanIo, WritesNumbersCanonically)
{
    Json json = Json::parse(smallest);
    json["domains"]["d"]["cohorts"]["c"] = Json::parse(R"({"users": 1e2, "peakConcurrencyPercent": 12.50})");
    const ReadPlan read = readPlan(json.dump());
    ASSERT_TRUE(read.plan);
    const std::string written = planText(*read.plan);
    EXPECT_NE(written.find("\"users\": 100,"), std::string::npos);
    EXPECT_NE(written.find("\"peakConcurrencyPercent\": 12.5,"), std::string::npos);
    EXPECT_EQ(written.back(), '\n');
}

TEST(PlanIo, EveryFourDecimalPercentageIsReadExactly)
{
    for (int value = 0; value <= 1'000'000; value += 7) {
        Json json = Json::parse(smallest);
        std::vector<Problem> problems;
        json["domains"]["d"]["cohorts"]["c"]["peakConcurrencyPercent"] = Json::parse(decimalText(Percent::tenThousandths(value)));
        const ReadPlan read = readPlanJson(json);
        ASSERT_TRUE(read.plan) << value;
        ASSERT_EQ(read.plan->domains.entries[0].value.cohorts.entries[0].value.peakConcurrencyPercent.tenThousandths(), value);
    }
}

TEST(PlanIo, TellsEachBreachWithPlaceFoundAndAllowed)
{
    const std::string four = "a number from 0 to 100 with at most 4 decimals";
    struct Row {
        std::function<void(Json&)> change;
        Lines expected;
    };
    const auto domain = [](Json& j) -> Json& { return j["domains"]["d"]; };
    const auto cohort = [](Json& j) -> Json& { return j["domains"]["d"]["cohorts"]["c"]; };
    const Row rows[] = {
        {[](Json& j) { j["format"] = "x"; }, {R"(/format | "x" | "headroom-plan" | )"}},
        {[](Json& j) { j.erase("format"); }, {R"(/format |  | "headroom-plan" | )"}},
        {[](Json& j) { j.erase("version"); }, {"/version |  | 1 | "}},
        {[](Json& j) { j.erase("name"); }, {"/name |  | a text in quotes | "}},
        {[](Json& j) { j.erase("domains"); }, {"/domains |  | an object | "}},
        {[&](Json& j) { domain(j).erase("ruleset"); }, {R"(/domains/d/ruleset |  | one of "whitepaper-2023", "studio-2024" | )"}},
        {[&](Json& j) { domain(j).erase("availabilityZones"); }, {"/domains/d/availabilityZones |  | a whole number from 1 to 6 | "}},
        {[&](Json& j) { domain(j).erase("cohorts"); }, {"/domains/d/cohorts |  | an object | "}},
        {[](Json& j) { j["version"] = 0; }, {"/version | 0 | 1 | "}},
        {[](Json& j) { j["domains"] = Json::object(); }, {"/domains | {} | at least one domain | "}},
        {[](Json& j) { j["domains"] = 5; }, {"/domains | 5 | an object | "}},
        {[](Json& j) { j["name"] = 5; }, {"/name | 5 | a text in quotes | "}},
        {[](Json& j) { j["start"] = "2026-13"; }, {R"(/start | "2026-13" | a month as "YYYY-MM" | )"}},
        {[](Json& j) { j["addressing"]["pools"] = {"10.0.0.5/24", "010.0.0.0/8", "10.0.0.0/33", 5}; },
            {R"(/addressing/pools/0 | "10.0.0.5/24" | a CIDR whose host bits are zero | 10.0.0.0/24)",
                R"(/addressing/pools/1 | "010.0.0.0/8" | a CIDR in its canonical spelling, without leading zeros or blanks | 10.0.0.0/8)",
                R"(/addressing/pools/2 | "10.0.0.0/33" | a CIDR with a prefix length from 0 to 32 | 10.0.0.0/32)",
                R"(/addressing/pools/3 | 5 | an IPv4 CIDR such as 10.0.0.0/8 | )"}},
        {[](Json& j) { j["addressing"]["exclusions"]["10.0.0.0/8"] = 5; }, {"/addressing/exclusions/10.0.0.0~18 | 5 | the reason as a text in quotes | "}},
        {[&](Json& j) { domain(j)["ruleset"] = "studio"; }, {R"(/domains/d/ruleset | "studio" | one of "whitepaper-2023", "studio-2024" | )"}},
        {[&](Json& j) { domain(j)["availabilityZones"] = 7; }, {"/domains/d/availabilityZones | 7 | a whole number from 1 to 6 | "}},
        {[&](Json& j) { domain(j)["availabilityZones"] = 2.5; }, {"/domains/d/availabilityZones | 2.5 | a whole number from 1 to 6 | "}},
        {[&](Json& j) { domain(j)["placement"] = "x"; }, {R"(/domains/d/placement | "x" | one of "singleSubnet", "evenSpread", "zoneLoss" | )"}},
        {[&](Json& j) { domain(j)["endpoints"]["s3"] = "gate"; }, {R"(/domains/d/endpoints/s3 | "gate" | one of "interface", "gateway" | )"}},
        {[&](Json& j) { domain(j)["marginPercent"] = 1000.5; }, {"/domains/d/marginPercent | 1000.5 | a number from 0 to 1,000 with at most 4 decimals | "}},
        {[&](Json& j) { domain(j)["mountTarget"] = 1; }, {"/domains/d/mountTarget | 1 | true or false | "}},
        {[&](Json& j) { domain(j)["growth"]["horizonMonths"] = 121; }, {"/domains/d/growth/horizonMonths | 121 | a whole number from 0 to 120 | "}},
        {[&](Json& j) { domain(j)["pinnedVpcCidr"] = "10.0.0.0"; },
            {R"(/domains/d/pinnedVpcCidr | "10.0.0.0" | a CIDR with its prefix length, such as 10.0.0.0/8 | 10.0.0.0/8)"}},
        {[&](Json& j) { cohort(j)["users"] = -1; }, {"/domains/d/cohorts/c/users | -1 | a whole number from 0 to 1,000,000 | "}},
        {[&](Json& j) { cohort(j)["users"] = "100"; }, {R"(/domains/d/cohorts/c/users | "100" | a whole number from 0 to 1,000,000 | )"}},
        {[&](Json& j) { cohort(j)["peakConcurrencyPercent"] = 33.33333; }, {"/domains/d/cohorts/c/peakConcurrencyPercent | 33.33333 | " + four + " | "}},
        {[&](Json& j) { cohort(j)["apps"]["t"]["appsPerUser"] = 0; }, {"/domains/d/cohorts/c/apps/t/appsPerUser | 0 | a whole number from 1 to 100 | "}},
        {[&](Json& j) { cohort(j)["jobs"]["j"]["kind"] = "dance"; },
            {R"(/domains/d/cohorts/c/jobs/j/kind | "dance" | one of "training", "processing", "batchTransform", "hosting", "hyperpodSlurm", "hyperpodEks" | )"}},
        {[&](Json& j) {
             domain(j)["ruleset"] = "whitepaper-2023";
             cohort(j)["jobs"]["j"]["kind"] = "hosting";
         },
            {R"(/domains/d/cohorts/c/jobs/j/kind | "hosting" | one of "training", "processing" | )"}},
        {[&](Json& j) { cohort(j)["jobs"]["j"]["addressesPerInstance"] = 257; },
            {"/domains/d/cohorts/c/jobs/j/addressesPerInstance | 257 | a whole number from 1 to 256 | "}},
    };
    for (const Row& row : rows)
        EXPECT_EQ(problemsAfter(row.change), row.expected);
}

TEST(PlanIo, TellsAllProblemsAtOnce)
{
    const ReadPlan read = readPlan(R"({"format":"headroom-plan","version":1,"version":1,"domains":{"d":{"ruleset":"x","availabilityZones":0}}})");
    EXPECT_FALSE(read.plan);
    std::vector<std::string> pointers;
    for (const Problem& problem : read.problems)
        pointers.push_back(problem.pointer);
    EXPECT_EQ(pointers, (std::vector<std::string>{"/version", "/name", "/domains/d/ruleset", "/domains/d/availabilityZones", "/domains/d/cohorts"}));
}

TEST(PlanIo, ANumberThatIsNotKeptIsToldOnce)
{
    const auto lines = [](const char* users) {
        std::vector<std::string> told;
        for (const Problem& problem : readPlan(R"({"format":"headroom-plan","version":1,"name":"n","domains":{"d":{"ruleset":"studio-2024","availabilityZones":1,"cohorts":{"c":{"users":)"
                 + std::string(users) + "}}}}}").problems)
            told.push_back(problem.pointer + " | " + problem.found);
        return told;
    };
    EXPECT_EQ(lines("99999999999999999999"), Lines{R"(/domains/d/cohorts/c/users | "99999999999999999999")"});
    EXPECT_EQ(lines("1e999"), Lines{R"(/domains/d/cohorts/c/users | "1e999")"});
    EXPECT_EQ(lines("1e-400"), Lines{R"(/domains/d/cohorts/c/users | "1e-400")"});
    EXPECT_EQ(lines("1e20"), Lines{"/domains/d/cohorts/c/users | 1e+20"});
}

TEST(PlanIo, RefusesNewerVersionsWithoutJudgingTheirMembers)
{
    for (const char* text : {R"({"format":"headroom-plan","version":2,"domains":7})", R"({"version":2,"domains":7})", R"({"version":1.5,"version":2,"format":{}})"}) {
        const ReadPlan read = readPlan(text);
        EXPECT_FALSE(read.plan);
        ASSERT_EQ(read.problems.size(), 1u) << text;
        EXPECT_EQ(read.problems[0].pointer, "/version");
    }
    const ReadPlan other = readPlan(R"({"format":"headroom-sizing","version":2,"name":"n"})");
    ASSERT_EQ(other.problems.size(), 3u) << "of another format: nobody's newer plan";
    EXPECT_EQ(other.problems[0].pointer, "/format");
}

TEST(PlanIo, NoOtherJsonIsAPlan)
{
    for (const char* text : {"null", "[]", "5", "\"x\"", "{}", "[{}]"}) {
        const ReadPlan read = readPlan(text);
        EXPECT_FALSE(read.plan) << text;
        EXPECT_FALSE(read.problems.empty()) << text;
    }
}

TEST(PlanIo, RescuesWhatDoesNotOpen)
{
    Json json = Json::parse(contractExample);
    const Plan whole = *readPlan(json.dump()).plan;
    EXPECT_EQ(rescuePlan(json.dump()), whole);
    json["scenarios"]["Gone"] = Json::parse(R"({"notes":"","patch":{"domains":{"gone":{"availabilityZones":2}}}})");
    ASSERT_FALSE(readPlan(json.dump()).plan);
    const auto rescued = rescuePlan(json.dump());
    ASSERT_TRUE(rescued);
    EXPECT_EQ(rescued->domains, whole.domains);
    EXPECT_EQ(rescued->scenarios.size(), 2u);
    EXPECT_EQ(rescued->scenarios.find("Gone")->patch.text, R"({"domains":{"gone":{"availabilityZones":2}}})");
    json["domains"]["studio"]["cohorts"]["Data scientists"]["jobs"]["experiment"]["kind"] = "hosting"; // which the ruleset does not know
    ASSERT_TRUE(rescuePlan(json.dump()));
    EXPECT_EQ(rescuePlan(json.dump())->domains.entries[0].value.cohorts.entries[0].value.users, 100);
    json["version"] = 2;
    EXPECT_FALSE(rescuePlan(json.dump()));
    for (const char* text : {"", "null", "[]", "{}", "{\"domains\": {}}", "{\"domains\": 5}"})
        EXPECT_FALSE(rescuePlan(text)) << text;
}

} // namespace headroom
