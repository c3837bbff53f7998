// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json.h"

#include <gtest/gtest.h>

namespace headroom {

namespace {

std::vector<std::string> pointersOf(const ParsedJson& parsed)
{
    std::vector<std::string> pointers;
    for (const Problem& problem : parsed.problems)
        pointers.push_back(problem.pointer);
    return pointers;
}

} // namespace

TEST(Json, KeepsTheOrderOfMembers)
{
    const ParsedJson parsed = parseJson(R"({"b": 1, "a": {"z": [1, 2.5, null, true, "x"], "y": -3}})");
    EXPECT_TRUE(parsed.problems.empty());
    EXPECT_EQ(parsed.value.dump(), R"({"b":1,"a":{"z":[1,2.5,null,true,"x"],"y":-3}})");
}

TEST(Json, TellsEveryRepeatedKeyWithItsPlace)
{
    const ParsedJson parsed = parseJson(R"({"a": 1, "a": 2, "b": [{"c/d": {}, "c/d": {"a": 1, "a": 2}}], "a": 3})");
    EXPECT_EQ(pointersOf(parsed), (std::vector<std::string>{"/a", "/b/0/c~1d", "/b/0/c~1d/a", "/a"}));
    EXPECT_EQ(parsed.value.dump(), R"({"a":1,"b":[{"c/d":{}}]})");
}

TEST(Json, TellsWhereTheTextBreaks)
{
    struct Row {
        const char* text;
        const char* pointer;
    };
    const Row rows[] = {
        {"", ""},
        {"{", ""},
        {R"({"a": })", "/a"},
        {R"({"a": [1, 2, x]})", "/a/2"},
        {R"({"a": {"b": 1e999}})", "/a/b"},
        {"{\"a\": \"\xff\"}", "/a"},
        {R"({"a": 1} x)", ""},
        {R"({"a": 1,})", ""},
    };
    for (const Row& row : rows) {
        const ParsedJson parsed = parseJson(row.text);
        ASSERT_EQ(parsed.problems.size(), 1u) << row.text;
        EXPECT_EQ(parsed.problems[0].pointer, row.pointer) << row.text;
    }
    EXPECT_EQ(english(parseJson("{\n  \"a\": x\n}").problems[0].allowed), "valid JSON (line 2, column 8)");
}

TEST(Json, RefusesDeepNestingWithoutRunningOutOfStack)
{
    EXPECT_TRUE(parseJson(std::string(64, '[') + std::string(64, ']')).problems.empty());
    EXPECT_EQ(parseJson(std::string(65, '[') + std::string(65, ']')).problems.size(), 1u);
    EXPECT_EQ(parseJson(std::string(1'000'000, '[') + std::string(1'000'000, ']')).problems.size(), 1u);
    // What is nested too deep is passed over; the rest is read, and its problems are told as well.
    const ParsedJson parsed = parseJson("{\"a\": " + std::string(70, '[') + std::string(70, ']') + ", \"b\": 1, \"b\": 2}");
    ASSERT_EQ(parsed.problems.size(), 2u);
    EXPECT_EQ(parsed.problems[1].pointer, "/b");
    EXPECT_EQ(parsed.value["b"], 1);
}

TEST(Json, EscapesPointersAsRfc6901Asks)
{
    EXPECT_EQ(childPointer("/a", "b~c/d"), "/a/b~0c~1d");
    EXPECT_EQ(childPointer("", 3), "/3");
}

TEST(Json, ShortensLongValuesAtACharacter)
{
    EXPECT_EQ(shortJson(Json("x")), "\"x\"");
    const std::string text = shortJson(Json(std::string(40, 'x') + "ééééééééééééééééé"));
    EXPECT_LE(text.size(), 62u);
    EXPECT_NO_THROW(Json(text).dump());
}

TEST(Json, RefusesNumbersThatADoubleWouldChange)
{
    EXPECT_TRUE(parseJson("[0.1, 1.7976931348623157e308, 100.0000000000000000000, 0.00000000000000000000001, 18446744073709551615, 9007199254740993]").problems.empty());
    EXPECT_EQ(pointersOf(parseJson("[12345678901234567890123, 7.00000000000000000001, 1]")), (std::vector<std::string>{"/0", "/1"}));
}

TEST(Json, ReadsOnBehindANumberThatNoDoubleHolds)
{
    const ParsedJson parsed = parseJson(R"({"a": 1e400, "b": [2, -1E+999], "c": 3, "c": 4})");
    EXPECT_EQ(pointersOf(parsed), (std::vector<std::string>{"/a", "/b/1", "/c"}));
    EXPECT_EQ(parsed.problems[0].found, "\"1e400\"");
    EXPECT_EQ(parsed.value["b"][0], 2);
    EXPECT_EQ(parsed.value["c"], 3);
    std::string many = "[";
    for (int i = 0; i < 100; ++i)
        many += "1e400,";
    EXPECT_GE(parseJson(many + "1]").problems.size(), 20u);
}

TEST(Json, TellsTenThousandProblemsAndThatThereAreMore)
{
    std::vector<Problem> problems;
    for (int i = 0; i < 20'000; ++i)
        report(problems, {std::to_string(i), {}, Text::tr("x"), {}});
    EXPECT_EQ(problems.size(), 10'001u);
    EXPECT_EQ(problems.back().pointer, "");
}

TEST(Json, WritesWholeNumbersAsSuch)
{
    EXPECT_EQ(compactJson(Json::parse(R"({"a": 7.0, "b": [1e2, -0.0, 0.5, 1e300]})")), R"({"a":7,"b":[100,0,0.5,1e+300]})");
}

} // namespace headroom
