// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/risk.h"
#include "core/plan/plan.h"
#include "tests/core/capacity/law/direct_law.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace headroom {

namespace {

const Ruleset& classic() { return *findRuleset("whitepaper-2023"); }
const Ruleset& today() { return *findRuleset("studio-2024"); }
Domain builtInDomain() { return builtInPlan().domains.entries[0].value; }

PrefixLength slash(int bits) { return PrefixLength::exactly(bits); }

/// One zone, no domain level: the demand is the users' alone.
Domain plain(std::int64_t users)
{
    Domain domain;
    domain.availabilityZones = 1;
    domain.mountTarget = false;
    domain.cohorts.add("c").users = users;
    return domain;
}

/// P(X > count) of a law from 0 on.
long double tailOf(const Chances& law, std::int64_t count)
{
    long double above = 0;
    for (std::size_t i = law.size(); i-- > 0 && static_cast<std::int64_t>(i) > count;)
        above += law[i];
    return above;
}

} // namespace

// The built-in plan over three zones: 100 Jupyter Servers, 200 instances of apps, a Poisson number of training instances with two addresses each.
TEST(Risk, BuiltInPlan)
{
    const auto risk = riskOf(builtInDomain(), classic());
    ASSERT_TRUE(risk);
    EXPECT_NEAR(risk->mean, 11 + 500.0 / 3, 1e-10);

    Chances expected(12, 0);
    expected[11] = 1;
    expected = convolved(expected, landingOf(300, 1, 3));
    expected = convolved(expected, jobsDirectly(100, 2, 3));
    for (int bits = 16; bits <= 28; ++bits)
        EXPECT_NEAR(risk->exhaustion(slash(bits)), static_cast<double>(tailOf(expected, (std::int64_t{1} << (32 - bits)) - 5)), 1e-14) << bits;
    for (const auto& [found, level] : {std::pair(risk->p50, 0.5L), {risk->p90, 0.9L}, {risk->p99, 0.99L}, {risk->p999, 0.999L}}) {
        EXPECT_GE(1 - tailOf(expected, found), level);
        EXPECT_LT(1 - tailOf(expected, found - 1), level);
    }
}

TEST(Risk, RulesetsCountAppsEachTheirWay)
{
    Domain domain = plain(1);
    domain.cohorts.entries[0].value.apps.add("ml.t3.medium", {3, Percent::whole(20), {}});
    const auto old = riskOf(domain, classic()); // a Jupyter Server, and one instance for all three apps
    ASSERT_TRUE(old);
    EXPECT_NEAR(old->law.chanceAbove(0), 1, 1e-15);
    EXPECT_NEAR(old->law.chanceAbove(1), 0.2, 1e-15);
    EXPECT_EQ(old->law.chanceAbove(2), 0);
    const auto now = riskOf(domain, today()); // three spaces
    ASSERT_TRUE(now);
    EXPECT_NEAR(now->law.chanceAbove(0), 0.2, 1e-15);
    EXPECT_NEAR(now->law.chanceAbove(2), 0.2, 1e-15);
    EXPECT_EQ(now->law.chanceAbove(3), 0);
}

TEST(Risk, JobsTakeWhatTheirRuleSays)
{
    struct Case {
        Job job;
        int addresses;
    };
    const auto job = [](JobKind kind, bool efa, std::optional<int> own) { return Job{kind, "", PerUser::whole(1), efa, own, {}}; };
    for (const Case& each : {Case{job(JobKind::Training, false, {}), 2}, {job(JobKind::Training, true, {}), 5}, {job(JobKind::HyperpodSlurm, false, {}), 32},
             {job(JobKind::HyperpodEks, false, {}), 81}, {job(JobKind::Training, true, 256), 256}}) {
        Domain domain = plain(2);
        domain.cohorts.entries[0].value.jobs.add("j", each.job);
        const auto risk = riskOf(domain, today());
        ASSERT_TRUE(risk);
        EXPECT_EQ(risk->law.step, each.addresses);
        EXPECT_NEAR(risk->law.chanceAbove(0), 1 - std::exp(-2.0), 1e-15);
        EXPECT_NEAR(risk->law.chanceAbove(each.addresses), 1 - 3 * std::exp(-2.0), 1e-15);
    }
}

TEST(Risk, UsersAtTheHorizonAndSpacesAlways)
{
    Domain domain = plain(10);
    Cohort& cohort = domain.cohorts.entries[0].value;
    cohort.peakConcurrencyPercent = Percent::tenThousandths(300'000); // 30 %
    cohort.apps.add("ml.t3.medium", {});
    domain.sharedSpaces.add("team", {5, cohort.apps, {}, {}});
    domain.growth = {Percent::whole(50), GrowthModel::Linear, 24, {}}; // doubles both
    const auto risk = riskOf(domain, today());
    ASSERT_TRUE(risk);
    EXPECT_NEAR(risk->mean, 0.3 * 20 + 10, 1e-12);
    EXPECT_NEAR(risk->law.chanceAbove(9), 1, 1e-15);
    EXPECT_NEAR(risk->law.chanceAbove(10), 1 - std::pow(0.7, 20), 1e-15);
    EXPECT_NEAR(risk->law.chanceAbove(29), std::pow(0.3, 20), 1e-15);
    EXPECT_EQ(risk->law.chanceAbove(30), 0);
}

// The contract's model does not know placement or margin: they are how one plans for the demand.
TEST(Risk, PlacementAndMarginChangeNothing)
{
    Domain domain = builtInDomain();
    const auto before = riskOf(domain, classic());
    domain.placement = Placement::ZoneLoss;
    domain.marginPercent = Percent::whole(50);
    const auto after = riskOf(domain, classic());
    ASSERT_TRUE(before && after);
    EXPECT_EQ(before->law.probabilities, after->law.probabilities);
    EXPECT_EQ(before->exhaustions, after->exhaustions);
}

TEST(Risk, PrefixForAChance)
{
    Domain domain = plain(12); // 12 sure addresses or fewer; a /28 holds 11
    domain.cohorts.entries[0].value.apps.add("ml.t3.medium", {1, Percent::whole(50), {}});
    const auto risk = riskOf(domain, today());
    ASSERT_TRUE(risk);
    EXPECT_NEAR(risk->exhaustion(slash(28)), 1.0 / 4096, 1e-16);
    EXPECT_EQ(risk->exhaustion(slash(27)), 0);
    EXPECT_EQ(prefixForRisk(*risk, 0.001), slash(28));
    EXPECT_EQ(prefixForRisk(*risk, 0.0001), slash(27));

    Domain huge = plain(70'000);
    huge.cohorts.entries[0].value.apps.add("ml.t3.medium", {});
    const auto over = riskOf(huge, today());
    ASSERT_TRUE(over);
    EXPECT_EQ(over->exhaustion(slash(16)), 1);
    EXPECT_FALSE(prefixForRisk(*over, 0.01));
}

TEST(Risk, FallsWithTheSizeOfTheSubnet)
{
    std::mt19937 random(11);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    for (int i = 0; i < 40; ++i) {
        Domain domain = plain(upTo(5'000));
        domain.availabilityZones = 1 + upTo(5);
        Cohort& cohort = domain.cohorts.entries[0].value;
        cohort.peakConcurrencyPercent = Percent::tenThousandths(upTo(1'000'000));
        cohort.apps.add("a", {1 + upTo(3), Percent::tenThousandths(upTo(1'000'000)), {}});
        cohort.jobs.add("j", {JobKind::Training, "", PerUser::tenThousandths(upTo(20'000)), upTo(1) == 1, {}, {}});
        const auto risk = riskOf(domain, upTo(1) ? today() : classic());
        ASSERT_TRUE(risk);
        double before = 1;
        for (int bits = 28; bits >= 16; --bits) {
            const double chance = risk->exhaustion(slash(bits));
            EXPECT_GE(chance, 0);
            EXPECT_LE(chance, before);
            before = chance;
        }
        EXPECT_LE(risk->p50, risk->p90);
        EXPECT_LE(risk->p90, risk->p99);
        EXPECT_LE(risk->p99, risk->p999);
    }
}

TEST(Risk, NoneForADemandWithoutBounds)
{
    Domain domain = plain(1'000'000);
    domain.growth = {Percent::whole(1'000), GrowthModel::Compound, 120, {}};
    Cohort& cohort = domain.cohorts.entries[0].value;
    cohort.apps.add("a", {1, Percent::whole(50), {}});
    cohort.jobs.add("j", {JobKind::Training, "", PerUser::whole(1'000), false, 256, {}});
    EXPECT_FALSE(riskOf(domain, today()));
}

} // namespace headroom
