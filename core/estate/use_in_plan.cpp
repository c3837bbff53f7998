// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/use_in_plan.h"

#include "core/estate/inspection.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace headroom {

namespace {

constexpr int mostZones = 6;

std::int64_t usedOf(const InspectedSubnet& row)
{
    return std::max<std::int64_t>(0, row.used.value_or(row.byOwner.total()));
}

void takeSubnets(const Estate& estate, std::string_view vpc, Domain& domain)
{
    std::map<Cidr, std::size_t> places; // in existingSubnets
    for (std::size_t i = 0; i < domain.existingSubnets.size(); ++i)
        places.emplace(domain.existingSubnets[i].cidr, i);
    std::set<Cidr> taken;
    for (const InspectedSubnet& row : inspectEstate(estate).subnets) {
        const EstateSubnet& subnet = estate.subnets[row.index];
        if (subnet.vpcId != vpc)
            continue;
        const auto [place, isNew] = places.emplace(subnet.cidr, domain.existingSubnets.size());
        if (isNew)
            domain.existingSubnets.push_back({subnet.cidr, {}, 0, {}});
        ExistingSubnet& existing = domain.existingSubnets[place->second];
        if (!taken.insert(subnet.cidr).second && usedOf(row) <= existing.usedAddresses)
            continue;
        existing.zone = subnet.zone;
        existing.usedAddresses = usedOf(row);
    }
}

void takeZones(const Estate& estate, std::string_view vpc, Domain& domain)
{
    std::set<std::string_view> zones;
    for (const EstateSubnet& subnet : estate.subnets)
        if (subnet.vpcId == vpc && !subnet.zone.empty())
            zones.insert(subnet.zone);
    if (!zones.empty())
        domain.availabilityZones = std::min(mostZones, static_cast<int>(zones.size()));
}

bool isTaken(const EstateEndpoint& endpoint)
{
    return isStanding(endpoint) && (endpoint.type == "Interface" || endpoint.type == "Gateway");
}

void takeEndpoints(const Estate& estate, std::string_view vpc, Domain& domain)
{
    std::set<std::string> interfaces;
    for (const EstateEndpoint& endpoint : estate.endpoints)
        if (endpoint.vpcId == vpc && isTaken(endpoint) && endpoint.type == "Interface")
            interfaces.insert(shortServiceName(endpoint.service));
    std::map<std::string, std::size_t> places; // in the domain's endpoints
    for (std::size_t i = 0; i < domain.endpoints.size(); ++i)
        places.emplace(domain.endpoints.entries[i].name, i);
    for (const EstateEndpoint& endpoint : estate.endpoints) {
        if (endpoint.vpcId != vpc || !isTaken(endpoint))
            continue;
        const std::string name = shortServiceName(endpoint.service);
        const EndpointType type = interfaces.count(name) > 0 ? EndpointType::Interface : EndpointType::Gateway;
        const auto [place, isNew] = places.emplace(name, domain.endpoints.size());
        if (isNew)
            domain.endpoints.add(name, type);
        else
            domain.endpoints.entries[place->second].value = type;
    }
}

/// Of the SageMaker domain in a VPC; none where it is not known.
std::optional<NetworkMode> networkModeIn(const Estate& estate, std::string_view vpc)
{
    for (const EstateDomain& domain : estate.domains)
        if (domain.vpcId == vpc && domain.networkMode)
            return domain.networkMode;
    return std::nullopt;
}

std::string reasonOf(const EstateVpc& vpc)
{
    return "VPC " + vpc.id + (vpc.name.empty() ? "" : " (" + vpc.name + ')');
}

void takeVpcs(const Estate& estate, Addressing& addressing)
{
    std::set<Cidr> before;
    for (const Exclusion& exclusion : addressing.exclusions)
        before.insert(exclusion.cidr);
    std::map<Cidr, std::size_t> places;
    for (const EstateVpc& vpc : estate.vpcs) {
        for (const Cidr& cidr : vpc.cidrs) {
            if (before.count(cidr) > 0)
                continue;
            const auto [place, isNew] = places.emplace(cidr, addressing.exclusions.size());
            if (isNew)
                addressing.exclusions.push_back({cidr, reasonOf(vpc)});
            else
                addressing.exclusions[place->second].reason += ", " + reasonOf(vpc);
        }
    }
}

/// How many are new at the end, or no longer what they were: taking over neither removes nor moves.
template <typename List>
std::int64_t differing(const List& before, const List& after)
{
    std::int64_t count = static_cast<std::int64_t>(after.size() - before.size());
    for (std::size_t i = 0; i < before.size(); ++i)
        count += before[i] == after[i] ? 0 : 1;
    return count;
}

} // namespace

std::vector<std::string> vpcsToUse(const Estate& estate)
{
    std::vector<std::string> vpcs;
    std::set<std::string_view> known;
    const auto add = [&](const std::string& id) {
        if (known.insert(id).second)
            vpcs.push_back(id);
    };
    for (const EstateSubnet& subnet : estate.subnets)
        add(subnet.vpcId);
    for (const EstateEndpoint& endpoint : estate.endpoints)
        if (isTaken(endpoint))
            add(endpoint.vpcId);
    for (const EstateDomain& domain : estate.domains)
        if (!domain.vpcId.empty())
            add(domain.vpcId);
    return vpcs;
}

std::string vpcMostLikely(const Estate& estate, const std::optional<PlanFit>& fit)
{
    std::set<std::string_view> withSubnets;
    std::set<std::string_view> withDomain;
    std::set<std::string_view> fitting;
    std::map<std::string_view, std::int64_t> available;
    for (const EstateSubnet& subnet : estate.subnets) {
        withSubnets.insert(subnet.vpcId);
        available[subnet.vpcId] += subnet.available.value_or(0);
    }
    for (const EstateDomain& domain : estate.domains)
        withDomain.insert(domain.vpcId);
    if (fit)
        for (const VpcFit& vpc : fit->vpcs)
            if (vpc.fits)
                fitting.insert(vpc.vpcId);
    const std::vector<std::string> vpcs = vpcsToUse(estate);
    const auto worthOf = [&](const std::string& id) {
        const bool hasDomain = !id.empty() && withDomain.count(id) > 0;
        return std::tuple(withSubnets.count(id), hasDomain, fitting.count(id), available[id]);
    };
    const auto best = std::max_element(vpcs.begin(), vpcs.end(), [&](const std::string& a, const std::string& b) { return worthOf(a) < worthOf(b); });
    return best == vpcs.end() ? std::string() : *best;
}

Plan withEstate(Plan plan, std::string_view domain, const Estate& estate, std::string_view vpc)
{
    Domain* const into = plan.domains.find(domain);
    if (!into)
        return plan;
    takeSubnets(estate, vpc, *into);
    takeZones(estate, vpc, *into);
    takeEndpoints(estate, vpc, *into);
    into->networkMode = networkModeIn(estate, vpc).value_or(into->networkMode);
    takeVpcs(estate, plan.addressing);
    return plan;
}

TakenOver takenOver(const Plan& before, const Plan& after, std::string_view domain)
{
    const Domain* const from = before.domains.find(domain);
    const Domain* const to = after.domains.find(domain);
    if (!from || !to)
        return {};
    return {differing(from->existingSubnets, to->existingSubnets), differing(before.addressing.exclusions, after.addressing.exclusions),
        differing(from->endpoints.entries, to->endpoints.entries), to->availabilityZones, from->availabilityZones != to->availabilityZones,
        from->networkMode != to->networkMode ? std::optional(to->networkMode) : std::nullopt};
}

} // namespace headroom
