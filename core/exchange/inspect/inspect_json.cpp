// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inspect/inspect_json.h"

#include "core/json/json.h"
#include "core/plan/enum_names.h"

namespace headroom {

namespace {

template <typename T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json();
}

Json hundredthsOrNull(const std::optional<std::int64_t>& hundredths)
{
    return hundredths ? Json(static_cast<double>(*hundredths) / 100) : Json();
}

Json subnetJson(const EstateSubnet& subnet, const InspectedSubnet& row)
{
    Json byOwner = Json::object();
    for (const auto& [owner, name] : ownerNames)
        byOwner[std::string(name)] = row.byOwner[owner];
    byOwner["unattributed"] = orNull(row.unattributed);
    return {
        {"subnetId", subnet.id},
        {"vpcId", subnet.vpcId},
        {"zone", subnet.zone},
        {"cidr", subnet.cidr.text()},
        {"usable", row.usable},
        {"available", orNull(subnet.available)},
        {"used", orNull(row.used)},
        {"usedPercent", hundredthsOrNull(row.usedHundredths)},
        {"byOwner", std::move(byOwner)},
    };
}

Json vpcsJson(const std::vector<EstateVpc>& vpcs)
{
    Json rows = Json::array();
    for (const EstateVpc& vpc : vpcs) {
        Json cidrs = Json::array();
        for (const Cidr& cidr : vpc.cidrs)
            cidrs.push_back(cidr.text());
        rows.push_back({{"vpcId", vpc.id}, {"name", vpc.name}, {"cidrs", std::move(cidrs)}});
    }
    return rows;
}

Json endpointsJson(const std::vector<EstateEndpoint>& endpoints)
{
    Json rows = Json::array();
    for (const EstateEndpoint& endpoint : endpoints)
        rows.push_back({
            {"endpointId", endpoint.id},
            {"vpcId", endpoint.vpcId},
            {"service", endpoint.service},
            {"name", shortServiceName(endpoint.service)},
            {"type", endpoint.type},
            {"state", endpoint.state},
            {"subnetIds", endpoint.subnetIds},
        });
    return rows;
}

Json domainsJson(const std::vector<EstateDomain>& domains)
{
    Json rows = Json::array();
    for (const EstateDomain& domain : domains)
        rows.push_back({
            {"domainId", domain.id},
            {"name", domain.name},
            {"vpcId", domain.vpcId},
            {"networkMode", domain.networkMode ? Json(nameOf(*domain.networkMode)) : Json()},
            {"subnetIds", domain.subnetIds},
        });
    return rows;
}

Json studioJson(const Estate& estate)
{
    Json rows = Json::array();
    for (const auto& [id, activity] : estate.activity)
        rows.push_back({
            {"domainId", id},
            {"users", activity.users.size()},
            {"spaces", activity.spaces.size()},
            {"apps", activity.apps},
            {"addresses", activity.addresses},
        });
    return rows;
}

Json vpcFitJson(const VpcFit& vpc)
{
    Json zones = Json::array();
    for (const ZoneFit& zone : vpc.zones)
        zones.push_back({
            {"zone", zone.zone},
            {"subnets", zone.subnets},
            {"available", zone.available},
            {"largestAvailable", zone.largest},
            {"fits", zone.fits},
            {"fullInMonth", orNull(zone.fullInMonth)},
        });
    return {
        {"vpcId", vpc.vpcId},
        {"fits", vpc.fits},
        {"zonesFitting", vpc.zonesFitting},
        {"fullInMonth", orNull(vpc.fullInMonth)},
        {"zones", std::move(zones)},
    };
}

Json besideJson(const InspectAnswer::Beside& beside)
{
    const auto& [name, domain] = beside.plan.domains.entries[beside.domain];
    Json vpcs = Json::array();
    if (beside.fit)
        for (const VpcFit& vpc : beside.fit->vpcs)
            vpcs.push_back(vpcFitJson(vpc));
    const StudioUse& use = beside.use;
    Json leftOut = Json::array();
    for (const HalfRead& half : use.leftOut)
        leftOut.push_back({{"domainId", half.domain}, {"addresses", half.addresses}, {"apps", half.apps}});
    return {
        {"plan", beside.plan.name},
        {"scenario", orNull(beside.scenario)},
        {"domain", name},
        {"ruleset", domain.ruleset},
        {"horizonMonths", domain.growth.horizonMonths},
        {"zones", domain.availabilityZones},
        {"requiredPerSubnet", beside.fit ? Json(beside.fit->required) : Json()},
        {"requiredPerSubnetAtStart", beside.fit ? Json(beside.fit->atStart) : Json()},
        {"vpcs", std::move(vpcs)},
        {"studio",
            {
                {"users", use.users},
                {"spaces", use.spaces},
                {"apps", use.apps},
                {"addresses", use.measured.part},
                {"addressesPerActive", hundredthsOrNull(use.measured.hundredths())},
                {"addressesPerApp", hundredthsOrNull(use.measuredPerApp.hundredths())},
                {"plannedPerActiveUser", hundredthsOrNull(use.planned.hundredths())},
                {"leftOut", std::move(leftOut)},
            }},
    };
}

} // namespace

std::string inspectJson(const InspectAnswer& answer)
{
    Json subnets = Json::array();
    for (const InspectedSubnet& row : answer.inspection.subnets)
        subnets.push_back(subnetJson(answer.estate.subnets[row.index], row));
    Json warnings = Json::array();
    for (const Text& warning : answer.inspection.warnings)
        warnings.push_back(english(warning));
    return canonicalJson({
        {"subnets", std::move(subnets)},
        {"warnings", std::move(warnings)},
        {"vpcs", vpcsJson(answer.estate.vpcs)},
        {"endpoints", endpointsJson(answer.estate.endpoints)},
        {"domains", domainsJson(answer.estate.domains)},
        {"studio", studioJson(answer.estate)},
        {"plan", answer.beside ? besideJson(*answer.beside) : Json()},
    });
}

} // namespace headroom
