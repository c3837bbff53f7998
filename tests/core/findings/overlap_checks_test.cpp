// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findings/finding_helpers.h"

namespace headroom {
namespace {

Plan withPinned(const char* cidr)
{
    Plan plan = builtInPlan();
    studio(plan).pinnedVpcCidr = Cidr::of(cidr);
    return plan;
}

void exclude(Plan& plan, const char* cidr, const char* reason) { plan.addressing.exclusions.push_back({Cidr::of(cidr), reason}); }

void addExisting(Plan& plan, const char* domain, const char* cidr)
{
    if (!plan.domains.find(domain))
        plan.domains.add(domain);
    plan.domains.find(domain)->existingSubnets.push_back({Cidr::of(cidr), "use1-az1", 0, {}});
}

void addPinned(Plan& plan, const char* domain, const char* cidr) { plan.domains.add(domain).pinnedVpcCidr = Cidr::of(cidr); }

/// Of the first domain.
std::string told(const Plan& plan)
{
    std::string text;
    for (const Finding& finding : withCode(plan, "pinned-overlap")) {
        if (finding.domain != "studio")
            continue;
        EXPECT_TRUE(text.empty()) << "one finding a domain";
        EXPECT_EQ(finding.pointer, "/domains/studio/pinnedVpcCidr");
        EXPECT_EQ(finding.severity, Severity::Error);
        text = english(finding.message);
    }
    return text;
}

const std::string way = ". Pin a block that is free.";

TEST(OverlapChecks, aBlockByItselfIsFree)
{
    Plan plan = withPinned("10.1.0.0/20");
    exclude(plan, "10.1.16.0/20", "next to it");
    EXPECT_EQ(told(plan), "");
}

TEST(OverlapChecks, whoHasWhatAPinnedBlockTouches)
{
    struct Row {
        bool excluded, existing, pinned;
        const char* touches;
    };
    const Row rows[]{
        {true, false, false, "exclusions: 10.0.0.0/12 (on-premises)"},
        {false, true, false, "existing subnets: 10.1.2.0/24 (“studio”)"},
        {false, false, true, "blocks of domains: 10.1.0.0/20 (“other”)"},
        {true, true, false, "exclusions: 10.0.0.0/12 (on-premises), and existing subnets: 10.1.2.0/24 (“studio”)"},
        {true, false, true, "exclusions: 10.0.0.0/12 (on-premises), and blocks of domains: 10.1.0.0/20 (“other”)"},
        {false, true, true, "existing subnets: 10.1.2.0/24 (“studio”), and blocks of domains: 10.1.0.0/20 (“other”)"},
        {true, true, true, "exclusions: 10.0.0.0/12 (on-premises), existing subnets: 10.1.2.0/24 (“studio”), and blocks of domains: 10.1.0.0/20 (“other”)"},
    };
    for (const Row& row : rows) {
        Plan plan = withPinned("10.1.0.0/20");
        if (row.excluded)
            exclude(plan, "10.0.0.0/12", "on-premises");
        if (row.existing)
            addExisting(plan, "studio", "10.1.2.0/24");
        if (row.pinned)
            addPinned(plan, "other", "10.1.0.0/20");
        EXPECT_EQ(told(plan), "The pinned block 10.1.0.0/20 touches " + std::string(row.touches) + way);
    }
}

TEST(OverlapChecks, whatTwoHaveIsToldOfBoth)
{
    Plan plan = withPinned("10.1.0.0/20");
    addExisting(plan, "b", "10.1.2.0/24");
    addExisting(plan, "a", "10.1.2.0/24");
    exclude(plan, "10.1.2.0/24", "");
    EXPECT_EQ(told(plan), "The pinned block 10.1.0.0/20 touches exclusions: 10.1.2.0/24, and existing subnets: 10.1.2.0/24 (“b”), 10.1.2.0/24 (“a”)" + way);
}

TEST(OverlapChecks, fiveOfAKindAreNamed)
{
    Plan plan = withPinned("10.1.0.0/20");
    for (const char* cidr : {"10.1.6.0/24", "10.1.0.0/24", "10.1.1.0/24", "10.1.2.0/24", "10.1.3.0/24", "10.1.4.0/24", "10.1.5.0/24"})
        exclude(plan, cidr, "x");
    EXPECT_EQ(told(plan), "The pinned block 10.1.0.0/20 touches exclusions: 10.1.0.0/24 (x), 10.1.1.0/24 (x), 10.1.2.0/24 (x), 10.1.3.0/24 (x), 10.1.4.0/24 (x), +2" + way);
}

TEST(OverlapChecks, theRangeOfAwsServices)
{
    Plan plan = withPinned("172.17.16.0/20");
    EXPECT_EQ(told(plan), "The pinned block 172.17.16.0/20 touches 172.17.0.0/16, which AWS services such as SageMaker AI use themselves" + way);
    exclude(plan, "172.17.0.0/16", "ours");
    EXPECT_EQ(told(plan), "The pinned block 172.17.16.0/20 touches exclusions: 172.17.0.0/16 (AWS), 172.17.0.0/16 (ours)" + way);
}

TEST(OverlapChecks, anExclusionThatIsAVpcHasToGo)
{
    struct Row {
        bool existing, pinned;
        const char* message;
    };
    const Row rows[]{
        {false, false, "10.0.0.0/12 (VPC vpc-1 (prod)). It lies in VPC vpc-1 (prod): to use addresses of that VPC, remove its exclusion; otherwise pin a block that is free."},
        {true, false,
            "10.0.0.0/12 (VPC vpc-1 (prod)), and existing subnets: 10.1.2.0/24 (“studio”). It lies in VPC vpc-1 (prod): to use addresses of that VPC, remove its exclusion, "
            "and pin a block that is free in it."},
        {false, true,
            "10.0.0.0/12 (VPC vpc-1 (prod)), and blocks of domains: 10.1.0.0/20 (“other”). It lies in VPC vpc-1 (prod): to use addresses of that VPC, remove its exclusion, "
            "and pin a block that is free in it."},
        {true, true,
            "10.0.0.0/12 (VPC vpc-1 (prod)), existing subnets: 10.1.2.0/24 (“studio”), and blocks of domains: 10.1.0.0/20 (“other”). It lies in VPC vpc-1 (prod): to use "
            "addresses of that VPC, remove its exclusion, and pin a block that is free in it."},
    };
    for (const Row& row : rows) {
        Plan plan = withPinned("10.1.0.0/20");
        exclude(plan, "10.0.0.0/12", "VPC vpc-1 (prod)");
        if (row.existing)
            addExisting(plan, "studio", "10.1.2.0/24");
        if (row.pinned)
            addPinned(plan, "other", "10.1.0.0/20");
        EXPECT_EQ(told(plan), "The pinned block 10.1.0.0/20 touches exclusions: " + std::string(row.message));
    }
    Plan around = withPinned("10.0.0.0/16");
    exclude(around, "10.0.16.0/20", "VPC vpc-1");
    EXPECT_EQ(told(around), "The pinned block 10.0.0.0/16 touches exclusions: 10.0.16.0/20 (VPC vpc-1)" + way) << "it holds the VPC, and does not lie in it";
}

} // namespace
} // namespace headroom
