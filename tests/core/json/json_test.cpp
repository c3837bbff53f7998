// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>
#include <cstring>
#include <random>

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
    std::vector<std::string> found;
    for (const Problem& problem : parsed.problems)
        found.push_back(problem.found);
    EXPECT_EQ(found, (std::vector<std::string>{"2", R"({"a":1})", "2", "3"})); // what is repeated, less what is repeated in it
    std::string many = R"({"a": 1)";
    for (int i = 0; i < 10'010; ++i)
        many += R"(, "a": [7])";
    const std::vector<Problem> problems = parseJson(many + "}").problems;
    ASSERT_EQ(problems.size(), 10'001u);
    EXPECT_EQ(problems[9'999].found, "[7]");
    EXPECT_EQ(problems[10'000].found, "");
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

TEST(Json, RefusesLongNamesAndTellsThemShort)
{
    EXPECT_TRUE(parseJson("{\"" + std::string(1'000, 'x') + "\": 1}").problems.empty());
    std::string text = R"({"a": {")" + std::string(1'001, 'x') + R"(": {"c": 0)";
    for (int i = 0; i < 100; ++i)
        text += R"(, "c": 1)";
    const std::vector<Problem> problems = parseJson(text + "}}}").problems;
    ASSERT_EQ(problems.size(), 101u);
    EXPECT_EQ(problems[0].pointer, "/a");
    EXPECT_EQ(problems[0].found, '"' + std::string(56, 'x') + "…");
    EXPECT_EQ(english(problems[0].allowed), "member names of at most 1,000 bytes");
    for (const Problem& problem : problems)
        EXPECT_LT(problem.pointer.size(), 100u);
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
    for (const char* kept : {"0.1", "-0.1", "1e300", "100.000", "7.0", "1E2", "1.5e+2", "0.015e4", "1.7976931348623157e308", "100.0000000000000000000", "0.00000000000000000000001",
             "18446744073709551615", "9007199254740993", "0.0", "-0.0e-400", "0e999999999999999999999", "123456789012345000000000", "4.35", "2.2250738585072014e-308"})
        EXPECT_TRUE(parseJson(kept).problems.empty()) << kept;
    // Doubles near 1 lie 2.2e-16 apart, near 0.12 1.4e-17: the shortest that means the nearest is 1, and 0.12345678901234568. 5e-324 is the least of all.
    for (const char* changed : {"1.0000000000000001", "0.12345678901234567", "12345678901234567890123", "7.00000000000000000001", "1e-400", "-1e-400", "1e-99999999999999999999",
             "0.1000000000000000055511151231257827", "4.94e-324", "18446744073709551617"}) {
        const ParsedJson parsed = parseJson(std::string("[0, ") + changed + "]");
        EXPECT_EQ(pointersOf(parsed), std::vector<std::string>{"/1"}) << changed;
        EXPECT_EQ(parsed.problems.at(0).found, '"' + std::string(changed) + '"');
    }
}

TEST(Json, ReadsEveryNumberThatItWrites)
{
    std::mt19937_64 random(5);
    for (int round = 0; round < 100'000; ++round) {
        const std::uint64_t bits = random();
        double number = 0;
        std::memcpy(&number, &bits, sizeof number);
        if (!std::isfinite(number))
            continue;
        const std::string written = compactJson(Json(number));
        const ParsedJson parsed = parseJson(written);
        ASSERT_TRUE(parsed.problems.empty()) << written;
        ASSERT_EQ(parsed.value.get<double>(), number) << written;
    }
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
