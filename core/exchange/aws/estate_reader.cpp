// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/aws/estate_reader.h"

#include "core/capacity/sizing.h"
#include "core/exchange/aws/document.h"
#include "core/exchange/aws/record.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::int64_t mostRecords = 5'000'000; // of one kind: a thousand times what a region may have
constexpr std::int64_t addressesPerPrefix = 16; // a delegated prefix is a /28

/// What a member says once for each of its readers' words for it.
std::optional<NetworkMode> networkModeOf(const std::string& accessType)
{
    if (accessType == "VpcOnly")
        return NetworkMode::VpcOnly;
    if (accessType == "PublicInternetOnly")
        return NetworkMode::PublicInternetOnly;
    return std::nullopt;
}

std::int64_t addressesOf(const Record& interface)
{
    std::int64_t addresses = 0;
    for (const Record& address : interface.objects("PrivateIpAddresses"))
        addresses += address.text("PrivateIpAddress").empty() ? 0 : 1;
    if (addresses == 0 && !interface.text("PrivateIpAddress").empty())
        addresses = 1;
    return addresses + addressesPerPrefix * static_cast<std::int64_t>(interface.objects("Ipv4Prefixes").size());
}

} // namespace

std::vector<ReplyProblem> EstateReader::read(Reply reply, std::istream& in)
{
    const auto take = [&](const Json& record, const std::string& pointer, std::vector<Problem>& problems) {
        const std::size_t at = indexOf(reply);
        if (m_estate.read[at] + m_estate.repeated[at] >= mostRecords) {
            problems.push_back({pointer, "{…}", Text::tr("at most %1 records of a kind", mostRecords), {}});
            return false;
        }
        readRecord(reply, record, pointer, problems);
        return true;
    };
    ReadDocuments documents = readDocuments(shapeOf(reply), in, take);
    m_estate.morePages[indexOf(reply)] = documents.morePages;
    if (reply == Reply::Subnets)
        resolveZones(m_estate.subnets);
    return std::move(documents.problems);
}

bool EstateReader::isNew(Reply reply, const std::string& id)
{
    const bool added = id.empty() || (reply == Reply::NetworkInterfaces ? m_interfaceIds.add(id) : m_ids[indexOf(reply)].insert(id).second);
    ++(added ? m_estate.read : m_estate.repeated)[indexOf(reply)];
    return added;
}

void EstateReader::readRecord(Reply reply, const Json& record, const std::string& pointer, std::vector<Problem>& problems)
{
    switch (reply) {
    case Reply::Subnets: return readSubnet(record, pointer, problems);
    case Reply::NetworkInterfaces: return readInterface(record, pointer, problems);
    case Reply::Vpcs: return readVpc(record, pointer, problems);
    case Reply::VpcEndpoints: return readEndpoint(record, pointer, problems);
    case Reply::Domain: return readDomain(record, pointer, problems);
    case Reply::Apps: return readApp(record, pointer, problems);
    }
}

void EstateReader::readSubnet(const Json& json, const std::string& pointer, std::vector<Problem>& problems)
{
    const Record record(json, pointer, problems);
    const std::size_t before = problems.size();
    EstateSubnet subnet{record.requiredText("SubnetId"), record.text("VpcId"), record.tag("Tags", "Name").value_or(""), {}, Cidr::holding(0, smallestSubnet),
        record.count("AvailableIpAddressCount"), record.text("AvailabilityZoneId"), record.text("AvailabilityZone"), record.text("OwnerId")};
    const auto cidr = record.cidr("CidrBlock");
    if (cidr && (cidr->prefix() < largestSubnet || cidr->prefix() > smallestSubnet))
        problems.push_back({record.pointerTo("CidrBlock"), '"' + cidr->text() + '"',
            Text::tr("a block of /%1 to /%2: no subnet of a VPC is larger or smaller", largestSubnet.bits(), smallestSubnet.bits()), {}});
    if (problems.size() > before || !isNew(Reply::Subnets, subnet.id))
        return;
    if (!cidr) {
        ++m_estate.subnetsWithoutBlock;
        return;
    }
    subnet.cidr = *cidr;
    m_estate.subnets.push_back(std::move(subnet));
}

void EstateReader::readInterface(const Json& json, const std::string& pointer, std::vector<Problem>& problems)
{
    const Record record(json, pointer, problems);
    const std::size_t before = problems.size();
    const std::string id = record.text("NetworkInterfaceId");
    const std::string subnetId = record.text("SubnetId");
    const std::string type = record.text("InterfaceType");
    const std::string description = record.text("Description");
    const auto tag = record.tag("TagSet", "ManagedByAmazonSageMakerResource");
    const std::int64_t addresses = addressesOf(record);
    if (problems.size() > before || !isNew(Reply::NetworkInterfaces, id))
        return;
    const InterfaceFacts facts{type, description, tag ? std::optional<std::string_view>(*tag) : std::nullopt};
    const Owner owner = ownerOf(facts);
    if (subnetId.empty()) {
        ++m_estate.interfacesWithoutSubnet;
        return;
    }
    HeldAddresses& held = m_estate.held[subnetId];
    held[owner] += addresses;
    ++held.interfaces;
    if (owner == Owner::Studio)
        m_estate.activity[studioDomainOf(facts)].addresses += addresses;
}

void EstateReader::readVpc(const Json& json, const std::string& pointer, std::vector<Problem>& problems)
{
    const Record record(json, pointer, problems);
    const std::size_t before = problems.size();
    EstateVpc vpc{record.requiredText("VpcId"), record.tag("Tags", "Name").value_or(""), {}};
    const auto primary = record.cidr("CidrBlock");
    const bool listed = record.member("CidrBlockAssociationSet") != nullptr;
    for (const Record& association : record.objects("CidrBlockAssociationSet")) {
        const auto cidr = association.cidr("CidrBlock");
        const Json* state = association.member("CidrBlockState");
        const bool associated = !state || !state->is_object() || Record(*state, association.pointerTo("CidrBlockState"), problems).text("State") == "associated";
        if (cidr && associated && std::find(vpc.cidrs.begin(), vpc.cidrs.end(), *cidr) == vpc.cidrs.end())
            vpc.cidrs.push_back(*cidr);
    }
    if (primary && !listed)
        vpc.cidrs.push_back(*primary);
    const auto first = primary ? std::find(vpc.cidrs.begin(), vpc.cidrs.end(), *primary) : vpc.cidrs.end();
    if (first != vpc.cidrs.end())
        std::rotate(vpc.cidrs.begin(), first, first + 1);
    if (problems.size() == before && isNew(Reply::Vpcs, vpc.id))
        m_estate.vpcs.push_back(std::move(vpc));
}

void EstateReader::readEndpoint(const Json& json, const std::string& pointer, std::vector<Problem>& problems)
{
    const Record record(json, pointer, problems);
    const std::size_t before = problems.size();
    EstateEndpoint endpoint{record.requiredText("VpcEndpointId"), record.text("VpcId"), record.requiredText("ServiceName"), record.text("VpcEndpointType"),
        record.text("State"), record.texts("SubnetIds")};
    if (problems.size() == before && isNew(Reply::VpcEndpoints, endpoint.id))
        m_estate.endpoints.push_back(std::move(endpoint));
}

void EstateReader::readDomain(const Json& json, const std::string& pointer, std::vector<Problem>& problems)
{
    const Record record(json, pointer, problems);
    const std::size_t before = problems.size();
    EstateDomain domain{record.requiredText("DomainId"), record.text("DomainName"), record.text("VpcId"), networkModeOf(record.text("AppNetworkAccessType")),
        record.texts("SubnetIds")};
    if (problems.size() == before && isNew(Reply::Domain, domain.id))
        m_estate.domains.push_back(std::move(domain));
}

void EstateReader::readApp(const Json& json, const std::string& pointer, std::vector<Problem>& problems)
{
    const Record record(json, pointer, problems);
    const std::size_t before = problems.size();
    const std::string domain = record.requiredText("DomainId");
    const std::string user = record.text("UserProfileName");
    const std::string space = record.text("SpaceName");
    const std::string name = record.text("AppType") + '\n' + record.text("AppName");
    const bool inService = record.text("Status") == "InService";
    if (problems.size() > before || !isNew(Reply::Apps, domain + '\n' + user + '\n' + space + '\n' + name) || !inService)
        return;
    StudioActivity& activity = m_estate.activity[domain];
    ++activity.apps;
    if (!space.empty())
        activity.spaces.insert(space);
    else if (!user.empty())
        activity.users.insert(user);
}

} // namespace headroom
