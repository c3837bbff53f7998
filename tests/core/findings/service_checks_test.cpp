// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findings/finding_helpers.h"

#include <algorithm>

namespace headroom {
namespace {

void removeEndpoint(Plan& plan, const std::string& name)
{
    auto& entries = studio(plan).endpoints.entries;
    entries.erase(std::remove_if(entries.begin(), entries.end(), [&](const auto& entry) { return entry.name == name; }), entries.end());
}

TEST(ServiceChecks, gatewayNotAvailable)
{
    const char* code = "gateway-not-available";
    Plan plan = builtInPlan();
    *studio(plan).endpoints.find("s3") = EndpointType::Gateway;
    studio(plan).endpoints.add("dynamodb", EndpointType::Gateway);
    EXPECT_FALSE(has(plan, code));
    *studio(plan).endpoints.find("sts") = EndpointType::Gateway;
    theOnly(plan, code, Severity::Error, "/domains/studio/endpoints/sts");
    studio(plan).endpoints.add("our.own", EndpointType::Gateway);
    EXPECT_EQ(withCode(plan, code).size(), 2u);
    *studio(plan).endpoints.find("our.own") = EndpointType::Interface;
    EXPECT_EQ(withCode(plan, code).size(), 1u);
}

TEST(ServiceChecks, gatewaySavesAddresses)
{
    const char* code = "gateway-saves-addresses";
    Plan plan = builtInPlan();
    EXPECT_TRUE(contains(theOnly(plan, code, Severity::Warning, "/domains/studio/endpoints/s3"), "takes 3 addresses"));
    *studio(plan).endpoints.find("s3") = EndpointType::Gateway;
    EXPECT_FALSE(has(plan, code));
    studio(plan).endpoints.add("dynamodb", EndpointType::Interface);
    theOnly(plan, code, Severity::Warning, "/domains/studio/endpoints/dynamodb");
    studio(plan).availabilityZones = 1;
    EXPECT_TRUE(contains(theOnly(plan, code, Severity::Warning, "/domains/studio/endpoints/dynamodb"), "takes 1 address."));
}

TEST(ServiceChecks, endpointMissing)
{
    const char* code = "endpoint-missing";
    Plan plan = builtInPlan();
    EXPECT_FALSE(has(plan, code));
    removeEndpoint(plan, "sts");
    EXPECT_FALSE(has(plan, code)) << "not required";
    removeEndpoint(plan, "s3");
    removeEndpoint(plan, "studio");
    const std::string text = theOnly(plan, code, Severity::Warning, "/domains/studio/endpoints");
    EXPECT_TRUE(contains(text, "studio, s3")) << text;
    EXPECT_FALSE(contains(text, "sagemaker.api")) << text;
    studio(plan).networkMode = NetworkMode::PublicInternetOnly;
    EXPECT_FALSE(has(plan, code));
}

TEST(ServiceChecks, endpointSuggested)
{
    const char* code = "endpoint-suggested";
    Plan plan = builtInPlan();
    EXPECT_FALSE(has(plan, code));
    removeEndpoint(plan, "logs");
    EXPECT_TRUE(contains(theOnly(plan, code, Severity::Info, "/domains/studio/endpoints"), ": logs."));
    removeEndpoint(plan, "sts");
    EXPECT_TRUE(contains(theOnly(plan, code, Severity::Info, "/domains/studio/endpoints"), ": sts, logs."));
    scientists(plan).jobs = {};
    EXPECT_FALSE(has(plan, code));
}

TEST(ServiceChecks, efaFloor)
{
    const char* code = "efa-floor";
    Plan plan = builtInPlan();
    experiment(plan).efa = true;
    experiment(plan).instanceType = "ml.g6e.12xlarge";
    EXPECT_FALSE(has(plan, code)) << "one network card";
    experiment(plan).instanceType = "ml.g6e.24xlarge";
    const std::string text = theOnly(plan, code, Severity::Warning, "/domains/studio/cohorts/Data scientists/jobs/experiment/instanceType");
    EXPECT_TRUE(contains(text, "2 network cards")) << text;
    EXPECT_TRUE(contains(text, "medium confidence")) << text;
    experiment(plan).efa = false;
    EXPECT_FALSE(has(plan, code));
    experiment(plan).efa = true;
    experiment(plan).addressesPerInstance = 33;
    EXPECT_FALSE(has(plan, code)) << "the user knows better";
}

TEST(ServiceChecks, efaNoEffect)
{
    const char* code = "efa-no-effect";
    Plan plan = builtInPlan();
    experiment(plan).efa = true;
    EXPECT_FALSE(has(plan, code));
    experiment(plan).kind = JobKind::Processing;
    theOnly(plan, code, Severity::Info, "/domains/studio/cohorts/Data scientists/jobs/experiment/efa");
    experiment(plan).efa = false;
    EXPECT_FALSE(has(plan, code));
    experiment(plan).efa = true;
    experiment(plan).addressesPerInstance = 4;
    EXPECT_FALSE(has(plan, code));
}

TEST(ServiceChecks, hostingOneZone)
{
    const char* code = "hosting-one-zone";
    Plan plan = planOfToday();
    studio(plan).availabilityZones = 1;
    EXPECT_FALSE(has(plan, code));
    experiment(plan).kind = JobKind::Hosting;
    theOnly(plan, code, Severity::Warning, "/domains/studio/availabilityZones");
    studio(plan).availabilityZones = 2;
    EXPECT_FALSE(has(plan, code));
}

TEST(ServiceChecks, publicInternetMode)
{
    Plan plan = builtInPlan();
    EXPECT_FALSE(has(plan, "public-internet-mode"));
    studio(plan).networkMode = NetworkMode::PublicInternetOnly;
    theOnly(plan, "public-internet-mode", Severity::Info, "/domains/studio/networkMode");
}

TEST(ServiceChecks, studioClassicEnded)
{
    theOnly(builtInPlan(), "studio-classic-ended", Severity::Info, "/domains/studio/ruleset");
    EXPECT_FALSE(has(planOfToday(), "studio-classic-ended"));
}

TEST(ServiceChecks, jobsWithoutVpcConfig)
{
    Plan plan = builtInPlan();
    plan.domains.add("second", Domain(studio(plan)));
    theOnly(plan, "jobs-without-vpc-config", Severity::Info, "/domains");
    EXPECT_FALSE(has(planOfUsers(100), "jobs-without-vpc-config"));
    Plan shared = planOfUsers(100);
    studio(shared).sharedSpaces.add("Fraud team").jobs.add("experiment").instanceType = "ml.m5.large";
    EXPECT_TRUE(has(shared, "jobs-without-vpc-config"));
}

TEST(ServiceChecks, oneWayDoorsAndWhatIsRelaxedAreToldOnceAPlan)
{
    Plan plan = builtInPlan();
    plan.domains.add("second", Domain(studio(plan)));
    for (const char* code : {"one-way-doors", "relaxed-since-whitepaper"}) {
        theOnly(plan, code, Severity::Info, "/domains");
        EXPECT_EQ(withCode(plan, code).front().domain, std::nullopt) << code;
    }
    plan.domains = {};
    EXPECT_FALSE(has(plan, "one-way-doors")) << "nothing to create";
    EXPECT_FALSE(has(plan, "relaxed-since-whitepaper"));
}

} // namespace
} // namespace headroom
