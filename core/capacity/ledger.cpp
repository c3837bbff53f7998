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

Text appRule(const Row& row, const Ruleset& rules)
{
    const bool everyone = row.app->usersPercent == Percent::whole(100);
    const std::string share = decimalText(row.app->usersPercent);
    if (rules.appCounting == AppCounting::InstanceType)
        return everyone ? Text::tr("1 per instance type × %1 users or spaces", row.things)
                        : Text::tr("1 per instance type × %1 users or spaces (%2 % of %3)", row.things, share, row.active);
    return everyone ? Text::tr("%1 per running space × %2 spaces a user × %3 users", row.figure->addresses, row.app->appsPerUser, row.things)
                    : Text::tr("%1 per running space × %2 spaces a user × %3 users (%4 % of %5)", row.figure->addresses, row.app->appsPerUser, row.things, share,
                        row.active);
}

Text jobRule(const Row& row)
{
    const int each = addressesPerInstance(*row.job, *row.figure);
    const std::string perUser = decimalText(row.job->instancesPerUser);
    if (row.job->addressesPerInstance)
        return Text::tr("%1 per instance as the plan says × %2 instances (%3 a user × %4)", each, row.things, perUser, row.active);
    if (row.job->efa && row.figure->withEfa != row.figure->addresses)
        return Text::tr("%1 per instance with EFA × %2 instances (%3 a user × %4)", each, row.things, perUser, row.active);
    return Text::tr("%1 per instance × %2 instances (%3 a user × %4)", each, row.things, perUser, row.active);
}

Text ruleOf(const Row& row, const Domain& domain, const Ruleset& rules)
{
    if (row.app)
        return appRule(row, rules);
    if (row.job)
        return jobRule(row);
    if (row.entity == Entity::EfsMountTarget)
        return row.things == 1 ? Text::tr("1 per zone × 1 zone") : Text::tr("1 per zone × %1 zones", row.things);
    if (row.entity == Entity::VpcEndpoint)
        return endpointRule(row.things, domain.availabilityZones);
    return Text::tr("1 per active user or space × %1", row.active);
}

} // namespace

std::vector<LedgerRow> ledgerAt(const Domain& domain, const Ruleset& rules, int month)
{
    std::vector<LedgerRow> ledger;
    forEachRow(domain, rules, month, [&](const Row& row) {
        ledger.push_back({row.entity, row.level, row.group ? *row.group : std::string(), row.item ? *row.item : std::string(), row.addresses,
            ruleOf(row, domain, rules), row.figure});
    });
    return ledger;
}

} // namespace headroom
