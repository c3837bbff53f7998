// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/labels.h"
#include "core/exchange/sizing_text.h"
#include "core/exchange/whatif/risk_report.h"
#include "core/exchange/whatif/runway_report.h"
#include "core/plan/enum_names.h"
#include "core/report/section_blocks.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

using Kind = Column::Kind;

Table monthTable(const Plan& plan, const Domain& domain, const Runway& runway)
{
    Table table{.id = "months", .caption = Text::tr("Users and addresses by month")};
    table.columns = {{"month", Text::tr("Month"), Kind::Number}};
    if (plan.start)
        table.columns.push_back({"calendar", Text::tr("Calendar"), Kind::Block});
    table.columns.push_back({"users", Text::tr("Users"), Kind::Number});
    table.columns.push_back({"total", Text::tr("Addresses"), Kind::Number});
    for (const auto& [placement, name] : placementNames)
        table.columns.push_back({name, labelOf(placement), Kind::Number});
    table.columns.push_back({"subnetPrefix", Text::tr("Subnet size"), Kind::Block});
    const bool still = domain.growth.percentPerYear == Percent(); // then the first month and the last say it all
    const std::size_t step = still ? runway.months.size() : 1;
    for (std::size_t i = 0; i < runway.months.size(); ++i) {
        if (i % step != 0 && i + 1 != runway.months.size())
            continue;
        const RunwayMonth& month = runway.months[i];
        Cells row{std::int64_t{month.month}};
        if (plan.start)
            row.push_back(calendarCell(plan, month.month));
        row.insert(row.end(), {month.demand.users, month.demand.total()});
        for (const auto& [placement, name] : placementNames)
            row.push_back(cellOf(month.required[placement]));
        const auto& required = month.required[domain.placement];
        row.push_back(required ? prefixCell(subnetPrefixFor(*required)) : Cell());
        table.rows.push_back(std::move(row));
    }
    return table;
}

Cell outgrownCell(const Plan& plan, int month)
{
    if (month == 0)
        return Text::tr("at the start");
    return plan.start ? Text::tr("month %1 (%2)", month, plan.start->plus(month).inText()) : Text::tr("month %1", month);
}

/// The prefixes about the recommended one, which are those that one may be given.
Table outgrownTable(const Plan& plan, const Runway& runway)
{
    Table table{.id = "outgrown", .caption = Text::tr("The month in which each subnet is outgrown, if users are …")};
    table.columns = {{"subnetPrefix", Text::tr("Subnet size"), Kind::Block}, {"subnetUsable", Text::tr("Usable per subnet"), Kind::Number}};
    constexpr std::array<std::string_view, placementNames.size()> ids{"outgrownSingleSubnet", "outgrownEvenSpread", "outgrownZoneLoss"};
    for (std::size_t i = 0; i < ids.size(); ++i)
        table.columns.push_back({ids[i], labelOf(placementNames[i].first)});
    const int middle = runway.recommended.value_or(largestSubnet).bits();
    for (int bits = std::min(middle + 3, smallestSubnet.bits()); bits >= std::max(middle - 2, largestSubnet.bits()); --bits) {
        const PrefixLength prefix = PrefixLength::exactly(bits);
        Cells row{prefix, usableAddresses(prefix)};
        for (const auto& [placement, name] : placementNames) {
            const auto& outgrown = runway.outgrown[placement];
            if (!outgrown)
                row.push_back(Text::tr("none with one zone"));
            else
                row.push_back((*outgrown)[prefix] ? outgrownCell(plan, *(*outgrown)[prefix]) : Cell(Text::tr("not within %1 months", lastMonthLookedAt)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Text growthOf(const Growth& growth)
{
    const TextDecimal rate{growth.percentPerYear.tenThousandths()};
    if (growth.percentPerYear == Percent())
        return Text::tr("The plan supposes no growth, up to its horizon of %1 months.", growth.horizonMonths);
    if (growth.model == GrowthModel::Linear)
        return Text::tr("Users and shared spaces grow by %1 % of those at the start a year; the plan looks %2 months ahead.", rate, growth.horizonMonths);
    return Text::tr("Users and shared spaces grow by %1 % a year, compound; the plan looks %2 months ahead.", rate, growth.horizonMonths);
}

/// The least and the most that any value of the input asks for.
std::pair<std::int64_t, std::int64_t> spanOf(const InputEffect& effect)
{
    const auto [least, most] = std::minmax_element(effect.points.begin(), effect.points.end(),
        [](const SensitivityPoint& a, const SensitivityPoint& b) { return a.requiredPerSubnet < b.requiredPerSubnet; });
    return {least->requiredPerSubnet, most->requiredPerSubnet};
}

Table tornadoTable(const std::vector<InputEffect>& effects)
{
    Table table{.id = "sensitivity", .caption = Text::tr("Each input moved by ±%1 % or by a step, as From and To tell, the others as they are", TextDecimal{reportRange.tenThousandths()})};
    table.columns = {
        {"input", Text::tr("Input")},
        {"value", Text::tr("Now"), Kind::Number},
        {"from", Text::tr("From"), Kind::Number},
        {"to", Text::tr("To"), Kind::Number},
        {"leastRequired", Text::tr("Least required per subnet"), Kind::Number},
        {"mostRequired", Text::tr("Most required per subnet"), Kind::Number},
        {"subnetPrefixes", Text::tr("Subnet")},
        {"toNextPrefix", Text::tr("To the next subnet size")},
    };
    for (const InputEffect& effect : effects) {
        const auto [least, most] = spanOf(effect);
        table.rows.push_back({labelOf(effect.input), cellOf(effect.value), cellOf(effect.points.front().value), cellOf(effect.points.back().value), least, most,
            prefixTexts(effect), effect.toNextPrefix ? Cell(nextPrefixText(effect.input, *effect.toNextPrefix)) : Cell()});
    }
    return table;
}

Table percentileTable(const Risk& risk)
{
    Table table{.id = "percentiles", .caption = Text::tr("Addresses in use in one subnet at the same time")};
    table.columns = {{"peaks", Text::tr("How often")}, {"addresses", Text::tr("Addresses"), Kind::Number}};
    table.rows = {
        {Text::tr("on average"), TextDecimal{static_cast<std::int64_t>(risk.mean * 10 + 0.5) * 1000}},
        {Text::tr("in 50 % of peaks at most"), risk.p50},
        {Text::tr("in 90 % of peaks at most"), risk.p90},
        {Text::tr("in 99 % of peaks at most"), risk.p99},
        {Text::tr("in 99.9 % of peaks at most"), risk.p999},
    };
    return table;
}

Table exhaustionTable(const Risk& risk)
{
    Table table{.id = "exhaustion", .caption = Text::tr("The chance that a subnet runs dry")};
    table.columns = {
        {"subnetPrefix", Text::tr("Subnet size"), Kind::Block},
        {"subnetUsable", Text::tr("Usable per subnet"), Kind::Number},
        {"chance", Text::tr("Chance"), Kind::Number},
        {"runsDryIn", Text::tr("Runs dry in")},
    };
    for (int bits = smallestSubnet.bits(); bits >= largestSubnet.bits(); --bits) {
        const PrefixLength prefix = PrefixLength::exactly(bits);
        const double chance = risk.exhaustion(prefix);
        table.rows.push_back({prefix, usableAddresses(prefix), Chance{chance}, peaksText(chance)});
        if (chance < leastToldChance)
            break; // all that are larger, less often still
    }
    return table;
}

Table acceptedTable(const Risk& risk)
{
    Table table{.id = "accepted", .caption = Text::tr("The smallest subnet for a chance that one accepts")};
    table.columns = {{"acceptedPercent", Text::tr("Chance one accepts (%)"), Kind::Number}, {"subnetPrefix", Text::tr("Subnet size"), Kind::Block}};
    for (const std::int64_t tenThousandths : {10'000, 1'000, 100})
        table.rows.push_back({TextDecimal{tenThousandths}, prefixCell(prefixForRisk(risk, static_cast<double>(tenThousandths) / 1e6))});
    return table;
}

} // namespace

Blocks growthBlocks(const ReportFacts& facts, std::size_t index)
{
    const Plan& plan = facts.answer.plan;
    const Domain& domain = plan.domains.entries[index].value;
    const DomainSizing& sizing = facts.answer.sizing.domains[index];
    const Runway& runway = facts.domains[index].runway;
    Blocks blocks{Paragraph{growthOf(domain.growth)}};
    if (!sizing.at(domain.placement)) {
        blocks.push_back(Paragraph{Text::tr("There is no answer that could be outgrown: with one zone, none can be lost.")});
        blocks.push_back(monthTable(plan, domain, runway));
        return blocks;
    }
    const auto& outgrown = runway.outgrown[domain.placement];
    const bool still = domain.growth.percentPerYear == Percent();
    // Where the subnet asked for is the one that holds the start, the next sentence says it.
    if (runway.recommended && !still && !(outgrown && holdingOf(*outgrown).first == runway.recommended))
        blocks.push_back(Paragraph{outgrownText(plan, domain, sizing)});
    if (outgrown && !still)
        blocks.push_back(Paragraph{holdingText(plan.start, holdingOf(*outgrown)), Paragraph::Form::Phrase});
    const auto requiredIn = [&](const RunwayMonth& month) { return month.required[domain.placement].value_or(0); };
    const Text alt = Text::tr("Stacked areas of what one subnet has to hold: %1 addresses at the start, %2 in month %3, the horizon, and beyond; the sizes of subnets are lines across.",
        requiredIn(runway.months.front()), requiredIn(runway.months.back()), runway.months.back().month);
    blocks.push_back(ReportFigure{.kind = ReportFigure::Kind::Growth,
        .domain = index,
        .caption = Text::tr("Demand over time, against the sizes of subnets"),
        .alt = alt,
        .numbers = monthTable(plan, domain, runway)});
    blocks.push_back(outgrownTable(plan, runway));
    return blocks;
}

Blocks sensitivityBlocks(const ReportFacts& facts, std::size_t index)
{
    const auto& effects = facts.domains[index].effects;
    if (effects.empty())
        return {Paragraph{Text::tr("There is no answer to be moved: with one zone, none can be lost.")}};
    const Text headline = headlineText(effects, reportRange);
    Blocks blocks{Paragraph{headline, Paragraph::Form::Phrase}};
    if (const auto margin = marginText(effects))
        blocks.push_back(Paragraph{*margin, Paragraph::Form::Phrase});
    const auto [least, most] = spanOf(effects.front());
    const Text alt
        = Text::tr("A bar for each of %1 inputs, the longest first: it goes from %2 to %3 addresses required per subnet.", effects.size(), least, most);
    blocks.push_back(ReportFigure{.kind = ReportFigure::Kind::Sensitivity,
        .domain = index,
        .caption = Text::tr("What the answer hangs on"),
        .alt = alt,
        .numbers = tornadoTable(effects)});
    return blocks;
}

Blocks riskBlocks(const ReportFacts& facts, std::size_t index)
{
    const auto& risk = facts.domains[index].risk;
    if (!risk)
        return {Paragraph{Text::tr("The demand spreads over more than %1 counts: its exact law is not computed.", mostCountsOfALaw)}};
    const Domain& domain = facts.answer.plan.domains.entries[index].value;
    const auto& size = facts.answer.sizing.domains[index].at(domain.placement);
    Blocks blocks{Paragraph{Text::tr("The answer supposes that all who may be active at once are, with all that they may run. Here is the law of how much is in use at "
                                     "the horizon if each user comes and goes independently of the others, and each instance runs in any zone alike. "
                                     "It is computed exactly, not sampled.")}};
    if (domain.placement == Placement::ZoneLoss)
        blocks.push_back(Paragraph{Text::tr("All zones are up in this law, so that it asks for less than the answer, which is sized for the loss of one.")});
    else if (domain.placement == Placement::SingleSubnet && domain.availabilityZones > 1)
        blocks.push_back(Paragraph{Text::tr("Users spread over all zones in this law; the answer is sized for all of them in one subnet.")});
    if (size && size->subnetPrefix) {
        const double chance = risk->exhaustion(*size->subnetPrefix);
        const int bits = size->subnetPrefix->bits();
        if (chance < leastToldChance)
            blocks.push_back(Paragraph{Text::tr("The /%1 that is asked for runs dry in fewer than 1 peak in 10,000,000,000.", bits)});
        else if (chance <= 0.1)
            blocks.push_back(Paragraph{Text::tr("The /%1 that is asked for runs dry in 1 peak in %2.", bits, oneIn(chance))});
        else
            blocks.push_back(Paragraph{Text::tr("The /%1 that is asked for runs dry in %2 of 100 peaks.", bits, std::llround(chance * 100))});
    }
    blocks.push_back(percentileTable(*risk));
    const Text alt = Text::tr(
        "A falling curve: half of all peaks take more than %1 addresses in one subnet, one in a hundred more than %2, one in a thousand more than %3.",
        risk->p50, risk->p99, risk->p999);
    blocks.push_back(ReportFigure{.kind = ReportFigure::Kind::Risk,
        .domain = index,
        .caption = Text::tr("The chance that more addresses are needed"),
        .alt = alt,
        .numbers = exhaustionTable(*risk)});
    blocks.push_back(acceptedTable(*risk));
    return blocks;
}

} // namespace headroom
