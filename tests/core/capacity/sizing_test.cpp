// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/plan_sizing.h"
#include "core/plan/plan.h"

#include <gtest/gtest.h>

namespace headroom {

namespace {

const Ruleset& classic() { return *findRuleset("whitepaper-2023"); }
Domain builtInDomain() { return builtInPlan().domains.entries[0].value; }

std::optional<int> bitsOf(const std::optional<PrefixLength>& prefix)
{
    return prefix ? std::optional(prefix->bits()) : std::nullopt;
}

} // namespace

TEST(Sizing, UsableAddressesChooseThePrefix)
{
    struct Row {
        std::int64_t required;
        std::optional<int> prefix;
    };
    const Row rows[] = {
        {0, 28}, {11, 28}, {12, 27}, {27, 27}, {28, 26}, {251, 24}, {252, 23}, {507, 23}, {508, 22}, {511, 22}, {1019, 22}, {1020, 21}, {65531, 16}, {65532, {}},
    };
    for (const Row& row : rows)
        EXPECT_EQ(bitsOf(subnetPrefixFor(row.required)), row.prefix) << row.required;
}

TEST(Sizing, VpcBlockHoldsAllSubnets)
{
    struct Row {
        int subnet;
        int zones;
        std::optional<int> vpc;
    };
    const Row rows[] = {{22, 3, 20}, {22, 1, 22}, {22, 2, 21}, {22, 4, 20}, {22, 5, 19}, {22, 6, 19}, {28, 1, 28}, {16, 1, 16}, {16, 2, {}}, {18, 4, 16}, {18, 5, {}}};
    for (const Row& row : rows)
        EXPECT_EQ(bitsOf(vpcPrefixFor(PrefixLength::exactly(row.subnet), row.zones)), row.vpc) << row.subnet << " × " << row.zones;
}

TEST(Sizing, DefaultPlanInItsThreePlacements)
{
    const DomainSizing sizing = sizeDomain(builtInDomain(), classic());
    EXPECT_EQ(*sizing.singleSubnet, (PlacementSize{500, 511, PrefixLength::exactly(22)}));
    EXPECT_EQ(*sizing.evenSpread, (PlacementSize{167, 178, PrefixLength::exactly(24)}));
    EXPECT_EQ(*sizing.zoneLoss, (PlacementSize{250, 261, PrefixLength::exactly(23)}));
    EXPECT_EQ(bitsOf(sizing.vpcPrefix), 20);
    EXPECT_FALSE(sizing.monthsUntilOutgrown);
}

TEST(Sizing, EfaTakes811)
{
    Domain domain = builtInDomain();
    domain.cohorts.entries[0].value.jobs.entries[0].value.efa = true;
    const DomainSizing sizing = sizeDomain(domain, classic());
    EXPECT_EQ(sizing.singleSubnet->requiredPerSubnet, 811);
    EXPECT_EQ(bitsOf(sizing.singleSubnet->subnetPrefix), 22);
}

TEST(Sizing, MarginIsExactAndOnUserLevelAlone)
{
    Domain domain = builtInDomain();
    domain.marginPercent = Percent::whole(7);
    const DomainSizing sizing = sizeDomain(domain, classic());
    EXPECT_EQ(sizing.singleSubnet->requiredPerSubnet, 11 + 535);      // 500 × 1.07 = 535
    EXPECT_EQ(sizing.singleSubnet->userLevelPerSubnet, 500);
    EXPECT_EQ(sizing.evenSpread->requiredPerSubnet, 11 + 179);        // 167 × 1.07 = 178.69
}

TEST(Sizing, OneZoneCanNotLoseOne)
{
    Domain domain = builtInDomain();
    domain.availabilityZones = 1;
    domain.placement = Placement::ZoneLoss;
    const DomainSizing sizing = sizeDomain(domain, classic());
    EXPECT_FALSE(sizing.zoneLoss);
    EXPECT_FALSE(sizing.vpcPrefix);
    EXPECT_EQ(sizing.evenSpread, sizing.singleSubnet);
}

// looks/growth: 40 % a year over 36 months: 1,386 of 2,043, a /22 full in month 25, a /21 in month 50.
TEST(Sizing, GrowthOfFortyPercent)
{
    Domain domain = builtInDomain();
    domain.growth = {Percent::whole(40), GrowthModel::Compound, 36, {}};
    const DomainSizing sizing = sizeDomain(domain, classic());
    EXPECT_EQ(sizing.horizon.users, 275);
    EXPECT_EQ(sizing.horizon.userLevel, 1375);
    EXPECT_EQ(sizing.singleSubnet->requiredPerSubnet, 1386);
    EXPECT_EQ(bitsOf(sizing.singleSubnet->subnetPrefix), 21);
    EXPECT_EQ(sizing.monthsUntilOutgrown, 50);
    EXPECT_EQ(monthOutgrown(domain, classic(), Placement::SingleSubnet, 1019), 25);
    EXPECT_EQ(monthOutgrown(domain, classic(), Placement::SingleSubnet, 507), 0);
}

TEST(Sizing, MonthOutgrownAgreesWithLookingAtEachMonth)
{
    for (const GrowthModel model : {GrowthModel::Compound, GrowthModel::Linear})
        for (const int percent : {-30, 0, 1, 3, 17, 60, 400})
            for (const std::int64_t usable : {251, 507, 1019, 4091, 65531}) {
                Domain domain = builtInDomain();
                domain.growth = {Percent::whole(percent), model, 12, {}};
                std::optional<int> expected;
                for (int month = 0; month <= 600 && !expected; ++month)
                    if (placementSize(domain, demandAt(domain, classic(), month), Placement::SingleSubnet)->requiredPerSubnet > usable)
                        expected = month;
                EXPECT_EQ(monthOutgrown(domain, classic(), Placement::SingleSubnet, usable), expected) << percent << ' ' << usable;
            }
}

TEST(Sizing, ShrinkingDemandIsOutgrownFromTheStart)
{
    Domain domain = builtInDomain();
    domain.growth = {Percent::whole(-60), GrowthModel::Compound, 24, {}};
    const DomainSizing sizing = sizeDomain(domain, classic());
    EXPECT_EQ(sizing.horizon.users, 16);
    EXPECT_EQ(sizing.monthsUntilOutgrown, 0);
}

TEST(PlanSizing, DefaultPlanHasItsBlocks)
{
    const PlanSizing sizing = sizePlan(builtInPlan());
    ASSERT_EQ(sizing.blocks.size(), 1u);
    ASSERT_TRUE(sizing.blocks[0].vpc);
    EXPECT_EQ(sizing.blocks[0].vpc->text(), "10.0.0.0/20");
    ASSERT_EQ(sizing.blocks[0].subnets.size(), 3u);
    EXPECT_EQ(sizing.blocks[0].subnets[0]->text(), "10.0.0.0/22");
    EXPECT_EQ(sizing.blocks[0].subnets[1]->text(), "10.0.4.0/22");
    EXPECT_EQ(sizing.blocks[0].subnets[2]->text(), "10.0.8.0/22");
}

} // namespace headroom
