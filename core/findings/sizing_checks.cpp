// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/rows.h"
#include "core/findings/checks.h"

#include <algorithm>

namespace headroom {

namespace {

bool isUncertain(const Row& row) { return row.figure->confidence != Confidence::High && row.addresses > 0 && !(row.job && row.job->addressesPerInstance); }

Text uncertainText(const Row& row)
{
    const int addresses = row.job && row.job->efa ? row.figure->withEfa : row.figure->addresses;
    if (row.figure->confidence == Confidence::Low)
        return Text::tr("The figure for “%1”, %2 each, is inferred and not documented by AWS. Measure it in a pilot before you rely on the answer.",
            nameOf(row.entity), addresses);
    return Text::tr(
        "The figure for “%1”, %2 each, has medium confidence: it is recorded data, or AWS's own texts disagree. Measure it in a pilot before you rely "
        "on the answer.",
        nameOf(row.entity), addresses);
}

} // namespace

void checkSubnetSize(const DomainCase& of, Findings& findings)
{
    const auto& size = of.sizing.at(of.domain.placement);
    if (!size || size->subnetPrefix)
        return;
    findings.push_back({"subnet-too-large", Severity::Error, of.name, pointerIn(of.name, "cohorts"),
        Text::tr("A subnet would need %1 addresses, and the largest subnet AWS allows, a /%2, has %3 usable. Spread the users over more subnets "
                 "or split them over several domains.",
            size->requiredPerSubnet, largestSubnet.bits(), usableAddresses(largestSubnet)),
        vpcBlocksSource()});
}

void checkVpcSize(const DomainCase& of, Findings& findings)
{
    const auto& size = of.sizing.at(of.domain.placement);
    if (!size || !size->subnetPrefix || of.sizing.vpcPrefix)
        return;
    findings.push_back({"vpc-too-large", Severity::Error, of.name, pointerIn(of.name, "availabilityZones"),
        Text::tr("%1 subnets of /%2 do not fit one VPC CIDR block, which is /%3 at most. Use fewer zones, spread the users evenly, or split them "
                 "over several domains.",
            of.domain.availabilityZones, size->subnetPrefix->bits(), largestSubnet.bits()),
        vpcBlocksSource()});
}

void checkZoneLoss(const DomainCase& of, Findings& findings)
{
    if (of.domain.placement != Placement::ZoneLoss || of.domain.availabilityZones != 1)
        return;
    findings.push_back({"zone-loss-one-zone", Severity::Error, of.name, pointerIn(of.name, "placement"),
        Text::tr("The placement allows for the loss of a zone, but there is only one. Use at least two zones, or another placement."),
        Text::tr("Headroom's rule: the loss of a zone can be met from two zones up")});
}

void checkHeadroom(const DomainCase& of, Findings& findings)
{
    const auto& size = of.sizing.at(of.domain.placement);
    if (!size || !size->subnetPrefix)
        return;
    const std::int64_t usable = usableAddresses(*size->subnetPrefix);
    const std::int64_t free = usable - size->requiredPerSubnet;
    if (free * 10 >= usable)
        return;
    findings.push_back({"little-headroom", Severity::Warning, of.name, pointerIn(of.name, "marginPercent"),
        Text::tr("Of the %1 usable addresses of a /%2 subnet, %3 stay free, less than 10 %. Consider a larger subnet: a subnet can't be resized.", usable,
            size->subnetPrefix->bits(), free),
        Text::tr("Headroom's rule: a tenth of a subnet stays free")});
}

void checkShrinking(const DomainCase& of, Findings& findings)
{
    const auto& size = of.sizing.at(of.domain.placement);
    if (!size || !size->subnetPrefix)
        return;
    const auto today = placementSize(of.domain, of.sizing.start, of.domain.placement);
    const std::int64_t usable = usableAddresses(*size->subnetPrefix);
    if (!today || today->requiredPerSubnet <= usable)
        return;
    findings.push_back({"start-exceeds-horizon", Severity::Warning, of.name, pointerIn(of.name, "growth", "percentPerYear"),
        Text::tr("Demand shrinks: the recommended /%1 subnet has %2 usable addresses, enough in month %3, but %4 are needed at the start. Size for "
                 "the start with a horizon of 0 months.",
            size->subnetPrefix->bits(), usable, of.domain.growth.horizonMonths, today->requiredPerSubnet),
        Text::tr("Headroom's rule: a subnet holds the demand of the start and of the horizon")});
}

void checkNoUsers(const DomainCase& of, Findings& findings)
{
    for (const auto& [name, cohort] : of.domain.cohorts) {
        if (cohort.users != 0)
            continue;
        findings.push_back({"no-users", Severity::Info, of.name, pointerIn(of.name, "cohorts", name, "users"),
            Text::tr("The cohort “%1” has no users and takes no addresses. Enter its users, or remove it.", name),
            Text::tr("Headroom's rule: addresses are counted by users")});
    }
}

void checkUncertainFigures(const Plan& plan, const PlanSizing& sizing, Findings& findings)
{
    // A few figures a ruleset: searching the ones that were told costs less than a set.
    std::vector<const Figure*> told;
    for (std::size_t i = 0; i < plan.domains.size(); ++i) {
        const auto& [name, domain] = plan.domains.entries[i];
        const bool larger = sizing.domains[i].start.total() > sizing.domains[i].horizon.total();
        const int month = larger ? 0 : domain.growth.horizonMonths;
        forEachRow(domain, rulesOf(domain), month, [&](const Row& row) {
            if (!isUncertain(row) || std::find(told.begin(), told.end(), row.figure) != told.end())
                return;
            told.push_back(row.figure);
            findings.push_back({"figure-uncertain", Severity::Info, std::nullopt, pointerIn(plan.domains.entries[i].name, "ruleset"), uncertainText(row),
                Text::tr("%1, %2", row.figure->source, row.figure->date)});
        });
    }
}

} // namespace headroom
