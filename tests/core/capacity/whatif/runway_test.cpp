// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/whatif/runway.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace headroom {

namespace {

const Ruleset& classic() { return *findRuleset("whitepaper-2023"); }
Domain builtInDomain() { return builtInPlan().domains.entries[0].value; }

Domain growing(int percent, GrowthModel model, int horizon)
{
    Domain domain = builtInDomain();
    Cohort second = domain.cohorts.entries[0].value;
    second.users = 37;
    second.peakConcurrencyPercent = Percent::tenThousandths(613'333);
    domain.cohorts.add("Analysts", second);
    domain.sharedSpaces.add("Team", {3, second.apps, {}, {}});
    domain.marginPercent = Percent::whole(7);
    domain.growth = {Percent::whole(percent), model, horizon, {}};
    return domain;
}

/// What each of the 601 months needs, one by one.
std::vector<std::int64_t> requiredOf(const Domain& domain, Placement placement)
{
    std::vector<std::int64_t> required;
    for (int month = 0; month <= 600; ++month)
        required.push_back(placementSize(domain, demandAt(domain, classic(), month), placement)->requiredPerSubnet);
    return required;
}

std::optional<int> firstAbove(const std::vector<std::int64_t>& required, std::int64_t usable)
{
    const auto first = std::find_if(required.begin(), required.end(), [&](std::int64_t each) { return each > usable; });
    return first == required.end() ? std::nullopt : std::optional(static_cast<int>(first - required.begin()));
}

constexpr Placement allPlacements[] = {Placement::SingleSubnet, Placement::EvenSpread, Placement::ZoneLoss};

} // namespace

TEST(Runway, OutgrownAgreesWithLookingAtEachMonthAndWithMonthOutgrown)
{
    for (const GrowthModel model : {GrowthModel::Compound, GrowthModel::Linear})
        for (const int percent : {-100, -30, 0, 2, 9, 40, 1000}) {
            const Domain domain = growing(percent, model, 18);
            const Runway runway = runwayOf(domain, classic(), 5);
            for (const Placement placement : allPlacements) {
                ASSERT_TRUE(runway.outgrown[placement]);
                const auto required = requiredOf(domain, placement);
                for (int bits = 16; bits <= 28; ++bits) {
                    const PrefixLength prefix = PrefixLength::exactly(bits);
                    const std::int64_t usable = (std::int64_t{1} << (32 - bits)) - 5;
                    const auto told = (*runway.outgrown[placement])[prefix];
                    EXPECT_EQ(told, firstAbove(required, usable)) << percent << " % /" << bits;
                    EXPECT_EQ(told, monthOutgrown(domain, classic(), placement, usable)) << percent << " % /" << bits;
                }
            }
        }
}

// One compound closed form: 11 + 5 ceil(100 × 1.4^(m/12)); after 36 months 274.4 → 275 users.
TEST(Runway, MonthsOfTheDefaultPlanGrowingByFortyPercent)
{
    Domain domain = builtInDomain();
    domain.growth = {Percent::whole(40), GrowthModel::Compound, 36, {}};
    const Runway runway = runwayOf(domain, classic(), 36);
    ASSERT_EQ(runway.months.size(), 37u);
    for (int month = 0; month <= 36; ++month)
        EXPECT_EQ(runway.months[static_cast<std::size_t>(month)].month, month);
    struct {
        std::size_t month;
        std::int64_t users;
    } const rows[] = {{0, 100}, {12, 140}, {24, 196}, {36, 275}};
    for (const auto& [month, users] : rows) {
        EXPECT_EQ(runway.months[month].demand.users, users);
        EXPECT_EQ(runway.months[month].demand.total(), 33 + 5 * users);
        EXPECT_EQ(runway.months[month].required[Placement::SingleSubnet], 11 + 5 * users);
        EXPECT_EQ(runway.months[month].required[Placement::EvenSpread], 11 + (5 * users + 2) / 3);
        EXPECT_EQ(runway.months[month].required[Placement::ZoneLoss], 11 + (5 * users + 1) / 2);
    }
    EXPECT_EQ(runway.recommended, PrefixLength::exactly(21));
    const auto& outgrown = *runway.outgrown[Placement::SingleSubnet];
    EXPECT_EQ(outgrown[PrefixLength::exactly(23)], 0);
    EXPECT_EQ(outgrown[PrefixLength::exactly(22)], 25);
    EXPECT_EQ(outgrown[PrefixLength::exactly(21)], 50);
    EXPECT_EQ(holdingOf(outgrown), (Holding{PrefixLength::exactly(22), 25, PrefixLength::exactly(21), 50}));
}

TEST(Runway, ListsWhatIsAskedForAndLooksFurther)
{
    const Domain domain = growing(40, GrowthModel::Compound, 120);
    const Runway whole = runwayOf(domain, classic(), 600);
    ASSERT_EQ(whole.months.size(), 601u);
    for (const int last : {0, 1, 119, 120, 121, 599}) {
        const Runway part = runwayOf(domain, classic(), last);
        ASSERT_EQ(part.months.size(), static_cast<std::size_t>(last) + 1);
        EXPECT_TRUE(std::equal(part.months.begin(), part.months.end(), whole.months.begin())) << last;
        EXPECT_EQ(part.outgrown, whole.outgrown) << last;
        EXPECT_EQ(part.recommended, whole.recommended) << last;
    }
}

TEST(Runway, ShrinkingIsSizedForTheHorizonAndOutgrownAtTheStart)
{
    Domain domain = builtInDomain(); // 11 + 5 × 16 = 91 after 24 months
    domain.growth = {Percent::whole(-60), GrowthModel::Compound, 24, {}};
    const Runway runway = runwayOf(domain, classic(), 3);
    EXPECT_EQ(runway.months.size(), 4u);
    EXPECT_EQ(runway.recommended, PrefixLength::exactly(25));
    const auto& outgrown = *runway.outgrown[Placement::SingleSubnet];
    EXPECT_EQ(outgrown[PrefixLength::exactly(25)], 0);
    EXPECT_EQ(outgrown[PrefixLength::exactly(22)], std::nullopt);
    EXPECT_EQ(holdingOf(outgrown), (Holding{PrefixLength::exactly(22), {}, {}, {}}));
}

TEST(Runway, OneZoneCanNotLoseOne)
{
    Domain domain = builtInDomain();
    domain.availabilityZones = 1;
    domain.placement = Placement::ZoneLoss;
    const Runway runway = runwayOf(domain, classic(), 1);
    EXPECT_FALSE(runway.outgrown[Placement::ZoneLoss]);
    EXPECT_FALSE(runway.months[1].required[Placement::ZoneLoss]);
    EXPECT_FALSE(runway.recommended);
    EXPECT_TRUE(runway.outgrown[Placement::EvenSpread]);
}

TEST(Holding, SkipsWhatHoldsNoLonger)
{
    OutgrownMonths outgrown;
    EXPECT_EQ(holdingOf(outgrown), (Holding{PrefixLength::exactly(28), {}, {}, {}}));
    for (int bits = 16; bits <= 28; ++bits)
        outgrown[PrefixLength::exactly(bits)] = 0;
    EXPECT_EQ(holdingOf(outgrown), Holding());
    outgrown[PrefixLength::exactly(16)] = 9;
    outgrown[PrefixLength::exactly(17)] = 9;
    outgrown[PrefixLength::exactly(18)] = 9;
    EXPECT_EQ(holdingOf(outgrown), (Holding{PrefixLength::exactly(18), 9, {}, {}}));
    outgrown[PrefixLength::exactly(16)] = 10;
    EXPECT_EQ(holdingOf(outgrown), (Holding{PrefixLength::exactly(18), 9, PrefixLength::exactly(16), 10}));
    outgrown[PrefixLength::exactly(16)].reset();
    EXPECT_EQ(holdingOf(outgrown), (Holding{PrefixLength::exactly(18), 9, PrefixLength::exactly(16), {}}));
}

} // namespace headroom
