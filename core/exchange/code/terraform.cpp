// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/code/terraform.h"

#include "core/exchange/code/quoting.h"

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

using Arguments = std::vector<std::pair<std::string, std::string>>;

/// "name = expression" lines, the equals signs one below the other.
std::string argumentLines(const Arguments& arguments, const std::string& indent)
{
    std::size_t width = 0;
    for (const auto& [name, expression] : arguments)
        width = std::max(width, name.size());
    std::string lines;
    for (const auto& [name, expression] : arguments)
        lines += indent + name + std::string(width - name.size(), ' ') + " = " + expression + '\n';
    return lines;
}

std::string block(const std::string& head, const Arguments& arguments, const std::string& rest = {})
{
    return head + " {\n" + argumentLines(arguments, "  ") + (arguments.empty() || rest.empty() ? "" : "\n") + rest + "}\n\n";
}

std::string resource(const std::string& type, const std::string& name, const Arguments& arguments, const std::string& rest = {})
{
    return block("resource \"" + type + "\" \"" + name + '"', arguments, rest);
}

std::string tags(const DomainNetwork& network, const std::string& suffix)
{
    return "  tags = {\n"
        + argumentLines({{"Name", hclString(tagValue(network.domain, suffix))}, {"\"headroom:domain\"", hclString(tagValue(network.domain))},
                            {"\"headroom:plan\"", hclString(tagValue(network.plan))}},
            "    ")
        + "  }\n";
}

std::string list(const std::vector<std::string>& items)
{
    std::string text;
    for (const auto& item : items)
        text += (text.empty() ? "" : ", ") + item;
    return '[' + text + ']';
}

std::string subnetName(const DomainNetwork& network, std::size_t i)
{
    return network.identifier + "_zone_" + std::to_string(i + 1);
}

std::string subnetIds(const DomainNetwork& network)
{
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < network.subnets.size(); ++i)
        ids.push_back("aws_subnet." + subnetName(network, i) + ".id");
    return list(ids);
}

/// Of an existing VPC by way of the block that it gets, so that what lies in the block waits for it.
std::string vpcId(const DomainNetwork& network)
{
    return network.choice.vpc == VpcChoice::New ? "aws_vpc." + network.identifier + ".id"
                                                : "aws_vpc_ipv4_cidr_block_association." + network.identifier + ".vpc_id";
}

std::string endpointAddress(const DomainNetwork& network, const NetworkEndpoint& endpoint)
{
    return "aws_vpc_endpoint." + network.identifier + '_' + endpoint.identifier;
}

std::string variable(const std::string& name, const std::string& description, const std::string& defaultValue, const std::string& condition = {},
    const std::string& message = {})
{
    Arguments arguments{{"description", hclString(description)}, {"type", "string"}};
    if (!defaultValue.empty())
        arguments.emplace_back("default", hclString(defaultValue));
    const std::string validation = condition.empty()
        ? std::string()
        : "  validation {\n" + argumentLines({{"condition", condition}, {"error_message", hclString(message)}}, "    ") + "  }\n";
    return block("variable \"" + name + '"', arguments, validation);
}

std::string variables(const DomainNetwork& network)
{
    std::string text = variable("region", "The region to create it in", network.region)
        + variable("account_id", "The account to create it in: twelve digits", network.account, "can(regex(\"^[0-9]{12}$\", var.account_id))",
            "An account is twelve digits.");
    const std::string zones = std::to_string(network.subnets.size());
    text += block("variable \"zone_ids\"",
        {{"description", hclString("The IDs of " + zones + " availability zones, such as use1-az1; none: the region's first")}, {"type", "list(string)"},
            {"default", "[]"}},
        "  validation {\n"
            + argumentLines({{"condition", "contains([0, " + zones + "], length(var.zone_ids))"},
                                {"error_message", hclString("The plan has " + zones + " zones: name as many, or none.")}},
                "    ")
            + "  }\n");
    if (network.choice.vpc == VpcChoice::Existing)
        text += variable("vpc_id", "The VPC to join; DNS support and DNS host names have to be on in it", {}, "startswith(var.vpc_id, \"vpc-\")",
            "The ID of a VPC begins with vpc-.");
    if (network.choice.studioDomain == StudioDomain::Created)
        text += variable("execution_role_arn", "The role that the users' apps and jobs run as", {},
                    "can(regex(\"^arn:[^:]+:iam::[0-9]{12}:role/\", var.execution_role_arn))", "The ARN of a role is arn:aws:iam::ACCOUNT:role/NAME.")
            + variable("auth_mode", "How users sign in: IAM or SSO", {}, "contains([\"IAM\", \"SSO\"], var.auth_mode)", "Users sign in by IAM or by SSO.");
    return text;
}

std::string settings()
{
    return "terraform {\n"
           "  required_version = \">= 1.3\"\n\n"
           "  required_providers {\n"
           "    aws = {\n"
           "      source  = \"hashicorp/aws\"\n"
           "      version = \">= 5.50\"\n"
           "    }\n"
           "  }\n"
           "}\n\n";
}

std::string provider()
{
    return block("provider \"aws\"", {{"region", "var.region"}, {"allowed_account_ids", "[var.account_id]"}})
        + "# Zones that every account has: no local zones, and none that one has to opt in to.\n"
        + block("data \"aws_availability_zones\" \"available\"", {{"state", "\"available\""}},
            "  filter {\n" + argumentLines({{"name", "\"opt-in-status\""}, {"values", "[\"opt-in-not-required\"]"}}, "    ") + "  }\n")
        + block("locals", {{"zone_ids", "length(var.zone_ids) > 0 ? var.zone_ids : data.aws_availability_zones.available.zone_ids"}});
}

std::string vpc(const DomainNetwork& network)
{
    const std::string cidr = hclString(network.vpcCidr.text());
    if (network.choice.vpc == VpcChoice::Existing)
        return commentLines(network.associationRemark()
                   + (network.neighbour ? " Leave this resource out then, and write var.vpc_id for " + vpcId(network) + '.' : std::string()))
            + resource("aws_vpc_ipv4_cidr_block_association", network.identifier, {{"vpc_id", "var.vpc_id"}, {"cidr_block", cidr}});
    return "# Private DNS of interface endpoints needs both DNS settings.\n"
        + resource("aws_vpc", network.identifier, {{"cidr_block", cidr}, {"enable_dns_support", "true"}, {"enable_dns_hostnames", "true"}}, tags(network, ""));
}

std::string subnets(const DomainNetwork& network)
{
    std::string text = "# Private subnets, one a zone: nothing routes to the internet.\n";
    for (std::size_t i = 0; i < network.subnets.size(); ++i)
        text += resource("aws_subnet", subnetName(network, i),
            {{"vpc_id", vpcId(network)}, {"cidr_block", hclString(network.subnets[i].text())},
                {"availability_zone_id", "local.zone_ids[" + std::to_string(i) + ']'}},
            tags(network, " zone " + std::to_string(i + 1)));
    text += resource("aws_route_table", network.identifier, {{"vpc_id", vpcId(network)}}, tags(network, " private"));
    for (std::size_t i = 0; i < network.subnets.size(); ++i)
        text += resource("aws_route_table_association", subnetName(network, i),
            {{"subnet_id", "aws_subnet." + subnetName(network, i) + ".id"}, {"route_table_id", "aws_route_table." + network.identifier + ".id"}});
    return text;
}

std::string securityGroup(const DomainNetwork& network, const std::string& purpose, const std::string& description)
{
    const std::string name = network.identifier + '_' + purpose;
    return resource("aws_security_group", name,
        {{"name_prefix", hclString("sagemaker-" + network.domainName() + '-' + purpose + '-')}, {"description", hclString(description)},
            {"vpc_id", vpcId(network)}},
        tags(network, ' ' + purpose));
}

std::pair<std::string, std::string> peerOf(const DomainNetwork& network, const SecurityRule& rule)
{
    switch (rule.peer) {
    case SecurityRule::Peer::Itself: return {"referenced_security_group_id", "aws_security_group." + network.identifier + "_apps.id"};
    case SecurityRule::Peer::Block: return {"cidr_ipv4", hclString(network.vpcCidr.text())};
    case SecurityRule::Peer::InterfaceEndpoints: return {"referenced_security_group_id", "aws_security_group." + network.identifier + "_endpoints.id"};
    case SecurityRule::Peer::GatewayEndpoint: break;
    }
    return {"prefix_list_id", endpointAddress(network, network.endpoints[rule.gateway]) + ".prefix_list_id"};
}

std::string securityGroups(const DomainNetwork& network)
{
    std::string text = "# What the apps of the domain are in: the file system, each other, the endpoints.\n"
        + securityGroup(network, "apps", "Apps of a SageMaker Studio domain");
    for (const SecurityRule& rule : network.rules) {
        const std::string type = rule.direction == SecurityRule::Direction::In ? "aws_vpc_security_group_ingress_rule" : "aws_vpc_security_group_egress_rule";
        Arguments arguments{{"security_group_id", "aws_security_group." + network.identifier + "_apps.id"}, {"description", hclString(rule.description)},
            peerOf(network, rule), {"ip_protocol", rule.firstPort ? "\"tcp\"" : "\"-1\""}};
        if (rule.firstPort) {
            arguments.emplace_back("from_port", std::to_string(*rule.firstPort));
            arguments.emplace_back("to_port", std::to_string(*rule.lastPort));
        }
        text += resource(type, network.identifier + "_apps_" + rule.identifier, arguments);
    }
    if (!network.has(EndpointType::Interface))
        return text;
    return text + "# What the interface endpoints are in: HTTPS from the block of the domain.\n"
        + securityGroup(network, "endpoints", "Interface endpoints of a SageMaker Studio domain")
        + resource("aws_vpc_security_group_ingress_rule", network.identifier + "_endpoints_https_in",
            {{"security_group_id", "aws_security_group." + network.identifier + "_endpoints.id"}, {"description", "\"HTTPS from the block of the domain\""},
                {"cidr_ipv4", hclString(network.vpcCidr.text())}, {"ip_protocol", "\"tcp\""}, {"from_port", "443"}, {"to_port", "443"}});
}

std::string endpointText(const DomainNetwork& network, const NetworkEndpoint& endpoint)
{
    std::string service = hclString(endpoint.beforeRegion); // "com.amazonaws.
    service.pop_back();
    service += "${var.region}" + hclString(endpoint.afterRegion).substr(1);
    Arguments arguments{{"vpc_id", vpcId(network)}, {"service_name", service}};
    std::string rest;
    if (endpoint.type == EndpointType::Gateway) {
        arguments.insert(arguments.end(), {{"vpc_endpoint_type", "\"Gateway\""}, {"route_table_ids", list({"aws_route_table." + network.identifier + ".id"})}});
    } else {
        arguments.insert(arguments.end(),
            {{"vpc_endpoint_type", "\"Interface\""}, {"subnet_ids", subnetIds(network)},
                {"security_group_ids", list({"aws_security_group." + network.identifier + "_endpoints.id"})},
                {"private_dns_enabled", endpoint.privateDns == NetworkEndpoint::PrivateDns::Off ? "false" : "true"}});
        if (endpoint.privateDns == NetworkEndpoint::PrivateDns::AllResolvers)
            rest = "  # On for the VPC itself: AWS's default would ask for a gateway endpoint beside this one.\n"
                   "  dns_options {\n    private_dns_only_for_inbound_resolver_endpoint = false\n  }\n\n";
    }
    return commentLines(endpoint.name + ": " + endpoint.purpose + '.')
        + resource("aws_vpc_endpoint", network.identifier + '_' + endpoint.identifier, arguments, rest + tags(network, ' ' + endpoint.identifier));
}

std::string studioDomain(const DomainNetwork& network)
{
    const Arguments user{{"execution_role", "var.execution_role_arn"}, {"security_groups", "[aws_security_group." + network.identifier + "_apps.id]"}};
    std::string rest
        = "  default_user_settings {\n" + argumentLines(user, "    ") + "  }\n\n  default_space_settings {\n" + argumentLines(user, "    ") + "  }\n";
    if (!network.endpoints.empty()) {
        std::string endpoints;
        for (const auto& endpoint : network.endpoints)
            endpoints += "    " + endpointAddress(network, endpoint) + ",\n";
        rest += "\n  depends_on = [\n" + endpoints + "  ]\n";
    }
    return "# The domain. Its VPC can't be changed later.\n"
        + resource("aws_sagemaker_domain", network.identifier,
            {{"domain_name", hclString(network.domainName())}, {"auth_mode", "var.auth_mode"}, {"vpc_id", vpcId(network)}, {"subnet_ids", subnetIds(network)},
                {"app_network_access_type", network.networkMode == NetworkMode::VpcOnly ? "\"VpcOnly\"" : "\"PublicInternetOnly\""}},
            rest);
}

std::string outputs(const DomainNetwork& network)
{
    std::string text = "# What it was made from.\n"
        + block("output \"plan\"", {},
            "  value = {\n"
                + argumentLines({{"plan", hclString(network.plan)}, {"scenario", network.scenario ? hclString(*network.scenario) : std::string("null")},
                                    {"domain", hclString(network.domain)}},
                    "    ")
                + "  }\n")
        + block("output \"vpc_id\"", {{"value", vpcId(network)}}) + block("output \"subnet_ids\"", {{"value", subnetIds(network)}})
        + block("output \"security_group_id\"", {{"value", "aws_security_group." + network.identifier + "_apps.id"}});
    if (network.choice.studioDomain == StudioDomain::Created)
        text += block("output \"domain_id\"", {{"value", "aws_sagemaker_domain." + network.identifier + ".id"}});
    return text;
}

} // namespace

std::string terraformText(const DomainNetwork& network)
{
    std::string text;
    for (const auto& remark : network.remarks)
        text += commentLines(remark);
    text += '\n' + settings() + variables(network) + provider() + vpc(network) + subnets(network) + securityGroups(network);
    for (const auto& endpoint : network.endpoints)
        text += endpointText(network, endpoint);
    if (network.choice.studioDomain == StudioDomain::Created)
        text += studioDomain(network);
    text += outputs(network);
    text.pop_back(); // the blank line behind the last block
    return text;
}

} // namespace headroom
