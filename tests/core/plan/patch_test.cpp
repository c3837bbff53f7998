// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/patch.h"

#include "core/plan/plan_io.h"
#include "tests/core/plan/random_plan.h"

#include <gtest/gtest.h>

#include <set>

namespace headroom {

namespace {

using testing::RandomPlans;

constexpr int rounds = 300;

/// The library's own RFC 7396.
Json merged(Json base, const Json& patch)
{
    base.merge_patch(patch);
    return base;
}

/// Without the order of members.
nlohmann::json unordered(const Json& json)
{
    return nlohmann::json::parse(json.dump());
}

Json parsed(const char* text)
{
    return Json::parse(text);
}

/// "pointer: before -> after", with an exclamation mark where it changes nothing.
std::vector<std::string> linesOf(const char* base, const char* patch)
{
    std::vector<std::string> lines;
    for (const PatchLine& line : patchLines(parsed(base), parsed(patch)))
        lines.push_back(line.pointer + ": " + (line.before ? line.before->dump() : "-") + " -> " + (line.after ? line.after->dump() : "-") + (line.missed() ? " !" : ""));
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST(Patch, WhatDiffersAndNothingElse)
{
    struct Row {
        const char* base;
        const char* edited;
        const char* patch;
    };
    const Row rows[] = {
        {R"({})", R"({})", R"({})"},
        {R"({"a":1,"b":2})", R"({"b":2,"a":1})", R"({})"},
        {R"({"a":{"x":1,"y":2},"b":3})", R"({"a":{"x":1,"y":5},"b":3})", R"({"a":{"y":5}})"},
        {R"({"a":{"x":1}})", R"({"a":{}})", R"({"a":{"x":null}})"},
        {R"({"a":{"x":1}})", R"({})", R"({"a":null})"},
        {R"({})", R"({"a":{}})", R"({"a":{}})"},
        {R"({"a":5})", R"({"a":{"x":1}})", R"({"a":{"x":1}})"},
        {R"({"a":{"x":1}})", R"({"a":[1]})", R"({"a":[1]})"},
        {R"({"a":[1,2]})", R"({"a":[1,3]})", R"({"a":[1,3]})"},
        {R"({"a":7})", R"({"a":7.0})", R"({})"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(patchBetween(parsed(row.base), parsed(row.edited)), parsed(row.patch)) << row.base << row.edited;
}

TEST(Patch, ANullIsKeptWhereBothHaveItAndIsMissingOtherwise)
{
    EXPECT_EQ(patchBetween(parsed(R"({"a":null,"b":1})"), parsed(R"({"a":null,"b":2})")), parsed(R"({"b":2})"));
    EXPECT_EQ(patchBetween(parsed(R"({"a":1})"), parsed(R"({"a":null})")), parsed(R"({"a":null})"));
    EXPECT_EQ(patchBetween(parsed(R"({})"), parsed(R"({"a":null,"b":{"c":null,"d":[null]}})")), parsed(R"({"b":{"d":[null]}})"));
    EXPECT_EQ(patchBetween(parsed(R"({"a":null})"), parsed(R"({})")), parsed(R"({"a":null})"));
    EXPECT_EQ(patchBetween(parsed(R"({"a":null})"), parsed(R"({"a":{"b":1}})")), parsed(R"({"a":{"b":1}})"));
}

TEST(Patch, MergingWhatLiesBetweenGivesTheEditedPlan)
{
    RandomPlans random(1);
    for (int round = 0; round < rounds; ++round) {
        const Json base = baseJson(random.plan());
        const Json edited = baseJson(random.plan());
        const Json patch = patchBetween(base, edited);
        EXPECT_EQ(unordered(merged(base, patch)), unordered(edited)) << patch.dump();
        EXPECT_EQ(patchBetween(base, base), Json::object());
    }
}

TEST(Patch, NoLineOfItCanBeSpared)
{
    RandomPlans random(2);
    for (int round = 0; round < rounds; ++round) {
        const Json base = baseJson(random.plan());
        const Json edited = baseJson(random.plan());
        const Json patch = patchBetween(base, edited);
        for (const PatchLine& line : patchLines(base, patch)) {
            EXPECT_FALSE(line.missed()) << line.pointer;
            EXPECT_NE(unordered(merged(base, withoutLine(patch, line.pointer))), unordered(edited)) << line.pointer;
        }
    }
}

TEST(Patch, StackedIsBothInTurn)
{
    RandomPlans random(3);
    for (int round = 0; round < rounds; ++round) {
        const Json base = baseJson(random.plan());
        // Patches made for other bases: they remove what is not there, and edit what the other has removed.
        const Json below = patchBetween(baseJson(random.plan()), baseJson(random.plan()));
        const Json above = patchBetween(baseJson(random.plan()), baseJson(random.plan()));
        const Json stacked = stackedPatch(base, below, above);
        EXPECT_EQ(unordered(merged(base, stacked)), unordered(merged(merged(base, below), above))) << below.dump() << above.dump();
    }
}

TEST(Patch, StackedKeepsRemovalsAndReplacesWhatWasRemoved)
{
    const Json base = parsed(R"({"a":{"x":1,"y":2},"b":{"z":3}})");
    EXPECT_EQ(stackedPatch(base, parsed(R"({"a":{"x":null},"gone":null})"), parsed(R"({"a":{"y":5}})")), parsed(R"({"a":{"x":null,"y":5},"gone":null})"));
    EXPECT_EQ(stackedPatch(base, parsed(R"({"a":null})"), parsed(R"({"a":{"y":5,"n":null}})")), parsed(R"({"a":{"x":null,"y":5}})"));
    EXPECT_EQ(stackedPatch(base, parsed(R"({"b":{"z":4}})"), parsed(R"({"b":null})")), parsed(R"({"b":null})"));
}

TEST(Patch, OneLineForEachLeafInTheOrderOfTheBase)
{
    EXPECT_EQ(linesOf(R"({"n":"p","d":{"s":{"u":100,"z":3,"e":{"s3":"interface"}}},"l":[1]})",
                  R"({"l":[2],"new":{"k":{"u":1,"w":null}},"d":{"s":{"z":2,"u":200,"e":{"s3":null}}}})"),
        (Lines{"/d/s/u: 100 -> 200", "/d/s/z: 3 -> 2", "/d/s/e/s3: \"interface\" -> -", "/l: [1] -> [2]", "/new: - -> {\"k\":{\"u\":1}}"}));
    EXPECT_EQ(linesOf(R"({"d":{"a/b":{"u":1}}})", R"({"d":{"a/b":null}})"), (Lines{"/d/a~1b: {\"u\":1} -> -"}));
    EXPECT_EQ(linesOf(R"({"d":5})", R"({"d":{"u":1}})"), (Lines{"/d: 5 -> {\"u\":1}"}));
}

TEST(Patch, WhatChangesNothingIsMissed)
{
    EXPECT_EQ(linesOf(R"({"u":100,"g":{"h":1}})", R"({"u":100,"gone":null,"g":{"x":null},"e":{"y":null}})"),
        (Lines{"/u: 100 -> 100 !", "/g/x: - -> - !", "/gone: - -> - !", "/e: - -> {}"}));
    EXPECT_EQ(linesOf(R"({"g":{"h":1}})", R"({"g":{},"scenarios":{"x":5}})"), (Lines{"/g: {\"h\":1} -> {\"h\":1} !", "/scenarios: - -> - !"}));
}

TEST(Patch, TheLinesAreAllThatAPatchSays)
{
    RandomPlans random(4);
    for (int round = 0; round < rounds; ++round) {
        const Json base = baseJson(random.plan());
        Json patch = patchBetween(baseJson(random.plan()), baseJson(random.plan()));
        const auto lines = patchLines(base, patch);
        std::set<std::string> pointers;
        for (const PatchLine& line : lines)
            EXPECT_TRUE(pointers.insert(line.pointer).second) << line.pointer;
        for (const PatchLine& line : lines) {
            Json rest = withoutLine(patch, line.pointer);
            EXPECT_NE(rest, patch) << line.pointer;
            if (line.missed()) {
                EXPECT_EQ(unordered(merged(base, rest)), unordered(merged(base, patch))) << line.pointer;
            }
            patch = std::move(rest);
        }
        EXPECT_EQ(patch, Json::object());
    }
}

TEST(Patch, ALineTakenBackTakesEmptyObjectsWithIt)
{
    const Json patch = parsed(R"({"a":{"b/c":{"d":1}},"e":{"f":1,"g":{}},"h":null})");
    EXPECT_EQ(withoutLine(patch, "/a/b~1c/d"), parsed(R"({"e":{"f":1,"g":{}},"h":null})"));
    EXPECT_EQ(withoutLine(patch, "/e/f"), parsed(R"({"a":{"b/c":{"d":1}},"e":{"g":{}},"h":null})"));
    EXPECT_EQ(withoutLine(patch, "/e/g"), parsed(R"({"a":{"b/c":{"d":1}},"e":{"f":1},"h":null})"));
    EXPECT_EQ(withoutLine(patch, "/h"), parsed(R"({"a":{"b/c":{"d":1}},"e":{"f":1,"g":{}}})"));
    for (const char* nowhere : {"", "/x", "/e/x", "/e/f/x", "/e/g/x", "/h/x"})
        EXPECT_EQ(withoutLine(patch, nowhere), patch) << nowhere;
}

} // namespace headroom
