// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/subnet_share.h"

#include "core/capacity/plan_sizing.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace headroom;

namespace {

Domain whitepaperDomain()
{
    return builtInPlan().domains.entries.front().value;
}

std::int64_t of(const SubnetShare& share, Entity entity)
{
    return share.byEntity[static_cast<std::size_t>(entity)];
}

std::int64_t sum(const SubnetShare& share)
{
    return std::accumulate(share.byEntity.begin(), share.byEntity.end(), share.margin);
}

} // namespace

TEST(SubnetShare, OneSubnetTakesAllUsers)
{
    const Domain domain = whitepaperDomain();
    const auto share = subnetShare(domain, demandAt(domain, rulesOf(domain), 12), Placement::SingleSubnet);
    ASSERT_TRUE(share);
    EXPECT_EQ(of(*share, Entity::EfsMountTarget), 1);
    EXPECT_EQ(of(*share, Entity::VpcEndpoint), 10);
    EXPECT_EQ(of(*share, Entity::JupyterServer), 100);
    EXPECT_EQ(of(*share, Entity::KernelGateway), 200);
    EXPECT_EQ(of(*share, Entity::Training), 200);
    EXPECT_EQ(share->margin, 0);
    EXPECT_EQ(sum(*share), 511);
}

// 167 of 500 over 100, 200, 200 is 33.4, 66.8, 66.8: the two largest remainders get the two that are left.
TEST(SubnetShare, SpreadsByLargestRemainder)
{
    const Domain domain = whitepaperDomain();
    const auto share = subnetShare(domain, demandAt(domain, rulesOf(domain), 12), Placement::EvenSpread);
    ASSERT_TRUE(share);
    EXPECT_EQ(of(*share, Entity::JupyterServer), 33);
    EXPECT_EQ(of(*share, Entity::KernelGateway), 67);
    EXPECT_EQ(of(*share, Entity::Training), 67);
    EXPECT_EQ(sum(*share), 178);
}

// 10 % of 250 is 25: 11 + 275 = 286.
TEST(SubnetShare, MarginStandsApart)
{
    Domain domain = whitepaperDomain();
    domain.marginPercent = Percent::whole(10);
    const auto share = subnetShare(domain, demandAt(domain, rulesOf(domain), 12), Placement::ZoneLoss);
    ASSERT_TRUE(share);
    EXPECT_EQ(share->margin, 25);
    EXPECT_EQ(sum(*share), 286);
}

TEST(SubnetShare, OneZoneCannotBeLost)
{
    Domain domain = whitepaperDomain();
    domain.availabilityZones = 1;
    EXPECT_FALSE(subnetShare(domain, demandAt(domain, rulesOf(domain), 12), Placement::ZoneLoss));
}

TEST(SubnetShare, SumsToTheRequirement)
{
    for (int users = 0; users <= 60; ++users) {
        for (int zones = 1; zones <= 6; ++zones) {
            for (const Placement placement : {Placement::SingleSubnet, Placement::EvenSpread, Placement::ZoneLoss}) {
                Domain domain = whitepaperDomain();
                domain.availabilityZones = zones;
                domain.cohorts.entries.front().value.users = users;
                domain.marginPercent = Percent::tenThousandths(users * 12'345);
                const Demand demand = demandAt(domain, rulesOf(domain), 0);
                const auto share = subnetShare(domain, demand, placement);
                const auto size = placementSize(domain, demand, placement);
                ASSERT_EQ(share.has_value(), size.has_value());
                if (share) {
                    EXPECT_EQ(sum(*share), size->requiredPerSubnet) << users << " users, " << zones << " zones";
                }
            }
        }
    }
}
