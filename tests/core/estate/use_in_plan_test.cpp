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
    const Plan used = withEstate(plan, "studio", twoZones(), "vpc-1");
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
    const Plan once = withEstate(builtInPlan(), "studio", twoZones(), "vpc-1");
    EXPECT_NE(once, builtInPlan());
    EXPECT_EQ(withEstate(once, "studio", twoZones(), "vpc-1"), once);
}

TEST(UseInPlan, keepsWhatIsThere)
{
    Plan plan;
    Domain& domain = plan.domains.add("studio");
    domain.availabilityZones = 5;
    domain.existingSubnets = {{Cidr::of("10.9.0.0/24"), "z", 3, {}}, {Cidr::of("10.20.0.0/24"), "old", 1, {{"owner", {"\"me\""}}}}};
    plan.addressing.exclusions = {{Cidr::of("10.20.0.0/16"), "on-premises"}};
    Plan expected = plan;
    EXPECT_EQ(withEstate(plan, "studio", {}, ""), expected);
    EXPECT_EQ(withEstate(plan, "nobody", twoZones(), "vpc-1"), expected);
    const Plan used = withEstate(plan, "studio", twoZones(), "vpc-1");
    const Domain& after = used.domains.entries[0].value;
    ASSERT_EQ(after.existingSubnets.size(), 4u);
    EXPECT_EQ(after.existingSubnets[0], plan.domains.entries[0].value.existingSubnets[0]);
    EXPECT_EQ(after.existingSubnets[1], (ExistingSubnet{Cidr::of("10.20.0.0/24"), "use1-az1", 51, {{"owner", {"\"me\""}}}}));
    EXPECT_EQ(used.addressing.exclusions[0].reason, "on-premises");
}

TEST(UseInPlan, takesTheFullestOfSubnetsWithOneBlock)
{
    Estate estate;
    estate.subnets = {subnetOf("a", "", "z1", "10.0.0.0/28", 9), subnetOf("b", "", "z2", "10.0.0.0/28", 3), subnetOf("c", "", "z3", "10.0.0.0/28", 5)};
    for (int zone = 4; zone < 10; ++zone)
        estate.subnets.push_back(subnetOf("d", "", "z" + std::to_string(zone), "10.0.0.16/28", 11));
    Plan plan;
    plan.domains.add("studio").existingSubnets = {{Cidr::of("10.0.0.0/28"), "full once", 11, {}}};
    const Domain after = withEstate(plan, "studio", estate, "").domains.entries[0].value;
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
    const Plan used = withEstate(plan, "studio", twoZones(), "vpc-1");
    // One subnet is as it was, one has another count and one is new; of the endpoints s3 is a gateway now and dynamodb new; 100.64.0.0/16 is excluded besides.
    EXPECT_EQ(takenOver(plan, used, "studio"), (TakenOver{2, 1, 2, 2, false, std::nullopt}));
    EXPECT_FALSE(takenOver(plan, used, "studio").isNothing());
    EXPECT_TRUE(takenOver(used, withEstate(used, "studio", twoZones(), "vpc-1"), "studio").isNothing());
    EXPECT_TRUE(takenOver(plan, used, "nobody").isNothing());
    Plan threeZones = plan;
    threeZones.domains.entries[0].value.availabilityZones = 3;
    EXPECT_EQ(takenOver(threeZones, used, "studio"), (TakenOver{2, 1, 2, 2, true, std::nullopt}));
}

namespace {

/// Three VPCs: in two regions, and one that is not given.
Estate threeVpcs()
{
    Estate estate;
    for (int zone = 1; zone <= 3; ++zone) {
        const std::string number = std::to_string(zone);
        estate.subnets.push_back(subnetOf("us" + number, "vpc-us", "use1-az" + number, ("10.1." + number + ".0/24").c_str(), 100));
        estate.subnets.push_back(subnetOf("eu" + number, "vpc-eu", "euw1-az" + number, ("10.2." + number + ".0/24").c_str(), 200));
    }
    estate.subnets.push_back(subnetOf("nowhere", "", "use1-az1", "10.3.0.0/24", 250));
    estate.vpcs = {{"vpc-us", "", {Cidr::of("10.1.0.0/16")}}, {"vpc-eu", "", {Cidr::of("10.2.0.0/16")}}};
    estate.endpoints = {{"e1", "vpc-us", "com.amazonaws.us-east-1.sts", "Interface", "available", {}}, {"e2", "vpc-eu", "com.amazonaws.eu-west-1.sts", "Gateway", "available", {}},
        {"e3", "vpc-eu", "com.amazonaws.eu-west-1.logs", "Interface", "available", {}}, {"e4", "vpc-old", "com.amazonaws.eu-west-1.kms", "Interface", "deleted", {}}};
    return estate;
}

} // namespace

TEST(UseInPlan, takesOneVpcIntoTheDomainAndKeepsTheCidrsOfAllClear)
{
    Plan plan;
    plan.domains.add("studio").availabilityZones = 2;
    Estate estate = threeVpcs();
    estate.domains = {{"d-us", "", "vpc-us", NetworkMode::VpcOnly, {}}, {"d-eu", "", "vpc-eu", std::nullopt, {}}, {"d-eu2", "", "vpc-eu", NetworkMode::PublicInternetOnly, {}}};
    const Plan used = withEstate(plan, "studio", estate, "vpc-eu");
    const Domain& domain = used.domains.entries[0].value;
    ASSERT_EQ(domain.existingSubnets.size(), 3u);
    EXPECT_EQ(domain.existingSubnets[0], (ExistingSubnet{Cidr::of("10.2.1.0/24"), "euw1-az1", 51, {}}));
    EXPECT_EQ(domain.existingSubnets[2].zone, "euw1-az3");
    EXPECT_EQ(domain.availabilityZones, 3);
    ASSERT_EQ(domain.endpoints.size(), 2u);
    EXPECT_EQ(domain.endpoints.entries[0].name, "sts");
    EXPECT_EQ(domain.endpoints.entries[0].value, EndpointType::Gateway); // sts of the other VPC is an interface
    EXPECT_EQ(domain.endpoints.entries[1].name, "logs");
    EXPECT_EQ(domain.networkMode, NetworkMode::PublicInternetOnly);
    ASSERT_EQ(used.addressing.exclusions.size(), 2u);
    EXPECT_EQ(takenOver(plan, used, "studio"), (TakenOver{3, 2, 2, 3, true, NetworkMode::PublicInternetOnly}));
    EXPECT_EQ(withEstate(used, "studio", estate, "vpc-eu"), used);
    const Domain nowhere = withEstate(plan, "studio", estate, "").domains.entries[0].value;
    ASSERT_EQ(nowhere.existingSubnets.size(), 1u);
    EXPECT_EQ(nowhere.availabilityZones, 1);
    EXPECT_EQ(nowhere.networkMode, NetworkMode::VpcOnly);
}

TEST(UseInPlan, choosesTheVpcThatIsMostLikelyMeant)
{
    Estate estate = threeVpcs();
    EXPECT_EQ(vpcsToUse(estate), (std::vector<std::string>{"vpc-us", "vpc-eu", ""})); // vpc-old has an endpoint that is gone
    EXPECT_EQ(vpcMostLikely(estate, std::nullopt), "vpc-eu");                         // 600 addresses are free, elsewhere 300 and 250
    PlanFit fit;
    fit.vpcs = {{"vpc-us", {}, 0, true, {}}, {"vpc-eu", {}, 0, false, {}}, {"", {}, 0, false, {}}};
    EXPECT_EQ(vpcMostLikely(estate, fit), "vpc-us");
    estate.domains = {{"d-old", "", "vpc-old", {}, {}}, {"d-eu", "", "vpc-eu", {}, {}}, {"d-odd", "", "", {}, {}}};
    EXPECT_EQ(vpcMostLikely(estate, fit), "vpc-eu"); // vpc-old has no subnets, and a domain without a VPC is in none
    EXPECT_EQ(vpcsToUse(estate).back(), "vpc-old");
    estate.subnets.clear();
    EXPECT_EQ(vpcMostLikely(estate, std::nullopt), "vpc-eu");
    EXPECT_EQ(vpcMostLikely({}, std::nullopt), "");
    estate = {};
    estate.subnets = {subnetOf("a", "v1", "z1", "10.0.0.0/28", 3), subnetOf("b", "v2", "z1", "10.0.0.0/28", 3)};
    EXPECT_EQ(vpcMostLikely(estate, std::nullopt), "v1");
}
