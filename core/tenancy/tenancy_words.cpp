// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenancy/tenancy_words.h"

#include "core/rules/quotas.h"

#include <algorithm>
#include <set>

namespace headroom {

namespace {

Text tableTwo() { return Text::tr("SageMaker Studio Administration Best Practices, Table 2, 25 April 2023"); }
Text severalDomains() { return Text::tr("SageMaker Studio Administration Best Practices, Multiple domains and shared spaces, 25 April 2023"); }
Text createDomain() { return Text::tr("Amazon SageMaker API Reference, CreateDomain and CreateUserProfile, August 2026"); }

template <typename Of>
bool differ(const std::vector<Tenant>& tenants, Of of)
{
    return std::any_of(tenants.begin(), tenants.end(), [&](const Tenant& tenant) { return !(of(tenant.domain) == of(tenants.front().domain)); });
}

/// By name, so that the order of a plan does not count.
std::set<std::pair<std::string, EndpointType>> endpointsByName(const Domain& domain)
{
    std::set<std::pair<std::string, EndpointType>> endpoints;
    for (const auto& [name, type] : domain.endpoints)
        endpoints.emplace(name, type);
    return endpoints;
}

void addDifferences(std::vector<Text>& words, const std::vector<Tenant>& tenants)
{
    if (differ(tenants, [](const Domain& domain) { return domain.availabilityZones; }))
        words.push_back(Text::tr("The tenants have different numbers of zones: a domain or VPC for all has as many as the tenant with most."));
    if (differ(tenants, endpointsByName))
        words.push_back(Text::tr("The tenants have different endpoints: a domain or VPC for all has every one of them, as an interface where any tenant has it so."));
    if (differ(tenants, [](const Domain& domain) { return domain.placement; }))
        words.push_back(Text::tr("The tenants are sized for different placements: a domain for all is sized for the one that puts most users into one subnet."));
    if (differ(tenants, [](const Domain& domain) { return domain.marginPercent; }))
        words.push_back(Text::tr("The tenants have different margins: a domain for all has the largest."));
}

} // namespace

std::vector<Text> suppositionsOf(const Plan& plan, const Tenants& tenants, std::int64_t regions)
{
    std::vector<Text> words;
    words.push_back(tenants.kind == TenantKind::Domains ? Text::tr("Each domain of the plan is a tenant.")
                                                        : Text::tr("The plan has one domain: its cohorts and groups of shared spaces are the tenants."));
    words.push_back(Text::tr("Each tenant's users are counted by its own ruleset and growth, and take the same in every model."));
    addDifferences(words, tenants.all);
    words.push_back(Text::tr("The endpoints of a VPC that domains share stand in subnets of their own, one in each zone."));
    if (regions > 1)
        words.push_back(Text::tr("The tenants are in %1 regions: a domain or VPC for all is one in each region.", regions));
    if (std::any_of(plan.domains.begin(), plan.domains.end(), [](const auto& domain) { return domain.value.pinnedVpcCidr.has_value(); }))
        words.push_back(Text::tr("All is built anew: pinned blocks count as free, existing subnets and exclusions as taken."));
    words.push_back(Text::tr("Limits are those of an account in a region, where nothing else is said, and looked at where most is used, at the start or the horizon, whichever is more."));
    words.push_back(Text::tr(
        "Address-usage units: %1 for an endpoint in a zone and for a mount target, 1 for any other address (medium confidence).", unitsOfEndpointOrMountTarget));
    return words;
}

const std::vector<TenancyAspect>& tenancyAspects()
{
    static const std::vector<TenancyAspect> aspects{
        {"resources", Text::tr("Isolation of resources"), Text::tr("By tags, and users have to tag what they create (attribute-based access)."),
            Text::tr("By tags that Studio sets by itself: domain, user profile, space."), Text::tr("By tags that Studio sets by itself: domain, user profile, space."),
            Text::tr("Complete: a tenant's resources are in its account."), tableTwo()},
        {"lists", Text::tr("What lists show"), Text::tr("API lists show every tenant's resources in the region: tags can't restrict them."),
            Text::tr("API lists show every tenant's resources in the region: tags can't restrict them."),
            Text::tr("API lists show every tenant's resources in the region: tags can't restrict them."), Text::tr("API lists show the tenant's own alone."),
            tableTwo()},
        {"network", Text::tr("Network"), Text::tr("Same subnets for all. A user profile may have security groups of its own."),
            Text::tr("Own subnets and security groups. Routes within the VPC and its endpoints are shared."), Text::tr("No path between tenants, unless VPCs are joined."),
            Text::tr("No path between tenants, unless VPCs are joined; nobody else's administrators."), createDomain(), Confidence::Medium},
        {"homes", Text::tr("Home directories"), Text::tr("One EFS file system: each user profile has a private directory in it."),
            Text::tr("An EFS file system for each tenant."), Text::tr("An EFS file system for each tenant."), Text::tr("An EFS file system for each tenant, in its account."),
            createDomain()},
        {"settings", Text::tr("Sign-in and settings"), Text::tr("One sign-in mode, one VPC, one set of defaults for all."),
            Text::tr("Each tenant's own. Somebody in two teams has a user profile in each domain."),
            Text::tr("Each tenant's own. Somebody in two teams has a user profile in each domain."),
            Text::tr("Each tenant's own. Somebody in two teams has a user profile in each account."), severalDomains()},
        {"compute", Text::tr("Cost of compute"), Text::tr("By tags of your own, summed up by you."), Text::tr("By the domain's tag, as a cost allocation tag."),
            Text::tr("By the domain's tag, as a cost allocation tag."), Text::tr("By account."), tableTwo()},
        {"storage", Text::tr("Cost of storage"), Text::tr("Can't be told apart: all tenants are on one EFS volume."), Text::tr("By the domain's tag."),
            Text::tr("By the domain's tag."), Text::tr("By account."), tableTwo()},
        {"quotas", Text::tr("Quotas"), Text::tr("Of the account: one tenant can use them up for all."), Text::tr("Of the account: one tenant can use them up for all."),
            Text::tr("Of the account: one tenant can use them up for all."), Text::tr("Set for each tenant."), tableTwo()},
        {"onboarding", Text::tr("One tenant more"), Text::tr("A role for the tenant; its user profiles tagged by hand."),
            Text::tr("A domain, by infrastructure as code or Service Catalog."), Text::tr("A domain, by infrastructure as code or Service Catalog."),
            Text::tr("An account, by AWS Organizations."), tableTwo()},
    };
    return aspects;
}

} // namespace headroom
