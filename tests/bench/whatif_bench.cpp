// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include "core/capacity/plan_sizing.h"
#include "core/capacity/whatif/runway.h"
#include "core/capacity/whatif/sensitivity.h"

#include <iostream>
#include <sstream>

namespace headroom::bench {

namespace {

/// 50 cohorts, each with three instance types and two jobs, growing.
Domain fiftyCohorts()
{
    Domain domain;
    domain.endpoints.add("sagemaker.api", EndpointType::Interface);
    domain.growth.percentPerYear = Percent::whole(20);
    domain.growth.horizonMonths = 120;
    for (int i = 0; i < 50; ++i) {
        Cohort& cohort = domain.cohorts.add("cohort " + std::to_string(i));
        cohort.users = 10 + i;
        cohort.peakConcurrencyPercent = Percent::tenThousandths(333'333);
        for (const char* type : {"ml.t3.medium", "ml.m5.large", "ml.g4dn.xlarge"})
            cohort.apps.add(type).appsPerUser = 2;
        cohort.jobs.add("training");
        cohort.jobs.add("processing").kind = JobKind::Processing;
    }
    return domain;
}

/// The sum of what the built-in plan needs for 1 to `count` users.
std::int64_t requiredOfAll(int count)
{
    const Domain& domain = builtInPlan().domains.entries.front().value;
    WhatIf whatIf(domain, rulesOf(domain));
    std::int64_t sum = 0;
    for (int users = 1; users <= count; ++users) {
        whatIf.set(Input::Users, InputAmount::whole(users));
        sum += whatIf.size()->requiredPerSubnet;
    }
    return sum;
}

bool benchEvaluations(Effort effort, const std::string& python, const std::string& script)
{
    constexpr int count = 100'000;
    const double seconds = medianSeconds(effort == Effort::Quick ? 1 : 21, 1, [] { keep(requiredOfAll(count)); });
    const auto output = outputOf("'" + python + "' -B '" + script + "' " + std::to_string(count));
    double theirSeconds = 0;
    std::int64_t theirSum = 0;
    if (!output || !(std::istringstream(*output) >> theirSeconds >> theirSum) || theirSum != requiredOfAll(count)) {
        std::cerr << "What-ifs: " << requiredOfAll(count) << " needed in all; Python says " << output.value_or("nothing") << '\n';
        return false;
    }
    printRow("100000 what-ifs of the default plan", seconds, Baseline{"plain Python", theirSeconds});
    return true;
}

} // namespace

bool benchWhatIf(Effort effort, const std::string& python, const std::string& baselineScript)
{
    if (!benchEvaluations(effort, python, baselineScript))
        return false;
    const int samples = effort == Effort::Quick ? 3 : 101;
    const Domain domain = fiftyCohorts();
    const Ruleset& rules = rulesOf(domain);
    const Baseline frame{"promised (a frame)", 0.016};
    const Percent range = Percent::whole(20);
    printRow("50 cohorts: runway of 120 months", medianSeconds(samples, 1, [&] { keep(runwayOf(domain, rules, 120)); }), frame);
    printRow("50 cohorts: sensitivity", medianSeconds(samples, 1, [&] { keep(sensitivityOf(domain, rules, range)); }), frame);
    printRow("50 cohorts: heat map of 11 by 11", medianSeconds(samples, 1, [&] { keep(heatMap(domain, rules, Input::Users, Input::Growth, range, 11)); }), frame);
    return true;
}

} // namespace headroom::bench
