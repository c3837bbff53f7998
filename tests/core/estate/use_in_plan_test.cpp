// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/use_in_plan.h"

#include "core/plan/plan_io.h"
#include "tests/core/estate/estates.h"

#include <gtest/gtest.h>

using namespace headroom;

namespace {

Estate twoZones()
{
    Estate estate;
    estate.subnets = {subnetOf("a", "vpc-1", "use1-az1", "10.20.0.0/24", 200), subnetOf("b", "vpc-1", "use1-az2", "10.20.1.0/24", std::nullopt),
        subnetOf("c", "vpc-1", "use1-az2", "10.20.2.0/28", 12)};
    estate.held["b"][Owner::Studio] = 9;
    estate.vpcs = {{"vpc-1", "ml \"x\"", {Cidr::of("10.20.0.0/16"), Cidr::of("100.64.0.0/16")}}, {"vpc-2", "", {Cidr::of("10.20.0.0/16")}}};
    estate.endpoints = {{"e1", "vpc-1", "com.amazonaws.us-east-1.s3", "Gateway", "available", {}},
        {"e2", "vpc-1", "aws.sagemaker.us-east-1.studio", "Interface", "Available", {"a"}}, {"e3", "vpc-1", "com.amazonaws.us-east-1.logs", "Interface", "deleted", {}},
        {"e4", "vpc-1", "com.amazonaws.us-east-1.dynamodb", "Gateway", "available", {}}, {"e5", "vpc-1", "com.amazonaws.us-east-1.dynamodb", "Interface", "available", {}},
        {"e6", "vpc-1", "com.amazonaws.vpce.us-east-1.vpce-svc-1", "GatewayLoadBalancer", "available", {}}};
    return estate;
}

} // namespace

TEST(UseInPlan, takesSubnetsVpcsEndpointsAndZones)
{
    Plan plan;
    plan.name = "p";
    Domain& domain = plan.domains.add("studio");
    domain.endpoints.add("sts", EndpointType::Interface);
    domain.endpoints.add("s3", EndpointType::Interface);
    const Plan used = withEstate(plan, "studio", twoZones());
    const Domain& after = used.domains.entries[0].value;
    ASSERT_EQ(after.existingSubnets.size(), 3u);
    EXPECT_EQ(after.existingSubnets[0], (ExistingSubnet{Cidr::of("10.20.0.0/24"), "use1-az1", 51, {}}));
    EXPECT_EQ(after.existingSubnets[1], (ExistingSubnet{Cidr::of("10.20.1.0/24"), "use1-az2", 9, {}}));  // by its interfaces
    EXPECT_EQ(after.existingSubnets[2], (ExistingSubnet{Cidr::of("10.20.2.0/28"), "use1-az2", 0, {}}));  // never below 0
    EXPECT_EQ(after.availabilityZones, 2);
    ASSERT_EQ(after.endpoints.size(), 4u);
    EXPECT_EQ(after.endpoints.entries[0].name, "sts"); // what nobody measured stays
    EXPECT_EQ(after.endpoints.entries[1].name, "s3");
    EXPECT_EQ(after.endpoints.entries[1].value, EndpointType::Gateway);
    EXPECT_EQ(after.endpoints.entries[2].name, "studio");
    EXPECT_EQ(after.endpoints.entries[3].name, "dynamodb");
    EXPECT_EQ(after.endpoints.entries[3].value, EndpointType::Interface);
    ASSERT_EQ(used.addressing.exclusions.size(), 2u);
    EXPECT_EQ(used.addressing.exclusions[0], (Exclusion{Cidr::of("10.20.0.0/16"), "VPC vpc-1 (ml \"x\"), VPC vpc-2"}));
    EXPECT_EQ(used.addressing.exclusions[1], (Exclusion{Cidr::of("100.64.0.0/16"), "VPC vpc-1 (ml \"x\")"}));
    const ReadPlan again = readPlan(planText(used));
    ASSERT_TRUE(again.plan) << "what is taken over can be saved and read";
    EXPECT_EQ(*again.plan, used);
}

TEST(UseInPlan, changesNothingTheSecondTime)
{
    const Plan once = withEstate(builtInPlan(), "studio", twoZones());
    EXPECT_NE(once, builtInPlan());
    EXPECT_EQ(withEstate(once, "studio", twoZones()), once);
}

TEST(UseInPlan, keepsWhatIsThere)
{
    Plan plan;
    Domain& domain = plan.domains.add("studio");
    domain.availabilityZones = 5;
    domain.existingSubnets = {{Cidr::of("10.9.0.0/24"), "z", 3, {}}, {Cidr::of("10.20.0.0/24"), "old", 1, {{"owner", {"\"me\""}}}}};
    plan.addressing.exclusions = {{Cidr::of("10.20.0.0/16"), "on-premises"}};
    Plan expected = plan;
    EXPECT_EQ(withEstate(plan, "studio", {}), expected);
    EXPECT_EQ(withEstate(plan, "nobody", twoZones()), expected);
    const Plan used = withEstate(plan, "studio", twoZones());
    const Domain& after = used.domains.entries[0].value;
    ASSERT_EQ(after.existingSubnets.size(), 4u);
    EXPECT_EQ(after.existingSubnets[0], plan.domains.entries[0].value.existingSubnets[0]);
    EXPECT_EQ(after.existingSubnets[1], (ExistingSubnet{Cidr::of("10.20.0.0/24"), "use1-az1", 51, {{"owner", {"\"me\""}}}}));
    EXPECT_EQ(used.addressing.exclusions[0].reason, "on-premises");
}

TEST(UseInPlan, takesTheFullestOfSubnetsWithOneBlock)
{
    Estate estate;
    estate.subnets = {subnetOf("a", "vpc-1", "z1", "10.0.0.0/28", 9), subnetOf("b", "vpc-2", "z2", "10.0.0.0/28", 3), subnetOf("c", "vpc-3", "z3", "10.0.0.0/28", 5)};
    for (int zone = 4; zone < 10; ++zone)
        estate.subnets.push_back(subnetOf("d", "vpc-4", "z" + std::to_string(zone), "10.0.0.16/28", 11));
    Plan plan;
    plan.domains.add("studio").existingSubnets = {{Cidr::of("10.0.0.0/28"), "full once", 11, {}}};
    const Domain after = withEstate(plan, "studio", estate).domains.entries[0].value;
    ASSERT_EQ(after.existingSubnets.size(), 2u);
    EXPECT_EQ(after.existingSubnets[0].usedAddresses, 8);
    EXPECT_EQ(after.existingSubnets[0].zone, "z2");
    EXPECT_EQ(after.availabilityZones, 6); // of nine
}

TEST(UseInPlan, countsWhatIsNewOrDifferent)
{
    Plan plan;
    Domain& domain = plan.domains.add("studio");
    domain.availabilityZones = 2;
    domain.existingSubnets = {{Cidr::of("10.9.0.0/24"), "z", 3, {}}, {Cidr::of("10.20.0.0/24"), "use1-az1", 51, {}}, {Cidr::of("10.20.1.0/24"), "use1-az2", 8, {}}};
    domain.endpoints.add("studio", EndpointType::Interface);
    domain.endpoints.add("s3", EndpointType::Interface);
    plan.addressing.exclusions = {{Cidr::of("10.20.0.0/16"), "on-premises"}};
    const Plan used = withEstate(plan, "studio", twoZones());
    // One subnet is as it was, one has another count and one is new; of the endpoints s3 is a gateway now and dynamodb new; 100.64.0.0/16 is excluded besides.
    EXPECT_EQ(takenOver(plan, used, "studio"), (TakenOver{2, 1, 2, 2, false}));
    EXPECT_FALSE(takenOver(plan, used, "studio").isNothing());
    EXPECT_TRUE(takenOver(used, withEstate(used, "studio", twoZones()), "studio").isNothing());
    EXPECT_TRUE(takenOver(plan, used, "nobody").isNothing());
    Plan threeZones = plan;
    threeZones.domains.entries[0].value.availabilityZones = 3;
    EXPECT_EQ(takenOver(threeZones, used, "studio"), (TakenOver{2, 1, 2, 2, true}));
}
