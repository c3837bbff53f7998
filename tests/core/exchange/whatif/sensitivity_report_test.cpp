// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whatif/sensitivity_report.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

NextPrefix nextAfter(std::int64_t tenThousandths, std::optional<int> bits)
{
    return {InputAmount::tenThousandths(tenThousandths), {}, bits ? std::optional(PrefixLength::exactly(*bits)) : std::nullopt};
}

TEST(SensitivityReport, SaysTheMarginInTheInputsOwnUnit)
{
    struct {
        Input input;
        NextPrefix next;
        const char* sentence;
    } const cases[] = {
        {Input::Users,                nextAfter(1'020'000, 21),  "102 more users and it is a /21"},
        {Input::Users,                nextAfter(10'000, 21),     "1 more user and it is a /21"},
        {Input::Users,                nextAfter(12'340'000, {}), "1,234 more users and no subnet is large enough"},
        {Input::Concurrency,          nextAfter(42'245, 24),     "4.2245 percentage points more concurrency and it is a /24"},
        {Input::InstanceTypesPerUser, nextAfter(5'531, 20),      "0.5531 more instance types per user and it is a /20"},
        {Input::TrainingInstances,    nextAfter(25'401, 21),     "2.5401 more training instances per user and it is a /21"},
        {Input::Efa,                  nextAfter(10'000, 20),     "with EFA for all jobs it is a /20"},
        {Input::Efa,                  nextAfter(10'000, {}),     "with EFA for all jobs no subnet is large enough"},
        {Input::Endpoints,            nextAfter(10'000, 27),     "1 more interface endpoint and it is a /27"},
        {Input::Endpoints,            nextAfter(80'000, 27),     "8 more interface endpoints and it is a /27"},
        {Input::Zones,                nextAfter(-10'000, 22),    "1 zone fewer and it is a /22"},
        {Input::Zones,                nextAfter(-20'000, {}),    "2 zones fewer and no subnet is large enough"},
        {Input::Growth,               nextAfter(195'299, 20),    "19.5299 percentage points more growth a year and it is a /20"},
        {Input::Margin,               nextAfter(1'000'000, {}),  "100 percentage points more margin and no subnet is large enough"},
    };
    for (const auto& each : cases)
        EXPECT_EQ(english(nextPrefixText(each.input, each.next)), each.sentence);
}

// The default plan: EFA moves most (300), but leaves the /22; users are next, and 102 more of them do not.
TEST(SensitivityReport, BeginsWithWhatMattersMostAndTheMargin)
{
    Plan plan = builtInPlan();
    plan.domains.entries[0].name = "studio\a";
    const std::string text = sensitivityText(sensitivityAnswer(plan, {}, Percent::whole(20), {0}));
    EXPECT_EQ(text.substr(0, text.find('\n')), "studio\\x07: within ±20 % the need moves most with share of jobs with EFA: by 300 addresses per subnet; "
                                               "102 more users and it is a /21.");
}

TEST(SensitivityReport, SaysSoWhereNothingMovesOrNothingAnswers)
{
    Plan plan = builtInPlan();
    Domain& domain = plan.domains.entries[0].value;
    domain.cohorts = {};
    domain.mountTarget = false;
    domain.endpoints = {};
    domain.availabilityZones = 1;
    domain.placement = Placement::ZoneLoss;
    EXPECT_EQ(sensitivityText(sensitivityAnswer(plan, {}, Percent::whole(20), {0})), "studio: no answer: with one zone, none can be lost.\n");
    const std::string json = sensitivityJson(sensitivityAnswer(plan, "What if", Percent::whole(20), {0}));
    EXPECT_NE(json.find("\"scenario\": \"What if\""), std::string::npos);
    EXPECT_NE(json.find("\"requiredPerSubnet\": null,\n      \"subnetPrefix\": null,\n      \"inputs\": []"), std::string::npos);
}

} // namespace
} // namespace headroom
