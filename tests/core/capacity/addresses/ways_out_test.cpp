// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/addresses/ways_out.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

/// The whitepaper's domain asks for three /22 in a /20 where all may be in one zone, for three /23 in a /21 with a zone lost, for three /24 in a /22 spread evenly.
Plan planIn(const char* pool)
{
    Plan plan = builtInPlan();
    plan.addressing.pools = {Cidr::of(pool)};
    return plan;
}

TEST(WaysOut, NothingIsGivenUpWhereThereIsRoom)
{
    EXPECT_TRUE(waysOut(planIn("10.0.0.0/20"), sizePlan(planIn("10.0.0.0/20")), 0).empty());
}

TEST(WaysOut, UsersPlacedInAnotherWayAskForLess)
{
    EXPECT_EQ(waysOut(planIn("10.0.0.0/21"), sizePlan(planIn("10.0.0.0/21")), 0),
        (std::vector<WayOut>{OtherPlacement{Placement::EvenSpread, PrefixLength::exactly(22)}, OtherPlacement{Placement::ZoneLoss, PrefixLength::exactly(21)}}));
    EXPECT_EQ(waysOut(planIn("10.0.0.0/22"), sizePlan(planIn("10.0.0.0/22")), 0), (std::vector<WayOut>{OtherPlacement{Placement::EvenSpread, PrefixLength::exactly(22)}}));
    EXPECT_TRUE(waysOut(planIn("10.0.0.0/23"), sizePlan(planIn("10.0.0.0/23")), 0).empty());
}

TEST(WaysOut, TheExclusionThatStandsInTheWayIsNamed)
{
    Plan plan = planIn("10.0.0.0/19");
    const Exclusion small{Cidr::of("10.0.7.0/24"), "printers"};
    plan.addressing.exclusions = {{Cidr::of("192.168.0.0/16"), "elsewhere"}, {Cidr::of("10.0.16.0/21"), "lab"}, {Cidr::of("10.0.24.0/21"), "lab 2"}, small};
    const auto ways = waysOut(plan, sizePlan(plan), 0);
    // Either laboratory alone leaves the other in the upper half; without the printers the lower half is free.
    ASSERT_FALSE(ways.empty());
    EXPECT_EQ(ways.back(), WayOut(GivenUpExclusion{small}));
    EXPECT_EQ(std::count_if(ways.begin(), ways.end(), [](const WayOut& way) { return std::holds_alternative<GivenUpExclusion>(way); }), 1);
}

/// Two domains in a pool with room for one: whichever gives way, none that has a block may lose it.
TEST(WaysOut, NobodyElseLosesItsBlock)
{
    Plan plan = planIn("10.0.0.0/20");
    plan.domains.add("second", plan.domains.entries[0].value);
    const PlanSizing sizing = sizePlan(plan);
    ASSERT_TRUE(sizing.blocks[0].vpc && !sizing.blocks[1].vpc);
    EXPECT_TRUE(waysOut(plan, sizing, 1).empty());
    plan.addressing.pools.push_back(Cidr::of("10.1.0.0/22"));
    EXPECT_EQ(waysOut(plan, sizePlan(plan), 1), (std::vector<WayOut>{OtherPlacement{Placement::EvenSpread, PrefixLength::exactly(22)}}));
}

} // namespace
} // namespace headroom
