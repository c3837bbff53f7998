// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/fit.h"
#include "core/capacity/whatif/sensitivity.h"
#include "core/plan/enum_names.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>

namespace headroom {

namespace {

const Ruleset& classic() { return *findRuleset("whitepaper-2023"); }
Domain builtInDomain() { return builtInPlan().domains.entries[0].value; }
constexpr Percent twenty = Percent::whole(20);

InputAmount amount(double value) { return InputAmount::tenThousandths(std::llround(value * 10'000)); }
constexpr PrefixLength prefixOf(int bits) { return PrefixLength::exactly(bits); }

std::vector<InputAmount> amounts(std::initializer_list<double> values)
{
    std::vector<InputAmount> result;
    for (const double value : values)
        result.push_back(amount(value));
    return result;
}

const InputEffect* effectOf(const std::vector<InputEffect>& effects, Input input)
{
    for (const InputEffect& effect : effects)
        if (effect.input == input)
            return &effect;
    return nullptr;
}

std::int64_t requiredOf(const Domain& domain)
{
    return placementSize(domain, demandAt(domain, classic(), domain.growth.horizonMonths), domain.placement)->requiredPerSubnet;
}

/// Two cohorts that grow, spread over zones, with a margin.
Domain mixed()
{
    Domain domain = builtInDomain();
    Cohort second = domain.cohorts.entries[0].value;
    second.users = 53;
    second.peakConcurrencyPercent = Percent::whole(37);
    second.apps.entries[1].value.usersPercent = Percent::whole(40);
    second.jobs.entries[0].value.instancesPerUser = PerUser::tenThousandths(2'500);
    domain.cohorts.add("Analysts", second);
    domain.placement = Placement::ZoneLoss;
    domain.growth = {Percent::whole(30), GrowthModel::Compound, 24, {}};
    domain.marginPercent = Percent::whole(10);
    return domain;
}

} // namespace

// required = 11 + 5 N: a /23 has 507 usable, a /22 1,019.
TEST(Sensitivity, UsersOfTheDefaultPlanByClosedForm)
{
    const auto effects = sensitivityOf(builtInDomain(), classic(), twenty);
    const InputEffect* users = effectOf(effects, Input::Users);
    ASSERT_TRUE(users);
    EXPECT_EQ(users->value, amount(100));
    EXPECT_EQ(users->swing, 200);
    const std::vector<SensitivityPoint> points{{amount(80), 411, prefixOf(23)}, {amount(90), 461, prefixOf(23)}, {amount(100), 511, prefixOf(22)},
        {amount(110), 561, prefixOf(22)}, {amount(120), 611, prefixOf(22)}};
    EXPECT_EQ(users->points, points);
    EXPECT_EQ(users->steps, (std::vector<PrefixStep>{{amount(100), 511, prefixOf(22)}}));
    EXPECT_EQ(users->toNextPrefix, (NextPrefix{amount(102), amount(202), prefixOf(21)}));
}

// By Table 1 per active user: 1 Jupyter Server, 2 types, a training instance of 2 addresses or 5 with EFA.
TEST(Sensitivity, OrdersTheDefaultPlanBySwing)
{
    struct {
        Input input;
        std::int64_t swing;
    } const rows[] = {
        {Input::Efa, 300},                 // 5 instead of 2
        {Input::Users, 200},               // 5 × 40
        {Input::Growth, 200},              // the horizon is a year: 5 × (120 − 80)
        {Input::Concurrency, 100},         // 80 to 100
        {Input::Margin, 100},              // 20 % of 500
        {Input::InstanceTypesPerUser, 80}, // 160 to 240 KernelGateway apps
        {Input::TrainingInstances, 80},    // 80 to 120 instances of 2
        {Input::Endpoints, 4},             // 8 to 12
        {Input::Zones, 0},                 // all in one subnet
    };
    const auto effects = sensitivityOf(builtInDomain(), classic(), twenty);
    ASSERT_EQ(effects.size(), std::size(rows));
    for (std::size_t i = 0; i < effects.size(); ++i) {
        EXPECT_EQ(effects[i].input, rows[i].input) << i;
        EXPECT_EQ(effects[i].swing, rows[i].swing) << i;
    }
    // 11 + ceil(500 (1 + m)) > 1019 first at m = 101.6001 %; 511 + n > 1019 at n = 509
    EXPECT_EQ(effectOf(effects, Input::Margin)->toNextPrefix, (NextPrefix{amount(101.6001), amount(101.6001), prefixOf(21)}));
    EXPECT_EQ(effectOf(effects, Input::Endpoints)->toNextPrefix, (NextPrefix{amount(509), amount(519), prefixOf(21)}));
    EXPECT_FALSE(effectOf(effects, Input::Efa)->toNextPrefix); // 811
    EXPECT_FALSE(effectOf(effects, Input::Zones)->toNextPrefix);
}

// One user has the only app and 4,000 train: 1 mount target + 1 space + 4,000 instances of 2 = 8,002, and a /19 has 8,187 usable. No 20 types fill that.
TEST(Sensitivity, OneUserOfManyMovesTheAnswerByItsOwnTypes)
{
    Domain domain;
    domain.ruleset = "studio-2024";
    Cohort& admin = domain.cohorts.add("Admin");
    admin.users = 1;
    admin.apps.add("ml.t3.medium");
    Cohort& batch = domain.cohorts.add("Batch");
    batch.users = 4'000;
    batch.jobs.add("train");
    const auto effects = sensitivityOf(domain, *findRuleset("studio-2024"), twenty);
    const InputEffect* types = effectOf(effects, Input::InstanceTypesPerUser);
    ASSERT_TRUE(types);
    EXPECT_EQ(types->value, amount(1));
    const std::vector<SensitivityPoint> points{{amount(0.8), 8'002, prefixOf(19)}, {amount(0.9), 8'002, prefixOf(19)}, {amount(1), 8'002, prefixOf(19)},
        {amount(1.1), 8'003, prefixOf(19)}, {amount(1.2), 8'003, prefixOf(19)}};
    EXPECT_EQ(types->points, points);
    EXPECT_EQ(types->swing, 1);
    EXPECT_FALSE(types->toNextPrefix);
    EXPECT_EQ(effectOf(effects, Input::TrainingInstances)->value, amount(1));
}

// By counting up, without the search.
TEST(Sensitivity, CountsUpToTheNextPrefix)
{
    const Domain domain = mixed();
    const auto effects = sensitivityOf(domain, classic(), twenty);
    const auto now = subnetPrefixFor(requiredOf(domain));
    const std::int64_t usable = usableAddresses(*now);

    std::int64_t users = 153;
    for (Domain more = domain; requiredOf(more) <= usable;) {
        ++users;
        more.cohorts.entries[0].value.users = users * 100 / 153;
        more.cohorts.entries[1].value.users = users * 53 / 153;
    }
    EXPECT_EQ(effectOf(effects, Input::Users)->toNextPrefix->value, InputAmount::whole(users));
    EXPECT_EQ(effectOf(effects, Input::Users)->toNextPrefix->change, InputAmount::whole(users - 153));

    for (const Input input : {Input::Margin, Input::Growth}) {
        Domain more = domain;
        Percent& rate = input == Input::Margin ? more.marginPercent : more.growth.percentPerYear;
        while (requiredOf(more) <= usable)
            rate = Percent::tenThousandths(rate.tenThousandths() + 1);
        EXPECT_EQ(effectOf(effects, input)->toNextPrefix->value.tenThousandths(), rate.tenThousandths());
        EXPECT_EQ(effectOf(effects, input)->toNextPrefix->subnetPrefix, subnetPrefixFor(requiredOf(more)));
    }
    Domain fewer = domain;
    fewer.availabilityZones = 2;
    const auto& zones = effectOf(effects, Input::Zones)->toNextPrefix;
    ASSERT_EQ(zones.has_value(), requiredOf(fewer) > usable);
    ASSERT_TRUE(zones);
    EXPECT_EQ(*zones, (NextPrefix{amount(-1), amount(2), subnetPrefixFor(requiredOf(fewer))}));
}

TEST(Sensitivity, StepsAreWhereLookingAtEachValueFindsThem)
{
    const Domain domain = mixed();
    WhatIf whatIf(domain, classic());
    std::size_t steps = 0;
    for (const InputEffect& effect : sensitivityOf(domain, classic(), Percent::whole(30))) {
        const std::int64_t step = stepOf(effect.input).tenThousandths();
        std::vector<PrefixStep> expected;
        std::optional<PrefixLength> before = effect.points.front().subnetPrefix;
        for (std::int64_t value = effect.points.front().value.tenThousandths(); value <= effect.points.back().value.tenThousandths(); value += step) {
            whatIf.set(effect.input, InputAmount::tenThousandths(value));
            const auto size = whatIf.size();
            if (size->subnetPrefix != before)
                expected.push_back({InputAmount::tenThousandths(value), size->requiredPerSubnet, size->subnetPrefix});
            before = size->subnetPrefix;
        }
        whatIf.reset(effect.input);
        EXPECT_EQ(effect.steps, expected) << nameIn(inputNames, effect.input);
        steps += expected.size();
    }
    EXPECT_GT(steps, 3u); // there is something to find
    EXPECT_EQ(whatIf.domain(), domain);
}

TEST(Sensitivity, StepsOfEfaStandAtNoneAtWhatIsAndAtAll)
{
    // A zone takes 11 and a Jupyter Server each, and of both jobs 2 or, with EFA, 5 for each of the 99 users.
    Domain domain = builtInDomain();
    Cohort& cohort = domain.cohorts.entries[0].value;
    cohort.users = 99;
    cohort.apps = {};
    cohort.jobs.entries[0].value.efa = true;
    cohort.jobs.add("other", cohort.jobs.entries[0].value).efa = false;
    const auto effects = sensitivityOf(domain, classic(), twenty);
    const InputEffect* efa = effectOf(effects, Input::Efa);
    ASSERT_TRUE(efa);
    const std::vector<PrefixStep> expected{{amount(0.5), 110 + 7 * 99, prefixOf(22)}, {amount(1), 110 + 10 * 99, prefixOf(21)}};
    EXPECT_EQ(efa->points.front().requiredPerSubnet, 110 + 4 * 99); // in a /23
    EXPECT_EQ(efa->steps, expected);
}

TEST(Sensitivity, ValuesOverARange)
{
    Domain domain = builtInDomain();
    struct {
        Input input;
        int now, range, count;
        std::vector<InputAmount> values;
    } const rows[] = {
        {Input::Users,     100,  20, 5, amounts({80, 90, 100, 110, 120})},
        {Input::Users,     7,    20, 5, amounts({5, 6, 7, 8, 9})},            // 20 % is 1.4, which would not give four others
        {Input::Users,     13,   20, 5, amounts({10, 12, 13, 14, 16})},       // 1.3 and 2.6
        {Input::Users,     1,    20, 5, amounts({0, 1, 2, 3})},
        {Input::Users,     100,  50, 11, amounts({50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150})},
        {Input::Zones,     3,    20, 5, amounts({1, 2, 3, 4, 5})},
        {Input::Zones,     6,    20, 5, amounts({4, 5, 6})},
        {Input::Growth,    0,    20, 5, amounts({-20, -10, 0, 10, 20})},
        {Input::Growth,    40,   20, 5, amounts({32, 36, 40, 44, 48})},
        {Input::Growth,    -30,  20, 5, amounts({-36, -33, -30, -27, -24})},
        {Input::Growth,    -90,  20, 5, amounts({-100, -99, -90, -81, -72})},
        {Input::Margin,    0,    20, 5, amounts({0, 5, 10, 15, 20})},
        {Input::Margin,    25,   10, 5, amounts({22.5, 23.75, 25, 26.25, 27.5})},
        {Input::Concurrency, 90, 20, 5, amounts({72, 81, 90, 99, 100})},
    };
    for (const auto& [input, now, range, count, values] : rows) {
        domain.cohorts.entries[0].value.users = input == Input::Users ? now : 100;
        domain.cohorts.entries[0].value.peakConcurrencyPercent = Percent::whole(input == Input::Concurrency ? now : 100);
        domain.availabilityZones = input == Input::Zones ? now : 3;
        domain.growth.percentPerYear = Percent::whole(input == Input::Growth ? now : 0);
        domain.marginPercent = Percent::whole(input == Input::Margin ? now : 0);
        EXPECT_EQ(valuesOver(Inputs(domain), input, Percent::whole(range), count), values) << nameIn(inputNames, input) << ' ' << now;
    }
}

TEST(Sensitivity, LeavesOutWhatADomainHasNot)
{
    Domain domain = builtInDomain();
    domain.cohorts.entries[0].value.jobs = {};
    const auto effects = sensitivityOf(domain, classic(), twenty);
    EXPECT_EQ(effects.size(), 7u);
    EXPECT_FALSE(effectOf(effects, Input::Efa));
    EXPECT_FALSE(effectOf(effects, Input::TrainingInstances));
    domain.cohorts = {};
    EXPECT_EQ(sensitivityOf(domain, classic(), twenty).size(), 4u); // endpoints, zones, growth, margin
    domain.availabilityZones = 1;
    domain.placement = Placement::ZoneLoss;
    EXPECT_TRUE(sensitivityOf(domain, classic(), twenty).empty());
}

TEST(Sensitivity, WhatNoSubnetHoldsHasNoNextPrefix)
{
    Domain domain = builtInDomain();
    domain.cohorts.entries[0].value.users = 13'104; // 11 + 5 N = 65,531: a /16 to the last address
    auto effects = sensitivityOf(domain, classic(), twenty);
    EXPECT_EQ(effectOf(effects, Input::Users)->toNextPrefix, (NextPrefix{amount(1), amount(13'105), std::nullopt}));
    domain.cohorts.entries[0].value.users = 13'105;
    effects = sensitivityOf(domain, classic(), twenty);
    EXPECT_FALSE(effectOf(effects, Input::Users)->toNextPrefix);
    EXPECT_EQ(effectOf(effects, Input::Users)->steps, (std::vector<PrefixStep>{{amount(13'105), 65'536, std::nullopt}}));
}

TEST(HeatMap, HoldsWhatBothInputsTogetherAskFor)
{
    const auto map = heatMap(builtInDomain(), classic(), Input::Users, Input::Margin, twenty, 5);
    ASSERT_TRUE(map);
    ASSERT_EQ(map->xs, amounts({80, 90, 100, 110, 120}));
    ASSERT_EQ(map->ys, amounts({0, 5, 10, 15, 20}));
    ASSERT_EQ(map->cells.size(), 25u);
    for (std::size_t row = 0; row < 5; ++row)
        for (std::size_t column = 0; column < 5; ++column) {
            const std::int64_t users = 80 + 10 * static_cast<std::int64_t>(column);
            const std::int64_t margin = 5 * static_cast<std::int64_t>(row);
            const std::int64_t required = 11 + (5 * users * (100 + margin) + 99) / 100;
            EXPECT_EQ(map->at(column, row), (HeatMap::Cell{required, subnetPrefixFor(required)}));
        }
    EXPECT_FALSE(heatMap(builtInDomain(), classic(), Input::Users, Input::Users, twenty, 5));
    EXPECT_FALSE(heatMap(Domain(), classic(), Input::Users, Input::Margin, twenty, 5));
}

TEST(HeatMap, CrossesTheTornadoAtWhatStands)
{
    const Domain domain = mixed();
    const auto effects = sensitivityOf(domain, classic(), twenty);
    for (const InputEffect& across : effects)
        for (const InputEffect& down : effects) {
            if (across.input == down.input)
                continue;
            const auto map = heatMap(domain, classic(), across.input, down.input, twenty, 5);
            ASSERT_TRUE(map);
            const auto row = std::find(map->ys.begin(), map->ys.end(), down.value);
            ASSERT_NE(row, map->ys.end());
            for (std::size_t column = 0; column < map->xs.size(); ++column)
                EXPECT_EQ(map->at(column, static_cast<std::size_t>(row - map->ys.begin())).requiredPerSubnet, across.points[column].requiredPerSubnet);
        }
}

TEST(MostFitting, AgreesWithFitAndClosedForms)
{
    const Domain domain = builtInDomain();
    for (int bits = 17; bits <= 28; ++bits)
        EXPECT_EQ(mostFitting(domain, classic(), Input::Users, prefixOf(bits)),
            InputAmount::whole(*fitUsers(domain, classic(), prefixOf(bits), Placement::SingleSubnet)->maxUsers));
    EXPECT_EQ(mostFitting(domain, classic(), Input::Concurrency, prefixOf(24)), amount(48));   // 251 = 11 + 5 × 48
    EXPECT_EQ(mostFitting(domain, classic(), Input::Growth, prefixOf(24)), amount(-52));       // 48 users after a year
    EXPECT_EQ(mostFitting(domain, classic(), Input::Margin, prefixOf(24)), std::nullopt);      // 511 without one
    EXPECT_EQ(mostFitting(domain, classic(), Input::Concurrency, prefixOf(16)), amount(100));
    Domain spread = domain; // 11 + ceil(500 / n): 3 zones 178, 2 zones 261, 1 zone 511
    spread.placement = Placement::EvenSpread;
    EXPECT_EQ(mostFitting(spread, classic(), Input::Zones, prefixOf(24)), amount(3));
    EXPECT_EQ(mostFitting(spread, classic(), Input::Zones, prefixOf(23)), amount(2));
    EXPECT_EQ(mostFitting(spread, classic(), Input::Zones, prefixOf(22)), amount(1));
}

// From any moment on: cancelled by another thread while it works.
TEST(Cancelling, EndsWithoutAnAnswer)
{
    const std::atomic<bool> isCancelled{true};
    const std::atomic<bool> isNot{false};
    const Domain domain = mixed();
    EXPECT_TRUE(sensitivityOf(domain, classic(), twenty, &isCancelled).empty());
    EXPECT_FALSE(heatMap(domain, classic(), Input::Users, Input::Margin, twenty, 5, &isCancelled));
    EXPECT_FALSE(mostFitting(domain, classic(), Input::Users, prefixOf(22), &isCancelled));
    EXPECT_EQ(sensitivityOf(domain, classic(), twenty, &isNot), sensitivityOf(domain, classic(), twenty));
    EXPECT_EQ(heatMap(domain, classic(), Input::Users, Input::Margin, twenty, 5, &isNot), heatMap(domain, classic(), Input::Users, Input::Margin, twenty, 5));
    for (int microseconds = 0; microseconds < 300; microseconds += 7) {
        std::atomic<bool> cancelled{false};
        std::vector<InputEffect> effects;
        std::thread worker([&] { effects = sensitivityOf(domain, classic(), twenty, &cancelled); });
        std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
        cancelled = true;
        worker.join();
        EXPECT_TRUE(effects.empty() || effects == sensitivityOf(domain, classic(), twenty)) << microseconds;
    }
}

TEST(Cancelling, StopsALargeDomainSoon)
{
    Domain domain = mixed();
    for (int i = 0; i < 20'000; ++i)
        domain.cohorts.entries.push_back({"cohort " + std::to_string(i), domain.cohorts.entries[1].value});
    std::atomic<bool> cancelled{false};
    std::thread worker([&] {
        EXPECT_TRUE(sensitivityOf(domain, classic(), twenty, &cancelled).empty());
        EXPECT_FALSE(heatMap(domain, classic(), Input::Users, Input::Growth, twenty, 11, &cancelled));
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    cancelled = true;
    const auto start = std::chrono::steady_clock::now();
    worker.join();
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2)); // all of it takes many times as long
}

} // namespace headroom
