// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findings/finding_helpers.h"

namespace headroom {
namespace {

/// Two domains of that many users each, every one with the one app of the Jupyter Server.
Plan twoDomains(std::int64_t first, std::int64_t second)
{
    Plan plan = planOfUsers(first);
    plan.domains.add("second", Domain(studio(plan)));
    plan.domains.entries.back().value.cohorts.entries.front().value.users = second;
    return plan;
}

TEST(QuotaChecks, appsPerTypeOverLimit)
{
    const char* code = "apps-per-type-over-limit";
    Plan plan = builtInPlan();
    firstApp(plan).appsPerUser = 4;
    EXPECT_FALSE(has(plan, code));
    firstApp(plan).appsPerUser = 5;
    theOnly(plan, code, Severity::Warning, "/domains/studio/cohorts/Data scientists/apps/ml.t3.medium/appsPerUser");
    studio(plan).ruleset = "studio-2024";
    EXPECT_FALSE(has(plan, code)) << "today's Studio has no such limit";

    Plan shared = builtInPlan();
    studio(shared).sharedSpaces.add("Fraud team").apps.add("ml.t3.medium").appsPerUser = 5;
    theOnly(shared, code, Severity::Warning, "/domains/studio/sharedSpaces/Fraud team/apps/ml.t3.medium/appsPerUser");
}

TEST(QuotaChecks, appsOverAccountLimit)
{
    const char* code = "apps-over-account-limit";
    EXPECT_FALSE(has(planOfUsers(2'500), code));
    EXPECT_TRUE(contains(theOnly(planOfUsers(2'501), code, Severity::Warning, "/domains/studio/cohorts"), "2,501 apps"));
    EXPECT_FALSE(has(twoDomains(1'250, 1'250), code));
    theOnly(twoDomains(1'250, 1'251), code, Severity::Warning, "/domains");
}

TEST(QuotaChecks, appsOverAccountLimitIsByAccount)
{
    Plan plan = twoDomains(1'250, 1'251);
    studio(plan).region = "eu-west-1";
    EXPECT_TRUE(has(plan, "apps-over-account-limit")) << "all regions of an account together";
    studio(plan).account = "111122223333";
    EXPECT_FALSE(has(plan, "apps-over-account-limit"));
}

TEST(QuotaChecks, appsAreCountedAsTheRulesetSays)
{
    // Jupyter Server and two apps on each of two types: five apps a user.
    Plan plan = builtInPlan();
    scientists(plan).users = 500;
    EXPECT_FALSE(has(plan, "apps-over-account-limit"));
    scientists(plan).users = 501;
    EXPECT_TRUE(has(plan, "apps-over-account-limit"));
    // No Jupyter Server today: four.
    studio(plan).ruleset = "studio-2024";
    scientists(plan).users = 625;
    EXPECT_FALSE(has(plan, "apps-over-account-limit"));
    scientists(plan).users = 626;
    EXPECT_TRUE(has(plan, "apps-over-account-limit"));
}

TEST(QuotaChecks, theLargerOfStartAndHorizonCounts)
{
    Plan plan = planOfUsers(2'501);
    studio(plan).growth.percentPerYear = Percent::whole(-50);
    EXPECT_TRUE(has(plan, "apps-over-account-limit"));
    scientists(plan).users = 1'251;
    studio(plan).growth.percentPerYear = Percent::whole(100);
    EXPECT_TRUE(has(plan, "apps-over-account-limit"));
    scientists(plan).users = 1'250;
    EXPECT_FALSE(has(plan, "apps-over-account-limit"));
}

TEST(QuotaChecks, interfaceEndpointsOverQuota)
{
    Plan plan = planOfUsers(1);
    for (int i = 0; i < 50; ++i)
        studio(plan).endpoints.add("service" + std::to_string(i), EndpointType::Interface);
    studio(plan).endpoints.add("s3", EndpointType::Gateway);
    EXPECT_FALSE(has(plan, "interface-endpoints-over-quota"));
    studio(plan).endpoints.add("service50", EndpointType::Interface);
    EXPECT_TRUE(contains(theOnly(plan, "interface-endpoints-over-quota", Severity::Warning, "/domains/studio/endpoints"), "51 interface endpoints"));
}

TEST(QuotaChecks, networkInterfacesOverQuota)
{
    const char* code = "network-interfaces-over-quota";
    EXPECT_FALSE(has(planOfUsers(5'000), code));
    EXPECT_TRUE(contains(theOnly(planOfUsers(5'001), code, Severity::Warning, "/domains/studio/cohorts"), "5,001 network interfaces"));
    Plan plan = planOfUsers(5'000);
    studio(plan).marginPercent = Percent::whole(50);
    EXPECT_FALSE(has(plan, code)) << "the margin is no interface";
    studio(plan).mountTarget = true;
    EXPECT_TRUE(has(plan, code));
    studio(plan).placement = Placement::EvenSpread;
    EXPECT_FALSE(has(plan, code));

    Plan two = twoDomains(2'500, 2'501);
    theOnly(two, code, Severity::Warning, "/domains");
    studio(two).region = "eu-west-1";
    EXPECT_FALSE(has(two, code));
}

// HyperPod under EKS: 81 addresses, 50 of them on the primary card and one on each of the other 31, are 32 interfaces. Under Slurm 32 are 32.
TEST(QuotaChecks, interfacesAreCountedAndNotAddresses)
{
    struct {
        JobKind kind;
        bool efa;
        std::optional<int> addresses;
        std::int64_t instances; // as many as the quota of 5,000 holds
        const char* oneMore;
    } const rows[] = {
        {JobKind::HyperpodEks,   false, {},  156,   "5,024 network interfaces"}, // 157 × 32
        {JobKind::HyperpodEks,   false, 200, 156,   "5,024 network interfaces"},
        {JobKind::HyperpodEks,   false, 20,  250,   "5,020 network interfaces"}, // no more interfaces than addresses
        {JobKind::HyperpodSlurm, false, {},  156,   "5,024 network interfaces"},
        {JobKind::Training,      true,  {},  1'000, "5,005 network interfaces"},
        {JobKind::Training,      true,  8,   625,   "5,008 network interfaces"},
    };
    for (const auto& [kind, efa, addresses, instances, oneMore] : rows) {
        Plan plan = planOfUsers(instances);
        studio(plan).ruleset = "studio-2024";
        Job& job = scientists(plan).jobs.add("job");
        job.kind = kind;
        job.efa = efa;
        job.addressesPerInstance = addresses;
        EXPECT_FALSE(has(plan, "network-interfaces-over-quota")) << oneMore;
        ++scientists(plan).users;
        EXPECT_TRUE(contains(theOnly(plan, "network-interfaces-over-quota", Severity::Warning, "/domains/studio/cohorts"), oneMore)) << oneMore;
    }
}

TEST(QuotaChecks, defaultDomains)
{
    Plan plan = twoDomains(1, 1);
    EXPECT_FALSE(has(plan, "quota-domains"));
    plan.domains.add("third", Domain(studio(plan)));
    EXPECT_TRUE(contains(theOnly(plan, "quota-domains", Severity::Info, "/domains"), "3 domains"));
    studio(plan).region = "eu-west-1";
    EXPECT_FALSE(has(plan, "quota-domains"));
}

TEST(QuotaChecks, defaultUserProfiles)
{
    EXPECT_FALSE(has(planOfUsers(2), "quota-user-profiles"));
    theOnly(planOfUsers(3), "quota-user-profiles", Severity::Info, "/domains/studio/cohorts");
}

TEST(QuotaChecks, defaultApps)
{
    EXPECT_FALSE(has(planOfUsers(40), "quota-apps"));
    theOnly(planOfUsers(41), "quota-apps", Severity::Info, "/domains/studio/cohorts");
}

TEST(QuotaChecks, defaultInstancesPerJob)
{
    const char* code = "quota-instances-per-job";
    Plan plan = builtInPlan();
    experiment(plan).instancesPerUser = PerUser::whole(20);
    EXPECT_FALSE(has(plan, code));
    experiment(plan).instancesPerUser = PerUser::tenThousandths(205'000);
    EXPECT_TRUE(contains(theOnly(plan, code, Severity::Info, "/domains/studio/cohorts/Data scientists/jobs/experiment/instancesPerUser"), "20.5 instances"));
    experiment(plan).kind = JobKind::Processing;
    EXPECT_TRUE(has(plan, code));
    studio(plan).ruleset = "studio-2024";
    experiment(plan).kind = JobKind::HyperpodEks;
    EXPECT_FALSE(has(plan, code));
}

} // namespace
} // namespace headroom
