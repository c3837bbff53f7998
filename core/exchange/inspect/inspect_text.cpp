// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inspect/inspect_text.h"

#include "core/capacity/growth.h"
#include "core/exchange/inspect/inspect_words.h"
#include "core/exchange/sizing_text.h"
#include "core/exchange/text_table.h"
#include "core/exchange/visible.h"
#include "core/plan/enum_names.h"

#include <algorithm>
#include <set>

namespace headroom {

namespace {

using Align = TextTable::Align;

constexpr std::size_t lineWidth = 110;

std::string percentText(const std::optional<std::int64_t>& hundredths)
{
    return hundredths ? hundredthsText(*hundredths) : "-";
}

std::string countText(const std::optional<std::int64_t>& count)
{
    return count ? grouped(*count) : "-";
}

std::string linesUnder(const Text& title, const TextTable& table)
{
    return '\n' + english(title) + '\n' + table.text("  ");
}

std::string subnetLines(const InspectAnswer& answer)
{
    if (answer.inspection.subnets.empty())
        return "  " + english(Text::tr("There are no subnets in the reply.")) + '\n';
    TextTable table({{"Subnet", Align::Left}, {"Name", Align::Left}, {"VPC", Align::Left}, {"Zone", Align::Left}, {"Block", Align::Left}, {"Usable", Align::Right},
        {"Available", Align::Right}, {"Used", Align::Right}, {"Used %", Align::Right}});
    for (const InspectedSubnet& row : answer.inspection.subnets) {
        const EstateSubnet& subnet = answer.estate.subnets[row.index];
        table.add({subnet.id, subnet.name, subnet.vpcId, subnet.zone, subnet.cidr.text(), grouped(row.usable), countText(subnet.available), countText(row.used),
            percentText(row.usedHundredths)});
    }
    return table.text("  ");
}

std::string ownerLines(const InspectAnswer& answer)
{
    if (answer.inspection.subnets.empty())
        return {};
    if (answer.estate.read[indexOf(Reply::NetworkInterfaces)] == 0)
        return '\n' + english(Text::tr("Who holds them is not known: there are no network interfaces among the replies (--interfaces).")) + '\n';
    TextTable table({{"Subnet", Align::Left}, {"Studio", Align::Right}, {"EFS", Align::Right}, {"Endpoints", Align::Right}, {"NAT", Align::Right},
        {"Lambda", Align::Right}, {"Load balancers", Align::Right}, {"Others", Align::Right}, {"Not attributed", Align::Right}, {"", Align::Left}});
    for (const InspectedSubnet& row : answer.inspection.subnets) {
        std::vector<std::string> cells{answer.estate.subnets[row.index].id};
        for (const auto& [owner, name] : ownerNames)
            cells.push_back(grouped(row.byOwner[owner]));
        cells.push_back(countText(row.unattributed));
        cells.push_back('|' + subnetBar(row) + '|');
        table.add(std::move(cells));
    }
    return linesUnder(Text::tr("Who holds the addresses"), table) + "  "
        + english(Text::tr("Bars: S Studio, F EFS, E endpoints, N NAT, L Lambda, B load balancers, O others, ? not attributed, . available")) + '\n';
}

std::string vpcLines(const Estate& estate)
{
    TextTable table({{"VPC", Align::Left}, {"Name", Align::Left}, {"Blocks", Align::Left}});
    for (const EstateVpc& vpc : estate.vpcs) {
        std::string cidrs;
        for (const Cidr& cidr : vpc.cidrs)
            cidrs += (cidrs.empty() ? "" : ", ") + cidr.text();
        table.add({vpc.id, vpc.name, cidrs});
    }
    return estate.vpcs.empty() ? std::string() : linesUnder(Text::tr("VPCs"), table);
}

std::string endpointLines(const Estate& estate)
{
    TextTable table({{"Endpoint", Align::Left}, {"Service", Align::Left}, {"Type", Align::Left}, {"State", Align::Left}, {"VPC", Align::Left}, {"Subnets", Align::Right}});
    for (const EstateEndpoint& endpoint : estate.endpoints)
        table.add({endpoint.id, shortServiceName(endpoint.service), endpoint.type, endpoint.state, endpoint.vpcId,
            grouped(static_cast<std::int64_t>(endpoint.subnetIds.size()))});
    return estate.endpoints.empty() ? std::string() : linesUnder(Text::tr("VPC endpoints"), table);
}

/// Domains that were described, then those that only apps or interfaces name.
std::string domainLines(const Estate& estate)
{
    TextTable table({{"Domain", Align::Left}, {"Name", Align::Left}, {"VPC", Align::Left}, {"Network", Align::Left}, {"Subnets", Align::Right},
        {"Active users", Align::Right}, {"Spaces", Align::Right}, {"Apps", Align::Right}, {"Addresses", Align::Right}});
    const auto add = [&](const EstateDomain& domain, const std::string& network, const std::string& subnets, const StudioActivity& activity) {
        table.add({domain.id, domain.name, domain.vpcId, network, subnets, grouped(static_cast<std::int64_t>(activity.users.size())),
            grouped(static_cast<std::int64_t>(activity.spaces.size())), grouped(activity.apps), grouped(activity.addresses)});
    };
    std::set<std::string_view> described;
    for (const EstateDomain& domain : estate.domains) {
        described.insert(domain.id);
        const auto activity = estate.activity.find(domain.id);
        add(domain, domain.networkMode ? std::string(nameOf(*domain.networkMode)) : "-", grouped(static_cast<std::int64_t>(domain.subnetIds.size())),
            activity == estate.activity.end() ? StudioActivity() : activity->second);
    }
    for (const auto& [id, activity] : estate.activity)
        if (described.count(id) == 0)
            add({id.empty() ? english(Text::tr("not named")) : id, {}, {}, {}, {}}, "-", "-", activity);
    return estate.domains.empty() && estate.activity.empty() ? std::string() : linesUnder(Text::tr("SageMaker domains"), table);
}

std::string monthText(const Plan& plan, const std::optional<int>& month)
{
    if (!month)
        return english(Text::tr("not within %1 months", lastMonthLookedAt));
    if (*month == 0)
        return english(Text::tr("at the start"));
    return english(plan.start ? Text::tr("month %1 (%2)", *month, plan.start->plus(*month).inText()) : Text::tr("month %1", *month));
}

Text useText(const Domain& domain, const StudioUse& use)
{
    if (use.measured.hundredths())
        return studioUseText(domain, use);
    if (std::any_of(use.leftOut.begin(), use.leftOut.end(), [](const HalfRead& half) { return half.apps > 0; }))
        return Text::tr("By %1 an active user of the plan takes %2 addresses of Studio. No interfaces of the domains whose apps are in service are in the replies "
                        "(--interfaces), so nothing is measured beside that.",
            domain.ruleset, percentText(use.planned.hundredths()));
    return Text::tr("By %1 an active user of the plan takes %2 addresses of Studio. Nobody is active in the replies (--apps), so nothing is measured beside that.",
        domain.ruleset, percentText(use.planned.hundredths()));
}

std::string useLines(const InspectAnswer& answer)
{
    const InspectAnswer::Beside& beside = *answer.beside;
    std::string text = "  " + wrapped(visible(english(useText(beside.plan.domains.entries[beside.domain].value, beside.use))), "  ", lineWidth) + '\n';
    const auto& read = answer.estate.read;
    if (read[indexOf(Reply::NetworkInterfaces)] > 0 && read[indexOf(Reply::Apps)] > 0)
        for (const Text& each : leftOutTexts(beside.use))
            text += "  " + wrapped(visible(english(each)), "  ", lineWidth) + '\n';
    return text;
}

std::string besideLines(const InspectAnswer& answer)
{
    const InspectAnswer::Beside& beside = *answer.beside;
    const std::string& name = beside.plan.domains.entries[beside.domain].name;
    std::string text = '\n' + visible(english(Text::tr("The domain \"%1\" of the plan \"%2\"", name, beside.plan.name))) + '\n';
    if (!beside.fit)
        return text + "  " + english(Text::tr("It has no answer: with one zone, none can be lost.")) + '\n';
    TextTable table({{"VPC", Align::Left}, {"Zone", Align::Left}, {"Subnets", Align::Right}, {"Available", Align::Right}, {"In the largest", Align::Right},
        {"Needed", Align::Right}, {"Fits", Align::Left}, {"Full", Align::Left}});
    for (VpcFit vpc : beside.fit->vpcs) {
        if (vpc.vpcId.empty())
            vpc.vpcId = english(noVpcText());
        text += "  " + wrapped(visible(english(fitText(*beside.fit, vpc, beside.plan.start))), "  ", lineWidth) + '\n';
        for (const ZoneFit& zone : vpc.zones)
            table.add({vpc.vpcId, zone.zone, grouped(zone.subnets), grouped(zone.available), grouped(zone.largest), grouped(beside.fit->required),
                english(zone.fits ? Text::tr("yes") : Text::tr("no")), monthText(beside.plan, zone.fullInMonth)});
    }
    text += '\n' + table.text("  ") + '\n' + useLines(answer);
    return text + "  "
        + wrapped(english(Text::tr("The domain is taken for a new one, with endpoints and a mount target of its own; what is needed is per zone, at the horizon, margin "
                                   "included.")),
            "  ", lineWidth)
        + '\n';
}

std::string warningLines(const std::vector<Text>& warnings)
{
    std::string text;
    for (const Text& warning : warnings)
        text += "\nWarning: " + wrapped(visible(english(warning)), "         ", lineWidth) + '\n';
    return text;
}

} // namespace

std::string subnetBar(const InspectedSubnet& row)
{
    constexpr std::int64_t cells = 20;
    constexpr std::string_view letters = "SFENLBO";
    std::string bar;
    std::int64_t sum = 0;
    const auto fillTo = [&](std::int64_t addresses, char letter) {
        const std::int64_t upTo = std::clamp<std::int64_t>((2 * addresses * cells + row.usable) / (2 * row.usable), 0, cells);
        bar.resize(std::max(bar.size(), static_cast<std::size_t>(upTo)), letter);
    };
    for (std::size_t i = 0; i < ownerNames.size(); ++i) {
        sum += row.byOwner[ownerNames[i].first];
        fillTo(sum, letters[i]);
    }
    fillTo(row.used.value_or(0), '?');
    fillTo(row.usable, '.');
    return bar;
}

std::string inspectText(const InspectAnswer& answer)
{
    return english(headlineText(answer.estate, answer.inspection)) + "\n\n" + subnetLines(answer) + ownerLines(answer) + vpcLines(answer.estate) + endpointLines(answer.estate)
        + domainLines(answer.estate) + (answer.beside ? besideLines(answer) : std::string()) + warningLines(answer.inspection.warnings)
        + warningLines(fullnessTexts(answer.estate, answer.inspection, Fullness::NearlyFull))
        + warningLines(fullnessTexts(answer.estate, answer.inspection, Fullness::FillingUp));
}

} // namespace headroom
