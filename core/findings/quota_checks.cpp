// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/rows.h"
#include "core/findings/checks.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace headroom {

namespace {

constexpr std::int64_t appsPerAccount = 2'500;
constexpr std::int64_t interfaceEndpointsPerVpc = 50;
constexpr std::int64_t networkInterfacesPerZone = 5'000;
constexpr std::int64_t defaultDomains = 2;
constexpr std::int64_t defaultUserProfiles = 2;
constexpr std::int64_t defaultApps = 40;
constexpr std::int64_t defaultInstancesPerJob = 20;

/// A count now and at the horizon; quotas look at the larger.
struct Count {
    std::int64_t start = 0;
    std::int64_t horizon = 0;

    std::int64_t larger() const { return std::max(start, horizon); }
    void add(const Count& other)
    {
        start = heldSum(start, other.start);
        horizon = heldSum(horizon, other.horizon);
    }
};

/// What a domain, or an account with its domains, uses of its quotas.
struct Usage {
    std::size_t firstDomain = 0;
    std::int64_t domains = 0;
    Count users;
    Count apps;
    Count interfaces; ///< network interfaces in one zone

    void add(const Usage& other)
    {
        domains += other.domains;
        users.add(other.users);
        apps.add(other.apps);
        interfaces.add(other.interfaces);
    }
};

std::int64_t runningApps(const Domain& domain, const Ruleset& rules, int month)
{
    std::int64_t apps = 0;
    forEachRow(domain, rules, month, [&](const Row& row) {
        if (row.entity == Entity::JupyterServer)
            apps = heldSum(apps, row.things);
        else if (row.app)
            apps = heldSum(apps, heldProduct(row.things, row.app->appsPerUser));
    });
    return apps;
}

/// In the subnet of one zone, as the domain's placement spreads them; `interfaces` is the demand of that month. Each address has an interface of its own, but
/// for instances whose figure says otherwise.
std::int64_t interfacesPerZone(const Domain& domain, const Ruleset& rules, Demand interfaces, int month)
{
    interfaces.userLevel = 0;
    forEachRow(domain, rules, month, [&](const Row& row) {
        if (row.level == Level::User)
            interfaces.userLevel = heldSum(interfaces.userLevel, row.job ? heldProduct(row.things, interfacesPerInstance(*row.job, *row.figure)) : row.addresses);
    });
    const auto size = placementSize(domain, interfaces, domain.placement);
    return heldSum(interfaces.domainLevelPerSubnet, size ? size->userLevelPerSubnet : interfaces.userLevel);
}

Usage usageOf(const Domain& domain, const DomainSizing& sizing, std::size_t index)
{
    const Ruleset& rules = rulesOf(domain);
    Usage usage{index, 1, {sizing.start.users, sizing.horizon.users}, {}, {}};
    usage.apps = {runningApps(domain, rules, 0), runningApps(domain, rules, domain.growth.horizonMonths)};
    usage.interfaces.start = interfacesPerZone(domain, rules, sizing.start, 0);
    usage.interfaces.horizon = interfacesPerZone(domain, rules, sizing.horizon, domain.growth.horizonMonths);
    return usage;
}

/// Sums of the usages of the domains with an equal key, in the order of their first domains.
template <typename KeyOf>
std::vector<Usage> summed(const Plan& plan, const std::vector<Usage>& usages, KeyOf keyOf)
{
    std::map<decltype(keyOf(plan.domains.entries.front().value)), std::size_t> indexes;
    std::vector<Usage> sums;
    for (const Usage& usage : usages) {
        const auto [at, isNew] = indexes.try_emplace(keyOf(plan.domains.entries[usage.firstDomain].value), sums.size());
        if (isNew)
            sums.push_back(usage);
        else
            sums[at->second].add(usage);
    }
    return sums;
}

/// Appends a finding on an account: on its domain where it has one, on all domains otherwise.
void add(const Plan& plan, const Usage& usage, const char* code, Severity severity, Text message, Text source, Findings& findings)
{
    const std::string& first = plan.domains.entries[usage.firstDomain].name;
    if (usage.domains == 1)
        findings.push_back({code, severity, first, pointerIn(first, "cohorts"), std::move(message), std::move(source)});
    else
        findings.push_back({code, severity, std::nullopt, "/domains", std::move(message), std::move(source)});
}

void checkLimits(const Plan& plan, const Usage& usage, Findings& findings)
{
    const std::string& first = plan.domains.entries[usage.firstDomain].name;
    if (usage.interfaces.larger() > networkInterfacesPerZone) {
        add(plan, usage, "network-interfaces-over-quota", Severity::Warning,
            Text::tr(
                "The account and region of the domain “%1” would hold %2 network interfaces in a zone, more than the quota of %3. Request an increase, or use "
                "another account.",
                first, usage.interfaces.larger(), networkInterfacesPerZone),
            vpcQuotasSource(), findings);
    }
    if (usage.domains > defaultDomains) {
        add(plan, usage, "quota-domains", Severity::Info,
            Text::tr("The account and region of the domain “%1” hold %2 domains, and the default quota is %3. Request an increase before you create them.",
                first, usage.domains, defaultDomains),
            sageMakerQuotasSource(), findings);
    }
    if (usage.users.larger() > defaultUserProfiles) {
        add(plan, usage, "quota-user-profiles", Severity::Info,
            Text::tr("The account and region of the domain “%1” need %2 user profiles, and the default quota is %3. Request an increase before the roll-out.",
                first, usage.users.larger(), defaultUserProfiles),
            sageMakerQuotasSource(), findings);
    }
    if (usage.apps.larger() > defaultApps) {
        add(plan, usage, "quota-apps", Severity::Info,
            Text::tr(
                "The account and region of the domain “%1” run %2 Studio apps at once, and the default quota is %3. Request an increase before the roll-out.",
                first, usage.apps.larger(), defaultApps),
            sageMakerQuotasSource(), findings);
    }
}

} // namespace

void checkAppsPerType(const DomainCase& of, Findings& findings)
{
    if (!of.rules.appsPerTypeAndUserLimit)
        return;
    const int limit = *of.rules.appsPerTypeAndUserLimit;
    forEachGroup(of.domain, [&](const char* member, const std::string& group, const Named<App>& apps, const Named<Job>&) {
        for (const auto& app : apps) {
            if (app.value.appsPerUser <= limit)
                continue;
            findings.push_back({"apps-per-type-over-limit", Severity::Warning, of.name, pointerIn(of.name, member, group, "apps", app.name, "appsPerUser"),
                Text::tr("“%1” runs %2 apps of a user on %3, and Studio Classic allows %4 on one instance type. Spread them over instance types.", group,
                    app.value.appsPerUser, app.name, limit),
                whitepaperSource()});
        }
    });
}

void checkInterfaceEndpointQuota(const DomainCase& of, Findings& findings)
{
    const std::int64_t count = interfaceEndpoints(of.domain);
    if (count <= interfaceEndpointsPerVpc)
        return;
    findings.push_back({"interface-endpoints-over-quota", Severity::Warning, of.name, pointerIn(of.name, "endpoints"),
        Text::tr("The domain has %1 interface endpoints, and the quota is %2 in a VPC. Request an increase, or share endpoints from another VPC.", count,
            interfaceEndpointsPerVpc),
        vpcQuotasSource()});
}

void checkInstancesPerJob(const DomainCase& of, Findings& findings)
{
    forEachGroup(of.domain, [&](const char* member, const std::string& group, const Named<App>&, const Named<Job>& jobs) {
        for (const auto& job : jobs) {
            const bool limited = job.value.kind == JobKind::Training || job.value.kind == JobKind::Processing;
            if (!limited || job.value.instancesPerUser <= PerUser::whole(defaultInstancesPerJob))
                continue;
            findings.push_back({"quota-instances-per-job", Severity::Info, of.name, pointerIn(of.name, member, group, "jobs", job.name, "instancesPerUser"),
                Text::tr("The job “%1” runs %2 instances a user, and the default quota is %3 in a job. Request an increase, or run several jobs.", job.name,
                    decimalText(job.value.instancesPerUser), defaultInstancesPerJob),
                sageMakerQuotasSource()});
        }
    });
}

void checkAccountQuotas(const Plan& plan, const PlanSizing& sizing, Findings& findings)
{
    std::vector<Usage> usages;
    usages.reserve(plan.domains.size());
    for (std::size_t i = 0; i < plan.domains.size(); ++i)
        usages.push_back(usageOf(plan.domains.entries[i].value, sizing.domains[i], i));

    for (const Usage& usage : summed(plan, usages, [](const Domain& domain) { return std::string_view(domain.account); })) {
        if (usage.apps.larger() <= appsPerAccount)
            continue;
        add(plan, usage, "apps-over-account-limit", Severity::Warning,
            Text::tr("The account of the domain “%1” would run %2 apps at once, and %3 is the limit of an account. Split the users over several accounts.",
                plan.domains.entries[usage.firstDomain].name, usage.apps.larger(), appsPerAccount),
            whitepaperSource(), findings);
    }
    const auto accountAndRegion = [](const Domain& domain) { return std::pair(std::string_view(domain.account), std::string_view(domain.region)); };
    for (const Usage& usage : summed(plan, usages, accountAndRegion))
        checkLimits(plan, usage, findings);
}

} // namespace headroom
