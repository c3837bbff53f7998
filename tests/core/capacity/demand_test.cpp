// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/demand.h"
#include "core/capacity/growth.h"
#include "core/capacity/sizing.h"
#include "core/plan/plan.h"

#include <gtest/gtest.h>

#include <random>

namespace headroom {

namespace {

const Ruleset& classic() { return *findRuleset("whitepaper-2023"); }
const Ruleset& today() { return *findRuleset("studio-2024"); }

Domain builtInDomain() { return builtInPlan().domains.entries[0].value; }
Cohort& cohortOf(Domain& domain) { return domain.cohorts.entries[0].value; }

/// A random domain within the ranges of the format, small enough for brute force.
Domain randomDomain(std::mt19937& random)
{
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    Domain domain;
    domain.ruleset = upTo(1) ? "studio-2024" : "whitepaper-2023";
    domain.availabilityZones = 1 + upTo(5);
    domain.mountTarget = upTo(1);
    domain.marginPercent = Percent::tenThousandths(upTo(3) ? 0 : upTo(1'000'000));
    domain.growth = {Percent::tenThousandths(upTo(2) ? upTo(900'000) : -upTo(1'000'000)), upTo(1) ? GrowthModel::Linear : GrowthModel::Compound, upTo(120), {}};
    for (int i = upTo(4); i > 0; --i)
        domain.endpoints.add("e" + std::to_string(i), upTo(1) ? EndpointType::Interface : EndpointType::Gateway);
    for (int c = upTo(3); c > 0; --c) {
        Cohort& cohort = domain.cohorts.add("c" + std::to_string(c));
        cohort.users = upTo(300);
        cohort.peakConcurrencyPercent = Percent::tenThousandths(upTo(1'000'000));
        for (int a = upTo(3); a > 0; --a)
            cohort.apps.add("t" + std::to_string(a), {1 + upTo(4), Percent::tenThousandths(upTo(1'000'000)), {}});
        for (int j = upTo(2); j > 0; --j)
            cohort.jobs.add("j" + std::to_string(j), {upTo(1) ? JobKind::Training : JobKind::Processing, "ml.m5.large", PerUser::tenThousandths(upTo(30'000)),
                                                         upTo(1) == 1, upTo(3) ? std::nullopt : std::optional(1 + upTo(255)), {}});
    }
    if (upTo(1))
        domain.sharedSpaces.add("s", {upTo(20), {}, {}, {}}).apps.add("t", {1 + upTo(2), Percent::whole(upTo(100)), {}});
    return domain;
}

/// ceil(a/b) by counting up, in the manner of a person with a pencil.
std::int64_t ceilByCounting(std::int64_t a, std::int64_t b)
{
    std::int64_t result = a / b;
    while (result * b < a)
        ++result;
    return result;
}

} // namespace

TEST(Demand, DefaultPlanIsTable1)
{
    const Demand demand = demandAt(builtInDomain(), classic(), 0);
    EXPECT_EQ(demand.users, 100);
    EXPECT_EQ(demand.domainLevelPerSubnet, 11);
    EXPECT_EQ(demand.domainLevel, 33);
    EXPECT_EQ(demand.userLevel, 500);
    EXPECT_EQ(demand.total(), 533);
}

TEST(Demand, OneUserTakes38AsPrinted)
{
    const Demand demand = demandAt(oneUserShare(builtInDomain()), classic(), 0);
    EXPECT_EQ(demand.domainLevel, 33);
    EXPECT_EQ(demand.userLevel, 5);
    EXPECT_EQ(demand.total(), 38);
}

TEST(Demand, TwoAppsOnOneTypeTakeTwoAndOnTwoTypesThree)
{
    Domain domain = builtInDomain();
    Cohort& cohort = cohortOf(domain);
    cohort.users = 1;
    cohort.jobs = {};
    cohort.apps = {};
    cohort.apps.add("ml.t3.medium", {2, Percent::whole(100), {}});
    EXPECT_EQ(demandAt(domain, classic(), 0).userLevel, 2);
    cohort.apps = {};
    cohort.apps.add("ml.g4dn.xlarge", {1, Percent::whole(100), {}});
    cohort.apps.add("ml.m5.4xlarge", {1, Percent::whole(100), {}});
    EXPECT_EQ(demandAt(domain, classic(), 0).userLevel, 3);
}

TEST(Demand, TodaysStudioTakesOneARunningSpaceAndNoJupyterServer)
{
    const Demand demand = demandAt(builtInDomain(), today(), 0);
    EXPECT_EQ(demand.byEntity[static_cast<std::size_t>(Entity::Space)], 100 * 2 * 2);
    EXPECT_EQ(demand.byEntity[static_cast<std::size_t>(Entity::JupyterServer)], 0);
    EXPECT_EQ(demand.userLevel, 400 + 200);
}

TEST(Demand, EndpointsCountByTypeAndMountTargetsIfAny)
{
    Domain domain = builtInDomain();
    *domain.endpoints.find("s3") = EndpointType::Gateway;
    EXPECT_EQ(demandAt(domain, classic(), 0).domainLevel, 30);
    domain.mountTarget = false;
    EXPECT_EQ(demandAt(domain, classic(), 0).domainLevel, 27);
    EXPECT_EQ(demandAt(domain, classic(), 0).domainLevelPerSubnet, 9);
}

// 7 % of 100 is 7.000000000000001 in binary floating point, whose ceiling is 8.
TEST(Demand, CeilingsAreExact)
{
    Domain domain = builtInDomain();
    Cohort& cohort = cohortOf(domain);
    cohort.apps = {};
    cohort.jobs = {};
    for (int percent = 0; percent <= 100; ++percent) {
        cohort.peakConcurrencyPercent = Percent::whole(percent);
        EXPECT_EQ(demandAt(domain, classic(), 0).userLevel, percent);
    }
    cohort.peakConcurrencyPercent = Percent::tenThousandths(70'001); // 7.0001 %
    EXPECT_EQ(demandAt(domain, classic(), 0).userLevel, 8);
    cohort.peakConcurrencyPercent = Percent::whole(100);
    cohort.jobs.add("j", {JobKind::Training, "", PerUser::tenThousandths(1'100), false, std::nullopt, {}}); // 0.11 × 100 = 11
    EXPECT_EQ(demandAt(domain, classic(), 0).userLevel, 100 + 22);
}

TEST(Demand, JobsFollowTheirKindEfaAndOverride)
{
    struct Row {
        JobKind kind;
        bool efa;
        std::optional<int> override;
        std::int64_t each;
    };
    const Row rows[] = {
        {JobKind::Training, false, {}, 2},
        {JobKind::Training, true, {}, 5},
        {JobKind::Processing, true, {}, 2},
        {JobKind::BatchTransform, false, {}, 2},
        {JobKind::BatchTransform, true, {}, 5},
        {JobKind::Hosting, true, {}, 5},
        {JobKind::HyperpodSlurm, false, {}, 32},
        {JobKind::HyperpodEks, true, {}, 81},
        {JobKind::Training, true, 17, 17},
    };
    for (const Row& row : rows) {
        Domain domain = builtInDomain();
        Cohort& cohort = cohortOf(domain);
        cohort.apps = {};
        cohort.jobs = {};
        cohort.jobs.add("j", {row.kind, "", PerUser::tenThousandths(25'000), row.efa, row.override, {}}); // 2.5 × 100
        EXPECT_EQ(demandAt(domain, today(), 0).userLevel, 250 * row.each) << nameOf(row.kind);
    }
}

TEST(Demand, LedgerSumsToTheTotalsOnRandomPlans)
{
    std::mt19937 random(20261123);
    for (int run = 0; run < 500; ++run) {
        const Domain domain = randomDomain(random);
        const Ruleset& rules = *findRuleset(domain.ruleset);
        const int month = run % 40;
        const Demand demand = demandAt(domain, rules, month);
        std::int64_t domainLevel = 0;
        std::int64_t userLevel = 0;
        for (const LedgerRow& row : ledgerAt(domain, rules, month)) {
            EXPECT_GE(row.addresses, 0);
            EXPECT_FALSE(row.rule.isEmpty());
            EXPECT_FALSE(row.figure->source.empty());
            EXPECT_EQ(row.cohort.empty(), row.level == Level::Domain);
            (row.level == Level::Domain ? domainLevel : userLevel) += row.addresses;
        }
        EXPECT_EQ(domainLevel, demand.domainLevel);
        EXPECT_EQ(userLevel, demand.userLevel);
        EXPECT_EQ(demand.domainLevelPerSubnet * domain.availabilityZones, demand.domainLevel);
    }
}

// The same table of the contract, counted user by user.
TEST(Demand, AgreesWithCountingByHandOnRandomPlans)
{
    std::mt19937 random(7);
    for (int run = 0; run < 300; ++run) {
        const Domain domain = randomDomain(random);
        const bool spaces = domain.ruleset == "studio-2024";
        std::int64_t expected = 0;
        const auto count = [&](const auto& group, std::int64_t active) {
            expected += spaces ? 0 : active;
            for (const auto& [type, app] : group.apps)
                expected += ceilByCounting(active * app.usersPercent.tenThousandths(), 1'000'000) * (spaces ? app.appsPerUser : 1);
            for (const auto& [name, job] : group.jobs) {
                const int each = job.addressesPerInstance ? *job.addressesPerInstance : job.kind == JobKind::Training && job.efa ? 5 : 2;
                expected += ceilByCounting(active * job.instancesPerUser.tenThousandths(), 10'000) * each;
            }
        };
        for (const auto& [name, cohort] : domain.cohorts)
            count(cohort, ceilByCounting(cohort.users * cohort.peakConcurrencyPercent.tenThousandths(), 1'000'000));
        for (const auto& [name, group] : domain.sharedSpaces)
            count(group, group.spaces);
        EXPECT_EQ(demandAt(domain, *findRuleset(domain.ruleset), 0).userLevel, expected);
    }
}

TEST(Growth, FollowsBothModels)
{
    struct Row {
        std::int64_t count;
        std::int64_t percent;
        GrowthModel model;
        int month;
        std::int64_t expected;
    };
    const Row rows[] = {
        {100, 0, GrowthModel::Compound, 120, 100},
        {100, 40, GrowthModel::Compound, 36, 275}, // 274.4
        {100, 40, GrowthModel::Compound, 12, 140}, // exactly: no 141 by rounding
        {100, 10, GrowthModel::Compound, 24, 121},
        {100, 40, GrowthModel::Linear, 36, 220},
        {100, 40, GrowthModel::Linear, 1, 104}, // 103.33
        {100, 7, GrowthModel::Linear, 12, 107},
        {100, -100, GrowthModel::Compound, 1, 0},
        {100, -100, GrowthModel::Linear, 24, 0},
        {100, -50, GrowthModel::Linear, 12, 50},
        {0, 1000, GrowthModel::Compound, 120, 0},
        {1'000'000, 1000, GrowthModel::Compound, 120, 25'937'424'601'000'000}, // 10^6 × 11^10
        {1'000'000, 1000, GrowthModel::Compound, 600, std::int64_t{1} << 62},
        {1'000'000, 1000, GrowthModel::Linear, 120, 101'000'000},
    };
    for (const Row& row : rows)
        EXPECT_EQ(grown(row.count, {Percent::whole(row.percent), row.model, 12, {}}, row.month), row.expected) << row.count << ' ' << row.percent << ' ' << row.month;
}

TEST(Demand, HeldWhereItWouldOverflow)
{
    Domain domain = builtInDomain();
    Cohort& cohort = cohortOf(domain);
    cohort.users = 1'000'000;
    domain.growth = {Percent::whole(1000), GrowthModel::Compound, 120, {}};
    cohort.jobs.add("huge", {JobKind::Training, "", PerUser::whole(1000), false, 256, {}});
    cohort.jobs.add("huge too", {JobKind::Training, "", PerUser::whole(1000), false, 256, {}});
    const DomainSizing sizing = sizeDomain(domain, classic());
    EXPECT_GT(sizing.horizon.total(), 0);
    EXPECT_GT(sizing.singleSubnet->requiredPerSubnet, 0);
    EXPECT_FALSE(sizing.singleSubnet->subnetPrefix);
    EXPECT_EQ(sizing.horizon.users, 25'937'424'601'000'000);
}

TEST(Demand, ThousandsOfHugeCohortsStayHeld)
{
    Domain domain = builtInDomain();
    domain.growth = {Percent::whole(1000), GrowthModel::Compound, 120, {}};
    const Cohort huge{1'000'000, Percent::whole(100), cohortOf(domain).apps, {}, {}};
    for (int i = 0; i < 9'500; ++i)
        domain.cohorts.entries.push_back({std::to_string(i), huge});
    const Demand demand = demandAt(domain, classic(), 600);
    EXPECT_EQ(demand.users, std::int64_t{1} << 62);
    EXPECT_EQ(demand.userLevel, std::int64_t{1} << 62);
}

} // namespace headroom
