// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whatif/runway_report.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

constexpr PrefixLength prefixOf(int bits) { return PrefixLength::exactly(bits); }

TEST(RunwayReport, SaysWhatHoldsHowLong)
{
    const Month start{2026, 12};
    struct {
        std::optional<Month> start;
        Holding holding;
        const char* sentence;
    } const cases[] = {
        {{},    {prefixOf(22), 25, prefixOf(21), 50}, "a /22 holds until month 25; a /21 holds 25 months longer"},
        {start, {prefixOf(22), 25, prefixOf(21), 50}, "a /22 holds until 2029-01; a /21 holds 25 months longer"},
        {{},    {prefixOf(22), 25, prefixOf(20), 26}, "a /22 holds until month 25; a /20 holds 1 month longer"},
        {{},    {prefixOf(22), 25, prefixOf(21), {}}, "a /22 holds until month 25; a /21 is not outgrown within 600 months"},
        {start, {prefixOf(16), 1, {}, {}},            "a /16 holds until 2027-01; nothing larger holds longer"},
        {start, {prefixOf(28), {}, {}, {}},           "a /28 holds; it is not outgrown within 600 months"},
        {start, {},                                   "no subnet holds even the start"},
    };
    for (const auto& each : cases)
        EXPECT_EQ(english(holdingText(each.start, each.holding)), each.sentence);
}

TEST(RunwayReport, ShowsNamesAndNeverObeysThem)
{
    RunwayAnswer answer{builtInPlan(), {}, {}};
    answer.plan.domains.entries[0].name = "studio\a";
    answer.domains.push_back({0, runwayOf(answer.plan.domains.entries[0].value, *findRuleset("whitepaper-2023"), 0)});
    const std::string text = runwayText(answer);
    EXPECT_EQ(text.substr(0, text.find('\n')), "studio\\x07: a /22 holds; it is not outgrown within 600 months.");
}

TEST(RunwayReport, WithoutAnAnswerNothingIsSized)
{
    RunwayAnswer answer{builtInPlan(), {}, {}};
    Domain& domain = answer.plan.domains.entries[0].value;
    domain.availabilityZones = 1;
    domain.placement = Placement::ZoneLoss;
    answer.domains.push_back({0, runwayOf(domain, *findRuleset("whitepaper-2023"), 0)});
    const std::string text = runwayText(answer);
    EXPECT_EQ(text.find("studio: no answer: with one zone, none can be lost.\n\n  Outgrown in"), 0u) << text;
    EXPECT_EQ(text.find("large enough"), std::string::npos) << text;
}

// Half the users are left at the horizon: 11 + 250 fit a /23, which has 507, and 11 + 500 at the start do not.
TEST(RunwayReport, SaysThatTheStartNeedsMoreThanTheHorizon)
{
    RunwayAnswer answer{builtInPlan(), {}, {}};
    Domain& domain = answer.plan.domains.entries[0].value;
    domain.growth.percentPerYear = Percent::whole(-50);
    answer.domains.push_back({0, runwayOf(domain, *findRuleset("whitepaper-2023"), 12)});
    const std::string text = runwayText(answer);
    EXPECT_NE(text.find("\n  Sized for the horizon of 12 months: /23. Too small at the start: 511 are needed then.\n"), std::string::npos) << text;
}

} // namespace
} // namespace headroom
