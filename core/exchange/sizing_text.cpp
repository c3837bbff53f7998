// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sizing_text.h"

#include "core/capacity/growth.h"
#include "core/exchange/findings_report.h"
#include "core/exchange/labels.h"
#include "core/exchange/sizing_json.h"
#include "core/exchange/text_table.h"
#include "core/exchange/visible.h"
#include "core/plan/enum_names.h"

namespace headroom {

namespace {

using Align = TextTable::Align;

std::string prefixText(const std::optional<PrefixLength>& prefix)
{
    return prefix ? '/' + std::to_string(prefix->bits()) : "none, above /16";
}

std::string monthText(const Plan& plan, int month)
{
    const std::string words = month == 0 ? english(Text::tr("the start")) : english(Text::tr("month %1", month));
    return plan.start ? words + " (" + plan.start->plus(month).text() + ')' : words;
}

std::string subnetLines(const DomainBlock& block)
{
    TextTable table({{"", Align::Left}, {"", Align::Left}});
    for (std::size_t i = 0; i < block.subnets.size(); ++i)
        if (block.subnets[i])
            table.add({english(Text::tr("Zone %1", i + 1)), block.subnets[i]->text()});
    return table.text("  ");
}

std::string placementLines(const Domain& domain, const DomainSizing& sizing)
{
    TextTable table({{"If users are", Align::Left}, {"Needed per subnet", Align::Right}, {"Subnet", Align::Left}, {"", Align::Left}});
    for (const auto& [placement, name] : placementNames) {
        const auto& size = sizing.at(placement);
        const std::string chosen = placement == domain.placement ? english(Text::tr("<- sized for this")) : std::string();
        if (size)
            table.add({english(labelOf(placement)), grouped(size->requiredPerSubnet), prefixText(size->subnetPrefix), chosen});
        else
            table.add({english(labelOf(placement)), "-", english(Text::tr("none with one zone")), chosen});
    }
    return table.text("  ");
}

std::string demandLines(const Plan& plan, const Domain& domain, const DomainSizing& sizing)
{
    TextTable table({{"Addresses at", Align::Left}, {"Users", Align::Right}, {"Domain level", Align::Right}, {"User level", Align::Right}, {"Total", Align::Right}});
    const auto add = [&](const Demand& demand, int month) {
        table.add({monthText(plan, month), grouped(demand.users), grouped(demand.domainLevel), grouped(demand.userLevel), grouped(demand.total())});
    };
    add(sizing.start, 0);
    if (domain.growth.horizonMonths > 0)
        add(sizing.horizon, domain.growth.horizonMonths);
    return table.text("  ");
}

std::string ledgerLines(const Domain& domain, const DomainSizing& sizing)
{
    TextTable table({{"What takes them", Align::Left}, {"Cohort", Align::Left}, {"Item", Align::Left}, {"Addresses", Align::Right}, {"Why", Align::Left}});
    for (const LedgerRow& row : ledgerAt(domain, rulesOf(domain), domain.growth.horizonMonths))
        table.add({english(labelOf(row.entity)), row.cohort, row.item, grouped(row.addresses), english(row.rule)});
    table.add({english(Text::tr("Total")), "", "", grouped(sizing.horizon.total()),
        english(Text::tr("%1 domain level, %2 user level", sizing.horizon.domainLevel, sizing.horizon.userLevel))});
    return table.text("  ");
}

std::string domainText(const Plan& plan, const std::string& name, const Domain& domain, const DomainSizing& sizing, const DomainBlock& block)
{
    std::string text = visible(name) + ": " + visible(english(headlineOf(domain, sizing, block))) + '\n';
    const std::string subnets = subnetLines(block);
    if (!subnets.empty())
        text += '\n' + subnets;
    const Text utilization = utilizationOf(domain, sizing);
    if (!utilization.isEmpty())
        text += "\n  " + english(utilization) + "\n  " + english(outgrownOf(plan, domain, sizing)) + '\n';
    if (domain.marginPercent > Percent())
        text += "  " + english(Text::tr("With a margin of %1 % on the user level.", decimalText(domain.marginPercent))) + '\n';
    text += '\n' + placementLines(domain, sizing) + '\n' + demandLines(plan, domain, sizing) + '\n' + ledgerLines(domain, sizing);
    return text + "\n  " + english(Text::tr("Counted by %1: %2", rulesOf(domain).id, rulesOf(domain).source)) + '\n';
}

} // namespace

Text headlineOf(const Domain& domain, const DomainSizing& sizing, const DomainBlock& block)
{
    const auto& size = sizing.at(domain.placement);
    if (!size)
        return Text::tr("no answer: with one zone, none can be lost");
    if (!size->subnetPrefix)
        return Text::tr("no subnet is large enough: %1 addresses needed in one, a /16 has %2 usable", size->requiredPerSubnet, usableAddresses(largestSubnet));
    const int zones = domain.availabilityZones;
    const int bits = size->subnetPrefix->bits();
    if (block.vpc && block.pinnedTooSmall)
        return Text::tr("%1 × /%2, for which the pinned block %3 is too small", zones, bits, block.vpc->text());
    if (block.vpc)
        return Text::tr("%1 × /%2 inside %3", zones, bits, block.vpc->text());
    if (!sizing.vpcPrefix)
        return Text::tr("%1 × /%2, more than a VPC block of /16 holds", zones, bits);
    return Text::tr("%1 × /%2 inside a /%3, for which no pool has room", zones, bits, sizing.vpcPrefix->bits());
}

std::string subnetList(const DomainBlock& block)
{
    std::string list;
    for (const auto& subnet : block.subnets)
        if (subnet)
            list += (list.empty() ? "" : ", ") + subnet->text();
    return list;
}

Text utilizationOf(const Domain& domain, const DomainSizing& sizing)
{
    const auto& size = sizing.at(domain.placement);
    if (!size || !size->subnetPrefix)
        return {};
    const std::int64_t usable = usableAddresses(*size->subnetPrefix);
    return Text::tr("%1 of %2 usable addresses needed in each subnet, %3 free (%4 % used)", size->requiredPerSubnet, usable, usable - size->requiredPerSubnet,
        TextDecimal{utilizationHundredths(size->requiredPerSubnet, usable) * 100});
}

Text outgrownOf(const Plan& plan, const Domain& domain, const DomainSizing& sizing)
{
    if (!sizing.monthsUntilOutgrown)
        return Text::tr("Not outgrown within %1 months.", lastMonthLookedAt);
    const int month = *sizing.monthsUntilOutgrown;
    if (month == 0)
        return Text::tr("Too small at the start: %1 are needed then.", placementSize(domain, sizing.start, domain.placement)->requiredPerSubnet);
    if (plan.start)
        return Text::tr("Outgrown in month %1 (%2).", month, plan.start->plus(month).inText());
    return Text::tr("Outgrown in month %1.", month);
}

std::string hundredthsText(std::int64_t hundredths)
{
    return decimalText(hundredths * 100);
}

std::string sizingText(const Answer& answer)
{
    std::string text = visible(answer.plan.name);
    text += answer.scenario ? ", " + english(Text::tr("scenario %1", visible(*answer.scenario))) + '\n' : std::string("\n");
    for (std::size_t i = 0; i < answer.plan.domains.size(); ++i) {
        const auto& domain = answer.plan.domains.entries[i];
        text += '\n' + domainText(answer.plan, domain.name, domain.value, answer.sizing.domains[i], answer.sizing.blocks[i]);
    }
    return text + '\n' + findingsText(answer.findings);
}

} // namespace headroom
