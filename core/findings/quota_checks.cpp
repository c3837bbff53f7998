// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/quota/quota_use.h"
#include "core/capacity/rows.h"
#include "core/findings/checks.h"
#include "core/rules/quotas.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace headroom {

namespace {

std::int64_t limitOf(Quota quota)
{
    return figureOf(quota).limit;
}

/// What a domain, or an account with its domains, uses of its quotas.
struct Usage {
    std::size_t firstDomain = 0;
    std::int64_t domains = 0;
    QuotaUse use;
    QuotaCount interfaces; ///< network interfaces in one zone

    void add(const Usage& other)
    {
        domains += other.domains;
        use.add(other.use);
        interfaces.add(other.interfaces);
    }
};

Usage usageOf(const Domain& domain, const DomainSizing& sizing, std::size_t index)
{
    Usage usage{index, 1, quotaUseOf(domain, rulesOf(domain), sizing.start, sizing.horizon), {}};
    usage.interfaces = interfacesInZone(domain, usage.use.interfaces);
    usage.interfaces.add({sizing.start.domainLevelPerSubnet, sizing.horizon.domainLevelPerSubnet});
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
    if (usage.interfaces.larger() > limitOf(Quota::NetworkInterfaces)) {
        add(plan, usage, "network-interfaces-over-quota", Severity::Warning,
            Text::tr(
                "The account and region of the domain “%1” would hold %2 network interfaces in a zone, more than the quota of %3. Request an increase, or use "
                "another account.",
                first, usage.interfaces.larger(), limitOf(Quota::NetworkInterfaces)),
            vpcQuotasSource(), findings);
    }
    if (usage.domains > limitOf(Quota::Domains)) {
        add(plan, usage, "quota-domains", Severity::Info,
            Text::tr("The account and region of the domain “%1” hold %2 domains, and the default quota is %3. Request an increase before you create them.",
                first, usage.domains, limitOf(Quota::Domains)),
            sageMakerQuotasSource(), findings);
    }
    if (usage.use.users.larger() > limitOf(Quota::UserProfiles)) {
        add(plan, usage, "quota-user-profiles", Severity::Info,
            Text::tr("The account and region of the domain “%1” need %2 user profiles, and the default quota is %3. Request an increase before the roll-out.",
                first, usage.use.users.larger(), limitOf(Quota::UserProfiles)),
            sageMakerQuotasSource(), findings);
    }
    if (usage.use.apps.larger() > limitOf(Quota::RunningApps)) {
        add(plan, usage, "quota-apps", Severity::Info,
            Text::tr(
                "The account and region of the domain “%1” run %2 Studio apps at once, and the default quota is %3. Request an increase before the roll-out.",
                first, usage.use.apps.larger(), limitOf(Quota::RunningApps)),
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
    if (count <= limitOf(Quota::InterfaceEndpoints))
        return;
    findings.push_back({"interface-endpoints-over-quota", Severity::Warning, of.name, pointerIn(of.name, "endpoints"),
        Text::tr("The domain has %1 interface endpoints, and the quota is %2 in a VPC. Request an increase, or share endpoints from another VPC.", count,
            limitOf(Quota::InterfaceEndpoints)),
        vpcQuotasSource()});
}

void checkInstancesPerJob(const DomainCase& of, Findings& findings)
{
    forEachGroup(of.domain, [&](const char* member, const std::string& group, const Named<App>&, const Named<Job>& jobs) {
        for (const auto& job : jobs) {
            const bool limited = job.value.kind == JobKind::Training || job.value.kind == JobKind::Processing;
            if (!limited || job.value.instancesPerUser <= PerUser::whole(limitOf(Quota::InstancesPerJob)))
                continue;
            findings.push_back({"quota-instances-per-job", Severity::Info, of.name, pointerIn(of.name, member, group, "jobs", job.name, "instancesPerUser"),
                Text::tr("The job “%1” runs %2 instances a user, and the default quota is %3 in a job. Request an increase, or run several jobs.", job.name,
                    decimalText(job.value.instancesPerUser), limitOf(Quota::InstancesPerJob)),
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
        if (usage.use.apps.larger() <= limitOf(Quota::AppsAtOnce))
            continue;
        add(plan, usage, "apps-over-account-limit", Severity::Warning,
            Text::tr("The account of the domain “%1” would run %2 apps at once, and %3 is the limit of an account. Split the users over several accounts.",
                plan.domains.entries[usage.firstDomain].name, usage.use.apps.larger(), limitOf(Quota::AppsAtOnce)),
            whitepaperSource(), findings);
    }
    const auto accountAndRegion = [](const Domain& domain) { return std::pair(std::string_view(domain.account), std::string_view(domain.region)); };
    for (const Usage& usage : summed(plan, usages, accountAndRegion))
        checkLimits(plan, usage, findings);
}

} // namespace headroom
