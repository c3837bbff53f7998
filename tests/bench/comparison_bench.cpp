// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include "core/exchange/whatif/comparison.h"
#include "core/plan/scenario_edit.h"

namespace headroom::bench {

namespace {

/// 50 cohorts, and 20 scenarios that each patch every tenth of them, the zones and the growth.
Plan planOfScenarios()
{
    Plan plan;
    plan.name = "Many scenarios";
    Domain& domain = plan.domains.add("studio");
    domain.ruleset = "whitepaper-2023";
    domain.growth.percentPerYear = Percent::whole(20);
    for (int i = 0; i < 50; ++i) {
        Cohort& cohort = domain.cohorts.add("cohort " + std::to_string(i));
        cohort.users = 10 + i;
        cohort.peakConcurrencyPercent = Percent::whole(50);
        for (const char* type : {"ml.t3.medium", "ml.m5.large", "ml.g4dn.xlarge"})
            cohort.apps.add(type).appsPerUser = 2;
        cohort.jobs.add("training").efa = true;
        cohort.jobs.add("processing").kind = JobKind::Processing;
    }
    for (std::size_t s = 0; s < 20; ++s) {
        Plan edited = plan;
        Domain& changed = edited.domains.entries.front().value;
        changed.availabilityZones = 2 + static_cast<int>(s % 4);
        changed.growth.percentPerYear = Percent::whole(10 + static_cast<int>(s));
        for (std::size_t i = s % 10; i < changed.cohorts.size(); i += 10)
            changed.cohorts.entries[i].value.users *= 2;
        plan = withScenarioFrom(std::move(plan), "scenario " + std::to_string(s), edited);
    }
    return plan;
}

} // namespace

void benchComparison(Effort effort)
{
    const int samples = effort == Effort::Quick ? 3 : 21;
    const Plan plan = planOfScenarios();
    const Plan edited = *applyScenario(plan, "scenario 3").plan;
    printRow("50 cohorts and 20 scenarios compared", medianSeconds(samples, 1, [&] { keep(compareScenarios(plan)); }), Baseline{"promised (a frame)", 0.016});
    printRow("an edit of one of them made a patch", medianSeconds(samples, 1, [&] { keep(withScenarioFrom(plan, "scenario 3", edited)); }),
        Baseline{"promised (a frame)", 0.016});
}

} // namespace headroom::bench
