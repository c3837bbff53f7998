// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/plan_sizing.h"
#include "core/findings/findings.h"
#include "core/plan/plan_io.h"
#include "tests/fuzz/require.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace headroom;

namespace {

void checkAnswers(const Plan& plan)
{
    const PlanSizing sizing = sizePlan(plan);
    require(sizing.domains.size() == plan.domains.size(), "an answer for each domain");
    require(sizing.blocks.size() == plan.domains.size(), "a block for each domain");
    for (const auto& finding : findingsOf(plan, sizing))
        require(!finding.code.empty(), "a finding has a code");
}

void checkPlan(const Plan& plan)
{
    const std::string written = planText(plan);
    const ReadPlan again = readPlan(written);
    require(again.plan.has_value(), "what is written can be read");
    require(*again.plan == plan, "read → write → read is the identity");
    require(planText(*again.plan) == written, "writing is stable");
    checkAnswers(plan);
    for (const auto& [name, scenario] : plan.scenarios) {
        const ReadPlan applied = applyScenario(plan, name);
        require(applied.plan.has_value(), "a scenario of a plan that was read can be applied");
        checkAnswers(*applied.plan);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ReadPlan read = readPlan(std::string_view(reinterpret_cast<const char*>(data), size));
    require(read.plan.has_value() == read.problems.empty(), "a plan, or problems");
    if (read.plan)
        checkPlan(*read.plan);
    return 0;
}
