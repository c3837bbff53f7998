// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenancy/tenants.h"

#include "core/capacity/plan_sizing.h"
#include "core/capacity/rows.h"

#include <algorithm>
#include <map>

namespace headroom {

namespace {

Tenant tenantOf(std::string name, Domain domain)
{
    const Ruleset& rules = rulesOf(domain);
    Tenant tenant{std::move(name), std::move(domain), {}, {}, {}, 0};
    tenant.start = demandAt(tenant.domain, rules, 0);
    tenant.horizon = demandAt(tenant.domain, rules, tenant.domain.growth.horizonMonths);
    tenant.use = quotaUseOf(tenant.domain, rules, tenant.start, tenant.horizon);
    tenant.endpoints = interfaceEndpoints(tenant.domain);
    return tenant;
}

/// The groups of a domain, a tenant each. A domain without any is one tenant.
std::vector<Tenant> groupsOf(const std::string& name, const Domain& domain)
{
    Domain bare = domain;
    bare.cohorts = {};
    bare.sharedSpaces = {};
    std::vector<Tenant> tenants;
    for (const auto& cohort : domain.cohorts) {
        Domain own = bare;
        own.cohorts.add(cohort.name, cohort.value);
        tenants.push_back(tenantOf(cohort.name, std::move(own)));
    }
    for (const auto& group : domain.sharedSpaces) {
        Domain own = bare;
        own.sharedSpaces.add(group.name, group.value);
        tenants.push_back(tenantOf(group.name, std::move(own)));
    }
    if (tenants.empty())
        tenants.push_back(tenantOf(name, domain));
    return tenants;
}

/// How much of its users a placement puts into one subnet: all, those of a zone that is lost, a zone's share.
int care(Placement placement)
{
    switch (placement) {
    case Placement::SingleSubnet: return 2;
    case Placement::ZoneLoss: return 1;
    case Placement::EvenSpread: break;
    }
    return 0;
}

} // namespace

Tenants tenantsOf(const Plan& plan)
{
    if (plan.domains.size() == 1)
        return {TenantKind::Groups, groupsOf(plan.domains.entries.front().name, plan.domains.entries.front().value)};
    Tenants tenants;
    tenants.all.reserve(plan.domains.size());
    for (const auto& [name, domain] : plan.domains)
        tenants.all.push_back(tenantOf(name, domain));
    return tenants;
}

Domain sharedDomain(const std::vector<const Tenant*>& tenants)
{
    Domain shared = tenants.front()->domain;
    shared.cohorts = {};
    shared.sharedSpaces = {};
    std::map<std::string, EndpointType> endpoints;
    for (const Tenant* tenant : tenants) {
        const Domain& domain = tenant->domain;
        shared.availabilityZones = std::max(shared.availabilityZones, domain.availabilityZones);
        shared.mountTarget = shared.mountTarget || domain.mountTarget;
        shared.marginPercent = std::max(shared.marginPercent, domain.marginPercent);
        if (care(domain.placement) > care(shared.placement))
            shared.placement = domain.placement;
        shared.ruleset = std::max(shared.ruleset, domain.ruleset);
        for (const auto& [name, type] : domain.endpoints) {
            const auto [known, isNew] = endpoints.emplace(name, type);
            if (!isNew && type == EndpointType::Interface)
                known->second = type;
        }
    }
    shared.endpoints = {};
    for (const auto& [name, type] : endpoints)
        shared.endpoints.add(name, type);
    return shared;
}

} // namespace headroom
