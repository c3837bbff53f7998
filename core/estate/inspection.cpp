// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/inspection.h"

#include "core/capacity/sizing.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace headroom {

namespace {

constexpr std::size_t mostNamed = 10; // subnets that are named one by one, before the rest is only counted

using Warnings = std::vector<Text>;

Text repeatedText(Reply reply, std::int64_t count)
{
    const bool one = count == 1;
    switch (reply) {
    case Reply::Subnets:
        return one ? Text::tr("1 subnet is there more than once. It is counted once, as it stands first.")
                   : Text::tr("%1 subnets are there more than once. Each is counted once, as it stands first.", count);
    case Reply::NetworkInterfaces:
        return one ? Text::tr("1 network interface is there more than once. It is counted once, as it stands first.")
                   : Text::tr("%1 network interfaces are there more than once. Each is counted once, as it stands first.", count);
    case Reply::Vpcs:
        return one ? Text::tr("1 VPC is there more than once. It is counted once, as it stands first.")
                   : Text::tr("%1 VPCs are there more than once. Each is counted once, as it stands first.", count);
    case Reply::VpcEndpoints:
        return one ? Text::tr("1 VPC endpoint is there more than once. It is counted once, as it stands first.")
                   : Text::tr("%1 VPC endpoints are there more than once. Each is counted once, as it stands first.", count);
    case Reply::Domain:
        return one ? Text::tr("1 SageMaker domain is there more than once. It is counted once, as it stands first.")
                   : Text::tr("%1 SageMaker domains are there more than once. Each is counted once, as it stands first.", count);
    case Reply::Apps:
        return one ? Text::tr("1 app is there more than once. It is counted once, as it stands first.")
                   : Text::tr("%1 apps are there more than once. Each is counted once, as it stands first.", count);
    }
    return {};
}

Text morePagesText(Reply reply)
{
    switch (reply) {
    case Reply::Subnets: return Text::tr("The last reply of describe-subnets says that more pages follow. Check that all of them are given.");
    case Reply::NetworkInterfaces: return Text::tr("The last reply of describe-network-interfaces says that more pages follow. Check that all of them are given.");
    case Reply::Vpcs: return Text::tr("The last reply of describe-vpcs says that more pages follow. Check that all of them are given.");
    case Reply::VpcEndpoints: return Text::tr("The last reply of describe-vpc-endpoints says that more pages follow. Check that all of them are given.");
    case Reply::Domain: return {};
    case Reply::Apps: return Text::tr("The last reply of list-apps says that more pages follow. Check that all of them are given.");
    }
    return {};
}

void warnOfReading(const Estate& estate, Warnings& warnings)
{
    for (std::size_t i = 0; i < replyCount; ++i) {
        const Reply reply = static_cast<Reply>(i);
        if (estate.repeated[i] > 0)
            warnings.push_back(repeatedText(reply, estate.repeated[i]));
        if (estate.morePages[i])
            warnings.push_back(morePagesText(reply));
    }
    if (const auto count = estate.subnetsWithoutBlock; count > 0)
        warnings.push_back(count == 1 ? Text::tr("1 subnet has no IPv4 block and is left out.") : Text::tr("%1 subnets have no IPv4 block and are left out.", count));
    if (const auto count = estate.interfacesWithoutSubnet; count > 0)
        warnings.push_back(count == 1 ? Text::tr("1 network interface names no subnet and is left out.")
                                      : Text::tr("%1 network interfaces name no subnet and are left out.", count));
}

/// Interfaces of subnets that are not in the subnets' file.
void warnOfElsewhere(const Estate& estate, Warnings& warnings)
{
    std::unordered_set<std::string_view> known;
    for (const EstateSubnet& subnet : estate.subnets)
        known.insert(subnet.id);
    std::int64_t subnets = 0;
    std::int64_t interfaces = 0;
    std::int64_t addresses = 0;
    for (const auto& [id, held] : estate.held) {
        if (known.count(id) > 0)
            continue;
        ++subnets;
        interfaces += held.interfaces;
        addresses += held.total();
    }
    if (interfaces == 1)
        warnings.push_back(Text::tr("1 network interface (addresses: %1) lies in a subnet that is not among those given. It is left out.", addresses));
    else if (subnets == 1)
        warnings.push_back(Text::tr("%1 network interfaces (addresses: %2) lie in a subnet that is not among those given. They are left out.", interfaces, addresses));
    else if (subnets > 1)
        warnings.push_back(
            Text::tr("%1 network interfaces (addresses: %2) lie in %3 subnets that are not among those given. They are left out.", interfaces, addresses, subnets));
}

/// What the subnets of a VPC whose zones have ids tell of the names of these.
struct ZonesById {
    bool hasNameless = false;
    std::set<std::string_view> names;
    std::set<std::string_view> accounts; ///< whose names they are
};

/// Whether a zone that is known by name may be one of those.
bool mayBeAmong(const ZonesById& zones, const EstateSubnet& subnet)
{
    const bool isOfOneAccount = zones.accounts.empty() || (zones.accounts.size() == 1 && zones.accounts.count(subnet.account) > 0);
    return zones.hasNameless || !isOfOneAccount || zones.names.count(subnet.zoneName) > 0;
}

/// Zones that are known by name alone, in VPCs where others are known by id.
void warnOfZones(const Estate& estate, Warnings& warnings)
{
    std::map<std::string_view, ZonesById> zonesById;
    for (const EstateSubnet& subnet : estate.subnets) {
        if (subnet.zoneId.empty())
            continue;
        ZonesById& known = zonesById[subnet.vpcId];
        if (subnet.zoneName.empty()) {
            known.hasNameless = true;
        } else {
            known.names.insert(subnet.zoneName);
            known.accounts.insert(subnet.account);
        }
    }
    std::set<std::pair<std::string_view, std::string_view>> zones;
    for (const EstateSubnet& subnet : estate.subnets) {
        const auto known = zonesById.find(subnet.vpcId);
        const bool isByName = subnet.zoneId.empty() && !subnet.zoneName.empty() && subnet.zone == subnet.zoneName;
        if (isByName && known != zonesById.end() && mayBeAmong(known->second, subnet))
            zones.emplace(subnet.vpcId, subnet.zoneName);
    }
    if (zones.size() == 1)
        warnings.push_back(Text::tr("The zone %1 is told by its name alone, beside others of its VPC that are told by their ids. It may be one of those, and be counted twice.",
            zones.begin()->second));
    else if (zones.size() > 1)
        warnings.push_back(Text::tr("%1 zones are told by their names alone (%2 among them), beside others of their VPCs that are told by their ids. Zones may be counted twice.",
            zones.size(), zones.begin()->second));
}

InspectedSubnet inspected(const Estate& estate, std::size_t index)
{
    const EstateSubnet& subnet = estate.subnets[index];
    InspectedSubnet row;
    row.index = index;
    row.usable = usableAddresses(subnet.cidr.prefix());
    if (const auto held = estate.held.find(subnet.id); held != estate.held.end())
        row.byOwner = held->second;
    if (subnet.available) {
        row.used = row.usable - *subnet.available;
        row.usedHundredths = hundredthsOf(*row.used * 100, row.usable);
        row.unattributed = *row.used - row.byOwner.total();
    }
    return row;
}

/// What does not add up in a row; empty where it does.
Text oddity(const EstateSubnet& subnet, const InspectedSubnet& row)
{
    if (!subnet.available)
        return Text::tr("%1 has no AvailableIpAddressCount: what is used of it is not known.", subnet.id);
    if (*row.used < 0)
        return Text::tr("%1 has more addresses available (%2) than usable (%3).", subnet.id, *subnet.available, row.usable);
    if (*row.unattributed < 0)
        return Text::tr("%1: its interfaces hold more addresses (%2) than it has in use (%3). The replies were taken at different times; take them again, one right "
                        "after the other.",
            subnet.id, row.byOwner.total(), *row.used);
    return {};
}

void warnOfRows(const Estate& estate, const std::vector<InspectedSubnet>& rows, Warnings& warnings)
{
    std::size_t odd = 0;
    for (const InspectedSubnet& row : rows) {
        Text text = oddity(estate.subnets[row.index], row);
        if (!text.isEmpty() && odd++ < mostNamed)
            warnings.push_back(std::move(text));
    }
    if (odd > mostNamed)
        warnings.push_back(Text::tr("The counts of %1 more subnets don't add up either.", odd - mostNamed));
}

} // namespace

std::int64_t hundredthsOf(std::int64_t part, std::int64_t whole)
{
    const std::int64_t magnitude = part < 0 ? -part : part;
    const std::int64_t rounded = (magnitude * 200 + whole) / (2 * whole);
    return part < 0 ? -rounded : rounded;
}

Fullness fullnessOf(const InspectedSubnet& subnet)
{
    if (!subnet.used)
        return Fullness::Unknown;
    if (*subnet.used * 100 >= subnet.usable * nearlyFullFromPercent)
        return Fullness::NearlyFull;
    return *subnet.used * 100 >= subnet.usable * fillingUpFromPercent ? Fullness::FillingUp : Fullness::Roomy;
}

std::vector<std::size_t> fullestFirst(const std::vector<InspectedSubnet>& subnets)
{
    std::vector<std::size_t> order(subnets.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const InspectedSubnet& one = subnets[a];
        const InspectedSubnet& other = subnets[b];
        if (!one.used || !other.used)
            return one.used && !other.used;
        return *one.used * other.usable > *other.used * one.usable;
    });
    return order;
}

Inspection inspectEstate(const Estate& estate)
{
    Inspection inspection;
    inspection.subnets.reserve(estate.subnets.size());
    for (std::size_t i = 0; i < estate.subnets.size(); ++i)
        inspection.subnets.push_back(inspected(estate, i));
    warnOfReading(estate, inspection.warnings);
    warnOfElsewhere(estate, inspection.warnings);
    warnOfZones(estate, inspection.warnings);
    warnOfRows(estate, inspection.subnets, inspection.warnings);
    return inspection;
}

} // namespace headroom
