// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenancy/tenancy.h"

#include "tests/core/plan/random_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace headroom {
namespace {

using enum TenancyModel;
using State = QuotaLoad::State;

/// The built-in plan's domain so often, with that many users: three zones, ten interface endpoints, five addresses and five apps a user.
Plan planOf(int domains, std::int64_t users)
{
    Plan plan = builtInPlan();
    Domain domain = plan.domains.entries.front().value;
    domain.cohorts.entries.front().value.users = users;
    plan.domains = {};
    for (int i = 0; i < domains; ++i)
        plan.domains.add("team " + std::to_string(i), domain);
    return plan;
}

/// A domain whose users take one address each: the Jupyter Server's.
Domain bareDomain(std::int64_t users)
{
    Domain domain;
    domain.ruleset = "whitepaper-2023";
    domain.mountTarget = false;
    domain.cohorts.add("Users").users = users;
    return domain;
}

Plan planOf(std::initializer_list<Domain> domains)
{
    Plan plan;
    plan.name = "Tenants";
    for (const Domain& domain : domains)
        plan.domains.add("team " + std::to_string(plan.domains.size()), domain);
    return plan;
}

BlockCounts counts(std::initializer_list<std::pair<int, std::int64_t>> byBits)
{
    BlockCounts result;
    for (const auto& [bits, count] : byBits)
        result.emplace(PrefixLength::exactly(bits), count);
    return result;
}

QuotaLoad load(const TenancyAnswer& answer, Quota quota)
{
    const auto found = std::find_if(answer.quotas.begin(), answer.quotas.end(), [&](const QuotaLoad& each) { return each.quota == quota; });
    EXPECT_NE(found, answer.quotas.end());
    return *found;
}

TEST(Tenancy, theBuiltInPlanTwice)
{
    const Tenancy tenancy = tenancyOf(planOf(2, 100));
    EXPECT_EQ(tenancy.kind, TenantKind::Domains);
    EXPECT_EQ(tenancy.tenants, 2);
    EXPECT_EQ(tenancy.savedBySharing(), 30); // ten endpoints in three zones, once less

    // 10 × 3 endpoints, 3 mount targets, 2 × 500; a subnet holds 11 + 1,000 = 1,011, which a /22 with 1,019 does.
    const TenancyAnswer& domain = tenancy.of(OneDomain);
    EXPECT_EQ(domain.total(), 1'033);
    EXPECT_EQ(domain.domainLevel(), 33);
    EXPECT_EQ(domain.mostPerSubnet, 1'011);
    EXPECT_EQ(domain.subnets, counts({{22, 3}}));
    EXPECT_EQ(domain.blocks, counts({{20, 1}}));

    // A domain's subnet holds 1 + 500, which a /23 with 507 does; the endpoints' /28 holds 11. 6 × 512 + 3 × 16 = 3,120.
    const TenancyAnswer& vpc = tenancy.of(OneVpc);
    EXPECT_EQ(vpc.total(), 1'036);
    EXPECT_EQ(vpc.mountTargets, 6);
    EXPECT_EQ(vpc.mostPerSubnet, 501);
    EXPECT_EQ(vpc.subnets, counts({{23, 6}, {28, 3}}));
    EXPECT_EQ(vpc.blocks, counts({{20, 1}}));

    for (const TenancyModel model : {VpcEach, AccountEach}) {
        const TenancyAnswer& each = tenancy.of(model);
        EXPECT_EQ(each.total(), 1'066);
        EXPECT_EQ(each.endpoints, 20);
        EXPECT_EQ(each.mostPerSubnet, 511);
        EXPECT_EQ(each.subnets, counts({{22, 6}}));
        EXPECT_EQ(each.blocks, counts({{20, 2}}));
        EXPECT_EQ(each.blockAddresses, 8'192u);
        EXPECT_TRUE(each.isPossible());
    }
}

TEST(Tenancy, twentyDomainsOfFiftyUsers)
{
    const Tenancy tenancy = tenancyOf(planOf(20, 50));
    EXPECT_EQ(tenancy.savedBySharing(), 19 * 30);
    EXPECT_EQ(tenancy.of(OneDomain).total(), 33 + 20 * 250);
    EXPECT_EQ(tenancy.of(OneVpc).total(), 30 + 20 * 3 + 20 * 250);
    EXPECT_EQ(tenancy.of(VpcEach).total(), 20 * 283);
    EXPECT_EQ(tenancy.of(AccountEach).total(), 20 * 283);

    // 11 + 5,000 → /19; 1 + 250 = 251 is just what a /24 holds; 11 + 250 → /23.
    EXPECT_EQ(tenancy.of(OneDomain).subnets, counts({{19, 3}}));
    EXPECT_EQ(tenancy.of(OneDomain).blocks, counts({{17, 1}}));
    EXPECT_EQ(tenancy.of(OneVpc).subnets, counts({{24, 60}, {28, 3}}));
    EXPECT_EQ(tenancy.of(OneVpc).blocks, counts({{18, 1}})); // 15,408
    EXPECT_EQ(tenancy.of(VpcEach).subnets, counts({{23, 60}}));
    EXPECT_EQ(tenancy.of(VpcEach).blocks, counts({{21, 20}}));
}

TEST(Tenancy, quotasOfTwentyDomains)
{
    struct Row {
        Quota quota;
        std::int64_t oneDomain, oneVpc, vpcEach, accountEach;
    };
    const Tenancy tenancy = tenancyOf(planOf(20, 50));
    for (const Row& row : {
             Row{Quota::Domains, 1, 20, 20, 1},
             Row{Quota::UserProfiles, 1'000, 1'000, 1'000, 50},
             Row{Quota::RunningApps, 5'000, 5'000, 5'000, 250},
             Row{Quota::AppsAtOnce, 5'000, 5'000, 5'000, 250},
             Row{Quota::Vpcs, 1, 1, 20, 1},
             Row{Quota::InterfaceEndpoints, 10, 10, 10, 10},
             Row{Quota::Subnets, 3, 63, 3, 3},
             Row{Quota::CidrBlocks, 1, 1, 1, 1},
             Row{Quota::NetworkInterfaces, 11 + 5'000, 10 + 20 * 251, 20 * 261, 261},
             Row{Quota::AddressUnits, 6 * 33 + 5'000, 6 * 90 + 5'000, 6 * 33 + 250, 6 * 33 + 250},
         }) {
        EXPECT_EQ(load(tenancy.of(OneDomain), row.quota).used, row.oneDomain) << static_cast<int>(row.quota);
        EXPECT_EQ(load(tenancy.of(OneVpc), row.quota).used, row.oneVpc) << static_cast<int>(row.quota);
        EXPECT_EQ(load(tenancy.of(VpcEach), row.quota).used, row.vpcEach) << static_cast<int>(row.quota);
        EXPECT_EQ(load(tenancy.of(AccountEach), row.quota).used, row.accountEach) << static_cast<int>(row.quota);
    }
    EXPECT_EQ(load(tenancy.of(OneVpc), Quota::Domains).state(), State::ToRaise);
    EXPECT_EQ(load(tenancy.of(OneVpc), Quota::Domains).exceededBy(), 18);
    EXPECT_EQ(load(tenancy.of(OneVpc), Quota::AppsAtOnce).state(), State::Over);
    EXPECT_EQ(load(tenancy.of(AccountEach), Quota::AppsAtOnce).state(), State::Within);
    EXPECT_EQ(tenancy.of(VpcEach).bindsFirst().quota, Quota::AppsAtOnce);  // 200 % before 104 %
    EXPECT_EQ(tenancy.of(AccountEach).bindsFirst().quota, Quota::InterfaceEndpoints); // 10 of 50
}

TEST(Tenancy, limitsThemselvesAreWithin)
{
    Plan plan = planOf({bareDomain(2'500)});
    EXPECT_EQ(load(tenancyOf(plan).of(OneDomain), Quota::AppsAtOnce).state(), State::Within);
    plan.domains.entries.front().value.cohorts.entries.front().value.users = 2'501;
    EXPECT_EQ(load(tenancyOf(plan).of(OneDomain), Quota::AppsAtOnce).state(), State::Over);
    EXPECT_EQ(load(tenancyOf(plan).of(OneDomain), Quota::AppsAtOnce).exceededBy(), 1);
}

TEST(Tenancy, theLargerOfStartAndHorizonUsesQuotas)
{
    Domain domain = bareDomain(100);
    domain.growth.percentPerYear = Percent::whole(-50);
    const TenancyAnswer answer = tenancyOf(planOf({domain, domain})).of(OneDomain);
    EXPECT_EQ(answer.userLevel, 100); // at the horizon: 50 each
    EXPECT_EQ(load(answer, Quota::UserProfiles).used, 200);
    EXPECT_EQ(load(answer, Quota::NetworkInterfaces).used, 200);
}

TEST(Tenancy, endpointsAreUnitedWithAnInterfaceWhereAnyHasOne)
{
    Domain first = bareDomain(10);
    first.mountTarget = true;
    first.endpoints.add("s3", EndpointType::Gateway);
    first.endpoints.add("sts", EndpointType::Interface);
    Domain second = bareDomain(10);
    second.mountTarget = true;
    second.availabilityZones = 2;
    second.endpoints.add("s3", EndpointType::Interface);
    second.endpoints.add("logs", EndpointType::Interface);
    const Tenancy tenancy = tenancyOf(planOf({first, second}));
    EXPECT_EQ(tenancy.of(OneDomain).endpointAddresses, 3 * 3);
    EXPECT_EQ(tenancy.of(OneDomain).mountTargets, 3);
    EXPECT_EQ(tenancy.of(OneVpc).endpointAddresses, 3 * 3);
    EXPECT_EQ(tenancy.of(OneVpc).mountTargets, 3 + 2);
    EXPECT_EQ(tenancy.of(VpcEach).endpointAddresses, 3 + 2 * 2);
    EXPECT_EQ(tenancy.savedBySharing(), -2);
    EXPECT_EQ(tenancy.of(OneDomain).subnets, counts({{27, 3}})); // 4 + 20
}

TEST(Tenancy, noEndpointsAskForNoSubnets)
{
    const Tenancy tenancy = tenancyOf(planOf({bareDomain(10), bareDomain(10)}));
    EXPECT_EQ(tenancy.of(OneVpc).subnets, counts({{28, 6}}));
    EXPECT_EQ(tenancy.of(OneVpc).endpoints, 0);
}

TEST(Tenancy, oneDomainIsSizedForTheMostCareful)
{
    Domain even = bareDomain(100);
    even.placement = Placement::EvenSpread;
    Domain lost = bareDomain(101);
    lost.placement = Placement::ZoneLoss;
    lost.marginPercent = Percent::whole(10);
    // 201 over two zones: 101, and a tenth more: 111.1.
    EXPECT_EQ(tenancyOf(planOf({even, lost})).of(OneDomain).mostPerSubnet, 112);
    even.placement = Placement::SingleSubnet;
    EXPECT_EQ(tenancyOf(planOf({even, lost})).of(OneDomain).mostPerSubnet, 222); // 221.1
}

TEST(Tenancy, groupsOfOneDomainAreTenants)
{
    Domain domain = bareDomain(100);
    domain.mountTarget = true;
    domain.availabilityZones = 2;
    domain.endpoints.add("sts", EndpointType::Interface);
    domain.cohorts.add("Others").users = 20;
    domain.sharedSpaces.add("Fraud team").spaces = 7;
    const Plan plan = planOf({domain});
    const Tenancy tenancy = tenancyOf(plan);
    EXPECT_EQ(tenancy.kind, TenantKind::Groups);
    EXPECT_EQ(tenancy.tenants, 3);
    EXPECT_EQ(tenancy.present, OneDomain);
    EXPECT_EQ(tenancy.of(OneDomain).total(), 4 + 127);
    EXPECT_EQ(tenancy.of(OneDomain).mostPerSubnet, 2 + 127);
    EXPECT_EQ(tenancy.of(OneVpc).total(), 2 + 3 * 2 + 127);
    EXPECT_EQ(tenancy.of(VpcEach).total(), 3 * 4 + 127);
    EXPECT_EQ(tenancy.of(AccountEach).accounts, 3);
    EXPECT_EQ(load(tenancy.of(AccountEach), Quota::UserProfiles).used, 100);
}

TEST(Tenancy, aDomainWithoutGroupsIsOneTenant)
{
    Domain domain;
    domain.ruleset = "whitepaper-2023";
    const Tenancy tenancy = tenancyOf(planOf({domain}));
    EXPECT_EQ(tenancy.tenants, 1);
    EXPECT_EQ(tenancy.of(OneDomain).total(), 3);
}

TEST(Tenancy, aRegionHasADomainAndAVpcOfItsOwn)
{
    Plan plan = planOf(3, 300);
    plan.domains.entries[2].value.region = "eu-west-1";
    const Tenancy tenancy = tenancyOf(plan);
    EXPECT_EQ(tenancy.regions, 2);
    EXPECT_EQ(tenancy.of(OneDomain).domains, 2);
    EXPECT_EQ(tenancy.of(OneDomain).endpointAddresses, 60);
    EXPECT_EQ(tenancy.of(OneVpc).vpcs, 2);
    EXPECT_EQ(load(tenancy.of(OneVpc), Quota::Domains).used, 2);
    EXPECT_EQ(load(tenancy.of(OneVpc), Quota::RunningApps).used, 2 * 1'500) << "in one region";
    EXPECT_EQ(load(tenancy.of(OneVpc), Quota::AppsAtOnce).used, 3 * 1'500) << "in all regions of the account";
}

TEST(Tenancy, aVpcHasSeveralBlocksWhereOneDoesNotHoldItsSubnets)
{
    Plan plan = planOf({bareDomain(60'000), bareDomain(60'000)});
    plan.addressing.pools = {Cidr::of("10.0.0.0/14")};
    const Tenancy tenancy = tenancyOf(plan);
    EXPECT_EQ(tenancy.of(OneDomain).unsized, 1) << "no subnet holds 120,000";
    EXPECT_FALSE(tenancy.of(OneDomain).isPossible());
    EXPECT_TRUE(tenancy.of(OneDomain).blocks.empty());
    const TenancyAnswer& vpc = tenancy.of(OneVpc);
    EXPECT_EQ(vpc.blocks, counts({{16, 6}}));
    EXPECT_EQ(load(vpc, Quota::CidrBlocks).used, 6);
    EXPECT_EQ(load(vpc, Quota::CidrBlocks).state(), State::ToRaise);
    EXPECT_EQ(load(tenancy.of(VpcEach), Quota::CidrBlocks).used, 3);
    // Four /16 are in the pool.
    EXPECT_EQ(vpc.unplaced, 2);
    ASSERT_TRUE(vpc.shortage);
    EXPECT_EQ(vpc.shortage->asked.bits(), 16);
    EXPECT_FALSE(vpc.shortage->largestFree);
}

TEST(Tenancy, theRestOfAVpcIsASmallerBlock)
{
    // 30,000 users ask for a /17 in each of two zones, 100 for a /25: 65,536 addresses, and 256.
    Domain large = bareDomain(30'000);
    large.availabilityZones = 2;
    Domain small = bareDomain(100);
    small.availabilityZones = 2;
    EXPECT_EQ(tenancyOf(planOf({small, large})).of(OneVpc).blocks, counts({{16, 1}, {24, 1}}));
}

TEST(Tenancy, aZoneToLoseNeedsASecond)
{
    Domain domain = bareDomain(10);
    domain.availabilityZones = 1;
    domain.placement = Placement::ZoneLoss;
    EXPECT_EQ(tenancyOf(planOf({domain, domain, bareDomain(5)})).of(VpcEach).unsized, 2);
}

TEST(Tenancy, existingSubnetsAreTakenAndPinnedBlocksAreNot)
{
    Plan plan = planOf(2, 100); // two /20
    plan.addressing.pools = {Cidr::of("10.0.0.0/19")};
    plan.domains.entries[0].value.pinnedVpcCidr = Cidr::of("10.0.8.0/21");
    EXPECT_EQ(tenancyOf(plan).of(VpcEach).unplaced, 0);
    plan.domains.entries[0].value.existingSubnets.push_back({Cidr::of("10.0.16.0/28"), "", 0, {}});
    EXPECT_EQ(tenancyOf(plan).of(VpcEach).unplaced, 1);
    EXPECT_EQ(tenancyOf(plan).of(OneVpc).unplaced, 0);
    plan.addressing.exclusions.push_back({Cidr::of("10.0.0.0/28"), "router"});
    EXPECT_EQ(tenancyOf(plan).of(OneVpc).unplaced, 1);
}

TEST(Tenancy, thePresentModel)
{
    Plan plan = planOf(2, 10);
    const auto accounts = [&](const char* first, const char* second) {
        plan.domains.entries[0].value.account = first;
        plan.domains.entries[1].value.account = second;
        return tenancyOf(plan).present;
    };
    EXPECT_EQ(accounts("", ""), VpcEach);
    EXPECT_EQ(accounts("111122223333", "111122223333"), VpcEach);
    EXPECT_EQ(accounts("111122223333", "444455556666"), AccountEach);
    EXPECT_EQ(accounts("111122223333", ""), std::nullopt);
    EXPECT_EQ(tenancyOf(planOf(1, 10)).present, OneDomain);
}

TEST(Tenancy, theOrderOfDomainsDoesNotCount)
{
    headroom::testing::RandomPlans random(7);
    std::mt19937 order(7);
    for (int round = 0; round < 200; ++round) {
        Plan plan = random.plan();
        for (int i = 0; i < 3; ++i) {
            const Plan more = random.plan();
            for (const auto& [name, domain] : more.domains)
                plan.domains.add(plan.domains.freeName(name), domain);
        }
        for (auto& domain : plan.domains)
            domain.value.region = random.chance() ? "eu-west-1" : "us-east-1";
        const Tenancy before = tenancyOf(plan);
        std::shuffle(plan.domains.entries.begin(), plan.domains.entries.end(), order);
        const Tenancy after = tenancyOf(plan);
        EXPECT_EQ(before.models, after.models);
        EXPECT_EQ(before.present, after.present);
        EXPECT_EQ(before.suppositions, after.suppositions);
    }
}

TEST(Tenancy, usersTakeTheSameInEveryModel)
{
    headroom::testing::RandomPlans random(11);
    for (int round = 0; round < 100; ++round) {
        const Plan plan = random.plan();
        std::int64_t users = 0;
        for (const auto& [name, domain] : plan.domains)
            users += demandAt(domain, *findRuleset(domain.ruleset), domain.growth.horizonMonths).userLevel;
        for (const TenancyAnswer& answer : tenancyOf(plan).models)
            EXPECT_EQ(answer.userLevel, users);
    }
}

// 2^60 of 2,500 and 2^61 − 1 of 5,000: the doubles of the two are the same.
TEST(Tenancy, sharesOfLimitsAreComparedExactly)
{
    const QuotaLoad apps{Quota::AppsAtOnce, std::int64_t{1} << 60};
    const QuotaLoad interfaces{Quota::NetworkInterfaces, (std::int64_t{1} << 61) - 1};
    EXPECT_TRUE(apps.isCloserThan(interfaces));
    EXPECT_FALSE(interfaces.isCloserThan(apps));
    EXPECT_FALSE(apps.isCloserThan(apps));
}

} // namespace
} // namespace headroom
