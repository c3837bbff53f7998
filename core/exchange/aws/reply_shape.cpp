// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/aws/reply_shape.h"

#include <algorithm>
#include <array>
#include <utility>

namespace headroom {

namespace {

/// By a member that no other reply has. What describes one thing of a domain has its ARN, and the domain's id as well: the ARNs come first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 38> answers{{
    {"UserProfileArn", "sagemaker describe-user-profile"},
    {"SpaceArn", "sagemaker describe-space"},
    {"AppArn", "sagemaker describe-app"},
    {"DomainArn", "sagemaker describe-domain"},
    {"DomainId", "sagemaker describe-domain"},
    {"Apps", "sagemaker list-apps"},
    {"Domains", "sagemaker list-domains"},
    {"UserProfiles", "sagemaker list-user-profiles"},
    {"Spaces", "sagemaker list-spaces"},
    {"TrainingJobSummaries", "sagemaker list-training-jobs"},
    {"NotebookInstances", "sagemaker list-notebook-instances"},
    {"Subnets", "ec2 describe-subnets"},
    {"NetworkInterfaces", "ec2 describe-network-interfaces"},
    {"Vpcs", "ec2 describe-vpcs"},
    {"VpcEndpoints", "ec2 describe-vpc-endpoints"},
    {"ServiceDetails", "ec2 describe-vpc-endpoint-services"},
    {"VpcPeeringConnections", "ec2 describe-vpc-peering-connections"},
    {"Reservations", "ec2 describe-instances"},
    {"InstanceStatuses", "ec2 describe-instance-status"},
    {"InstanceTypes", "ec2 describe-instance-types"},
    {"SecurityGroups", "ec2 describe-security-groups"},
    {"RouteTables", "ec2 describe-route-tables"},
    {"NetworkAcls", "ec2 describe-network-acls"},
    {"NatGateways", "ec2 describe-nat-gateways"},
    {"InternetGateways", "ec2 describe-internet-gateways"},
    {"TransitGateways", "ec2 describe-transit-gateways"},
    {"TransitGatewayAttachments", "ec2 describe-transit-gateway-attachments"},
    {"Addresses", "ec2 describe-addresses"},
    {"AvailabilityZones", "ec2 describe-availability-zones"},
    {"Regions", "ec2 describe-regions"},
    {"Volumes", "ec2 describe-volumes"},
    {"FileSystems", "efs describe-file-systems"},
    {"MountTargets", "efs describe-mount-targets"},
    {"LoadBalancers", "elbv2 describe-load-balancers"},
    {"Functions", "lambda list-functions"},
    {"Buckets", "s3api list-buckets"},
    {"Stacks", "cloudformation describe-stacks"},
    {"ResourceTagMappingList", "resourcegroupstaggingapi get-resources"},
}};

} // namespace

bool ReplyShape::reads(std::string_view member) const
{
    return std::find(members.begin(), members.end(), member) != members.end();
}

const ReplyShape& shapeOf(Reply reply)
{
    static const std::array<ReplyShape, replyCount> shapes{{
        {Reply::Subnets, "ec2 describe-subnets", "Subnets",
            {"SubnetId", "VpcId", "CidrBlock", "AvailableIpAddressCount", "AvailabilityZone", "AvailabilityZoneId", "OwnerId", "Tags", "Key", "Value"}},
        {Reply::NetworkInterfaces, "ec2 describe-network-interfaces", "NetworkInterfaces",
            {"NetworkInterfaceId", "SubnetId", "InterfaceType", "Description", "PrivateIpAddress", "PrivateIpAddresses", "Ipv4Prefixes", "TagSet", "Key", "Value"}},
        {Reply::Vpcs, "ec2 describe-vpcs", "Vpcs",
            {"VpcId", "CidrBlock", "CidrBlockAssociationSet", "CidrBlockState", "State", "Tags", "Key", "Value"}},
        {Reply::VpcEndpoints, "ec2 describe-vpc-endpoints", "VpcEndpoints",
            {"VpcEndpointId", "VpcEndpointType", "VpcId", "ServiceName", "State", "SubnetIds"}},
        {Reply::Domain, "sagemaker describe-domain", "", {"DomainId", "DomainName", "VpcId", "SubnetIds", "AppNetworkAccessType"}},
        {Reply::Apps, "sagemaker list-apps", "Apps", {"DomainId", "UserProfileName", "SpaceName", "AppType", "AppName", "Status"}},
    }};
    return shapes[indexOf(reply)];
}

std::string_view callThatAnswers(const std::vector<std::string>& members)
{
    for (const auto& [member, call] : answers)
        if (std::find(members.begin(), members.end(), member) != members.end())
            return call;
    return {};
}

} // namespace headroom
