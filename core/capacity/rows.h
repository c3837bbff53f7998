// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/demand.h"
#include "core/capacity/exact.h"
#include "core/capacity/growth.h"

#include <algorithm>

namespace headroom {

/// Who is active in a group: the users of a cohort, or shared spaces.
enum class Active { Users, Spaces };
constexpr Active activeOf(const Cohort&) { return Active::Users; }
constexpr Active activeOf(const SharedSpaceGroup&) { return Active::Spaces; }

/// A row of the ledger before it is put in words. Points into the domain and the ruleset.
struct Row {
    Entity entity;
    Level level;
    const Figure* figure;
    std::int64_t addresses;
    std::int64_t things;               ///< zones, endpoints, active users or spaces, holders, or instances
    const std::string* group = nullptr;///< name of the cohort or space group
    const std::string* item = nullptr; ///< instance type or name of the job
    const App* app = nullptr;
    const Job* job = nullptr;
    Active kind = Active::Users;
    std::int64_t active = 0;           ///< active users or spaces of the group
};

/// Active users of a cohort, or spaces of a group, after a growth.
inline std::int64_t activeAfter(const Cohort& cohort, const GrownBy& growth)
{
    return ceilOfProduct(growth.of(cohort.users), cohort.peakConcurrencyPercent.tenThousandths(), 1'000'000);
}
inline std::int64_t activeAfter(const SharedSpaceGroup& group, const GrownBy& growth)
{
    return growth.of(group.spaces);
}

inline std::int64_t holdersOf(const App& app, std::int64_t active)
{
    return ceilOfProduct(active, app.usersPercent.tenThousandths(), 1'000'000);
}
inline std::int64_t instancesOf(const Job& job, std::int64_t active)
{
    return ceilOfProduct(active, job.instancesPerUser.tenThousandths(), 10'000);
}
inline int addressesPerInstance(const Job& job, const Figure& figure)
{
    return job.addressesPerInstance.value_or(job.efa ? figure.withEfa : figure.addresses);
}

/// Network interfaces per instance: never more than addresses, whatever these are set to.
inline int interfacesPerInstance(const Job& job, const Figure& figure)
{
    const int addresses = addressesPerInstance(job, figure);
    return figure.interfaces ? std::min(addresses, *figure.interfaces) : addresses;
}

/// Calls `each` with the rows of a cohort or space group.
template <typename Group, typename Each>
void forEachRowOf(const std::string& name, const Group& group, std::int64_t active, const Ruleset& rules, Each each)
{
    const Active kind = activeOf(group);
    if (rules.jupyterServer)
        each(Row{Entity::JupyterServer, Level::User, &*rules.jupyterServer, heldProduct(active, rules.jupyterServer->addresses), active, &name, nullptr, nullptr,
            nullptr, kind, active});
    for (const auto& [type, app] : group.apps) {
        const std::int64_t holders = holdersOf(app, active);
        const int instances = rules.appCounting == AppCounting::RunningSpace ? app.appsPerUser : 1;
        each(Row{rules.appEntity(), Level::User, &rules.app, heldProduct(holders, instances * rules.app.addresses), holders, &name, &type, &app, nullptr, kind,
            active});
    }
    for (const auto& [job, value] : group.jobs) {
        const Figure* figure = rules.job(value.kind);
        if (!figure)
            continue; // a plan that was read has no such job
        const std::int64_t instances = instancesOf(value, active);
        each(Row{entityOf(value.kind), Level::User, figure, heldProduct(instances, addressesPerInstance(value, *figure)), instances, &name, &job, nullptr, &value,
            kind, active});
    }
}

inline std::int64_t interfaceEndpoints(const Domain& domain)
{
    std::int64_t count = 0;
    for (const auto& endpoint : domain.endpoints)
        count += endpoint.value == EndpointType::Interface ? 1 : 0;
    return count;
}

/// Calls `each` with all rows of the domain in the ledger's order. The one place where CONTRACT §3's table is computed.
template <typename Each>
void forEachRow(const Domain& domain, const Ruleset& rules, int month, Each each)
{
    const GrownBy growth(domain.growth, month);
    const std::int64_t zones = domain.availabilityZones;
    if (domain.mountTarget)
        each(Row{Entity::EfsMountTarget, Level::Domain, &rules.mountTarget, rules.mountTarget.addresses * zones, zones});
    if (!domain.endpoints.empty()) {
        const std::int64_t interfaces = interfaceEndpoints(domain);
        each(Row{Entity::VpcEndpoint, Level::Domain, &rules.interfaceEndpoint, rules.interfaceEndpoint.addresses * interfaces * zones, interfaces});
    }
    for (const auto& [name, cohort] : domain.cohorts)
        forEachRowOf(name, cohort, activeAfter(cohort, growth), rules, each);
    for (const auto& [name, group] : domain.sharedSpaces)
        forEachRowOf(name, group, activeAfter(group, growth), rules, each);
}

} // namespace headroom
