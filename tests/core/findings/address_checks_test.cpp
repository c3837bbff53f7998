// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findings/finding_helpers.h"

namespace headroom {
namespace {

Plan withPools(std::initializer_list<const char*> pools)
{
    Plan plan = builtInPlan();
    plan.addressing.pools.clear();
    for (const char* pool : pools)
        plan.addressing.pools.push_back(Cidr::of(pool));
    return plan;
}

Plan withExclusion(const char* cidr)
{
    Plan plan = builtInPlan();
    plan.addressing.exclusions.push_back({Cidr::of(cidr), "taken"});
    return plan;
}

Plan withPinned(const char* cidr)
{
    Plan plan = builtInPlan();
    studio(plan).pinnedVpcCidr = Cidr::of(cidr);
    return plan;
}

Plan withExisting(const char* cidr, std::int64_t used)
{
    Plan plan = builtInPlan();
    studio(plan).existingSubnets.push_back({Cidr::of(cidr), "use1-az1", used, {}});
    return plan;
}

TEST(AddressChecks, poolExhaustedSaysWhatIsAskedAndFree)
{
    EXPECT_FALSE(has(withPools({"10.0.0.0/20"}), "pool-exhausted"));
    const std::string text = theOnly(withPools({"10.0.0.0/22", "10.1.0.0/21"}), "pool-exhausted", Severity::Error, "/addressing/pools");
    EXPECT_TRUE(contains(text, "A /20 is asked for")) << text;
    EXPECT_TRUE(contains(text, "the /21 10.1.0.0/21 in the pool 10.1.0.0/21")) << text;
}

TEST(AddressChecks, poolExhaustedWhereNothingIsLeft)
{
    EXPECT_EQ(theOnly(withPools({}), "pool-exhausted", Severity::Error, "/addressing/pools"),
        "A /20 is asked for, and the plan has no pool to take it from. Add one, such as 10.0.0.0/8, or 100.64.0.0/10, which every VPC may use.");
    Plan plan = withPools({"10.0.0.0/20"});
    plan.domains.add("second", studio(plan));
    const std::vector<Finding> found = withCode(plan, "pool-exhausted");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().domain, "second");
    EXPECT_TRUE(contains(english(found.front().message), "no pool has a free block"));
}

TEST(AddressChecks, poolExhaustedOffersTheSharedRangeWhereItIsNotInUse)
{
    EXPECT_TRUE(contains(theOnly(withPools({"10.0.0.0/22"}), "pool-exhausted", Severity::Error, "/addressing/pools"), "such as 100.64.0.0/10"));
    EXPECT_FALSE(contains(theOnly(withPools({"10.0.0.0/22", "100.64.0.0/22"}), "pool-exhausted", Severity::Error, "/addressing/pools"), "such as"));
}

TEST(AddressChecks, poolExhaustedSpeaksOfExclusionsWhereThereAreSome)
{
    const auto told = [](std::initializer_list<const char*> pools, const char* excluded) {
        Plan plan = withPools(pools);
        if (excluded)
            plan.addressing.exclusions.push_back({Cidr::of(excluded), "taken"});
        return theOnly(plan, "pool-exhausted", Severity::Error, "/addressing/pools");
    };
    const std::string small = "A /20 is asked for, and the largest free block left is the /23 10.0.2.0/23 in the pool 10.0.0.0/22. ";
    EXPECT_EQ(told({"10.0.0.0/22"}, "10.0.0.0/23"), small + "Add a larger pool, such as 100.64.0.0/10, which every VPC may use, or remove exclusions.");
    EXPECT_EQ(told({"10.0.0.0/22", "100.64.0.0/24"}, "10.0.0.0/23"), small + "Add a larger pool, or remove exclusions.");
    const std::string whole = "A /20 is asked for, and the largest free block left is the /22 10.0.0.0/22 in the pool 10.0.0.0/22. ";
    EXPECT_EQ(told({"10.0.0.0/22"}, nullptr), whole + "Add a larger pool, such as 100.64.0.0/10, which every VPC may use.");
    EXPECT_EQ(told({"10.0.0.0/22"}, "10.9.0.0/24"), whole + "Add a larger pool, such as 100.64.0.0/10, which every VPC may use.") << "outside the pools";
    EXPECT_EQ(told({"10.0.0.0/22", "100.64.0.0/24"}, nullptr), whole + "Add a larger pool.");
    const std::string none = "A /20 is asked for, and no pool has a free block left. ";
    EXPECT_EQ(told({"10.0.0.0/20"}, "10.0.0.0/16"), none + "Add a pool, such as 100.64.0.0/10, which every VPC may use, or remove exclusions.");
    EXPECT_EQ(told({"100.64.0.0/20"}, "100.64.0.0/16"), none + "Add a pool, or remove exclusions.");
    EXPECT_EQ(told({"172.17.0.0/16"}, nullptr), none + "Add a pool, such as 100.64.0.0/10, which every VPC may use.");

    Plan plan = withPools({"100.64.0.0/20"});
    studio(plan).existingSubnets.push_back({Cidr::of("100.64.0.0/20"), "use1-az1", 0, {}});
    EXPECT_EQ(theOnly(plan, "pool-exhausted", Severity::Error, "/addressing/pools"), none + "Add a pool.");
}

TEST(AddressChecks, pinnedTooSmall)
{
    EXPECT_FALSE(has(withPinned("10.1.0.0/20"), "pinned-too-small"));
    EXPECT_TRUE(contains(theOnly(withPinned("10.1.0.0/21"), "pinned-too-small", Severity::Error, "/domains/studio/pinnedVpcCidr"), "3 subnets of /22"));
}

TEST(AddressChecks, pinnedOutsidePools)
{
    EXPECT_FALSE(has(withPinned("10.1.0.0/20"), "pinned-outside-pools"));
    theOnly(withPinned("192.168.0.0/20"), "pinned-outside-pools", Severity::Error, "/domains/studio/pinnedVpcCidr");
}

TEST(AddressChecks, pinnedNotAVpcSize)
{
    const std::vector<std::pair<const char*, bool>> rows{{"10.0.0.0/15", true}, {"10.0.0.0/16", false}, {"10.0.0.0/28", false}, {"10.0.0.0/29", true}};
    for (const auto& [cidr, expected] : rows)
        EXPECT_EQ(has(withPinned(cidr), "pinned-not-a-vpc-size"), expected) << cidr;
    theOnly(withPinned("10.0.0.0/15"), "pinned-not-a-vpc-size", Severity::Error, "/domains/studio/pinnedVpcCidr");
}

TEST(AddressChecks, poolsAVpcMayNotHave)
{
    const std::vector<std::pair<const char*, bool>> rows{
        {"0.0.0.0/8", true},
        {"1.0.0.0/8", false},
        {"126.0.0.0/8", false},
        {"127.0.0.0/8", true},
        {"127.255.255.0/24", true},
        {"128.0.0.0/8", false},
        {"169.253.0.0/16", false},
        {"169.254.0.0/16", true},
        {"169.0.0.0/8", true},
        {"169.255.0.0/16", false},
        {"223.0.0.0/8", false},
        {"224.0.0.0/4", true},
        {"239.255.255.0/24", true},
        {"240.0.0.0/4", false},
        {"0.0.0.0/0", true},
        {"10.0.0.0/8", false},
    };
    for (const auto& [cidr, expected] : rows)
        EXPECT_EQ(has(withPools({cidr}), "range-not-for-vpc"), expected) << cidr;
    theOnly(withPools({"10.0.0.0/8", "127.0.0.0/8"}), "range-not-for-vpc", Severity::Error, "/addressing/pools/1");
    theOnly(withPinned("169.254.0.0/20"), "range-not-for-vpc", Severity::Error, "/domains/studio/pinnedVpcCidr");
    theOnly(withExclusion("127.0.0.0/8"), "range-not-for-vpc", Severity::Info, "/addressing/exclusions/127.0.0.0~18");
    EXPECT_FALSE(has(withExclusion("10.64.0.0/12"), "range-not-for-vpc"));
}

TEST(AddressChecks, rangesThatAreNotPrivate)
{
    const std::vector<std::pair<const char*, bool>> rows{
        {"10.0.0.0/8", false},
        {"10.0.0.0/7", true},
        {"11.0.0.0/8", true},
        {"172.16.0.0/12", false},
        {"172.32.0.0/16", true},
        {"172.0.0.0/8", true},
        {"192.168.0.0/16", false},
        {"192.169.0.0/16", true},
        {"100.64.0.0/10", false},
        {"100.128.0.0/16", true},
        {"100.0.0.0/8", true},
        {"8.8.8.0/24", true},
    };
    for (const auto& [cidr, expected] : rows) {
        EXPECT_EQ(has(withPools({cidr}), "range-not-private"), expected) << cidr;
        EXPECT_EQ(has(withExclusion(cidr), "range-not-private"), expected) << cidr;
    }
    theOnly(withPools({"10.0.0.0/8", "8.8.8.0/24"}), "range-not-private", Severity::Warning, "/addressing/pools/1");
    theOnly(withExclusion("8.8.8.0/24"), "range-not-private", Severity::Warning, "/addressing/exclusions/8.8.8.0~124");
    theOnly(withPinned("8.8.0.0/20"), "range-not-private", Severity::Warning, "/domains/studio/pinnedVpcCidr");
}

TEST(AddressChecks, rangeUsedByServices)
{
    const char* code = "range-used-by-services";
    EXPECT_FALSE(has(withPools({"172.16.0.0/16", "172.18.0.0/16"}), code));
    theOnly(withPools({"172.16.0.0/12"}), code, Severity::Info, "/addressing/pools/0");
    theOnly(withPools({"10.0.0.0/8", "172.17.0.0/16"}), code, Severity::Error, "/addressing/pools/1");
    theOnly(withPools({"172.17.128.0/20"}), code, Severity::Error, "/addressing/pools/0");
    theOnly(withExclusion("172.17.0.0/24"), code, Severity::Info, "/addressing/exclusions/172.17.0.0~124");
    EXPECT_FALSE(has(withExclusion("172.18.0.0/24"), code));
    theOnly(withExisting("172.17.0.0/24", 1), code, Severity::Warning, "/domains/studio/existingSubnets/172.17.0.0~124");
    EXPECT_FALSE(has(withExisting("172.18.0.0/24", 1), code));
}

TEST(AddressChecks, poolsOverlap)
{
    EXPECT_FALSE(has(withPools({"10.0.0.0/9", "10.128.0.0/9"}), "pools-overlap"));
    EXPECT_TRUE(contains(theOnly(withPools({"10.64.0.0/12", "192.168.0.0/16", "10.0.0.0/8"}), "pools-overlap", Severity::Info, "/addressing/pools/0"),
        "10.64.0.0/12 lies in the pool 10.0.0.0/8"));
    theOnly(withPools({"10.0.0.0/8", "10.0.0.0/8"}), "pools-overlap", Severity::Info, "/addressing/pools/1");
}

TEST(AddressChecks, onlyAPoolThatChangesNoPlaceCanBeRemoved)
{
    const auto only = [](std::initializer_list<const char*> pools, const char* pointer) { return theOnly(withPools(pools), "pools-overlap", Severity::Info, pointer); };
    EXPECT_TRUE(contains(only({"10.0.0.0/8", "10.64.0.0/12"}, "/addressing/pools/1"), "It can be removed."));
    EXPECT_TRUE(contains(only({"10.64.0.0/12", "10.64.0.0/12"}, "/addressing/pools/1"), "It can be removed."));
    EXPECT_TRUE(contains(only({"10.64.0.0/12", "10.0.0.0/8"}, "/addressing/pools/0"), "10.0.0.0/8 and adds no addresses. Standing before it, it only says where to look first."));
    // Domains are placed in the /12 first, and in the /16 never: all of it is looked through with the /12.
    const auto found = withCode(withPools({"10.64.0.0/12", "10.65.0.0/16", "10.0.0.0/8"}), "pools-overlap");
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].pointer, "/addressing/pools/0");
    EXPECT_TRUE(contains(english(found[0].message), "where to look first"));
    EXPECT_EQ(found[1].pointer, "/addressing/pools/1");
    EXPECT_TRUE(contains(english(found[1].message), "lies in the pool 10.64.0.0/12 and adds no addresses. It can be removed."));
}

TEST(AddressChecks, existingSubnetsOverlap)
{
    Plan plan = withExisting("10.9.0.0/24", 0);
    plan.domains.add("second", Domain(studio(plan)));
    Domain& second = plan.domains.entries.back().value;
    second.existingSubnets = {{Cidr::of("10.9.1.0/24"), "use1-az1", 0, {}}, {Cidr::of("10.8.255.0/24"), "use1-az1", 0, {}}};
    EXPECT_FALSE(has(plan, "existing-subnets-overlap"));
    second.existingSubnets.push_back({Cidr::of("10.9.0.128/25"), "use1-az2", 0, {}});
    const std::string text = theOnly(plan, "existing-subnets-overlap", Severity::Warning, "/domains/second/existingSubnets/10.9.0.128~125");
    EXPECT_TRUE(contains(text, "10.9.0.0/24 of the domain “studio”")) << text;
}

TEST(AddressChecks, existingSubnetOverfull)
{
    const char* code = "existing-subnet-overfull";
    EXPECT_FALSE(has(withExisting("10.9.0.0/24", 251), code));
    theOnly(withExisting("10.9.0.0/24", 252), code, Severity::Warning, "/domains/studio/existingSubnets/10.9.0.0~124");
    EXPECT_FALSE(has(withExisting("10.9.0.0/31", 0), code)) << "no usable address, and none used";
    EXPECT_TRUE(has(withExisting("10.9.0.0/31", 1), code));
}

TEST(AddressChecks, aBlockThatTheVpcCanNotAdd)
{
    const char* code = "secondary-cidr-not-allowed";
    EXPECT_FALSE(has(withExisting("10.9.0.0/24", 0), code));
    const std::string pointer = "/domains/studio/existingSubnets/192.168.7.0~124";
    const std::string text = theOnly(withExisting("192.168.7.0/24", 0), code, Severity::Warning, pointer);
    EXPECT_TRUE(contains(text, "192.168.7.0/24 can't add 10.0.0.0/20") && contains(text, "100.64.0.0/10")) << text;
    EXPECT_FALSE(has(withExisting("10.0.32.0/24", 0), code)) << "one block of the VPC may hold both";
    for (const char* primary : {"10.9.0.0/24", "10.0.32.0/24"}) {
        Plan shared = withExisting("100.64.0.0/24", 0);
        studio(shared).existingSubnets.push_back({Cidr::of(primary), "use1-az1", 0, {}});
        EXPECT_FALSE(has(shared, code)) << "100.64.0.0/24 is a secondary block of the VPC of " << primary;
    }
    theOnly(withExisting("100.64.0.0/24", 0), code, Severity::Warning, "/domains/studio/existingSubnets/100.64.0.0~124");
    theOnly(withExisting("10.1.7.0/24", 0), code, Severity::Warning, "/domains/studio/existingSubnets/10.1.7.0~124"); // 10.0.0.0/20 is in 10.0.0.0/16

    Plan plan = withExisting("192.168.7.0/24", 0);
    studio(plan).pinnedVpcCidr = Cidr::of("10.0.16.0/20");
    theOnly(plan, code, Severity::Warning, "/domains/studio/pinnedVpcCidr");
    plan.addressing.pools = {Cidr::of("100.64.0.0/10")};
    studio(plan).pinnedVpcCidr = std::nullopt;
    EXPECT_FALSE(has(plan, code));
}

} // namespace
} // namespace headroom
