// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/whatif/inputs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>
#include <string>

namespace headroom {

namespace {

InputAmount amount(double value) { return InputAmount::tenThousandths(std::llround(value * 10'000)); }

std::optional<InputAmount> at(const Domain& domain, Input input) { return inputValue(domain, input); }

/// 100 users at 80 %, one type for all and one for half, half a training instance; 300 users at 40 %, a type for a fifth, two training instances.
Domain twoCohorts()
{
    Domain domain;
    domain.endpoints.add("sts", EndpointType::Interface);
    domain.endpoints.add("s3", EndpointType::Gateway);
    domain.endpoints.add("logs", EndpointType::Interface);
    Cohort& first = domain.cohorts.add("first");
    first.users = 100;
    first.peakConcurrencyPercent = Percent::whole(80);
    first.apps.add("ml.t3.medium").appsPerUser = 2;
    first.apps.add("ml.m5.large").usersPercent = Percent::whole(50);
    first.jobs.add("train").instancesPerUser = PerUser::tenThousandths(5'000);
    Cohort& second = domain.cohorts.add("second");
    second.users = 300;
    second.peakConcurrencyPercent = Percent::whole(40);
    second.apps.add("ml.t3.medium").usersPercent = Percent::whole(20);
    second.jobs.add("train").instancesPerUser = PerUser::whole(2);
    second.jobs.add("process").kind = JobKind::Processing;
    second.jobs.entries[1].value.efa = true;
    SharedSpaceGroup& team = domain.sharedSpaces.add("team");
    team.spaces = 5;
    team.jobs.add("train").efa = true;
    domain.growth.percentPerYear = Percent::whole(-3);
    domain.marginPercent = Percent::whole(12);
    return domain;
}

/// The means again, in floating point.
double meanOf(const Domain& domain, double (*ofCohort)(const Cohort&))
{
    double sum = 0;
    double users = 0;
    for (const auto& [name, cohort] : domain.cohorts) {
        sum += static_cast<double>(cohort.users) * ofCohort(cohort);
        users += static_cast<double>(cohort.users);
    }
    return sum / users;
}
double concurrencyOf(const Cohort& cohort) { return cohort.peakConcurrencyPercent.toDouble(); }
double typesOf(const Cohort& cohort)
{
    double sum = 0;
    for (const auto& app : cohort.apps)
        sum += app.value.usersPercent.toDouble() / 100;
    return sum;
}
double trainingOf(const Cohort& cohort)
{
    double sum = 0;
    for (const auto& job : cohort.jobs)
        sum += job.value.kind == JobKind::Training ? job.value.instancesPerUser.toDouble() : 0;
    return sum;
}

} // namespace

TEST(Inputs, AreReadAsMeansOfUsers)
{
    const Domain domain = twoCohorts();
    EXPECT_EQ(at(domain, Input::Users), amount(400));
    EXPECT_EQ(at(domain, Input::Concurrency), amount(50));            // (100 × 80 + 300 × 40) / 400
    EXPECT_EQ(at(domain, Input::InstanceTypesPerUser), amount(0.525));// (100 × 1.5 + 300 × 0.2) / 400
    EXPECT_EQ(at(domain, Input::TrainingInstances), amount(1.625));   // (100 × 0.5 + 300 × 2) / 400
    EXPECT_EQ(at(domain, Input::Efa), amount(0.5));                   // two jobs of four
    EXPECT_EQ(at(domain, Input::Endpoints), amount(2));
    EXPECT_EQ(at(domain, Input::Zones), amount(3));
    EXPECT_EQ(at(domain, Input::Growth), amount(-3));
    EXPECT_EQ(at(domain, Input::Margin), amount(12));
}

// 1 user on a type and a half, 4,000 on none but training half an instance, and 10 whose app nobody uses and who train on nothing.
TEST(Inputs, CohortsWithoutHaveNoPartInAMean)
{
    Domain domain;
    Cohort& admin = domain.cohorts.add("admin");
    admin.users = 1;
    admin.apps.add("ml.t3.medium");
    admin.apps.add("ml.m5.large").usersPercent = Percent::whole(50);
    Cohort& batch = domain.cohorts.add("batch");
    batch.users = 4'000;
    batch.jobs.add("train").instancesPerUser = PerUser::tenThousandths(5'000);
    Cohort& idle = domain.cohorts.add("idle");
    idle.users = 10;
    idle.apps.add("ml.t3.medium").usersPercent = Percent();
    idle.jobs.add("train").instancesPerUser = PerUser();
    domain.cohorts.add("nobody").apps.add("ml.t3.medium");
    EXPECT_EQ(at(domain, Input::InstanceTypesPerUser), amount(1.5));
    EXPECT_EQ(at(domain, Input::TrainingInstances), amount(0.5));
    EXPECT_EQ(withInput(domain, Input::TrainingInstances, amount(2)).cohorts.entries[1].value.jobs.entries[0].value.instancesPerUser, PerUser::whole(2));
    const Domain twice = withInput(domain, Input::InstanceTypesPerUser, amount(3)); // 200 % and 100 %
    EXPECT_EQ(twice.cohorts.entries[0].value.apps.size(), 3u);
    EXPECT_EQ(twice.cohorts.entries[2].value.apps, domain.cohorts.entries[2].value.apps);
}

TEST(Inputs, NoAppPassesTwentyTypes)
{
    // By 20 at most: (100 × 1.5 + 300 × 0.2) / 400 becomes 10.5, the first app 2,000 %, the others 1,000 % and 400 %.
    EXPECT_EQ(Inputs(twoCohorts()).range(Input::InstanceTypesPerUser).most, amount(10.5));
    Domain named = twoCohorts();
    named.cohorts.entries[0].value.apps.entries[0].name = "type 1";
    named.cohorts.add("nobody").apps.add("ml.t3.medium");
    named.cohorts.entries[1].value.apps.entries[0].value.usersPercent = Percent::tenThousandths(1);
    const Domain changed = withInput(named, Input::InstanceTypesPerUser, amount(1'000));
    EXPECT_EQ(changed.cohorts.entries[0].value.apps.size(), 30u);
    EXPECT_EQ(changed.cohorts.entries[2].value.apps.size(), 20u);
    std::set<std::string> names;
    for (const auto& app : changed.cohorts.entries[0].value.apps)
        EXPECT_TRUE(names.insert(app.name).second) << app.name;
}

TEST(Inputs, WhatADomainHasNotIsNone)
{
    Domain domain;
    domain.cohorts.add("nobody").apps.add("ml.t3.medium");
    for (const Input input : {Input::Users, Input::Concurrency, Input::InstanceTypesPerUser, Input::TrainingInstances, Input::Efa}) {
        EXPECT_FALSE(at(domain, input)) << static_cast<int>(input);
        EXPECT_EQ(withInput(domain, input, amount(1)), domain);
    }
    EXPECT_EQ(at(domain, Input::Endpoints), amount(0));
    EXPECT_EQ(at(domain, Input::Growth), amount(0));
}

TEST(Inputs, TheirOwnValueChangesNothing)
{
    Domain domain = twoCohorts();
    domain.cohorts.entries[0].value.users = 101; // means that four decimals do not hold
    for (const auto& [input, name] : inputNames)
        EXPECT_EQ(withInput(domain, input, *at(domain, input)), domain) << name;
}

TEST(Inputs, UsersAreScaledAsFitDoes)
{
    const Domain changed = withInput(twoCohorts(), Input::Users, amount(402));
    EXPECT_EQ(changed.cohorts.entries[0].value.users, 100); // floor(402 × 100 / 400)
    EXPECT_EQ(changed.cohorts.entries[1].value.users, 301); // floor(402 × 300 / 400)
    EXPECT_EQ(changed.sharedSpaces, twoCohorts().sharedSpaces);
}

TEST(Inputs, ConcurrencyStopsAtAllAndTheOthersMakeUpForIt)
{
    struct {
        double mean, first, second;
    } const rows[] = {
        {0, 0, 0}, {25, 40, 20}, {60, 96, 48}, {62.5, 100, 50}, {70, 100, 60}, {85, 100, 80}, {100, 100, 100},
    };
    for (const auto& [mean, first, second] : rows) {
        const Domain changed = withInput(twoCohorts(), Input::Concurrency, amount(mean));
        EXPECT_EQ(changed.cohorts.entries[0].value.peakConcurrencyPercent.toDouble(), first) << mean;
        EXPECT_EQ(changed.cohorts.entries[1].value.peakConcurrencyPercent.toDouble(), second) << mean;
    }
    Domain idle = twoCohorts();
    idle.cohorts.entries[0].value.peakConcurrencyPercent = Percent(); // 300 of 400 users are ever active
    EXPECT_EQ(Inputs(idle).range(Input::Concurrency).most, amount(75));
    EXPECT_EQ(withInput(idle, Input::Concurrency, amount(100)).cohorts.entries[1].value.peakConcurrencyPercent, Percent::whole(100));
}

TEST(Inputs, TypesPastEveryoneAreAdded)
{
    const Domain changed = withInput(twoCohorts(), Input::InstanceTypesPerUser, amount(1.3125)); // × 2.5
    const auto& first = changed.cohorts.entries[0].value.apps;
    ASSERT_EQ(first.size(), 5u); // 250 % and 125 %
    double ofTwo = 0;
    double ofOne = 0;
    for (const auto& [type, app] : first)
        (app.appsPerUser == 2 ? ofTwo : ofOne) += app.usersPercent.toDouble();
    EXPECT_EQ(ofTwo, 250);
    EXPECT_EQ(ofOne, 125);
    for (const auto& [type, app] : first)
        EXPECT_LE(app.usersPercent, Percent::whole(100)) << type;
    EXPECT_EQ(changed.cohorts.entries[1].value.apps.entries[0].value.usersPercent, Percent::whole(50));
}

TEST(Inputs, EndpointsGoFromTheEndAndGatewaysStay)
{
    const auto& none = withInput(twoCohorts(), Input::Endpoints, amount(0)).endpoints;
    ASSERT_EQ(none.size(), 1u);
    EXPECT_EQ(none.entries[0].name, "s3");
    const auto& one = withInput(twoCohorts(), Input::Endpoints, amount(1)).endpoints;
    ASSERT_EQ(one.size(), 2u);
    EXPECT_EQ(one.entries[0].name, "sts");
    Domain named = twoCohorts();
    named.endpoints.add("endpoint 1", EndpointType::Interface);
    const Domain more = withInput(named, Input::Endpoints, amount(6));
    EXPECT_EQ(more.endpoints.size(), 7u);
    for (const auto& endpoint : more.endpoints)
        EXPECT_EQ(std::count_if(more.endpoints.begin(), more.endpoints.end(), [&](const auto& other) { return other.name == endpoint.name; }), 1);
}

TEST(Inputs, EfaIsForAllJobsOrNone)
{
    for (const bool on : {false, true}) {
        const Domain changed = withInput(twoCohorts(), Input::Efa, amount(on ? 1 : 0));
        EXPECT_EQ(changed.cohorts.entries[0].value.jobs.entries[0].value.efa, on);
        EXPECT_EQ(changed.cohorts.entries[1].value.jobs.entries[1].value.efa, on);
        EXPECT_EQ(changed.sharedSpaces.entries[0].value.jobs.entries[0].value.efa, on);
    }
}

TEST(Inputs, MeansAreWhatWasAskedFor)
{
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        Domain domain;
        for (unsigned cohorts = 1 + random() % 5, i = 0; i < cohorts; ++i) {
            Cohort& cohort = domain.cohorts.add("cohort " + std::to_string(i));
            cohort.users = 1 + random() % 2'000;
            cohort.peakConcurrencyPercent = Percent::tenThousandths(1 + random() % 1'000'000);
            for (unsigned apps = 1 + random() % 3, j = 0; j < apps; ++j)
                cohort.apps.add("type " + std::to_string(j)).usersPercent = Percent::tenThousandths(1 + random() % 1'000'000);
            cohort.jobs.add("train").instancesPerUser = PerUser::tenThousandths(1 + random() % 50'000);
        }
        const Inputs inputs(domain);
        Domain changed = domain;
        const auto asked = [&](Input input) {
            const auto [least, most] = inputs.range(input);
            const double share = static_cast<double>(random() % 10'001) / 10'000;
            const InputAmount value = amount(share * std::min(most.toDouble(), 100.0));
            inputs.set(changed, input, value);
            return value.toDouble();
        };
        // In one domain, one after the other: no input may disturb another.
        const double concurrency = asked(Input::Concurrency);
        const double types = asked(Input::InstanceTypesPerUser);
        const double training = asked(Input::TrainingInstances);
        EXPECT_NEAR(meanOf(changed, concurrencyOf), concurrency, 0.0002);
        EXPECT_NEAR(meanOf(changed, typesOf), types, 0.0002);
        EXPECT_NEAR(meanOf(changed, trainingOf), training, 0.0002);
        for (const Input input : {Input::TrainingInstances, Input::InstanceTypesPerUser, Input::Concurrency})
            inputs.set(changed, input, *inputs.value(input));
        EXPECT_EQ(changed, domain);
    }
}

TEST(Inputs, TwoMeanTheSameInEitherOrder)
{
    const Domain domain = twoCohorts();
    const Inputs inputs(domain);
    for (const auto& [x, nameX] : inputNames)
        for (const auto& [y, nameY] : inputNames) {
            if (x == y)
                continue;
            const auto highest = [&](Input input) { return inputs.range(input).most; };
            Domain one = domain;
            inputs.set(one, x, highest(x));
            inputs.set(one, y, highest(y));
            Domain other = domain;
            inputs.set(other, y, highest(y));
            inputs.set(other, x, highest(x));
            EXPECT_EQ(one, other) << nameX << ' ' << nameY;
        }
}

} // namespace headroom
