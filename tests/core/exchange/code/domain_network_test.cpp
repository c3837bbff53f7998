// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/code/domain_network.h"

#include "core/exchange/code/aws_cli.h"
#include "core/exchange/code/cloudformation.h"
#include "core/exchange/code/terraform.h"
#include "tests/core/plan/random_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace headroom {

namespace {

using Peer = SecurityRule::Peer;

DomainNetwork networkOf(Plan plan, std::size_t index = 0, NetworkChoice choice = {})
{
    return std::get<DomainNetwork>(domainNetwork(answerOf(std::move(plan), std::nullopt), index, choice, "Headroom 1.2.3"));
}

std::vector<std::string> obstaclesTo(Plan plan, std::size_t index = 0)
{
    std::vector<std::string> codes;
    const auto result = domainNetwork(answerOf(std::move(plan), std::nullopt), index, {}, "Headroom 1.2.3");
    for (const Finding& finding : std::get<std::vector<Finding>>(result))
        codes.push_back(finding.code);
    return codes;
}

std::vector<std::string> ruleNames(const DomainNetwork& network)
{
    std::vector<std::string> names;
    for (const SecurityRule& rule : network.rules)
        names.push_back(rule.identifier);
    return names;
}

Plan planOf(std::initializer_list<const char*> domains)
{
    Plan plan;
    plan.name = "Plan";
    for (const char* name : domains)
        plan.domains.add(name);
    return plan;
}

} // namespace

TEST(DomainNetwork, OfTheWhitepaper)
{
    const DomainNetwork network = networkOf(builtInPlan());
    EXPECT_EQ(network.plan, "Whitepaper scenario");
    EXPECT_EQ(network.domain, "studio");
    EXPECT_EQ(network.identifier, "studio");
    EXPECT_EQ(network.account, "");
    EXPECT_EQ(network.region, "");
    EXPECT_EQ(network.vpcCidr, Cidr::of("10.0.0.0/20"));
    EXPECT_EQ(network.subnets, (std::vector{Cidr::of("10.0.0.0/22"), Cidr::of("10.0.4.0/22"), Cidr::of("10.0.8.0/22")}));
    ASSERT_EQ(network.endpoints.size(), 10u);
    EXPECT_EQ(network.endpoints[2].beforeRegion, "aws.sagemaker.");
    EXPECT_EQ(network.endpoints[2].afterRegion, ".notebook");
    EXPECT_EQ(network.endpoints[5].beforeRegion, "com.amazonaws.");
    EXPECT_EQ(network.endpoints[5].afterRegion, ".ecr.api");
    EXPECT_EQ(network.endpoints[5].identifier, "ecr_api");
    EXPECT_EQ(network.endpoints[4].privateDns, NetworkEndpoint::PrivateDns::AllResolvers);
    EXPECT_TRUE(network.has(EndpointType::Interface));
    EXPECT_FALSE(network.has(EndpointType::Gateway));
    EXPECT_EQ(ruleNames(network), (std::vector<std::string>{"nfs_in", "nfs_out", "apps_in", "apps_out", "https_out"}));
    ASSERT_EQ(network.remarks.size(), 3u);
    EXPECT_EQ(network.remarks[0], "The network of the SageMaker Studio domain \"studio\" of the plan \"Whitepaper scenario\".");
    EXPECT_EQ(network.remarks[1].substr(0, 105), "3 × /22 inside 10.0.0.0/20: 511 of 1,019 usable addresses needed in each subnet, 508 free (50.15 % used)");
    EXPECT_EQ(network.remarks[2], "Written by Headroom 1.2.3.");
}

TEST(DomainNetwork, RulesFollowThePlan)
{
    Plan plan = planOf({"studio"});
    Domain& domain = plan.domains.entries[0].value;
    domain.mountTarget = false;
    EXPECT_EQ(ruleNames(networkOf(plan)), (std::vector<std::string>{"apps_in", "apps_out"}));
    domain.cohorts.add("c").jobs.add("j").efa = true;
    EXPECT_EQ(ruleNames(networkOf(plan)), (std::vector<std::string>{"apps_in", "apps_out", "efa_in", "efa_out"}));
    domain.endpoints.add("sts");
    domain.endpoints.add("dynamodb", EndpointType::Gateway);
    domain.endpoints.add("s3", EndpointType::Gateway);
    const DomainNetwork network = networkOf(plan);
    EXPECT_EQ(ruleNames(network), (std::vector<std::string>{"apps_in", "apps_out", "efa_in", "efa_out", "https_out", "https_out_dynamodb", "https_out_s3"}));
    EXPECT_EQ(network.rules[2].peer, Peer::Itself); // EFA asks for the group itself, both ways
    EXPECT_EQ(network.rules[3].peer, Peer::Itself);
    EXPECT_FALSE(network.rules[3].firstPort);
    EXPECT_EQ(network.rules[6].peer, Peer::GatewayEndpoint);
    EXPECT_EQ(network.endpoints[network.rules[6].gateway].name, "s3");
    EXPECT_EQ(network.endpoints[2].privateDns, NetworkEndpoint::PrivateDns::Off);
}

TEST(DomainNetwork, AccountsAndRegionsThatAreNoneAreNotKnown)
{
    struct Case {
        const char* account;
        const char* region;
        bool known;
    };
    for (const auto& [account, region, known] :
        std::vector<Case>{{"111122223333", "us-east-1", true}, {"012345678901", "us-gov-west-1", true}, {"11112222333", "us-east", false},
            {"1111 2222 3333", "-1", false}, {"\"; x", "us-east-${x}", false}, {"11112222333a", "us--east-1", false}, {"", "US-EAST-1", false}}) {
        Plan plan = planOf({"studio"});
        plan.domains.entries[0].value.account = account;
        plan.domains.entries[0].value.region = region;
        const DomainNetwork network = networkOf(plan);
        EXPECT_EQ(network.account, known ? account : "");
        EXPECT_EQ(network.region, known ? region : "");
    }
}

TEST(DomainNetwork, NamesOfADomainDoNotDependOnWhichIsAskedFor)
{
    const Plan plan = planOf({"a b", "a_b", "1st", "日本語", "AB", "Domain"});
    const std::vector<std::string> wanted{"a_b", "a_b_2", "domain_1st", "domain", "ab_3", "domain_2"};
    for (std::size_t i = 0; i < wanted.size(); ++i)
        EXPECT_EQ(networkOf(plan, i).identifier, wanted[i]);
    EXPECT_EQ(networkOf(plan, 1).domainName(), "a-b-2");
}

TEST(DomainNetwork, WhatCanNotBeCreatedIsTold)
{
    Plan plan = planOf({"studio"});
    Domain& domain = plan.domains.entries[0].value;
    domain.pinnedVpcCidr = Cidr::of("10.0.0.0/27");
    EXPECT_EQ(obstaclesTo(plan), std::vector<std::string>{"pinned-too-small"});
    domain.pinnedVpcCidr = Cidr::of("10.0.0.0/15");
    EXPECT_EQ(obstaclesTo(plan), std::vector<std::string>{"pinned-not-a-vpc-size"});
    domain.endpoints.add("sts", EndpointType::Gateway);
    EXPECT_EQ(obstaclesTo(plan).size(), 2u);
    domain = {};
    domain.placement = Placement::ZoneLoss;
    domain.availabilityZones = 1;
    EXPECT_EQ(obstaclesTo(plan), std::vector<std::string>{"zone-loss-one-zone"});
    domain = {};
    plan.addressing.pools = {Cidr::of("10.0.0.0/28")};
    EXPECT_EQ(obstaclesTo(plan), std::vector<std::string>{"pool-exhausted"});
    plan = planOf({"studio"});
    plan.domains.entries[0].value.cohorts.add("c").users = 1'000'000;
    plan.domains.entries[0].value.cohorts.entries[0].value.apps.add("ml.t3.medium");
    EXPECT_EQ(obstaclesTo(plan), std::vector<std::string>{"subnet-too-large"});
    plan.domains.entries[0].value.cohorts.entries[0].value.users = 60'000;
    EXPECT_EQ(obstaclesTo(plan), std::vector<std::string>{"vpc-too-large"});
}

TEST(DomainNetwork, WhatAwsRefusesForAVpcIsNotWritten)
{
    struct Case {
        const char* pool;
        const char* pinned;
        const char* code;
        const char* pointer;
        const char* part; ///< of the message
    };
    const Case cases[]{
        {"169.254.0.0/16", nullptr, "range-not-for-vpc", "/addressing/pools/0", "169.254.0.0/28, touches 169.254.0.0/16"},
        {"224.0.0.0/4", nullptr, "range-not-for-vpc", "/addressing/pools/0", "224.0.0.0/28, touches 224.0.0.0/4"},
        {"0.0.0.0/0", nullptr, "range-not-for-vpc", "/addressing/pools/0", "0.0.0.0/28, touches 0.0.0.0/8"},
        {"0.0.0.0/0", "127.1.0.0/24", "range-not-for-vpc", "/domains/studio/pinnedVpcCidr", "127.1.0.0/24 touches 127.0.0.0/8"},
        {"0.0.0.0/0", "172.17.4.0/24", "range-used-by-services", "/domains/studio/pinnedVpcCidr", "172.17.4.0/24 touches 172.17.0.0/16"},
    };
    for (const Case& each : cases) {
        Plan plan = planOf({"studio"});
        plan.addressing.pools = {Cidr::of(each.pool)};
        plan.domains.entries[0].value.availabilityZones = 1;
        if (each.pinned)
            plan.domains.entries[0].value.pinnedVpcCidr = Cidr::of(each.pinned);
        for (const VpcChoice vpc : {VpcChoice::New, VpcChoice::Existing}) {
            const auto result = domainNetwork(answerOf(plan, std::nullopt), 0, {vpc, StudioDomain::LeftOut}, "Headroom 1.2.3");
            const auto* obstacles = std::get_if<std::vector<Finding>>(&result);
            ASSERT_TRUE(obstacles && obstacles->size() == 1) << each.pool;
            EXPECT_EQ(obstacles->front().code, each.code);
            EXPECT_EQ(obstacles->front().pointer, each.pointer);
            EXPECT_NE(english(obstacles->front().message).find(each.part), std::string::npos) << english(obstacles->front().message);
        }
    }
    // A pool may hold such a range: what was placed outside it can be created.
    Plan plan = planOf({"studio"});
    plan.addressing.pools = {Cidr::of("0.0.0.0/0")};
    plan.domains.entries[0].value.pinnedVpcCidr = Cidr::of("10.1.0.0/24");
    EXPECT_EQ(networkOf(plan).vpcCidr, Cidr::of("10.1.0.0/24"));
}

TEST(DomainNetwork, WhatAVpcMayRefuseToAddIsRemarked)
{
    const NetworkChoice join{VpcChoice::Existing, StudioDomain::LeftOut};
    Plan plan = planOf({"studio"});
    Domain& domain = plan.domains.entries[0].value;
    domain.pinnedVpcCidr = Cidr::of("192.168.0.0/24");
    plan.addressing.pools.push_back(Cidr::of("192.168.0.0/16"));
    domain.existingSubnets = {{Cidr::of("10.20.0.0/24"), "use1-az1", 0, {}}};
    const auto warnings = [](const DomainNetwork& network) {
        return std::count_if(network.remarks.begin(), network.remarks.end(),
            [](const std::string& remark) { return remark.find("Warning: The VPC of the existing subnet 10.20.0.0/24 can't add 192.168.0.0/24") == 0; });
    };
    EXPECT_EQ(warnings(networkOf(plan, 0, join)), 1);
    EXPECT_EQ(warnings(networkOf(plan)), 0) << "a new VPC adds nothing";
    EXPECT_EQ(networkOf(plan, 0, join).neighbour, std::nullopt);
    domain.pinnedVpcCidr = Cidr::of("10.21.0.0/24");
    EXPECT_EQ(warnings(networkOf(plan, 0, join)), 0);
}

TEST(DomainNetwork, ABlockThatTheVpcMayHaveAlreadyIsRemarkedInEveryLanguage)
{
    const NetworkChoice join{VpcChoice::Existing, StudioDomain::LeftOut};
    Plan plan = planOf({"studio"});
    Domain& domain = plan.domains.entries[0].value;
    domain.pinnedVpcCidr = Cidr::of("10.20.128.0/24");
    domain.existingSubnets = {{Cidr::of("10.19.255.0/24"), "use1-az1", 0, {}}, {Cidr::of("10.20.0.0/24"), "use1-az1", 0, {}}};
    EXPECT_EQ(networkOf(plan).neighbour, std::nullopt);
    const DomainNetwork network = networkOf(plan, 0, join);
    EXPECT_EQ(network.neighbour, Cidr::of("10.20.0.0/24"));
    domain.existingSubnets.pop_back();
    const DomainNetwork apart = networkOf(plan, 0, join);
    EXPECT_EQ(apart.neighbour, std::nullopt);
    const auto saysSo = [](std::string text) { // lines are wrapped anywhere
        for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos;)
            text.replace(at, text.find_first_not_of("\n #", at) - at, " ");
        return text.find("The existing subnet 10.20.0.0/24 is in the same /16: where a CIDR of that VPC holds 10.20.128.0/24 already, AWS refuses to add it. Leave this ") != std::string::npos;
    };
    for (const auto& write : {terraformText, cloudFormationText, awsCliText}) {
        EXPECT_TRUE(saysSo(write(network))) << write(network);
        EXPECT_FALSE(saysSo(write(apart)));
    }
}

// Where AWS still lists a block that was taken from the VPC, its CIDR names two entries; the ID of the answer names one.
TEST(DomainNetwork, TheScriptAwaitsTheAssociationThatItMade)
{
    const std::string text = awsCliText(networkOf(builtInPlan(), 0, {VpcChoice::Existing, StudioDomain::LeftOut}));
    EXPECT_NE(text.find("association=$(aws ec2 associate-vpc-cidr-block"), std::string::npos);
    EXPECT_NE(text.find("--query CidrBlockAssociation.AssociationId"), std::string::npos);
    EXPECT_NE(text.find("[?AssociationId=='$association']"), std::string::npos);
    EXPECT_EQ(text.find("[?CidrBlock=="), std::string::npos);
}

// Either a network or a reason, for any plan; and what is written is the same each time, with every subnet in it.
TEST(DomainNetwork, OfRandomPlans)
{
    testing::RandomPlans random(7);
    int networks = 0;
    for (int i = 0; i < 200; ++i) {
        const Answer answer = answerOf(random.plan(), std::nullopt);
        std::set<std::string> identifiers;
        for (std::size_t index = 0; index < answer.plan.domains.size(); ++index) {
            const NetworkChoice choice{random.chance() ? VpcChoice::New : VpcChoice::Existing, random.chance() ? StudioDomain::Created : StudioDomain::LeftOut};
            const auto result = domainNetwork(answer, index, choice, "Headroom 1.2.3");
            if (const auto* obstacles = std::get_if<std::vector<Finding>>(&result)) {
                EXPECT_FALSE(obstacles->empty());
                continue;
            }
            ++networks;
            const auto& network = std::get<DomainNetwork>(result);
            EXPECT_TRUE(identifiers.insert(network.identifier).second);
            for (const auto& write : {terraformText, cloudFormationText, awsCliText}) {
                const std::string text = write(network);
                EXPECT_EQ(text, write(network));
                EXPECT_EQ(text.back(), '\n');
                for (const Cidr& subnet : network.subnets)
                    EXPECT_NE(text.find(subnet.text()), std::string::npos);
            }
        }
    }
    EXPECT_GT(networks, 100);
}

} // namespace headroom
