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
    EXPECT_EQ(text.substr(0, text.find('\n')), "studio\\x07: EFA matters most: for all jobs instead of none it moves the requirement from 511 to 811 addresses per subnet; "
                                               "102 more users and it is a /21.");
}

TEST(SensitivityReport, SaysWhatEachInputMovesInItsOwnUnit)
{
    struct {
        Input input;
        std::int64_t from, to; // ten-thousandths
        const char* sentence;
    } const cases[] = {
        {Input::Users,                800'000,  1'200'000,  "users matter most: 80 to 120 of them move the requirement from 411 to 1,611 addresses per subnet"},
        {Input::Concurrency,          56'000,   84'000,     "peak concurrency matters most: 5.6 % to 8.4 % moves the requirement from 411 to 1,611 addresses per subnet"},
        {Input::InstanceTypesPerUser, 16'000,   24'000,     "instance types matter most: 1.6 to 2.4 per user move the requirement from 411 to 1,611 addresses per subnet"},
        {Input::TrainingInstances,    8'000,    12'000,     "training instances matter most: 0.8 to 1.2 per user move the requirement from 411 to 1,611 addresses per subnet"},
        {Input::Efa,                  0,        10'000,     "EFA matters most: for all jobs instead of none it moves the requirement from 411 to 1,611 addresses per subnet"},
        {Input::Endpoints,            80'000,   120'000,    "interface endpoints matter most: 8 to 12 of them move the requirement from 411 to 1,611 addresses per subnet"},
        {Input::Zones,                10'000,   50'000,     "availability zones matter most: 1 to 5 of them move the requirement from 411 to 1,611 addresses per subnet"},
        {Input::Growth,               -200'000, 10'000'000, "growth matters most: -20 % to 1,000 % a year moves the requirement from 411 to 1,611 addresses per subnet"},
        {Input::Margin,               0,        200'000,    "the margin matters most: 0 % to 20 % moves the requirement from 411 to 1,611 addresses per subnet"},
    };
    for (const auto& each : cases) {
        InputEffect effect;
        effect.input = each.input;
        effect.swing = 1'200;
        effect.points = {{InputAmount::tenThousandths(each.from), 411, {}}, {InputAmount::tenThousandths(each.to), 1'611, {}}};
        EXPECT_EQ(english(headlineText({effect}, Percent::whole(20))), each.sentence);
        effect.swing = 0;
        EXPECT_EQ(english(headlineText({effect}, Percent::whole(35))), "no input moves the answer within ±35 %");
    }
}

TEST(SensitivityReport, SaysWhichPrefixHoldsWhichPartOfTheRange)
{
    const auto said = [](const InputEffect& effect) {
        std::string text;
        for (const Text& each : prefixTexts(effect))
            text += english(each) + '|';
        return text;
    };
    const auto prefix = [](int bits) { return std::optional(PrefixLength::exactly(bits)); };
    InputEffect effect;
    effect.input = Input::Zones;
    effect.points = {{InputAmount::whole(2), 1'222, prefix(21)}};
    EXPECT_EQ(said(effect), "/21|");
    effect.steps = {{InputAmount::whole(3), 800, prefix(22)}, {InputAmount::whole(4), 409, prefix(23)}};
    EXPECT_EQ(said(effect), "/21 below 3|/22 from 3|/23 from 4|");
    effect.input = Input::Users;
    effect.points = {{InputAmount::whole(52'426), 52'426, prefix(16)}};
    effect.steps = {{InputAmount::whole(65'532), 65'532, {}}};
    EXPECT_EQ(said(effect), "/16 below 65,532|none from 65,532|");
    effect.input = Input::Efa;
    effect.steps = {{InputAmount::whole(1), 65'532, {}}};
    EXPECT_EQ(said(effect), "/16 for no job|none for all jobs|");
    effect.points.front().subnetPrefix = {};
    effect.steps = {};
    EXPECT_EQ(said(effect), "none|");
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
