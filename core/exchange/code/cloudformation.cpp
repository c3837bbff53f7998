// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/code/cloudformation.h"

#include "core/exchange/code/quoting.h"
#include "core/exchange/code/yaml.h"
#include "core/json/json.h"

namespace headroom {

namespace {

/// A member of a section, with what is said of it.
struct Entry {
    std::string comment; ///< empty: none
    std::string id;
    Json body;
};

std::string section(const std::string& name, const std::vector<Entry>& entries)
{
    std::string text = '\n' + name + ":\n";
    for (const Entry& entry : entries) {
        if (!entry.comment.empty())
            text += commentLines(entry.comment, "  ");
        text += yamlMember(entry.id, entry.body, 1);
    }
    return text;
}

Json reference(const std::string& id)
{
    return {{"Ref", id}};
}

/// Names of one domain's template.
class Ids {
public:
    explicit Ids(const DomainNetwork& network)
        : m_stem(camelCase(network.identifier))
    {
    }
    std::string vpc() const { return m_stem + "Vpc"; }
    std::string block() const { return m_stem + "Block"; }
    std::string subnet(std::size_t i) const { return m_stem + "Subnet" + std::to_string(i + 1); }
    std::string routeTable() const { return m_stem + "RouteTable"; }
    std::string routes(std::size_t i) const { return m_stem + "Routes" + std::to_string(i + 1); }
    std::string apps() const { return m_stem + "AppsSecurityGroup"; }
    std::string rule(const SecurityRule& rule) const { return m_stem + "AppsRule" + camelCase(rule.identifier); }
    std::string endpoints() const { return m_stem + "EndpointsSecurityGroup"; }
    std::string endpoint(const NetworkEndpoint& endpoint) const { return m_stem + "Endpoint" + camelCase(endpoint.identifier); }
    std::string domain() const { return m_stem + "Domain"; }
    static std::string prefixList(const NetworkEndpoint& endpoint) { return camelCase(endpoint.identifier) + "PrefixListId"; }

private:
    std::string m_stem;
};

Json vpcId(const DomainNetwork& network)
{
    return reference(network.choice.vpc == VpcChoice::New ? Ids(network).vpc() : "VpcId");
}

Json tags(const DomainNetwork& network, const std::string& suffix)
{
    return Json::array({Json{{"Key", "Name"}, {"Value", tagValue(network.domain, suffix)}},
        Json{{"Key", "headroom:domain"}, {"Value", tagValue(network.domain)}}, Json{{"Key", "headroom:plan"}, {"Value", tagValue(network.plan)}}});
}

Json resource(const std::string& type, Json properties)
{
    return {{"Type", type}, {"Properties", std::move(properties)}};
}

/// What lies in the secondary block of an existing VPC waits for it.
Json inBlock(const DomainNetwork& network, const std::string& type, Json properties)
{
    if (network.choice.vpc == VpcChoice::New)
        return resource(type, std::move(properties));
    return {{"Type", type}, {"DependsOn", Ids(network).block()}, {"Properties", std::move(properties)}};
}

Json subnetIds(const DomainNetwork& network)
{
    Json ids = Json::array();
    for (std::size_t i = 0; i < network.subnets.size(); ++i)
        ids.push_back(reference(Ids(network).subnet(i)));
    return ids;
}

Json groupId(const std::string& group)
{
    return {{"Fn::GetAtt", Json::array({group, "GroupId"})}};
}

Json parameter(const std::string& type, const std::string& description)
{
    return {{"Type", type}, {"Description", description}};
}

std::vector<Entry> parameters(const DomainNetwork& network)
{
    std::vector<Entry> entries;
    if (network.choice.vpc == VpcChoice::Existing)
        entries.push_back({"", "VpcId", parameter("AWS::EC2::VPC::Id", "The VPC to join; DNS support and DNS host names have to be on in it")});
    for (const auto& endpoint : network.endpoints) {
        if (endpoint.type != EndpointType::Gateway)
            continue;
        Json body = parameter("String", "AWS's prefix list of the service in the region, pl-...");
        body["AllowedPattern"] = "^pl-[0-9a-f]+$";
        entries.push_back({"aws ec2 describe-managed-prefix-lists --filters Name=prefix-list-name,Values=" + endpoint.beforeRegion + "REGION"
                + endpoint.afterRegion + " --query PrefixLists[].PrefixListId says it.",
            Ids::prefixList(endpoint), std::move(body)});
    }
    if (network.choice.studioDomain == StudioDomain::Created) {
        Json role = parameter("String", "The ARN of the role that the users' apps and jobs run as");
        role["AllowedPattern"] = "^arn:[^:]+:iam::[0-9]{12}:role/.+$";
        Json mode = parameter("String", "How users sign in: IAM or SSO");
        mode["AllowedValues"] = Json::array({"IAM", "SSO"});
        entries.push_back({"", "ExecutionRoleArn", std::move(role)});
        entries.push_back({"", "AuthMode", std::move(mode)});
    }
    return entries;
}

void addVpc(const DomainNetwork& network, std::vector<Entry>& entries)
{
    const Ids ids(network);
    const std::string cidr = network.vpcCidr.text();
    if (network.choice.vpc == VpcChoice::Existing)
        entries.push_back({network.associationRemark()
                + (network.neighbour ? " Leave this resource out then, with each DependsOn that names it." : std::string()),
            ids.block(),
            resource("AWS::EC2::VPCCidrBlock", {{"VpcId", vpcId(network)}, {"CidrBlock", cidr}})});
    else
        entries.push_back({"Private DNS of interface endpoints needs both DNS settings.", ids.vpc(),
            resource("AWS::EC2::VPC", {{"CidrBlock", cidr}, {"EnableDnsSupport", true}, {"EnableDnsHostnames", true}, {"Tags", tags(network, "")}})});
}

void addSubnets(const DomainNetwork& network, std::vector<Entry>& entries)
{
    const Ids ids(network);
    for (std::size_t i = 0; i < network.subnets.size(); ++i)
        entries.push_back({i == 0 ? "Private subnets, one a zone: nothing routes to the internet." : "", ids.subnet(i),
            inBlock(network, "AWS::EC2::Subnet",
                {{"VpcId", vpcId(network)}, {"CidrBlock", network.subnets[i].text()},
                    {"AvailabilityZone", {{"Fn::Select", Json::array({i, Json{{"Fn::GetAZs", ""}}})}}},
                    {"Tags", tags(network, " zone " + std::to_string(i + 1))}})});
    entries.push_back({"", ids.routeTable(), resource("AWS::EC2::RouteTable", {{"VpcId", vpcId(network)}, {"Tags", tags(network, " private")}})});
    for (std::size_t i = 0; i < network.subnets.size(); ++i)
        entries.push_back({"", ids.routes(i),
            resource("AWS::EC2::SubnetRouteTableAssociation", {{"SubnetId", reference(ids.subnet(i))}, {"RouteTableId", reference(ids.routeTable())}})});
}

Json ruleProperties(const DomainNetwork& network, const SecurityRule& rule)
{
    const Ids ids(network);
    const bool in = rule.direction == SecurityRule::Direction::In;
    Json properties{{"Description", rule.description}, {"IpProtocol", rule.firstPort ? "tcp" : "-1"}};
    if (rule.firstPort) {
        properties["FromPort"] = *rule.firstPort;
        properties["ToPort"] = *rule.lastPort;
    }
    switch (rule.peer) {
    case SecurityRule::Peer::Itself: properties[in ? "SourceSecurityGroupId" : "DestinationSecurityGroupId"] = groupId(ids.apps()); break;
    case SecurityRule::Peer::Block: properties["CidrIp"] = network.vpcCidr.text(); break;
    case SecurityRule::Peer::InterfaceEndpoints: properties["DestinationSecurityGroupId"] = groupId(ids.endpoints()); break;
    case SecurityRule::Peer::GatewayEndpoint: properties["DestinationPrefixListId"] = reference(Ids::prefixList(network.endpoints[rule.gateway])); break;
    }
    return properties;
}

void addSecurityGroups(const DomainNetwork& network, std::vector<Entry>& entries)
{
    const Ids ids(network);
    // What goes out is said within the group, since AWS lets everything out where nothing is; rules that name the group itself have to stand beside it.
    Json out = Json::array();
    std::vector<Entry> beside;
    for (const SecurityRule& rule : network.rules) {
        Json properties = ruleProperties(network, rule);
        if (rule.peer != SecurityRule::Peer::Itself) {
            out.push_back(std::move(properties));
            continue;
        }
        Json all{{"GroupId", groupId(ids.apps())}};
        all.update(properties);
        const bool in = rule.direction == SecurityRule::Direction::In;
        beside.push_back({"", ids.rule(rule), resource(in ? "AWS::EC2::SecurityGroupIngress" : "AWS::EC2::SecurityGroupEgress", std::move(all))});
    }
    entries.push_back({"What the apps of the domain are in: the file system, each other, the endpoints.", ids.apps(),
        resource("AWS::EC2::SecurityGroup",
            {{"GroupDescription", "Apps of a SageMaker Studio domain"}, {"VpcId", vpcId(network)}, {"SecurityGroupEgress", std::move(out)},
                {"Tags", tags(network, " apps")}})});
    entries.insert(entries.end(), beside.begin(), beside.end());
    if (!network.has(EndpointType::Interface))
        return;
    entries.push_back({"What the interface endpoints are in: HTTPS from the block of the domain.", ids.endpoints(),
        resource("AWS::EC2::SecurityGroup",
            {{"GroupDescription", "Interface endpoints of a SageMaker Studio domain"}, {"VpcId", vpcId(network)},
                {"SecurityGroupIngress",
                    Json::array({Json{{"Description", "HTTPS from the block of the domain"}, {"IpProtocol", "tcp"}, {"FromPort", 443}, {"ToPort", 443},
                        {"CidrIp", network.vpcCidr.text()}}})},
                {"Tags", tags(network, " endpoints")}})});
}

void addEndpoint(const DomainNetwork& network, const NetworkEndpoint& endpoint, std::vector<Entry>& entries)
{
    const Ids ids(network);
    // Joined rather than substituted: a name may hold ${.
    Json properties{{"VpcId", vpcId(network)},
        {"ServiceName", {{"Fn::Join", Json::array({"", Json::array({endpoint.beforeRegion, reference("AWS::Region"), endpoint.afterRegion})})}}}};
    if (endpoint.type == EndpointType::Gateway) {
        properties["VpcEndpointType"] = "Gateway";
        properties["RouteTableIds"] = Json::array({reference(ids.routeTable())});
    } else {
        properties["VpcEndpointType"] = "Interface";
        properties["SubnetIds"] = subnetIds(network);
        properties["SecurityGroupIds"] = Json::array({groupId(ids.endpoints())});
        properties["PrivateDnsEnabled"] = endpoint.privateDns != NetworkEndpoint::PrivateDns::Off;
        if (endpoint.privateDns == NetworkEndpoint::PrivateDns::AllResolvers)
            properties["DnsOptions"] = {{"PrivateDnsOnlyForInboundResolverEndpoint", "AllResolvers"}};
    }
    entries.push_back({endpoint.name + ": " + endpoint.purpose + '.', ids.endpoint(endpoint), resource("AWS::EC2::VPCEndpoint", std::move(properties))});
}

void addDomain(const DomainNetwork& network, std::vector<Entry>& entries)
{
    const Ids ids(network);
    const Json user{{"ExecutionRole", reference("ExecutionRoleArn")}, {"SecurityGroups", Json::array({groupId(ids.apps())})}};
    Json body{{"Type", "AWS::SageMaker::Domain"}};
    for (const auto& endpoint : network.endpoints)
        body["DependsOn"].push_back(ids.endpoint(endpoint));
    body["Properties"] = {{"DomainName", network.domainName()}, {"AuthMode", reference("AuthMode")}, {"VpcId", vpcId(network)},
        {"SubnetIds", subnetIds(network)}, {"AppNetworkAccessType", network.networkMode == NetworkMode::VpcOnly ? "VpcOnly" : "PublicInternetOnly"},
        {"DefaultUserSettings", user}, {"DefaultSpaceSettings", user}};
    entries.push_back({"The domain. Its VPC can't be changed later.", ids.domain(), std::move(body)});
}

std::vector<Entry> outputs(const DomainNetwork& network)
{
    const Ids ids(network);
    std::vector<Entry> entries{
        {"", "VpcId", {{"Value", vpcId(network)}}},
        {"", "SubnetIds", {{"Value", {{"Fn::Join", Json::array({",", subnetIds(network)})}}}}},
        {"", "SecurityGroupId", {{"Value", groupId(ids.apps())}}},
    };
    if (network.choice.studioDomain == StudioDomain::Created)
        entries.push_back({"", "DomainId", {{"Value", reference(ids.domain())}}});
    return entries;
}

} // namespace

std::string cloudFormationText(const DomainNetwork& network)
{
    std::vector<Entry> resources;
    addVpc(network, resources);
    addSubnets(network, resources);
    addSecurityGroups(network, resources);
    for (const auto& endpoint : network.endpoints)
        addEndpoint(network, endpoint, resources);
    if (network.choice.studioDomain == StudioDomain::Created)
        addDomain(network, resources);

    std::string text;
    for (const auto& remark : network.remarks)
        text += commentLines(remark);
    if (!network.account.empty() || !network.region.empty())
        text += commentLines("The plan has it in " + (network.account.empty() ? std::string() : "account " + network.account)
            + (network.account.empty() || network.region.empty() ? "" : ", ") + (network.region.empty() ? std::string() : "region " + network.region)
            + ": create the stack there.");
    text += "AWSTemplateFormatVersion: \"2010-09-09\"\nDescription: \"The network of a SageMaker Studio domain, sized by Headroom\"\n";
    const auto declared = parameters(network);
    Json origin{{"Plan", network.plan}, {"Domain", network.domain}};
    if (network.scenario)
        origin["Scenario"] = *network.scenario;
    text += section("Metadata", {{"What it was made from.", "Headroom", std::move(origin)}});
    if (!declared.empty())
        text += section("Parameters", declared);
    return text + section("Resources", resources) + section("Outputs", outputs(network));
}

} // namespace headroom
