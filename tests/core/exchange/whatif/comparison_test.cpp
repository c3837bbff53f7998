// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whatif/comparison_report.h"

#include "core/findings/findings.h"
#include "core/plan/examples.h"
#include "core/plan/plan_io.h"

#include <gtest/gtest.h>

namespace headroom {

namespace {

using Against = ComparedDomain::Against;

Plan planWith(const std::vector<std::pair<const char*, const char*>>& patches)
{
    Plan plan = builtInPlan();
    for (const auto& [name, patch] : patches)
        plan.scenarios.add(name).patch.text = patch;
    return plan;
}

std::optional<int> bitsOf(const std::optional<PrefixLength>& prefix)
{
    return prefix ? std::optional(prefix->bits()) : std::nullopt;
}

} // namespace

// The worked examples of CONTRACT §3.
TEST(Comparison, TheContractsExamplesSideBySide)
{
    const Plan plan = planWith({
        {"EFA", R"({"domains":{"studio":{"cohorts":{"Data scientists":{"jobs":{"experiment":{"efa":true}}}}}}})"},
        {"Spread", R"({"domains":{"studio":{"placement":"evenSpread"}}})"},
        {"Zone lost", R"({"domains":{"studio":{"placement":"zoneLoss"}}})"},
        {"Nobody", R"({"domains":{"studio":{"cohorts":null}}})"},
        {"300", R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":300}}}}})"},
    });
    struct Row {
        std::size_t index;
        std::int64_t users;
        std::int64_t total;
        std::int64_t required;
        int prefix;
        int steps;
        const char* words;
    };
    // 300 users: 5 × 300 = 1,500 and 11 of domain level.
    const Row rows[] = {
        {0, 100, 533, 511, 22, 0, ""},
        {1, 100, 833, 811, 22, 0, "same"},
        {2, 100, 533, 178, 24, -2, "2 steps smaller"},
        {3, 100, 533, 261, 23, -1, "1 step smaller"},
        {5, 300, 1533, 1511, 21, 1, "1 step larger"},
    };
    const auto compared = compareScenarios(plan);
    ASSERT_EQ(compared.size(), 6u);
    EXPECT_FALSE(compared[0].scenario);
    for (const Row& row : rows) {
        const ComparedDomain& domain = compared[row.index].domains.at(0);
        EXPECT_EQ(domain.users, row.users);
        EXPECT_EQ(domain.total, row.total);
        EXPECT_EQ(compared[row.index].total, row.total);
        EXPECT_EQ(domain.requiredPerSubnet, row.required);
        EXPECT_EQ(bitsOf(domain.subnetPrefix), row.prefix);
        EXPECT_EQ(domain.prefixSteps, row.steps);
        EXPECT_EQ(english(stepsOf(domain)), row.words);
    }
    EXPECT_EQ(compared[0].domains[0].vpcCidr->text(), "10.0.0.0/20");
    ASSERT_EQ(compared[4].problems.size(), 1u);
    EXPECT_EQ(compared[4].problems[0].pointer, "/scenarios/Nobody/patch/domains/studio/cohorts");
    EXPECT_TRUE(compared[4].domains.empty());
    EXPECT_EQ(compared[4].changes.size(), 1u);
}

TEST(Comparison, NoSubnetIsNoStep)
{
    const char* far = R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":20000}}}}})";
    const auto compared = compareScenarios(planWith({{"Far", far}}));
    EXPECT_EQ(compared[1].domains[0].against, Against::NoAnswer);
    EXPECT_EQ(english(stepsOf(compared[1].domains[0])), "no subnet fits");
    EXPECT_EQ(compared[1].domains[0].findings.errors, 1);
    EXPECT_EQ(compared[1].domains[0].requiredPerSubnet, 20'000 * 5 + 11);

    Plan tooLarge = planWith({{"Fewer", R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":100}}}}})"}});
    tooLarge.domains.entries[0].value.cohorts.entries[0].value.users = 20'000;
    EXPECT_EQ(english(stepsOf(compareScenarios(tooLarge)[1].domains[0])), "fits a subnet again");
}

TEST(Comparison, NoAnswerIsNotToldAsTooLarge)
{
    const char* one = R"({"domains":{"studio":{"availabilityZones":1}}})";
    const char* many = R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":300000}}}}})";
    const char* few = R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":50}}}}})";
    const auto words = [&](int zones, std::int64_t users) {
        Plan base = planWith({{"One zone", one}, {"Many", many}, {"Few", few}, {"Two zones", R"({"domains":{"studio":{"availabilityZones":2}}})"}});
        base.domains.entries[0].value.placement = Placement::ZoneLoss;
        base.domains.entries[0].value.availabilityZones = zones;
        base.domains.entries[0].value.cohorts.entries[0].value.users = users;
        std::vector<std::string> told;
        for (const ComparedScenario& row : compareScenarios(base))
            if (row.scenario)
                told.push_back(english(stepsOf(row.domains[0])));
        return told;
    };
    // 5 × 300,000 addresses fill no subnet of two that are left.
    EXPECT_EQ(words(3, 100), (std::vector<std::string>{"no answer", "no subnet fits", "1 step smaller", "1 step larger"}));
    EXPECT_EQ(words(1, 100), (std::vector<std::string>{"no answer, as in the base", "no answer, as in the base", "no answer, as in the base", "fits a subnet again"}));
    EXPECT_EQ(words(3, 300'000), (std::vector<std::string>{"no answer", "no answer, as in the base", "fits a subnet again", "no answer, as in the base"}));
}

TEST(Comparison, DomainsComeAndGo)
{
    const auto compared = compareScenarios(planWith({{"Moved", R"({"domains":{"studio":null,"lab":{"ruleset":"studio-2024","availabilityZones":1,"cohorts":{}}}})"}}));
    ASSERT_EQ(compared[1].domains.size(), 1u);
    EXPECT_EQ(compared[1].domains[0].name, "lab");
    EXPECT_EQ(compared[1].domains[0].against, Against::New);
    EXPECT_EQ(compared[1].removed, std::vector<std::string>{"studio"});
    EXPECT_EQ(compared[1].changes.size(), 2u);
}

TEST(Comparison, FindingsAreCountedWhereTheyBelong)
{
    for (const Example& example : examples()) {
        for (const ComparedScenario& row : compareScenarios(example.plan)) {
            const Plan plan = row.scenario ? *applyScenario(example.plan, *row.scenario).plan : example.plan;
            std::vector<FindingCounts> counts(1 + row.domains.size());
            for (const Finding& finding : findingsOf(plan, sizePlan(plan))) {
                counts.front().count(finding.severity);
                for (std::size_t i = 0; i < row.domains.size(); ++i)
                    if (finding.domain == row.domains[i].name)
                        counts[i + 1].count(finding.severity);
            }
            EXPECT_EQ(row.findings, counts.front());
            for (std::size_t i = 0; i < row.domains.size(); ++i)
                EXPECT_EQ(row.domains[i].findings, counts[i + 1]) << row.domains[i].name;
        }
    }
}

TEST(Comparison, JsonHasNullsWhereThereIsNothing)
{
    const Plan plan = planWith({{"New", R"({"x":1,"domains":{"studio":null,"lab":{"ruleset":"studio-2024","availabilityZones":2,"cohorts":{}}}})"}, {"Broken", R"({"domains":5})"}});
    const Json json = Json::parse(comparisonJson(plan, compareScenarios(plan)));
    EXPECT_EQ(json["format"], "headroom-comparison");
    EXPECT_EQ(json["version"], 1);
    EXPECT_EQ(json["scenarios"][0]["scenario"], nullptr);
    EXPECT_EQ(json["scenarios"][0]["domains"]["studio"]["prefixSteps"], 0);
    EXPECT_EQ(json["scenarios"][1]["domains"]["lab"]["prefixSteps"], nullptr);
    EXPECT_EQ(json["scenarios"][1]["removedDomains"], Json::array({"studio"}));
    EXPECT_EQ(json["scenarios"][1]["changes"][2], Json::parse(R"({"pointer":"/x","before":null,"after":1})"));
    EXPECT_EQ(json["scenarios"][2]["problems"][0]["pointer"], "/scenarios/Broken/patch/domains");
    EXPECT_EQ(json["scenarios"][2]["domains"], Json::object());
}

TEST(Comparison, MonthNoneIsToldInWords)
{
    const Plan plan = planWith({{"Shrinking", R"({"domains":{"studio":{"growth":{"percentPerYear":-50}}}})"}});
    const auto compared = compareScenarios(plan);
    EXPECT_EQ(compared[1].domains[0].monthsUntilOutgrown, 0);
    const std::string text = comparisonText(plan, compared);
    EXPECT_NE(text.find("  too small at the start  "), std::string::npos) << text;
    EXPECT_EQ(text.find("month 0"), std::string::npos) << text;
}

TEST(Comparison, TextSaysWhatAppliesNoMore)
{
    const Plan plan = planWith({{"Broken", R"({"domains":{"studio":{"availabilityZones":9}}})"}, {"Empty", "{}"}});
    const std::string text = comparisonText(plan, compareScenarios(plan));
    EXPECT_NE(text.find("gives no plan"), std::string::npos);
    EXPECT_NE(text.find("/scenarios/Broken/patch/domains/studio/availabilityZones: found 9; allowed: "), std::string::npos);
    EXPECT_NE(text.find("Empty\n  changes nothing\n"), std::string::npos);
}

} // namespace headroom
