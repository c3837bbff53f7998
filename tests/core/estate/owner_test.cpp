// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/owner.h"

#include <gtest/gtest.h>

using namespace headroom;

namespace {

struct Row {
    const char* type;
    const char* description;
    const char* tag; ///< null: none
    Owner owner;
};

} // namespace

TEST(Owner, isKnownByTypeDescriptionAndTag)
{
    constexpr auto studio = "[DO NOT DELETE] ENI managed by SageMaker for Studio Domain(d-abc) - 12ab";
    const Row rows[] = {
        // type                            description                                     tag                                                owner
        {"interface",                      studio,                                         nullptr,                                           Owner::Studio},
        {"",                               studio,                                         nullptr,                                           Owner::Studio},
        {"interface",                      "",                                             "arn:aws:sagemaker:us-east-1:1:domain/d-abc",      Owner::Studio},
        {"interface",                      "",                                             "arn:aws-us-gov:sagemaker:us-gov-west-1:1:space/d-abc/s", Owner::Studio},
        {"interface",                      "",                                             "d-abc",                                           Owner::Studio},
        {"interface",                      "",                                             "",                                                Owner::Studio},
        {"interface",                      "",                                             "arn:aws:sagemaker:us-east-1:1:notebook-instance/n", Owner::Other},
        {"interface",                      "",                                             "arn:aws",                                         Owner::Other},
        {"efs",                            "",                                             nullptr,                                           Owner::Efs},
        {"interface",                      "EFS mount target for fs-1 (fsmt-1)",           nullptr,                                           Owner::Efs},
        {"vpc_endpoint",                   "",                                             nullptr,                                           Owner::Endpoint},
        {"interface",                      "VPC Endpoint Interface vpce-1",                nullptr,                                           Owner::Endpoint},
        {"gateway_load_balancer_endpoint", "VPC Endpoint Interface vpce-1",                nullptr,                                           Owner::Endpoint},
        {"nat_gateway",                    "",                                             nullptr,                                           Owner::Nat},
        {"natGateway",                     "",                                             nullptr,                                           Owner::Nat},
        {"interface",                      "Interface for NAT Gateway nat-1",              nullptr,                                           Owner::Nat},
        {"lambda",                         "",                                             nullptr,                                           Owner::Lambda},
        {"interface",                      "AWS Lambda VPC ENI-loader-1",                  nullptr,                                           Owner::Lambda},
        {"interface",                      "ELB app/gateway/1",                            nullptr,                                           Owner::LoadBalancer},
        {"network_load_balancer",          "ELB net/store/1",                              nullptr,                                           Owner::LoadBalancer},
        {"gateway_load_balancer",          "",                                             nullptr,                                           Owner::LoadBalancer},
        {"transit_gateway",                "ELB? no",                                      nullptr,                                           Owner::Other},
        {"quantum_link",                   "",                                             nullptr,                                           Owner::Other},
        {"",                               "",                                             nullptr,                                           Owner::Other},
        {"interface",                      "copy of: EFS mount target for fs-1",           nullptr,                                           Owner::Other},
        {"INTERFACE",                      "ELBOW",                                        nullptr,                                           Owner::Other},
    };
    for (const Row& row : rows) {
        const InterfaceFacts facts{row.type, row.description, row.tag ? std::optional<std::string_view>(row.tag) : std::nullopt};
        EXPECT_EQ(ownerOf(facts), row.owner) << row.type << " | " << row.description << " | " << (row.tag ? row.tag : "no tag");
    }
}

TEST(Owner, studioNamesItsDomain)
{
    constexpr auto described = "[DO NOT DELETE] ENI managed by SageMaker for Studio Domain(d-abc) - 12ab";
    EXPECT_EQ(studioDomainOf({"interface", described, std::nullopt}), "d-abc");
    EXPECT_EQ(studioDomainOf({"interface", "", "arn:aws:sagemaker:us-east-1:1:domain/d-def"}), "d-def");
    EXPECT_EQ(studioDomainOf({"interface", "", "arn:aws:sagemaker:us-east-1:1:app/d-ghi/alice/JupyterLab/default"}), "d-ghi");
    EXPECT_EQ(studioDomainOf({"interface", "", "d-abc"}), "");
    EXPECT_EQ(studioDomainOf({"interface", "[DO NOT DELETE] ENI managed by SageMaker for Studio Domain(d-", std::nullopt}), "");
}
