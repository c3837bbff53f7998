// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/demand.h"
#include "core/capacity/rows.h"

namespace headroom {

namespace {

Text endpointRule(std::int64_t interfaces, int zones)
{
    if (interfaces == 1)
        return zones == 1 ? Text::tr("1 interface endpoint × 1 zone") : Text::tr("1 interface endpoint × %1 zones", zones);
    return zones == 1 ? Text::tr("%1 interface endpoints × 1 zone", interfaces) : Text::tr("%1 interface endpoints × %2 zones", interfaces, zones);
}

Text jupyterRule(const Row& row)
{
    return row.kind == Active::Users ? Text::tr("1 per active user × %1", row.active) : Text::tr("1 per shared space × %1", row.active);
}

Text instanceTypeRule(const Row& row)
{
    const bool users = row.kind == Active::Users;
    if (row.app->usersPercent == Percent::whole(100))
        return users ? Text::tr("1 per user on this instance type × %1", row.things) : Text::tr("1 per space on this instance type × %1", row.things);
    const TextDecimal share{row.app->usersPercent.tenThousandths()};
    return users ? Text::tr("1 per user on this instance type × %1 (%2 % of %3)", row.things, share, row.active)
                 : Text::tr("1 per space on this instance type × %1 (%2 % of %3)", row.things, share, row.active);
}

Text runningSpaceRule(const Row& row)
{
    const bool users = row.kind == Active::Users;
    const int apps = row.app->appsPerUser;
    if (row.app->usersPercent == Percent::whole(100))
        return users ? Text::tr("1 per running space, %1 per user × %2", apps, row.things) : Text::tr("1 per running app, %1 per shared space × %2", apps, row.things);
    const TextDecimal share{row.app->usersPercent.tenThousandths()};
    return users ? Text::tr("1 per running space, %1 per user × %2 (%3 % of %4)", apps, row.things, share, row.active)
                 : Text::tr("1 per running app, %1 per shared space × %2 (%3 % of %4)", apps, row.things, share, row.active);
}

Text jobRule(const Row& row)
{
    const bool users = row.kind == Active::Users;
    const int each = addressesPerInstance(*row.job, *row.figure);
    const TextDecimal share{row.job->instancesPerUser.tenThousandths()};
    if (row.job->addressesPerInstance)
        return users ? Text::tr("%1 per instance, as the plan says, × %2 (%3 per user × %4)", each, row.things, share, row.active)
                     : Text::tr("%1 per instance, as the plan says, × %2 (%3 per space × %4)", each, row.things, share, row.active);
    if (row.job->efa && row.figure->withEfa != row.figure->addresses)
        return users ? Text::tr("%1 per instance with EFA × %2 (%3 per user × %4)", each, row.things, share, row.active)
                     : Text::tr("%1 per instance with EFA × %2 (%3 per space × %4)", each, row.things, share, row.active);
    return users ? Text::tr("%1 per instance × %2 (%3 per user × %4)", each, row.things, share, row.active)
                 : Text::tr("%1 per instance × %2 (%3 per space × %4)", each, row.things, share, row.active);
}

Text ruleOf(const Row& row, const Domain& domain, const Ruleset& rules)
{
    if (row.app)
        return rules.appCounting == AppCounting::InstanceType ? instanceTypeRule(row) : runningSpaceRule(row);
    if (row.job)
        return jobRule(row);
    if (row.entity == Entity::EfsMountTarget)
        return row.things == 1 ? Text::tr("1 per zone × 1 zone") : Text::tr("1 per zone × %1 zones", row.things);
    if (row.entity == Entity::VpcEndpoint)
        return endpointRule(row.things, domain.availabilityZones);
    return jupyterRule(row);
}

} // namespace

std::vector<LedgerRow> ledgerAt(const Domain& domain, const Ruleset& rules, int month)
{
    std::vector<LedgerRow> ledger;
    int group = 0;
    const std::string* last = nullptr;
    forEachRow(domain, rules, month, [&](const Row& row) {
        group += row.group && row.group != last ? 1 : 0;
        last = row.group;
        ledger.push_back({row.entity, row.level, row.group ? *row.group : std::string(), row.item ? *row.item : std::string(), row.addresses,
            ruleOf(row, domain, rules), row.figure, row.group ? group : 0});
    });
    return ledger;
}

} // namespace headroom
