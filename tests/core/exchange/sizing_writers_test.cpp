// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sizing_csv.h"
#include "core/exchange/sizing_json.h"
#include "core/exchange/sizing_markdown.h"
#include "core/exchange/sizing_text.h"
#include "core/exchange/text_table.h"
#include "core/json/json.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace headroom {
namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

TEST(SizingCsv, CellsCantBecomeFormulasOrOtherCells)
{
    const Pairs cases{
        {"studio",         "studio"},
        {"",               ""},
        {"a,b",            "\"a,b\""},
        {"say \"x\"",      "\"say \"\"x\"\"\""},
        {"two\nlines",     "two lines"},
        {"a\r\nb\rc\n\nd", "a b c  d"},
        {"=1+1",           "'=1+1"},
        {"+1",             "'+1"},
        {"-1",             "'-1"},
        {"@SUM(A1)",       "'@SUM(A1)"},
        {"\t=1",           "'\t'=1"},
        {"\r=1",           "' =1"},
        {"\n=1",           "' =1"},
        {"\uFF1D1+1",      "'\uFF1D1+1"},
        {"\uFF0B1",        "'\uFF0B1"},
        {"\uFF0D1",        "'\uFF0D1"},
        {"\uFF20A1",       "'\uFF20A1"},
        {"\uFF1E1",        "\uFF1E1"}, // a full-width >
        {"a;=1+1",         "'a;'=1+1"},
        {"a;b;@x",         "'a;b;'@x"},
        {"a\t-1",          "'a\t'-1"},
        {"a;;\uFF1D1",     "'a;;'\uFF1D1"},
        {"a; b;c-d",       "a; b;c-d"},
        {"=A1,\"b\"",      "\"'=A1,\"\"b\"\"\""},
        {"1=1",            "1=1"},
        {"\x1B[31m",       "\uFFFD[31m"},
    };
    for (const auto& [text, cell] : cases)
        EXPECT_EQ(csvText(text), cell);
}

// Half the users are left at the horizon: 11 + 250 fit a /23, which has 507, and 11 + 500 at the start do not.
TEST(SizingText, SaysThatAShrinkingPlanIsTooSmallAtTheStart)
{
    Plan plan = builtInPlan();
    plan.start = Month{2026, 12};
    plan.domains.entries[0].value.growth.percentPerYear = Percent::whole(-50);
    const Answer answer = answerOf(plan, std::nullopt);
    EXPECT_EQ(answer.sizing.domains[0].monthsUntilOutgrown, 0);
    for (const std::string& text : {sizingText(answer), sizingMarkdown(answer)}) {
        EXPECT_NE(text.find("Too small at the start: 511 are needed then."), std::string::npos) << text;
        EXPECT_EQ(text.find("month 0"), std::string::npos) << text;
    }
}

TEST(SizingMarkdown, TextStaysText)
{
    const Pairs cases{
        {"ml.t3.medium",         "ml.t3.medium"},
        {"a|b",                  "a\\|b"},
        {"*b* _i_ `c` ~s~",      "\\*b\\* \\_i\\_ \\`c\\` \\~s\\~"},
        {"[x](y) ![z]",          "\\[x\\](y) \\!\\[z\\]"},
        {"<b>&amp;",             "&lt;b&gt;&amp;amp;"},
        {"# h\n- x",             "\\# h - x"},
        {"back\\slash",          "back\\\\slash"},
        {"http://a www.b c@d",   "http\\://a www\\.b c\\@d"},
    };
    for (const auto& [text, escaped] : cases)
        EXPECT_EQ(markdownText(text), escaped);
}

TEST(SizingJson, UtilizationIsRoundedHalfUpInHundredths)
{
    struct {
        std::int64_t required, usable, hundredths;
        const char* text;
    } const cases[] = {
        {511,    1019,   5015,  "50.15"}, // the contract's example
        {0,      11,     0,     "0"},
        {11,     11,     10000, "100"},
        {1,      3,      3333,  "33.33"},
        {2,      3,      6667,  "66.67"},
        {1,      20000,  1,     "0.01"}, // 0.005 %, half up
        {1,      20001,  0,     "0"},
        {65531,  65531,  10000, "100"},
    };
    for (const auto& each : cases) {
        EXPECT_EQ(utilizationHundredths(each.required, each.usable), each.hundredths);
        EXPECT_EQ(hundredthsText(each.hundredths), each.text);
    }
}

TEST(SizingJson, AnswersTheBuiltInPlanAsTheContractPrintsIt)
{
    const auto parsed = parseJson(sizingJson(answerOf(builtInPlan(), std::nullopt)));
    ASSERT_TRUE(parsed.problems.empty());
    const Json& studio = parsed.value["domains"]["studio"];
    EXPECT_EQ(studio["recommendation"].dump(), R"({"placement":"singleSubnet","requiredPerSubnet":511,"subnetPrefix":22,"subnetAddresses":1024,"subnetUsable":1019,)"
                                               R"("freePerSubnet":508,"utilizationPercent":50.15,"vpcPrefix":20,"vpcCidr":"10.0.0.0/20",)"
                                               R"("subnets":[{"zone":1,"cidr":"10.0.0.0/22"},{"zone":2,"cidr":"10.0.4.0/22"},{"zone":3,"cidr":"10.0.8.0/22"}]})");
    EXPECT_EQ(studio["placements"].dump(), R"({"singleSubnet":{"userLevelPerSubnet":500,"requiredPerSubnet":511,"subnetPrefix":22},)"
                                           R"("evenSpread":{"userLevelPerSubnet":167,"requiredPerSubnet":178,"subnetPrefix":24},)"
                                           R"("zoneLoss":{"userLevelPerSubnet":250,"requiredPerSubnet":261,"subnetPrefix":23}})");
    EXPECT_EQ(studio["start"]["ledger"][0].dump(), R"({"entity":"efsMountTarget","level":"domain","cohort":null,"item":null,"addresses":3,"rule":"1 per zone × 3 zones"})");
    EXPECT_TRUE(studio["monthsUntilOutgrown"].is_null());
    EXPECT_TRUE(parsed.value["scenario"].is_null());
}

TEST(TextTable, AlignsAndLeavesEmptyColumnsOut)
{
    TextTable table({{"Name", TextTable::Align::Left}, {"Nothing", TextTable::Align::Left}, {"Count", TextTable::Align::Right}, {"", TextTable::Align::Left}});
    table.add({"日本", "", "7", "x"});
    table.add({"a\x1B", "", "1,000,000", ""});
    EXPECT_EQ(table.text("  "), "  Name       Count\n"
                                "  日本           7  x\n"
                                "  a\\x1B  1,000,000\n");
}

} // namespace
} // namespace headroom
