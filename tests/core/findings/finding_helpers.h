// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/findings.h"
#include "core/plan/plan_io.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// The findings of a plan. Each must have words, a source and a place: one that does not fails the test.
inline std::vector<Finding> checked(const Plan& plan)
{
    const std::vector<Finding> findings = findingsOf(plan, sizePlan(plan));
    const Json json = planJson(plan);
    for (const Finding& finding : findings) {
        EXPECT_FALSE(finding.message.isEmpty()) << finding.code;
        EXPECT_FALSE(finding.source.isEmpty()) << finding.code;
        EXPECT_TRUE(json.contains(Json::json_pointer(finding.pointer))) << finding.code << " points to " << finding.pointer;
        EXPECT_EQ(english(finding.message).find('%' + std::string("1")), std::string::npos) << finding.code;
    }
    return findings;
}

inline std::vector<Finding> withCode(const Plan& plan, std::string_view code)
{
    std::vector<Finding> found;
    for (const Finding& finding : checked(plan))
        if (finding.code == code)
            found.push_back(finding);
    return found;
}

inline bool has(const Plan& plan, std::string_view code) { return !withCode(plan, code).empty(); }

/// Exactly one finding of that code, with that severity and place; its English, for words to look for.
inline std::string theOnly(const Plan& plan, std::string_view code, Severity severity, std::string_view pointer)
{
    const std::vector<Finding> found = withCode(plan, code);
    EXPECT_EQ(found.size(), 1u) << code;
    if (found.size() != 1)
        return {};
    EXPECT_EQ(found.front().severity, severity) << code;
    EXPECT_EQ(found.front().pointer, pointer) << code;
    return english(found.front().message);
}

inline bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

inline Domain& studio(Plan& plan) { return plan.domains.entries.front().value; }

inline Cohort& scientists(Plan& plan) { return studio(plan).cohorts.entries.front().value; }

inline App& firstApp(Plan& plan) { return scientists(plan).apps.entries.front().value; }

inline Job& experiment(Plan& plan) { return scientists(plan).jobs.entries.front().value; }

/// The built-in plan with a number of users, and nothing on domain level, apps or jobs: each user takes the one address of the Jupyter Server.
inline Plan planOfUsers(std::int64_t users)
{
    Plan plan = builtInPlan();
    studio(plan).endpoints = {};
    studio(plan).mountTarget = false;
    scientists(plan).apps = {};
    scientists(plan).jobs = {};
    scientists(plan).users = users;
    return plan;
}

/// The built-in plan on today's ruleset.
inline Plan planOfToday()
{
    Plan plan = builtInPlan();
    studio(plan).ruleset = "studio-2024";
    return plan;
}

} // namespace headroom
