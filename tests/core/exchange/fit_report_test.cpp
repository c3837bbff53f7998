// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit_report.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(FitReport, HasTheMembersOfTheContractInTheirOrder)
{
    Fit fit;
    fit.prefix = PrefixLength::exactly(24);
    fit.usable = 251;
    fit.maxUsers = 48;
    fit.requiredAtMax = 251;
    fit.usersNow = 100;
    EXPECT_EQ(fitJson("studio", fit), "{\n  \"domain\": \"studio\",\n  \"placement\": \"singleSubnet\",\n  \"prefix\": 24,\n  \"usable\": 251,\n"
                                      "  \"maxUsers\": 48,\n  \"requiredAtMax\": 251,\n  \"usersNow\": 100\n}\n");
    fit.maxUsers.reset();
    fit.requiredAtMax.reset();
    EXPECT_NE(fitJson("studio", fit).find("\"maxUsers\": null,\n  \"requiredAtMax\": null"), std::string::npos);
}

TEST(FitReport, SaysTheAnswerInASentence)
{
    struct {
        std::optional<std::int64_t> most;
        const char* sentence;
    } const cases[] = {
        {1471,         "studio\\x07: 1,471 users fit a /28.\n"},
        {999'999,      "studio\\x07: 999,999 users fit a /28.\n"},
        {1'000'000,    "studio\\x07: 1,000,000 users or more fit a /28.\n"},
        {1,            "studio\\x07: 1 user fits a /28.\n"},
        {0,            "studio\\x07: not one user fits a /28.\n"},
        {std::nullopt, "studio\\x07: a /28 is too small even without users: the domain itself takes more than its 11 usable addresses.\n"},
    };
    for (const auto& each : cases) {
        Fit fit;
        fit.usable = 11;
        fit.maxUsers = each.most;
        const std::string text = fitText("studio\a", fit);
        EXPECT_EQ(text.substr(0, text.find('\n') + 1), each.sentence);
    }
}

TEST(FitReport, TellsTheLastThatIsLookedAtAsAtLeast)
{
    struct {
        std::int64_t most, now;
        const char* words;
    } const cases[] = {
        {1'000'000, 999'990,   "at least 10 more than now\n"},
        {1'000'000, 1'000'000, "as many or more fit\n"},
        {1'000'000, 1'000'010, "10 more than are looked at\n"},
        {999'999,   999'989,   " 10 more than now\n"},
    };
    for (const auto& each : cases) {
        Fit fit;
        fit.maxUsers = each.most;
        fit.usersNow = each.now;
        EXPECT_NE(fitText("studio", fit).find(each.words), std::string::npos) << each.words;
    }
}

} // namespace
} // namespace headroom
