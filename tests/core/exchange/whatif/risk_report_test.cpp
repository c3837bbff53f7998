// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whatif/risk_report.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(RiskReport, SaysHowOftenInWords)
{
    const struct {
        double chance;
        const char* figure;
        const char* words;
    } cases[] = {
        {0,               "< 1e-10",  "fewer than 1 peak in 10,000,000,000"},
        {9.99e-11,        "< 1e-10",  "fewer than 1 peak in 10,000,000,000"},
        {1e-10,           "1e-10",    "1 peak in 10,000,000,000"},
        {6.332446626e-07, "6.33e-07", "1 peak in 1,600,000"},
        {1.0 / 2'000,     "0.0005",   "1 peak in 2,000"},
        {1.0 / 2'049,     "0.000488", "1 peak in 2,000"},
        {0.01,            "0.01",     "1 peak in 100"},
        {1.0 / 99.6,      "0.01",     "1 peak in 100"},
        {0.0584,          "0.0584",   "1 peak in 17"},
        {0.1,             "0.1",      "1 peak in 10"},
        {0.11,            "0.11",     "11 of 100 peaks"},
        {0.506,           "0.506",    "51 of 100 peaks"},
        {0.935,           "0.935",    "all but 1 peak in 15"},
        {0.9994,          "0.999",    "all but 1 peak in 1,700"},
        {0.99998,         "> 0.999",  "all but 1 peak in 50,000"},
        {1 - 1e-12,       "> 0.999",  "all but fewer than 1 peak in 10,000,000,000"},
        {1,               "1",        "every peak"},
    };
    for (const auto& each : cases) {
        EXPECT_EQ(chanceText(each.chance), each.figure);
        EXPECT_EQ(english(peaksText(each.chance)), each.words) << each.figure;
    }
}

DomainRisk riskWith(double chanceOf24, double chanceOf23)
{
    DomainRisk each{"a\x1b", {}, Placement::SingleSubnet, {}};
    each.risk.exhaustions.fill(0);
    std::fill_n(each.risk.exhaustions.begin(), 4, 1.0); // /28 to /25
    each.risk.exhaustions[4] = chanceOf24;
    each.risk.exhaustions[5] = chanceOf23;
    return each;
}

TEST(RiskReport, AnswersFirst)
{
    const auto sentence = [](const DomainRisk& each) {
        const std::string text = riskText({each});
        return text.substr(0, text.find('\n'));
    };
    EXPECT_EQ(sentence(riskWith(0.0005, 0)), "a\\x1B: a /24 runs dry in 1 peak in 2,000.");
    EXPECT_EQ(sentence(riskWith(0.02, 1e-5)), "a\\x1B: a /23 runs dry in 1 peak in 100,000.");
    EXPECT_EQ(sentence(riskWith(0.02, 1e-11)), "a\\x1B: a /23 runs dry in fewer than 1 peak in 10,000,000,000.");
    DomainRisk never = riskWith(1, 1);
    never.risk.exhaustions.fill(0.002);
    EXPECT_EQ(sentence(never), "a\\x1B: even a /16 runs dry in more than 1 peak in 1,000.");
}

TEST(RiskReport, WritesAsManyDecimalsAsAreTrue)
{
    EXPECT_NE(riskJson({riskWith(0.123456789012345678, 4e-16)}).find("\"24\": 0.123456789012346,\n        \"23\": 0,\n"), std::string::npos);
}

} // namespace
} // namespace headroom
