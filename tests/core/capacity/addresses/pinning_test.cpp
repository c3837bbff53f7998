// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/addresses/pinning.h"

#include "core/findings/findings.h"
#include "tests/core/plan/random_plan.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace headroom {
namespace {

/// Domains of that many users each, all in one subnet, two zones, without endpoints: a zone takes 1 + 5 a user.
Plan planOf(const std::vector<int>& users)
{
    Plan plan;
    for (std::size_t i = 0; i < users.size(); ++i) {
        Domain& domain = plan.domains.add("domain " + std::to_string(i));
        domain.ruleset = "whitepaper-2023";
        domain.availabilityZones = 2;
        Cohort& cohort = domain.cohorts.add("all");
        cohort.users = users[i];
        for (const char* type : {"ml.t3.medium", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge"})
            cohort.apps.add(type);
    }
    return plan;
}

std::vector<std::string> textsOf(const std::vector<MovedBlock>& moved)
{
    std::vector<std::string> texts;
    for (const MovedBlock& each : moved)
        texts.push_back(each.domain + ": " + (each.from ? each.from->text() : "none") + " to " + (each.to ? each.to->text() : "none"));
    return texts;
}

TEST(Pinning, KeepsEveryBlockWhereItIs)
{
    const Plan plan = planOf({50, 10}); // 251 and 51 a zone: two /24 in a /23, two /26 in a /25
    const PlanSizing sizing = sizePlan(plan);
    const Plan pinned = withAllPinned(plan, sizing);
    EXPECT_EQ(pinned.domains.entries[0].value.pinnedVpcCidr, Cidr::of("10.0.0.0/23"));
    EXPECT_EQ(pinned.domains.entries[1].value.pinnedVpcCidr, Cidr::of("10.0.2.0/25"));
    EXPECT_EQ(sizePlan(pinned).blocks, sizing.blocks);
}

TEST(Pinning, ADomainWithoutABlockIsLeftAsItIs)
{
    Plan plan = planOf({50, 10});
    plan.addressing.pools = {Cidr::of("10.0.0.0/23")};
    const Plan pinned = withAllPinned(plan, sizePlan(plan));
    EXPECT_EQ(pinned.domains.entries[0].value.pinnedVpcCidr, Cidr::of("10.0.0.0/23"));
    EXPECT_EQ(pinned.domains.entries[1].value.pinnedVpcCidr, std::nullopt);
}

TEST(Pinning, TellsWhatALargerDomainMoves)
{
    const Plan before = planOf({50, 10});
    Plan after = before;
    after.domains.add("larger", planOf({100}).domains.entries[0].value); // 501 a zone: two /23 in a /22, placed first
    EXPECT_EQ(textsOf(movedBlocks(before, sizePlan(before), after, sizePlan(after))),
        (std::vector<std::string>{"domain 0: 10.0.0.0/23 to 10.0.4.0/23", "domain 1: 10.0.2.0/25 to 10.0.6.0/25"}));

    const Plan pinned = withAllPinned(before, sizePlan(before));
    Plan pinnedAfter = pinned;
    pinnedAfter.domains.add("larger", planOf({100}).domains.entries[0].value);
    EXPECT_EQ(textsOf(movedBlocks(pinned, sizePlan(pinned), pinnedAfter, sizePlan(pinnedAfter))), std::vector<std::string>());
}

TEST(Pinning, ANewcomerMovesWhatIsSmallerThanIt)
{
    const Plan plan = planOf({50, 10});
    const PlanSizing sizing = sizePlan(plan);
    EXPECT_EQ(textsOf(newcomer(plan, sizing, PrefixLength::exactly(24)).moved), (std::vector<std::string>{"domain 1: 10.0.2.0/25 to 10.0.3.0/25"}));
    EXPECT_EQ(textsOf(newcomer(plan, sizing, PrefixLength::exactly(25)).moved), std::vector<std::string>());
    const Plan pinned = withAllPinned(plan, sizing);
    EXPECT_EQ(textsOf(newcomer(pinned, sizePlan(pinned), PrefixLength::exactly(22)).moved), std::vector<std::string>());
}

TEST(Pinning, WhatFindsNoRoomAnyMoreIsTold)
{
    Plan plan = planOf({50});
    plan.addressing.pools = {Cidr::of("10.0.0.0/22")};
    EXPECT_EQ(textsOf(newcomer(plan, sizePlan(plan), PrefixLength::exactly(22)).moved), (std::vector<std::string>{"domain 0: 10.0.0.0/23 to none"}));
    EXPECT_EQ(newcomer(plan, sizePlan(plan), PrefixLength::exactly(22)).block, std::optional(Cidr::of("10.0.0.0/22")));
    EXPECT_EQ(newcomer(plan, sizePlan(plan), PrefixLength::exactly(21)).block, std::nullopt);
}

TEST(Pinning, ADomainThatIsGoneOrNewHasNotMoved)
{
    const Plan before = planOf({50, 10});
    Plan after = before;
    after.domains.entries.erase(after.domains.entries.begin());
    after.domains.add("new");
    const auto moved = movedBlocks(before, sizePlan(before), after, sizePlan(after));
    ASSERT_EQ(moved.size(), 1U);
    EXPECT_EQ(moved.front().domain, "domain 1");
}

/// The second grows from a /25 to a /22, past the first, a /23: that is its own doing, and the first moves because of it.
TEST(Pinning, WhoMovesBecauseOfOthersIsTold)
{
    const Plan before = planOf({50, 10});
    Plan after = before;
    after.domains.entries[1].value.cohorts = planOf({100}).domains.entries[0].value.cohorts;
    EXPECT_EQ(movedBlocks(before, sizePlan(before), after, sizePlan(after)).size(), 2U);
    EXPECT_EQ(textsOf(movedByOthers(before, sizePlan(before), after, sizePlan(after))), (std::vector<std::string>{"domain 0: 10.0.0.0/23 to 10.0.4.0/23"}));

    Plan pinned = before;
    pinned.domains.entries[0].value.pinnedVpcCidr = Cidr::of("10.1.0.0/23");
    EXPECT_EQ(textsOf(movedByOthers(before, sizePlan(before), pinned, sizePlan(pinned))), (std::vector<std::string>{"domain 1: 10.0.2.0/25 to 10.0.0.0/25"}));
}

TEST(Pinning, PinnedPlansNeverConflictWithThemselves)
{
    testing::RandomPlans random(11);
    for (int i = 0; i < 200; ++i) {
        Plan plan = random.plan();
        for (auto& [name, domain] : plan.domains)
            domain.pinnedVpcCidr.reset();
        const PlanSizing sizing = sizePlan(plan);
        const Plan pinned = withAllPinned(plan, sizing);
        EXPECT_EQ(sizePlan(pinned).blocks.size(), sizing.blocks.size());
        for (std::size_t d = 0; d < plan.domains.size(); ++d) {
            EXPECT_EQ(sizePlan(pinned).blocks[d].vpc, sizing.blocks[d].vpc);
            EXPECT_TRUE(sizePlan(pinned).blocks[d].pinnedTouches.empty());
        }
    }
}

} // namespace
} // namespace headroom
