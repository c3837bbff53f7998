// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/capacity/law/direct_law.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

/// What a double holds of a sum of chances that were transformed.
constexpr double digits = 1e-15;

/// P(demand = count), 0 where no such count is in the law.
double chanceOf(const DemandLaw& law, std::int64_t count)
{
    if (count < law.first || count > law.last() || (count - law.first) % law.step != 0)
        return 0;
    return law.probabilities[static_cast<std::size_t>((count - law.first) / law.step)];
}

/// The chances of all counts, their tails and their mean are those expected.
void expectLaw(const DemandModel& model, const Chances& expected)
{
    const auto law = lawOf(model);
    ASSERT_TRUE(law);
    long double above = 0;
    long double mean = 0;
    const auto last = std::max(static_cast<std::int64_t>(expected.size()) - 1, law->last());
    for (std::int64_t count = last; count >= 0; --count) {
        const long double chance = count < static_cast<std::int64_t>(expected.size()) ? expected[static_cast<std::size_t>(count)] : 0;
        ASSERT_NEAR(chanceOf(*law, count), static_cast<double>(chance), digits) << count;
        ASSERT_NEAR(law->chanceAbove(count), static_cast<double>(above), digits) << count;
        above += chance;
        mean += chance * count;
    }
    EXPECT_NEAR(meanOf(model), static_cast<double>(mean), 1e-12 * static_cast<double>(mean) + 1e-15);
}

/// What holds for any law.
void expectSound(const DemandLaw& law)
{
    ASSERT_FALSE(law.probabilities.empty());
    ASSERT_EQ(law.exceeded.size(), law.probabilities.size());
    EXPECT_NEAR(static_cast<double>(std::accumulate(law.probabilities.begin(), law.probabilities.end(), 0.0L)), 1, 1e-13);
    EXPECT_TRUE(std::all_of(law.probabilities.begin(), law.probabilities.end(), [](double p) { return p >= 0 && p <= 1; }));
    EXPECT_TRUE(std::all_of(law.exceeded.begin(), law.exceeded.end(), [](double p) { return p >= 0 && p <= 1; }));
    EXPECT_TRUE(std::is_sorted(law.exceeded.rbegin(), law.exceeded.rend()));
    EXPECT_EQ(law.exceeded.back(), 0);
    EXPECT_EQ(law.chanceAbove(law.first - 1), 1);
    EXPECT_EQ(law.chanceAbove(law.last()), 0);
    EXPECT_GE(law.first, 0);
}

long double binomial(int n, int k, long double p)
{
    return std::exp(std::lgamma(n + 1.0L) - std::lgamma(k + 1.0L) - std::lgamma(n - k + 1.0L)) * std::pow(p, k) * std::pow(1 - p, n - k);
}

DemandModel randomModel(std::mt19937& random)
{
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    const auto chance = [&] { return upTo(3) == 0 ? upTo(1) : upTo(1'000'000) / 1e6; };
    DemandModel model{upTo(20), 1 + upTo(5), {}};
    for (int g = upTo(3); g > 0; --g) {
        LikeUsers group{upTo(12), chance(), {}, {}};
        for (int a = upTo(3); a > 0; --a)
            group.apps.push_back({chance(), 1 + upTo(3), 1 + upTo(3)});
        for (int j = upTo(2); j > 0; --j)
            group.jobs.push_back({upTo(20'000) / 1e4, upTo(4) == 0 ? 81 : 1 + upTo(4)});
        model.groups.push_back(group);
    }
    return model;
}

} // namespace

TEST(DemandLaw, NobodyTakesOnlyWhatIsFixed)
{
    for (const DemandModel& model : {DemandModel{11, 3, {}}, DemandModel{11, 3, {{0, 1, {{1, 1, 1}}, {}}}}, DemandModel{11, 3, {{1'000'000, 0, {{1, 1, 1}}, {}}}},
             DemandModel{11, 3, {{1'000'000, 1, {{0, 1, 1}}, {{0, 2}}}}}})
        expectLaw(model, lawDirectly({11, 3, {}}));
}

// One user, 50 % active, two zones: an app of 1 address that always runs, one of 2 addresses that runs with 25 %. Active: 1 lands with 1/2, 2 with 1/8.
TEST(DemandLaw, OneUserByHand)
{
    expectLaw({0, 2, {{1, 0.5, {{1, 1, 1}, {0.25, 1, 2}}, {}}}}, {0.5L + 0.5L * 7 / 16, 0.5L * 7 / 16, 0.5L / 16, 0.5L / 16});
}

// Two spaces run together or not at all, and land each on its own: of 25 % that run them, 4/9 none, 4/9 one, 1/9 both.
TEST(DemandLaw, SpacesOfAUserRunTogetherAndLandApart)
{
    expectLaw({0, 3, {{1, 1, {{0.25, 2, 1}}, {}}}}, {0.75L + 0.25L * 4 / 9, 0.25L * 4 / 9, 0.25L / 9});
}

TEST(DemandLaw, Binomial)
{
    for (const double p : {0.001, 0.3, 0.5, 0.97, 1.0}) {
        Chances expected;
        for (int k = 0; k <= 400; ++k)
            expected.push_back(p == 1 ? k == 400 : binomial(400, k, p));
        expectLaw({0, 1, {{400, 1, {{p, 1, 1}}, {}}}}, expected);
        expectLaw({0, 1, {{400, p, {{1, 1, 1}}, {}}}}, expected); // who is active is as random as who runs an app
    }
    Chances spread; // a sure app, over four zones
    for (int k = 0; k <= 400; ++k)
        spread.push_back(binomial(400, k, 0.25L));
    expectLaw({0, 4, {{400, 1, {{1, 1, 1}}, {}}}}, spread);
}

TEST(DemandLaw, Poisson)
{
    for (const int addresses : {1, 2, 81, 256}) {
        Chances expected(static_cast<std::size_t>(addresses) * 120 + 1, 0);
        for (int k = 0; k <= 120; ++k) // 3 users × 10 instances over two zones: 15 on this one
            expected[static_cast<std::size_t>(addresses * k)] = std::exp(k * std::log(15.0L) - 15 - std::lgamma(k + 1.0L));
        expectLaw({0, 2, {{3, 1, {}, {{10, addresses}}}}}, expected);
    }
}

TEST(DemandLaw, RareJobsOfManyAddresses)
{
    // 20 users, one instance of 256 addresses each in ten thousand, beside an app: the far counts matter.
    const DemandModel model{5, 1, {{20, 1, {{0.5, 1, 1}}, {{0.0001, 256}}}}};
    expectLaw(model, lawDirectly(model));
    const auto law = lawOf(model);
    EXPECT_NEAR(law->chanceAbove(255), 1 - std::exp(-0.002), 1e-15);
}

TEST(DemandLaw, AsConvolvedTermByTerm)
{
    const DemandModel model{11, 3, {{40, 0.7, {{1, 1, 1}, {0.4, 2, 1}, {0.9, 1, 1}}, {{0.5, 5}, {0.02, 32}}}, {7, 1, {{1, 3, 1}}, {{0.1, 2}}}}};
    expectLaw(model, lawDirectly(model));
}

TEST(DemandLaw, RandomModelsAsConvolvedTermByTerm)
{
    std::mt19937 random(7);
    for (int i = 0; i < 60; ++i) {
        SCOPED_TRACE(i);
        const DemandModel model = randomModel(random);
        const auto law = lawOf(model);
        ASSERT_TRUE(law);
        expectSound(*law);
        expectLaw(model, lawDirectly(model));
    }
}

TEST(DemandLaw, StepIsTheCommonDivisorOfAllInstances)
{
    const auto law = lawOf({11, 2, {{10, 1, {}, {{3, 32}, {1, 80}}}}});
    ASSERT_TRUE(law);
    EXPECT_EQ(law->step, 16);
    EXPECT_EQ(law->first % 16, 11);
}

TEST(DemandLaw, QuantilesAtATie)
{
    const auto law = lawOf({0, 1, {{1, 1, {{0.1, 1, 3}}, {}}}}); // 0 with 90 %, 3 with 10 %
    ASSERT_TRUE(law);
    EXPECT_EQ(law->quantileAbove(0.5), 0);
    EXPECT_EQ(law->quantileAbove(0.1), 0); // 90 % is reached at 0, to the last digit or not
    EXPECT_EQ(law->quantileAbove(0.01), 3);
}

// A million users that are nearly certain: what is left of the law is the rare lack of it.
TEST(DemandLaw, AMillionUsers)
{
    const double lack = 0x1p-19; // so that 1 − lack is no other number
    const auto law = lawOf({0, 1, {{1'000'000, 1, {{1 - lack, 1, 5}}, {}}}});
    ASSERT_TRUE(law);
    expectSound(*law);
    long double expected = std::exp(1'000'000 * std::log1p(static_cast<long double>(-lack)));
    for (int k = 0; k < 20; ++k) {
        EXPECT_NEAR(chanceOf(*law, 5'000'000 - 5 * k), static_cast<double>(expected), 1e-15) << k;
        expected *= (1'000'000 - k) / (k + 1.0L) * lack / (1 - lack);
    }

    const auto certain = lawOf({0, 1, {{1'000'000, 1, {{1, 100, 3}}, {}}}});
    ASSERT_TRUE(certain);
    EXPECT_NEAR(chanceOf(*certain, 300'000'000), 1, 1e-15);

    const auto even = lawOf({0, 1, {{1'000'000, 0.5, {{1, 1, 1}}, {}}}});
    ASSERT_TRUE(even);
    expectSound(*even);
    const double peak = std::exp(std::lgamma(1'000'001.0) - 2 * std::lgamma(500'001.0) - 1'000'000 * std::log(2.0)); // lgamma carries 1e-9 here
    EXPECT_NEAR(chanceOf(*even, 500'000), peak, 1e-8 * peak);
    for (int k = 1; k < 4'000; k += 7)
        ASSERT_NEAR(chanceOf(*even, 500'000 + k), chanceOf(*even, 500'000 - k), 1e-17);
}

TEST(DemandLaw, AThousandInstancesOf256)
{
    const DemandModel model{11, 3, {{1'000, 1, {{1, 1, 1}}, {{1'000, 256}}}}};
    const auto law = lawOf(model);
    ASSERT_TRUE(law);
    expectSound(*law);
    double mean = 0;
    double variance = 0;
    for (std::size_t i = 0; i < law->probabilities.size(); ++i)
        mean += law->probabilities[i] * static_cast<double>(law->first + static_cast<std::int64_t>(i) * law->step);
    for (std::size_t i = 0; i < law->probabilities.size(); ++i)
        variance += law->probabilities[i] * std::pow(static_cast<double>(law->first + static_cast<std::int64_t>(i) * law->step) - mean, 2);
    const double expected = 11 + (1'000 + 256e6) / 3;
    EXPECT_NEAR(mean, expected, 1e-9 * expected);
    EXPECT_NEAR(variance, 1'000 * 2.0 / 9 + 1e6 / 3 * 256 * 256, 1e-6 * variance);
}

TEST(DemandLaw, NoneThatIsTooWide)
{
    EXPECT_FALSE(lawOf({0, 6, {{1'000'000, 0.5, {{1, 1, 1}}, {{1'000, 256}}}}}));
    EXPECT_FALSE(lawOf({0, 1, {{std::int64_t{1} << 62, 1, {{1, 1, 1}}, {}}}}));
    EXPECT_TRUE(lawOf({0, 6, {{1'000'000, 0.5, {}, {{1'000, 256}}}}})); // in steps of 256 it is not
}

TEST(DemandLaw, NoneOnceItIsCancelled)
{
    const DemandModel model{0, 1, {{400, 0.5, {{1, 1, 1}}, {}}}};
    std::atomic<bool> cancelled = false;
    EXPECT_TRUE(lawOf(model, &cancelled));
    cancelled = true;
    EXPECT_FALSE(lawOf(model, &cancelled));
}

// 200,000 draws: a share of p is within six standard errors of what the law says, for as good as any seed.
TEST(DemandLaw, AsDrawn)
{
    const DemandModel model{11, 3, {{30, 0.6, {{1, 1, 1}, {0.5, 2, 1}}, {{0.8, 5}, {0.01, 81}}}, {4, 1, {{0.25, 1, 1}}, {}}}};
    const auto law = lawOf(model);
    ASSERT_TRUE(law);
    constexpr int draws = 200'000;
    std::mt19937_64 random(20'261'123);
    std::vector<int> times(1'000, 0);
    double sum = 0;
    for (int i = 0; i < draws; ++i) {
        const std::int64_t count = drawn(model, random);
        sum += static_cast<double>(count);
        ++times[static_cast<std::size_t>(std::min<std::int64_t>(count, 999))];
    }
    int above = 0;
    double variance = 0;
    for (std::int64_t count = 998; count >= 0; --count) {
        above += times[static_cast<std::size_t>(count + 1)];
        const double chance = law->chanceAbove(count);
        ASSERT_NEAR(static_cast<double>(above) / draws, chance, 6 * std::sqrt(chance * (1 - chance) / draws) + 6.0 / draws) << count;
        variance += chanceOf(*law, count) * std::pow(static_cast<double>(count) - meanOf(model), 2);
    }
    EXPECT_NEAR(sum / draws, meanOf(model), 6 * std::sqrt(variance / draws));
}

} // namespace headroom
