// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <random>
#include <string>

namespace headroom::testing {

/// Plans that a reader takes, which differ a lot and yet have names in common.
class RandomPlans {
public:
    explicit RandomPlans(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }
    bool chance() { return below(2) == 0; }

    Plan plan()
    {
        Plan plan;
        plan.name = "Plan " + std::to_string(below(2));
        if (chance())
            plan.start = Month{2026 + below(3), 1 + below(12)};
        if (chance())
            plan.addressing.exclusions.push_back({Cidr::of("10.64.0.0/12"), chance() ? "on-premises" : "partner/~1"});
        if (chance())
            plan.addressing.pools = {Cidr::of("10.0.0.0/9"), Cidr::of("100.64.0.0/10")};
        for (const char* name : {"studio", "a/b~c", ""})
            if (chance())
                plan.domains.add(name, domain());
        if (plan.domains.empty())
            plan.domains.add("research", domain());
        if (chance())
            plan.unknown.push_back({"x-owner", {chance() ? R"({"team":"net","since":[1,null,{"a":null}]})" : R"("net")"}});
        return plan;
    }

private:
    Domain domain()
    {
        Domain domain;
        domain.ruleset = chance() ? "whitepaper-2023" : "studio-2024";
        domain.availabilityZones = 2 + below(3);
        domain.placement = static_cast<Placement>(below(3));
        domain.mountTarget = chance();
        domain.marginPercent = Percent::tenThousandths(below(3) * 12'500);
        domain.growth.percentPerYear = Percent::whole(below(2) * 40);
        domain.growth.horizonMonths = 12 + 12 * below(2);
        for (const char* name : {"s3", "sts", "logs"})
            if (chance())
                domain.endpoints.add(name, EndpointType::Interface);
        for (const char* name : {"Data scientists", "50 % \"part/time\"", "Analysts"})
            if (chance())
                domain.cohorts.add(name, cohort());
        if (chance())
            domain.pinnedVpcCidr = Cidr::of(chance() ? "10.8.0.0/16" : "10.9.0.0/16");
        if (chance())
            domain.existingSubnets.push_back({Cidr::of("10.9.0.0/24"), "use1-az1", below(3), {}});
        return domain;
    }

    Cohort cohort()
    {
        Cohort cohort;
        cohort.users = below(3) * 100;
        cohort.peakConcurrencyPercent = Percent::whole(50 + 50 * below(2));
        for (const char* type : {"ml.t3.medium", "ml.m5.large"})
            if (chance())
                cohort.apps.add(type).appsPerUser = 1 + below(2);
        if (chance()) {
            Job& job = cohort.jobs.add("experiment");
            job.efa = chance();
            if (chance())
                job.addressesPerInstance = 3 + below(2);
        }
        if (chance())
            cohort.unknown.push_back({"costCentre", {chance() ? "{}" : "17"}});
        return cohort;
    }

    std::mt19937 m_random;
};

} // namespace headroom::testing
