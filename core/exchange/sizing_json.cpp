// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sizing_json.h"

#include "core/exchange/findings_report.h"
#include "core/json/json.h"
#include "core/plan/enum_names.h"

namespace headroom {

namespace {

Json orNull(const std::optional<PrefixLength>& prefix)
{
    return prefix ? Json(prefix->bits()) : Json();
}

Json orNull(const std::optional<Cidr>& cidr)
{
    return cidr ? Json(cidr->text()) : Json();
}

Json ledgerJson(const std::vector<LedgerRow>& ledger)
{
    Json rows = Json::array();
    for (const LedgerRow& row : ledger)
        rows.push_back({
            {"entity", nameOf(row.entity)},
            {"level", row.level == Level::Domain ? "domain" : "user"},
            {"cohort", row.level == Level::Domain ? Json() : Json(row.cohort)},
            {"item", row.level == Level::Domain || row.entity == Entity::JupyterServer ? Json() : Json(row.item)},
            {"addresses", row.addresses},
            {"rule", english(row.rule)},
        });
    return rows;
}

void addDemand(Json& json, const Domain& domain, const Demand& demand, int month)
{
    json["users"] = demand.users;
    json["domainLevelPerSubnet"] = demand.domainLevelPerSubnet;
    json["domainLevel"] = demand.domainLevel;
    json["userLevel"] = demand.userLevel;
    json["total"] = demand.total();
    json["ledger"] = ledgerJson(ledgerAt(domain, rulesOf(domain), month));
}

Json placementJson(const std::optional<PlacementSize>& size)
{
    if (!size)
        return {};
    return {
        {"userLevelPerSubnet", size->userLevelPerSubnet},
        {"requiredPerSubnet", size->requiredPerSubnet},
        {"subnetPrefix", orNull(size->subnetPrefix)},
    };
}

Json subnetsJson(const Domain& domain, const DomainBlock& block)
{
    Json subnets = Json::array();
    if (block.pinnedTooSmall)
        return subnets;
    for (int zone = 1; zone <= domain.availabilityZones; ++zone) {
        const auto index = static_cast<std::size_t>(zone - 1);
        subnets.push_back({{"zone", zone}, {"cidr", index < block.subnets.size() ? orNull(block.subnets[index]) : Json()}});
    }
    return subnets;
}

Json recommendationJson(const Domain& domain, const DomainSizing& sizing, const DomainBlock& block)
{
    const auto& size = sizing.at(domain.placement);
    Json json = {
        {"placement", nameOf(domain.placement)},
        {"requiredPerSubnet", size ? Json(size->requiredPerSubnet) : Json()},
        {"subnetPrefix", size ? orNull(size->subnetPrefix) : Json()},
        {"subnetAddresses", nullptr},
        {"subnetUsable", nullptr},
        {"freePerSubnet", nullptr},
        {"utilizationPercent", nullptr},
        {"vpcPrefix", orNull(sizing.vpcPrefix)},
        {"vpcCidr", orNull(block.vpc)},
        {"subnets", subnetsJson(domain, block)},
    };
    if (size && size->subnetPrefix) {
        const std::int64_t usable = usableAddresses(*size->subnetPrefix);
        json["subnetAddresses"] = size->subnetPrefix->addresses();
        json["subnetUsable"] = usable;
        json["freePerSubnet"] = usable - size->requiredPerSubnet;
        json["utilizationPercent"] = static_cast<double>(utilizationHundredths(size->requiredPerSubnet, usable)) / 100;
    }
    return json;
}

Json domainJson(const Domain& domain, const DomainSizing& sizing, const DomainBlock& block)
{
    Json json;
    json["ruleset"] = domain.ruleset;
    addDemand(json["start"], domain, sizing.start, 0);
    Json horizon;
    horizon["months"] = domain.growth.horizonMonths;
    addDemand(horizon, domain, sizing.horizon, domain.growth.horizonMonths);
    json["horizon"] = std::move(horizon);
    json["placements"] = {
        {"singleSubnet", placementJson(sizing.singleSubnet)},
        {"evenSpread", placementJson(sizing.evenSpread)},
        {"zoneLoss", placementJson(sizing.zoneLoss)},
    };
    json["recommendation"] = recommendationJson(domain, sizing, block);
    json["monthsUntilOutgrown"] = sizing.monthsUntilOutgrown ? Json(*sizing.monthsUntilOutgrown) : Json();
    return json;
}

} // namespace

std::int64_t utilizationHundredths(std::int64_t required, std::int64_t usable)
{
    return (required * 20'000 + usable) / (2 * usable);
}

std::string sizingJson(const Answer& answer)
{
    Json domains = Json::object();
    for (std::size_t i = 0; i < answer.plan.domains.size(); ++i) {
        const auto& domain = answer.plan.domains.entries[i];
        // Names are unique already: no search through the members.
        domains.get_ref<Json::object_t&>().emplace_back(domain.name, domainJson(domain.value, answer.sizing.domains[i], answer.sizing.blocks[i]));
    }
    return canonicalJson({
        {"format", "headroom-sizing"},
        {"version", 1},
        {"plan", answer.plan.name},
        {"scenario", answer.scenario ? Json(*answer.scenario) : Json()},
        {"domains", std::move(domains)},
        {"findings", findingsArray(answer.findings)},
    });
}

} // namespace headroom
