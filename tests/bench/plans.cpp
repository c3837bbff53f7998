// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plans.h"

namespace headroom::bench {

Plan planOfCohorts(int cohorts)
{
    Plan plan;
    plan.name = "Many cohorts";
    Domain& domain = plan.domains.add("studio");
    domain.growth.percentPerYear = Percent::whole(20);
    for (int i = 0; i < cohorts; ++i) {
        Cohort& cohort = domain.cohorts.add("cohort " + std::to_string(i));
        cohort.users = 10 + i;
        cohort.peakConcurrencyPercent = Percent::tenThousandths(333'333);
        for (const char* type : {"ml.t3.medium", "ml.m5.large", "ml.g4dn.xlarge"})
            cohort.apps.add(type).appsPerUser = 2;
        cohort.jobs.add("training").efa = true;
        cohort.jobs.add("processing").kind = JobKind::Processing;
    }
    return plan;
}

void addScenarios(Plan& plan, int scenarios)
{
    for (int i = 0; i < scenarios; ++i)
        plan.scenarios.add("scenario " + std::to_string(i)).patch.text
            = R"({"domains":{"studio":{"cohorts":{"cohort )" + std::to_string(i) + R"(":{"users":)" + std::to_string(100 * (i + 1)) + "}}}}}";
}

} // namespace headroom::bench
