// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/code/domain_network.h"

#include "core/capacity/addresses/vpc_ranges.h"
#include "core/exchange/code/quoting.h"
#include "core/exchange/sizing_text.h"
#include "core/findings/checks.h"
#include "core/rules/catalogue.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <stdexcept>
#include <string_view>

namespace headroom {

namespace {

constexpr int nfs = 2049;
constexpr int https = 443;
// SageMaker AI Developer Guide, Connect Studio in a VPC to external resources: TCP within the security group, "at least ports in the range 8192-65535".
constexpr int firstAppPort = 8192;
constexpr int lastPort = 65535;

using Direction = SecurityRule::Direction;
using Peer = SecurityRule::Peer;

bool hasSubnets(const Domain& domain, const DomainBlock& block)
{
    return block.vpc && block.subnets.size() == static_cast<std::size_t>(domain.availabilityZones)
        && std::all_of(block.subnets.begin(), block.subnets.end(), [](const auto& subnet) { return subnet.has_value(); });
}

/// The errors that leave a domain without subnets, or with what AWS refuses to create.
std::vector<Finding> obstaclesTo(const std::string& domain, const std::vector<Finding>& findings)
{
    constexpr std::array<std::string_view, 7> codes{"zone-loss-one-zone", "subnet-too-large", "vpc-too-large", "pinned-too-small", "pinned-not-a-vpc-size",
        "pool-exhausted", "gateway-not-available"};
    std::vector<Finding> obstacles;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(obstacles), [&](const Finding& finding) {
        return finding.severity == Severity::Error && finding.domain == domain && std::find(codes.begin(), codes.end(), finding.code) != codes.end();
    });
    return obstacles;
}

/// The pool that a block was taken from.
std::string poolPointer(const Plan& plan, const Cidr& block)
{
    const auto& pools = plan.addressing.pools;
    const auto found = std::find_if(pools.begin(), pools.end(), [&](const Cidr& pool) { return pool.contains(block); });
    return childPointer("/addressing/pools", static_cast<std::size_t>(found - pools.begin()));
}

/// Whether AWS takes the block, be it pinned or placed in a pool that holds more than a VPC may have.
std::optional<Finding> rangeObstacle(const Plan& plan, const std::string& name, const Domain& domain, const Cidr& block)
{
    const bool isPinned = domain.pinnedVpcCidr.has_value();
    const auto pointer = [&] { return isPinned ? pointerIn(name, "pinnedVpcCidr") : poolPointer(plan, block); };
    if (const auto range = rangeNotForVpcs(block))
        return Finding{"range-not-for-vpc", Severity::Error, name, pointer(),
            isPinned ? Text::tr("The pinned block %1 touches %2, which a VPC may not have. Pin a block outside it.", block.text(), range->text())
                     : Text::tr("The block of the domain, %1, touches %2, which a VPC may not have. Choose a pool outside it.", block.text(), range->text()),
            vpcBlocksSource()};
    // Nothing is placed there: it was pinned.
    if (serviceRange.overlaps(block))
        return Finding{"range-used-by-services", Severity::Error, name, pointer(),
            Text::tr("The pinned block %1 touches %2, which AWS services such as SageMaker AI use themselves. Pin a block outside it.", block.text(), serviceRange.text()),
            vpcBlocksSource()};
    return std::nullopt;
}

bool isAccount(std::string_view text)
{
    return text.size() == 12 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "us-east-1", "us-gov-west-1": lower-case words and a number, parted by hyphens.
bool isRegion(std::string_view text)
{
    const std::size_t hyphen = text.rfind('-');
    return text.size() <= 32 && hyphen != std::string_view::npos && hyphen + 1 < text.size()
        && text.substr(hyphen + 1).find_first_not_of("0123456789") == std::string_view::npos
        && text.substr(0, hyphen).find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos && text.front() != '-'
        && text.find("--") == std::string_view::npos;
}

NetworkEndpoint::PrivateDns privateDnsOf(const std::string& name, EndpointType type)
{
    if (type == EndpointType::Gateway || name == "dynamodb")
        return NetworkEndpoint::PrivateDns::Off;
    return name == "s3" ? NetworkEndpoint::PrivateDns::AllResolvers : NetworkEndpoint::PrivateDns::On;
}

std::vector<NetworkEndpoint> endpointsOf(const Domain& domain)
{
    constexpr std::string_view place = "REGION";
    Identifiers identifiers;
    std::vector<NetworkEndpoint> endpoints;
    for (const auto& [name, type] : domain.endpoints) {
        const EndpointService* known = findEndpointService(name);
        const std::string service = known ? known->service : "com.amazonaws.REGION." + name;
        const std::size_t at = service.find(place);
        endpoints.push_back({name, identifiers.add(name, "endpoint"), type, service.substr(0, at), service.substr(at + place.size()),
            known ? known->purpose : "Not in Headroom's catalogue: see that the region has this service", privateDnsOf(name, type)});
    }
    return endpoints;
}

bool usesEfa(const Domain& domain)
{
    bool any = false;
    forEachGroup(domain, [&](const char*, const std::string&, const Named<App>&, const Named<Job>& jobs) {
        any = any || std::any_of(jobs.begin(), jobs.end(), [](const auto& job) { return job.value.efa; });
    });
    return any;
}

std::vector<SecurityRule> appRules(const Domain& domain, const std::vector<NetworkEndpoint>& endpoints)
{
    std::vector<SecurityRule> rules;
    if (domain.mountTarget) {
        rules.push_back({Direction::In, Peer::Itself, "nfs_in", nfs, nfs, 0, "NFS to the EFS file system, from the group itself"});
        rules.push_back({Direction::Out, Peer::Block, "nfs_out", nfs, nfs, 0, "NFS to the mount targets of the EFS file system"});
    }
    rules.push_back({Direction::In, Peer::Itself, "apps_in", firstAppPort, lastPort, 0, "Between the apps of the domain"});
    rules.push_back({Direction::Out, Peer::Block, "apps_out", firstAppPort, lastPort, 0, "Between the apps of the domain"});
    if (usesEfa(domain)) {
        rules.push_back({Direction::In, Peer::Itself, "efa_in", {}, {}, 0, "Elastic Fabric Adapter: all traffic within the group"});
        rules.push_back({Direction::Out, Peer::Itself, "efa_out", {}, {}, 0, "Elastic Fabric Adapter: all traffic within the group"});
    }
    if (std::any_of(endpoints.begin(), endpoints.end(), [](const auto& endpoint) { return endpoint.type == EndpointType::Interface; }))
        rules.push_back({Direction::Out, Peer::InterfaceEndpoints, "https_out", https, https, 0, "HTTPS to the interface endpoints"});
    for (std::size_t i = 0; i < endpoints.size(); ++i)
        if (endpoints[i].type == EndpointType::Gateway)
            rules.push_back(
                {Direction::Out, Peer::GatewayEndpoint, "https_out_" + endpoints[i].identifier, https, https, i, "HTTPS through a gateway endpoint"});
    return rules;
}

std::string quoted(const std::string& name)
{
    return '"' + name + '"';
}

/// What a reader of the code has to know of where it comes from.
std::vector<std::string> remarksOn(const Answer& answer, std::size_t index, NetworkChoice choice, const std::string& program)
{
    const std::string& name = answer.plan.domains.entries[index].name;
    const Domain& domain = answer.plan.domains.entries[index].value;
    const DomainSizing& sizing = answer.sizing.domains[index];
    const Ruleset& rules = rulesOf(domain);
    const std::string scenario = answer.scenario ? " in the scenario " + quoted(*answer.scenario) : std::string();
    std::vector<std::string> remarks{
        "The network of the SageMaker Studio domain " + quoted(name) + " of the plan " + quoted(answer.plan.name) + scenario + '.',
        english(headlineOf(domain, sizing, answer.sizing.blocks[index])) + ": " + english(utilizationOf(domain, sizing)) + ". Counted by " + rules.id + ": "
            + rules.source + '.',
        "Written by " + program + '.',
    };
    const auto errors = std::count_if(answer.findings.begin(), answer.findings.end(),
        [&](const Finding& finding) { return finding.severity == Severity::Error && (!finding.domain || finding.domain == name); });
    if (errors > 0)
        remarks.push_back(english(errors == 1 ? Text::tr("The plan has 1 error that concerns this domain: headroom-cli check says which.")
                                              : Text::tr("The plan has %1 errors that concern this domain: headroom-cli check says which.", errors)));
    if (choice.vpc == VpcChoice::Existing) {
        for (const Finding& finding : answer.findings)
            if (finding.code == "secondary-cidr-not-allowed" && finding.domain == name)
                remarks.push_back("Warning: " + english(finding.message));
        remarks.push_back("The VPC to join has to take " + answer.sizing.blocks[index].vpc->text()
            + " as a secondary CIDR, which depends on those it has (Amazon VPC User Guide, VPC CIDR blocks). Where it has an interface endpoint with private "
              "DNS for "
              "one of the services below already, a second is refused: leave that one out.");
    }
    if (!domain.mountTarget)
        remarks.push_back("The plan counts no EFS mount target, so nothing here lets NFS through.");
    return remarks;
}

/// A VPC has at most a /16 in one block: what lies in the same one may have come from a block that holds the domain's too.
std::optional<Cidr> neighbourOf(const Domain& domain, const Cidr& block)
{
    const auto found = std::find_if(domain.existingSubnets.begin(), domain.existingSubnets.end(),
        [&](const ExistingSubnet& subnet) { return Cidr::holding(subnet.cidr.first(), largestSubnet).overlaps(block); });
    return found == domain.existingSubnets.end() ? std::nullopt : std::optional(found->cidr);
}

/// Of all domains, so that a domain keeps its own beside the others.
std::string identifierOf(const Plan& plan, std::size_t index)
{
    Identifiers identifiers;
    std::string identifier;
    for (std::size_t i = 0; i <= index; ++i)
        identifier = identifiers.add(plan.domains.entries[i].name, "domain");
    return identifier;
}

} // namespace

bool DomainNetwork::has(EndpointType type) const
{
    return std::any_of(endpoints.begin(), endpoints.end(), [&](const NetworkEndpoint& endpoint) { return endpoint.type == type; });
}

std::string DomainNetwork::associationRemark() const
{
    const std::string what = "The block of the domain, as a secondary CIDR of the VPC that it joins.";
    if (!neighbour)
        return what;
    return what + " The existing subnet " + neighbour->text() + " is in the same /16: where a CIDR of that VPC holds " + vpcCidr.text()
        + " already, AWS refuses to add it.";
}

std::string DomainNetwork::domainName() const
{
    std::string name = identifier;
    std::replace(name.begin(), name.end(), '_', '-');
    return name;
}

std::variant<DomainNetwork, std::vector<Finding>> domainNetwork(const Answer& answer, std::size_t index, NetworkChoice choice, const std::string& program)
{
    const auto& [name, domain] = answer.plan.domains.entries[index];
    const DomainBlock& block = answer.sizing.blocks[index];
    auto obstacles = obstaclesTo(name, answer.findings);
    if (auto obstacle = block.vpc ? rangeObstacle(answer.plan, name, domain, *block.vpc) : std::nullopt)
        obstacles.push_back(std::move(*obstacle));
    if (!obstacles.empty())
        return obstacles;
    if (!hasSubnets(domain, block))
        throw std::logic_error("a domain has no subnets, and no finding says why");

    std::vector<Cidr> subnets;
    for (const auto& subnet : block.subnets)
        subnets.push_back(*subnet);
    auto endpoints = endpointsOf(domain);
    auto rules = appRules(domain, endpoints);
    return DomainNetwork{answer.plan.name, answer.scenario, name, identifierOf(answer.plan, index), isAccount(domain.account) ? domain.account : std::string(),
        isRegion(domain.region) ? domain.region : std::string(), remarksOn(answer, index, choice, program), choice, *block.vpc,
        choice.vpc == VpcChoice::Existing ? neighbourOf(domain, *block.vpc) : std::nullopt, std::move(subnets),
        std::move(endpoints), std::move(rules), domain.networkMode};
}

} // namespace headroom
