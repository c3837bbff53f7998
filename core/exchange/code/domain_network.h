// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/answer.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What is to be created in AWS for a domain of a plan. The writers of this folder say it in Terraform, CloudFormation and AWS CLI commands; none of them decides
/// anything.
namespace headroom {

enum class VpcChoice {
    New,      ///< a VPC with the domain's block
    Existing, ///< a VPC that is there already gets the domain's block as a secondary CIDR
};
enum class StudioDomain { LeftOut, Created };

struct NetworkChoice {
    VpcChoice vpc = VpcChoice::New;
    StudioDomain studioDomain = StudioDomain::LeftOut;
};

/// A VPC endpoint.
struct NetworkEndpoint {
    enum class PrivateDns {
        Off, ///< gateway endpoints have none; of DynamoDB's interface endpoint AWS documents none
        On,
        AllResolvers, ///< S3: on for the VPC itself, which is not AWS's default and needs no gateway endpoint beside it
    };
    std::string name;       ///< as the plan spells it: "sagemaker.api"
    std::string identifier; ///< sagemaker_api
    EndpointType type = EndpointType::Interface;
    std::string beforeRegion, afterRegion; ///< the service is beforeRegion + region + afterRegion
    std::string purpose;                   ///< one line
    PrivateDns privateDns = PrivateDns::On;
};

/// A rule of the security group that the domain's apps are in.
struct SecurityRule {
    enum class Direction { In, Out };
    enum class Peer {
        Itself,             ///< the group
        Block,              ///< the domain's block
        InterfaceEndpoints, ///< their security group
        GatewayEndpoint,    ///< the service's addresses, as AWS's prefix list has them
    };
    Direction direction;
    Peer peer;
    std::string identifier;                 ///< unique among the rules: "nfs_in"
    std::optional<int> firstPort, lastPort; ///< TCP; none: all traffic
    std::size_t gateway = 0;                ///< the position of the gateway endpoint
    std::string description;                ///< ASCII without quotes, as EC2 takes it
};

/// A domain's network as it is to be created. Names are the plan's own and may hold anything: writers quote them.
struct DomainNetwork {
    std::string plan;
    std::optional<std::string> scenario;
    std::string domain;
    std::string identifier;           ///< a-z, 0-9 and _, unique in the plan
    std::string account;              ///< twelve digits, or empty: not known
    std::string region;               ///< "us-east-1", or empty: not known
    std::vector<std::string> remarks; ///< what stands at the head of the code, a paragraph each

    NetworkChoice choice;
    Cidr vpcCidr;
    std::optional<Cidr> neighbour; ///< an existing subnet in the /16 of `vpcCidr`, where a VPC is joined: a block of it may hold `vpcCidr` already
    std::vector<Cidr> subnets; ///< one a zone
    std::vector<NetworkEndpoint> endpoints;
    std::vector<SecurityRule> rules;
    NetworkMode networkMode = NetworkMode::VpcOnly;

    /// Whether any endpoint is of that type.
    bool has(EndpointType type) const;
    /// What is said where an existing VPC gets the block.
    std::string associationRemark() const;
    /// What SageMaker calls the domain: letters, digits and hyphens, at most 63.
    std::string domainName() const;
};

/// The network of the `index`-th domain of the answer's plan; or the error findings, at least one, that say why it has no subnets or can't be created.
/// `program` is who writes: "Headroom 1.0.0".
std::variant<DomainNetwork, std::vector<Finding>> domainNetwork(const Answer& answer, std::size_t index, NetworkChoice choice, const std::string& program);

} // namespace headroom
