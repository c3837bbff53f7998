// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/code/aws_cli.h"

#include "core/exchange/code/quoting.h"
#include "core/json/json.h"

namespace headroom {

namespace {

/// A command over several lines: each argument on a line of its own, with what follows an option beside it.
std::string command(const std::string& call, const std::vector<std::string>& arguments, const std::string& variable = {})
{
    const std::string indent = "    ";
    std::string text = variable.empty() ? call : variable + "=$(" + call;
    for (const auto& argument : arguments)
        text += " \\\n" + indent + argument;
    return text + (variable.empty() ? " >/dev/null\n" : ")\n");
}

std::string idQuery(const std::string& query)
{
    return "--query " + query + " --output text";
}

/// JSON rather than AWS's shorthand, in which commas and braces of a value would have a meaning.
std::string tags(const DomainNetwork& network, const std::string& resourceType, const std::string& suffix)
{
    const Json specification = Json::array({Json{{"ResourceType", resourceType},
        {"Tags",
            Json::array({Json{{"Key", "Name"}, {"Value", tagValue(network.domain, suffix)}},
                Json{{"Key", "headroom:domain"}, {"Value", tagValue(network.domain)}}, Json{{"Key", "headroom:plan"}, {"Value", tagValue(network.plan)}}})}}});
    return "--tag-specifications " + shellWord(compactJson(specification));
}

std::string zone(std::size_t i)
{
    return "ZONE_" + std::to_string(i + 1);
}
std::string subnet(std::size_t i)
{
    return "subnet_" + std::to_string(i + 1);
}
std::string use(const std::string& variable)
{
    return "\"$" + variable + '"';
}
std::string prefixList(const NetworkEndpoint& endpoint)
{
    return "prefix_list_" + endpoint.identifier;
}

/// Every subnet as a word.
std::string subnetWords(const DomainNetwork& network)
{
    std::string words;
    for (std::size_t i = 0; i < network.subnets.size(); ++i)
        words += (i == 0 ? "" : " ") + use(subnet(i));
    return words;
}

std::string serviceWord(const NetworkEndpoint& endpoint)
{
    return endpoint.beforeRegion + use("REGION") + shellWord(endpoint.afterRegion);
}

std::string required(const std::string& variable, const std::string& meaning)
{
    return ": \"${" + variable + ":?" + meaning + "}\"\n";
}

std::string withDefault(const std::string& variable, const std::string& value, const std::string& meaning)
{
    return value.empty() ? required(variable, meaning) : ": \"${" + variable + ":=" + value + "}\"\n";
}

std::string questions(const DomainNetwork& network)
{
    std::string text = "\n# What is asked for, before anything is created.\n" + withDefault("REGION", network.region, "the region to create it in")
        + withDefault("ACCOUNT_ID", network.account, "the account to create it in, twelve digits");
    for (std::size_t i = 0; i < network.subnets.size(); ++i)
        text += required(zone(i), "the availability zone of the subnet " + network.subnets[i].text() + ", such as us-east-1a");
    if (network.choice.vpc == VpcChoice::Existing)
        text += required("VPC_ID", "the VPC to join, with DNS support and DNS host names on");
    if (network.choice.studioDomain == StudioDomain::Created)
        text += required("EXECUTION_ROLE_ARN", "the ARN of the role that apps and jobs run as") + required("AUTH_MODE", "how users sign in, IAM or SSO");
    return text
        + "export AWS_REGION=\"$REGION\" AWS_DEFAULT_REGION=\"$REGION\" AWS_PAGER=''\n\n"
          "account=$(aws sts get-caller-identity --query Account --output text)\n"
          "if [ \"$account\" != \"$ACCOUNT_ID\" ]; then\n"
          "    echo \"The credentials are those of account $account, not of $ACCOUNT_ID: nothing was created.\" >&2\n"
          "    exit 1\n"
          "fi\n"
          "trap 'echo \"Stopped at line $LINENO. What was created so far is still there, the VPC ${vpc_id:-none} among it.\" >&2' ERR\n";
}

/// Asks until the answer is as wanted; fails where it is not after that many times.
std::string wait(int times, int seconds, const std::string& question, const std::string& wanted)
{
    return "for _ in {1.." + std::to_string(times) + "}; do\n    state=" + question + "\n    [ \"$state\" != " + wanted + " ] || break\n    sleep "
        + std::to_string(seconds) + "\ndone\n[ \"$state\" = " + wanted + " ]\n";
}

std::string vpc(const DomainNetwork& network)
{
    const std::string cidr = "--cidr-block " + network.vpcCidr.text();
    if (network.choice.vpc == VpcChoice::Existing)
        return "\nvpc_id=$VPC_ID\n\n"
            + commentLines(network.associationRemark() + (network.neighbour ? " Leave this command out then, and the wait for it." : std::string()))
            + command("aws ec2 associate-vpc-cidr-block --vpc-id \"$vpc_id\"", {cidr, idQuery("CidrBlockAssociation.AssociationId")}, "association")
            // By its ID: blocks that were taken from the VPC stay in the list for a while, and the same one may be among them.
            + wait(30, 2,
                "$(aws ec2 describe-vpcs --vpc-ids \"$vpc_id\" --output text --query "
                "\"Vpcs[0].CidrBlockAssociationSet[?AssociationId=='$association'].CidrBlockState.State\")",
                "associated");
    return "\n# The VPC. Private DNS of interface endpoints needs both DNS settings.\n"
        + command("aws ec2 create-vpc", {cidr, tags(network, "vpc", ""), idQuery("Vpc.VpcId")}, "vpc_id")
        + "aws ec2 wait vpc-available --vpc-ids \"$vpc_id\"\n"
          "aws ec2 modify-vpc-attribute --vpc-id \"$vpc_id\" --enable-dns-support '{\"Value\":true}'\n"
          "aws ec2 modify-vpc-attribute --vpc-id \"$vpc_id\" --enable-dns-hostnames '{\"Value\":true}'\n";
}

std::string subnets(const DomainNetwork& network)
{
    std::string text = "\n# Private subnets, one a zone, with a route table of their own: nothing routes to the internet.\n"
        + command(
            "aws ec2 create-route-table --vpc-id \"$vpc_id\"", {tags(network, "route-table", " private"), idQuery("RouteTable.RouteTableId")}, "route_table");
    for (std::size_t i = 0; i < network.subnets.size(); ++i)
        text += command("aws ec2 create-subnet --vpc-id \"$vpc_id\"",
                    {"--cidr-block " + network.subnets[i].text() + " --availability-zone " + use(zone(i)),
                        tags(network, "subnet", " zone " + std::to_string(i + 1)), idQuery("Subnet.SubnetId")},
                    subnet(i))
            + "aws ec2 associate-route-table --route-table-id \"$route_table\" --subnet-id " + use(subnet(i)) + " >/dev/null\n";
    return text;
}

std::string permission(const DomainNetwork& network, const SecurityRule& rule)
{
    const std::string ports
        = rule.firstPort ? "IpProtocol=tcp,FromPort=" + std::to_string(*rule.firstPort) + ",ToPort=" + std::to_string(*rule.lastPort) : "IpProtocol=-1";
    switch (rule.peer) {
    case SecurityRule::Peer::Itself: return '"' + ports + ",UserIdGroupPairs=[{GroupId=$apps_group}]\"";
    case SecurityRule::Peer::Block: return '"' + ports + ",IpRanges=[{CidrIp=" + network.vpcCidr.text() + "}]\"";
    case SecurityRule::Peer::InterfaceEndpoints: return '"' + ports + ",UserIdGroupPairs=[{GroupId=$endpoints_group}]\"";
    case SecurityRule::Peer::GatewayEndpoint: break;
    }
    return '"' + ports + ",PrefixListIds=[{PrefixListId=$" + prefixList(network.endpoints[rule.gateway]) + "}]\"";
}

std::string group(const DomainNetwork& network, const std::string& purpose, const std::string& description)
{
    return command("aws ec2 create-security-group --vpc-id \"$vpc_id\"",
        {"--group-name sagemaker-" + network.domainName() + '-' + purpose, "--description " + shellWord(description),
            tags(network, "security-group", ' ' + purpose), idQuery("GroupId")},
        purpose + "_group");
}

std::string securityGroups(const DomainNetwork& network)
{
    std::string text;
    if (network.has(EndpointType::Interface))
        text += "\n# What the interface endpoints are in: HTTPS from the block of the domain.\n"
            + group(network, "endpoints", "Interface endpoints of a SageMaker Studio domain")
            + command("aws ec2 authorize-security-group-ingress --group-id \"$endpoints_group\"",
                {"--ip-permissions \"IpProtocol=tcp,FromPort=443,ToPort=443,IpRanges=[{CidrIp=" + network.vpcCidr.text() + "}]\""});
    text += "\n# What the apps of the domain are in: the file system, each other, the endpoints. A new group lets everything out: that goes first.\n"
        + group(network, "apps", "Apps of a SageMaker Studio domain")
        + command("aws ec2 revoke-security-group-egress --group-id \"$apps_group\"", {"--ip-permissions 'IpProtocol=-1,IpRanges=[{CidrIp=0.0.0.0/0}]'"});
    for (const SecurityRule& rule : network.rules) {
        text += commentLines(rule.description + '.');
        if (rule.peer == SecurityRule::Peer::GatewayEndpoint) {
            const NetworkEndpoint& endpoint = network.endpoints[rule.gateway];
            text += command("aws ec2 describe-managed-prefix-lists",
                {"--filters Name=prefix-list-name,Values=" + serviceWord(endpoint), idQuery("'PrefixLists[0].PrefixListId'")}, prefixList(endpoint));
        }
        const bool in = rule.direction == SecurityRule::Direction::In;
        text += command(std::string("aws ec2 authorize-security-group-") + (in ? "ingress" : "egress") + " --group-id \"$apps_group\"",
            {"--ip-permissions " + permission(network, rule)});
    }
    return text;
}

std::string endpointText(const DomainNetwork& network, const NetworkEndpoint& endpoint)
{
    std::vector<std::string> arguments{"--service-name " + serviceWord(endpoint)};
    if (endpoint.type == EndpointType::Gateway) {
        arguments.push_back("--vpc-endpoint-type Gateway --route-table-ids \"$route_table\"");
    } else {
        arguments.push_back("--vpc-endpoint-type Interface --security-group-ids \"$endpoints_group\"");
        arguments.push_back("--subnet-ids " + subnetWords(network));
        arguments.push_back(endpoint.privateDns == NetworkEndpoint::PrivateDns::Off ? "--no-private-dns-enabled" : "--private-dns-enabled");
        if (endpoint.privateDns == NetworkEndpoint::PrivateDns::AllResolvers)
            arguments.push_back("--dns-options PrivateDnsOnlyForInboundResolverEndpoint=false");
    }
    arguments.push_back(tags(network, "vpc-endpoint", ' ' + endpoint.identifier));
    arguments.push_back(idQuery("VpcEndpoint.VpcEndpointId"));
    return '\n' + commentLines(endpoint.name + ": " + endpoint.purpose + '.')
        + command("aws ec2 create-vpc-endpoint --vpc-id \"$vpc_id\"", arguments, "endpoint_" + endpoint.identifier);
}

/// AWS answers before an endpoint serves; a domain whose first apps find none would be a puzzle.
std::string awaitEndpoints(const DomainNetwork& network)
{
    std::string ids;
    for (const auto& endpoint : network.endpoints)
        ids += " \\\n        " + use("endpoint_" + endpoint.identifier);
    return "\n# The endpoints have to be there before the domain.\n"
        + wait(
            60, 10, "$(aws ec2 describe-vpc-endpoints --output text --query \"length(VpcEndpoints[?State!='available'])\" --vpc-endpoint-ids" + ids + ')', "0");
}

std::string studioDomain(const DomainNetwork& network)
{
    const std::string settings = R"('{"ExecutionRole":"'"$EXECUTION_ROLE_ARN"'","SecurityGroups":["'"$apps_group"'"]}')";
    return (network.endpoints.empty() ? std::string() : awaitEndpoints(network)) + "\n# The domain. Its VPC can't be changed later.\n"
        + command("aws sagemaker create-domain --domain-name " + network.domainName() + " --auth-mode \"$AUTH_MODE\"",
            {"--vpc-id \"$vpc_id\" --subnet-ids " + subnetWords(network),
                std::string("--app-network-access-type ") + (network.networkMode == NetworkMode::VpcOnly ? "VpcOnly" : "PublicInternetOnly"),
                "--default-user-settings " + settings, "--default-space-settings " + settings, idQuery("DomainArn")},
            "domain_arn");
}

std::string summary(const DomainNetwork& network)
{
    std::string text = "\n# What is there now.\necho \"VPC $vpc_id\"\n";
    for (std::size_t i = 0; i < network.subnets.size(); ++i)
        text += "echo \"Subnet $" + subnet(i) + ' ' + network.subnets[i].text() + " in $" + zone(i) + "\"\n";
    text += "echo \"Security group $apps_group\"\n";
    for (const auto& endpoint : network.endpoints)
        text += "echo \"Endpoint $endpoint_" + endpoint.identifier + ' ' + endpoint.identifier + "\"\n";
    if (network.choice.studioDomain == StudioDomain::Created)
        text += "echo \"Domain $domain_arn\"\n";
    return text;
}

} // namespace

std::string awsCliText(const DomainNetwork& network)
{
    std::string text = "#!/usr/bin/env bash\n";
    for (const auto& remark : network.remarks)
        text += commentLines(remark);
    text += "set -euo pipefail\n" + questions(network) + vpc(network) + subnets(network) + securityGroups(network);
    for (const auto& endpoint : network.endpoints)
        text += endpointText(network, endpoint);
    if (network.choice.studioDomain == StudioDomain::Created)
        text += studioDomain(network);
    return text + summary(network);
}

} // namespace headroom
