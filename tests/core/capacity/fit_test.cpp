// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/fit.h"
#include "core/plan/plan.h"

#include <gtest/gtest.h>

namespace headroom {

namespace {

const Ruleset& classic() { return *findRuleset("whitepaper-2023"); }
Domain builtInDomain() { return builtInPlan().domains.entries[0].value; }

} // namespace

// required = 11 + 5 N in one subnet: the largest N below the usable count by division.
TEST(Fit, DefaultPlanByClosedForm)
{
    for (int bits = 16; bits <= 28; ++bits) {
        const auto fit = fitUsers(builtInDomain(), classic(), PrefixLength::exactly(bits), Placement::SingleSubnet);
        ASSERT_TRUE(fit);
        const std::int64_t usable = (std::int64_t{1} << (32 - bits)) - 5;
        EXPECT_EQ(fit->usable, usable);
        EXPECT_EQ(fit->usersNow, 100);
        EXPECT_EQ(fit->maxUsers, (usable - 11) / 5) << bits;
        EXPECT_EQ(fit->requiredAtMax, 11 + 5 * ((usable - 11) / 5)) << bits;
    }
}

TEST(Fit, ScalesCohortsTogetherAsCountingUpDoes)
{
    Domain domain = builtInDomain();
    Cohort second = domain.cohorts.entries[0].value;
    second.users = 37;
    second.peakConcurrencyPercent = Percent::whole(60);
    domain.cohorts.add("Analysts", second);
    domain.sharedSpaces.add("Team", {3, second.apps, {}, {}});
    domain.growth = {Percent::whole(20), GrowthModel::Linear, 18, {}};
    const auto fit = fitUsers(domain, classic(), PrefixLength::exactly(22), Placement::EvenSpread);
    ASSERT_TRUE(fit && fit->maxUsers);

    std::int64_t expected = -1;
    for (std::int64_t total = 0;; ++total) {
        Domain scaled = domain;
        scaled.cohorts.entries[0].value.users = total * 100 / 137;
        scaled.cohorts.entries[1].value.users = total * 37 / 137;
        if (placementSize(scaled, demandAt(scaled, classic(), 18), Placement::EvenSpread)->requiredPerSubnet > 1019)
            break;
        expected = total;
    }
    EXPECT_EQ(fit->maxUsers, expected);
    EXPECT_LE(*fit->requiredAtMax, 1019);
}

TEST(Fit, NoneWhereNotEvenNoUserFits)
{
    Domain domain = builtInDomain();
    domain.endpoints.add("more", EndpointType::Interface); // 12 on domain level, a /28 has 11
    const auto fit = fitUsers(domain, classic(), PrefixLength::exactly(28), Placement::SingleSubnet);
    ASSERT_TRUE(fit);
    EXPECT_FALSE(fit->maxUsers);
    EXPECT_FALSE(fit->requiredAtMax);
}

TEST(Fit, StopsAtAMillion)
{
    Domain domain = builtInDomain();
    domain.cohorts.entries[0].value.peakConcurrencyPercent = Percent();
    EXPECT_EQ(fitUsers(domain, classic(), PrefixLength::exactly(28), Placement::SingleSubnet)->maxUsers, 1'000'000);
}

TEST(Fit, NeedsUsersAndAZoneToLose)
{
    Domain domain = builtInDomain();
    domain.availabilityZones = 1;
    EXPECT_FALSE(fitUsers(domain, classic(), PrefixLength::exactly(22), Placement::ZoneLoss));
    domain.cohorts.entries[0].value.users = 0;
    EXPECT_FALSE(fitUsers(domain, classic(), PrefixLength::exactly(22), Placement::SingleSubnet));
}

} // namespace headroom
