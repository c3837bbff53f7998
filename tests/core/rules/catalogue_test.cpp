// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/catalogue.h"

#include "core/plan/plan.h"

#include <gtest/gtest.h>

#include <set>

namespace headroom {
namespace {

TEST(Catalogue, networkCardsAreAsTheEc2GuideSays)
{
    const std::vector<std::pair<const char*, int>> rows{
        {"ml.p4d.24xlarge", 4},
        {"ml.p4de.24xlarge", 4},
        {"ml.p5.48xlarge", 32},
        {"ml.p5e.48xlarge", 32},
        {"ml.p5en.48xlarge", 16},
        {"ml.p6-b200.48xlarge", 8},
        {"ml.p6-b300.48xlarge", 17},
        {"ml.trn1.32xlarge", 8},
        {"ml.trn1n.32xlarge", 16},
        {"ml.trn2.48xlarge", 16},
        {"ml.g6e.24xlarge", 2},
        {"ml.g6e.48xlarge", 4},
        {"ml.g6e.12xlarge", 1},
        {"ml.g5.48xlarge", 1},
        {"ml.g6.48xlarge", 1},
        {"ml.p5.4xlarge", 1},
        {"ml.trn1.2xlarge", 1},
        {"ml.t3.medium", 1},
        {"ml.no.such", 1},
        {"", 1},
    };
    for (const auto& [type, cards] : rows)
        EXPECT_EQ(networkCards(type), cards) << type;
}

TEST(Catalogue, instanceTypesAreUniqueAndNamed)
{
    std::set<std::string> names;
    for (const InstanceType& type : instanceTypes()) {
        EXPECT_TRUE(names.insert(type.name).second) << type.name;
        EXPECT_EQ(type.name.rfind("ml.", 0), 0u) << type.name;
        EXPECT_GE(type.networkCards, 1) << type.name;
    }
    for (const char* name : {"ml.t3.medium", "ml.m5.large", "ml.m5.4xlarge", "ml.g4dn.xlarge", "ml.p3dn.24xlarge", "ml.inf1.6xlarge", "ml.inf2.48xlarge"})
        EXPECT_TRUE(names.count(name)) << name;
    EXPECT_FALSE(names.count("ml.c5.8xlarge")) << "a size that does not exist";
}

TEST(Catalogue, theWhitepapersTenAreThoseOfTheBuiltInPlan)
{
    std::vector<std::string> ofPlan;
    for (const auto& endpoint : builtInPlan().domains.entries.front().value.endpoints)
        ofPlan.push_back(endpoint.name);
    EXPECT_EQ(whitepaperEndpoints().size(), 10u);
    EXPECT_EQ(whitepaperEndpoints(), ofPlan);
    for (const std::string& name : whitepaperEndpoints())
        EXPECT_NE(findEndpointService(name), nullptr) << name;
}

TEST(Catalogue, endpointServicesSayWhatTheyAre)
{
    std::set<std::string> names;
    std::set<std::string> gateways;
    std::set<std::string> needed;
    for (const EndpointService& service : endpointServices()) {
        EXPECT_TRUE(names.insert(service.name).second) << service.name;
        EXPECT_FALSE(service.purpose.empty()) << service.name;
        const bool sageMakers = service.name == "studio" || service.name == "notebook";
        EXPECT_EQ(service.service, (sageMakers ? "aws.sagemaker.REGION." : "com.amazonaws.REGION.") + service.name);
        EXPECT_EQ(findEndpointService(service.name), &service);
        if (service.gateway)
            gateways.insert(service.name);
        if (service.vpcOnlyNeeds)
            needed.insert(service.name);
    }
    EXPECT_EQ(gateways, (std::set<std::string>{"s3", "dynamodb"}));
    EXPECT_EQ(needed, (std::set<std::string>{"sagemaker.api", "sagemaker.runtime", "s3", "studio"}));
    EXPECT_EQ(findEndpointService("no.such"), nullptr);
}

} // namespace
} // namespace headroom
