// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include "core/capacity/plan_sizing.h"
#include "core/findings/findings.h"
#include "tests/bench/plans.h"

#include <cmath>
#include <random>

namespace headroom::bench {

namespace {

/// Small domains of different sizes, half of them growing, which together fit the pools.
Plan planOfDomains(int domains)
{
    std::mt19937 random(5);
    Plan plan;
    plan.name = "Many domains";
    plan.addressing.pools = {Cidr::of("10.0.0.0/8"), Cidr::of("100.64.0.0/10"), Cidr::of("172.16.0.0/12")};
    for (unsigned i = 0; i < 1'000; ++i)
        plan.addressing.exclusions.push_back({Cidr::holding(0x0a000000 | (random() & 0xffffff), PrefixLength::exactly(24)), "in use"});
    for (int i = 0; i < domains; ++i) {
        Domain& domain = plan.domains.add("domain " + std::to_string(i));
        domain.account = std::to_string(i / 10);
        domain.availabilityZones = 1 + static_cast<int>(random() % 3);
        domain.endpoints.add("sagemaker.api");
        domain.endpoints.add("sagemaker.runtime");
        Cohort& cohort = domain.cohorts.add("all");
        cohort.users = 1 + random() % 12;
        cohort.apps.add("ml.t3.medium");
        cohort.jobs.add("training");
        if (i % 2 == 0)
            domain.growth.percentPerYear = Percent::whole(10);
    }
    return plan;
}

void benchManyDomains(Effort effort)
{
    struct Before {
        double domains;
        double seconds;
    };
    std::optional<Before> before;
    for (const int domains : {1'000, 10'000, 100'000}) {
        if (effort == Effort::Quick && domains > 1'000)
            break;
        const Plan plan = planOfDomains(domains);
        const int samples = domains > 10'000 ? 3 : 5;
        const PlanSizing sizing = sizePlan(plan);
        const std::string count = std::to_string(domains) + " domains ";
        printRow(count + "sized and placed", medianSeconds(samples, 1, [&] { keep(sizePlan(plan)); }), {});
        printRow(count + "checked", medianSeconds(samples, 1, [&] { keep(findingsOf(plan, sizing)); }), {});
        const double all = medianSeconds(samples, 1, [&] { keep(findingsOf(plan, sizePlan(plan))); });
        const double n = domains;
        std::optional<Baseline> baseline;
        if (domains == 10'000)
            baseline = Baseline{"promised", 1};
        else if (before)
            baseline = Baseline{"n log n from 10,000", before->seconds * (n * std::log2(n)) / (before->domains * std::log2(before->domains))};
        printRow(count + "sized, placed and checked", all, baseline);
        before = Before{n, all};
    }
}

} // namespace

void benchSizing(Effort effort)
{
    const int samples = effort == Effort::Quick ? 3 : 21;
    const int calls = effort == Effort::Quick ? 10 : 20'000;
    const Domain& builtIn = builtInPlan().domains.entries.front().value;
    const Ruleset& rules = rulesOf(builtIn);
    printRow("the default plan's domain sized", medianSeconds(samples, calls, [&] { keep(sizeDomain(builtIn, rules)); }), Baseline{"promised", 1e-6});
    Domain growing = builtIn;
    growing.growth.percentPerYear = Percent::whole(20);
    printRow("the same, growing by 20 % a year", medianSeconds(samples, calls / 10, [&] { keep(sizeDomain(growing, rules)); }), {});

    const Plan cohorts = planOfCohorts(50);
    printRow("50 cohorts sized", medianSeconds(samples, calls / 10, [&] { keep(sizePlan(cohorts)); }), {});
    printRow("50 cohorts sized, placed and checked", medianSeconds(samples, calls / 10, [&] { keep(findingsOf(cohorts, sizePlan(cohorts))); }),
        Baseline{"promised (edit to screen)", 0.016});
    benchManyDomains(effort);
}

} // namespace headroom::bench
