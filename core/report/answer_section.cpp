// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sizing_json.h"
#include "core/exchange/sizing_text.h"
#include "core/exchange/whatif/risk_report.h"
#include "core/report/section_blocks.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

using Kind = Column::Kind;

/// Above so many, a domain has one row for all of its zones, so that the answer stays on one page.
constexpr std::size_t mostDomainsByZone = 4;

bool isWhole(const DomainBlock& block)
{
    return block.vpc && !block.pinnedTooSmall;
}

Paragraph sentenceOf(const Domain& domain, const DomainSizing& sizing, const DomainBlock& block)
{
    const auto& size = sizing.at(domain.placement);
    if (!size || !size->subnetPrefix || !isWhole(block))
        return {headlineOf(domain, sizing, block), Paragraph::Form::Phrase};
    const std::int64_t usable = usableAddresses(*size->subnetPrefix);
    const std::int64_t required = size->requiredPerSubnet;
    const int zones = domain.availabilityZones;
    const int bits = size->subnetPrefix->bits();
    if (zones == 1)
        return {Text::tr("Ask for the VPC block %1 with one subnet of /%2: %3 of its %4 usable addresses are needed, %5 stay free.", block.vpc->text(), bits,
            required, usable, usable - required)};
    return {
        Text::tr("Ask for the VPC block %1 with %2 subnets of /%3, one in each availability zone: %4 of %5 usable addresses are needed in each, %6 stay free.",
            block.vpc->text(), zones, bits, required, usable, usable - required)};
}

Paragraph sentenceOfAll(const ReportFacts& facts)
{
    const auto& blocks = facts.answer.sizing.blocks;
    const auto placed = std::count_if(blocks.begin(), blocks.end(), isWhole);
    if (static_cast<std::size_t>(placed) < blocks.size())
        return {Text::tr("Domains with an answer: %1 of %2. What keeps the others from one stands below the table.", placed, blocks.size())};
    std::int64_t subnets = 0;
    std::int64_t addresses = 0;
    for (const DomainBlock& block : blocks) {
        subnets += static_cast<std::int64_t>(block.subnets.size());
        addresses += static_cast<std::int64_t>(block.vpc->addresses());
    }
    return {Text::tr("Ask for %1 VPC blocks, one for each domain, with %2 subnets: %3 addresses in all.", placed, subnets, addresses)};
}

/// What is told of a subnet of the domain: size, usable, required, free, percent used.
Cells figuresOf(const Domain& domain, const DomainSizing& sizing)
{
    const auto& size = sizing.at(domain.placement);
    if (!size)
        return {Text::tr("none"), {}, {}, {}, {}};
    if (!size->subnetPrefix)
        return {Text::tr("none"), {}, size->requiredPerSubnet, {}, {}};
    const std::int64_t usable = usableAddresses(*size->subnetPrefix);
    return {*size->subnetPrefix, usable, size->requiredPerSubnet, usable - size->requiredPerSubnet,
        TextDecimal{utilizationHundredths(size->requiredPerSubnet, usable) * 100}};
}

/// How much of the address plan a row of the answer tells.
enum class RowOf { Zone, Domain };

std::vector<Column> whereColumns(RowOf rowOf)
{
    if (rowOf == RowOf::Zone)
        return {{"zone", Text::tr("Zone"), Kind::Number}, {"subnetCidr", Text::tr("Subnet"), Kind::Block}};
    return {{"subnets", Text::tr("Subnets, zone by zone")}};
}

void appendRows(const std::string& name, const Domain& domain, const DomainSizing& sizing, const DomainBlock& block, RowOf rowOf, std::vector<Cells>& rows)
{
    const auto append = [&](const Cells& where) {
        Cells row{name};
        row.insert(row.end(), where.begin(), where.end());
        row.push_back(cellOf(block.vpc));
        for (Cell& cell : figuresOf(domain, sizing))
            row.push_back(std::move(cell));
        rows.push_back(std::move(row));
    };
    const auto subnet = [&](int zone) {
        const auto index = static_cast<std::size_t>(zone - 1);
        return index < block.subnets.size() ? cellOf(block.subnets[index]) : Cell();
    };
    const int zones = domain.availabilityZones;
    if (rowOf == RowOf::Domain)
        append({subnetList(block)});
    for (int zone = 1; rowOf == RowOf::Zone && zone <= zones; ++zone)
        append({std::int64_t{zone}, subnet(zone)});
}

Table answerTable(const ReportFacts& facts)
{
    const Plan& plan = facts.answer.plan;
    const RowOf rowOf = plan.domains.size() <= mostDomainsByZone ? RowOf::Zone : RowOf::Domain;
    Table table{.id = "answer", .caption = Text::tr("What to ask for"), .columns = {{"domain", Text::tr("Domain")}}};
    for (Column& column : whereColumns(rowOf))
        table.columns.push_back(std::move(column));
    for (Column column : {Column{"vpcCidr", Text::tr("VPC block"), Kind::Block}, Column{"subnetPrefix", Text::tr("Subnet size"), Kind::Block},
             Column{"subnetUsable", Text::tr("Usable per subnet"), Kind::Number}, Column{"requiredPerSubnet", Text::tr("Required per subnet"), Kind::Number},
             Column{"freePerSubnet", Text::tr("Free per subnet"), Kind::Number}, Column{"utilizationPercent", Text::tr("Used (%)"), Kind::Number}})
        table.columns.push_back(std::move(column));
    for (std::size_t i = 0; i < plan.domains.size(); ++i) {
        const auto& [name, domain] = plan.domains.entries[i];
        appendRows(name, domain, facts.answer.sizing.domains[i], facts.answer.sizing.blocks[i], rowOf, table.rows);
    }
    return table;
}

/// Which of several domains is outgrown before the others.
Text firstOutgrown(const Plan& plan, const PlanSizing& sizing)
{
    std::optional<std::size_t> first;
    bool anyAnswer = false;
    for (std::size_t i = 0; i < sizing.domains.size(); ++i) {
        if (!isWhole(sizing.blocks[i]))
            continue; // there is nothing to outgrow
        anyAnswer = true;
        const auto& month = sizing.domains[i].monthsUntilOutgrown;
        if (month && (!first || *month < *sizing.domains[*first].monthsUntilOutgrown))
            first = i;
    }
    if (!anyAnswer)
        return {};
    if (!first)
        return Text::tr("None of the subnets is outgrown within %1 months.", lastMonthLookedAt);
    const std::string& name = plan.domains.entries[*first].name;
    const int month = *sizing.domains[*first].monthsUntilOutgrown;
    if (plan.start)
        return Text::tr("The first subnets to be outgrown are those of %1, in month %2 (%3).", name, month, plan.start->plus(month).inText());
    return Text::tr("The first subnets to be outgrown are those of %1, in month %2.", name, month);
}

/// Why a domain has no block that it can be built in.
Text reasonOf(const std::string& name, const Domain& domain, const DomainSizing& sizing, const DomainBlock& block)
{
    const auto& size = sizing.at(domain.placement);
    if (!size)
        return Text::tr("%1 has no answer: with one zone, none can be lost.", name);
    if (!size->subnetPrefix)
        return Text::tr("%1 has no answer: %2 addresses are needed in one subnet, and the largest, a /16, has %3 usable.", name, size->requiredPerSubnet,
            usableAddresses(largestSubnet));
    const int bits = size->subnetPrefix->bits();
    if (block.vpc)
        return Text::tr("%1 needs %2 subnets of /%3, for which its pinned block %4 is too small.", name, domain.availabilityZones, bits, block.vpc->text());
    if (!sizing.vpcPrefix)
        return Text::tr("%1 needs %2 subnets of /%3, more than a VPC block of /16 holds.", name, domain.availabilityZones, bits);
    return Text::tr("%1 needs a VPC block of /%2, for which no pool has room.", name, sizing.vpcPrefix->bits());
}

void appendReasons(const ReportFacts& facts, Blocks& blocks)
{
    constexpr std::size_t mostReasons = 6;
    const auto& domains = facts.answer.plan.domains.entries;
    std::size_t told = 0;
    std::size_t more = 0;
    for (std::size_t i = 0; i < domains.size(); ++i) {
        const DomainBlock& block = facts.answer.sizing.blocks[i];
        if (isWhole(block))
            continue;
        if (told++ < mostReasons)
            blocks.push_back(Paragraph{reasonOf(domains[i].name, domains[i].value, facts.answer.sizing.domains[i], block)});
        else
            ++more;
    }
    if (more > 0)
        blocks.push_back(Paragraph{Text::tr("Domains that have no answer either: %1. The findings name them.", more)});
}

/// The subnet that runs dry most often, where that is more often than people usually accept; empty where none is, and where risk is not told.
Text likelyDry(const ReportFacts& facts)
{
    std::optional<std::size_t> worst;
    double most = acceptedChance;
    for (std::size_t i = 0; i < facts.domains.size(); ++i) {
        const auto& size = facts.answer.sizing.domains[i].at(facts.answer.plan.domains.entries[i].value.placement);
        if (!facts.domains[i].risk || !size || !size->subnetPrefix)
            continue;
        if (const double chance = facts.domains[i].risk->exhaustion(*size->subnetPrefix); chance > most) {
            most = chance;
            worst = i;
        }
    }
    if (!worst)
        return {};
    const auto& [name, domain] = facts.answer.plan.domains.entries[*worst];
    const int bits = facts.answer.sizing.domains[*worst].at(domain.placement)->subnetPrefix->bits();
    if (most <= 0.1)
        return Text::tr("Where users come and go independently, a /%1 of %2 runs dry in 1 peak in %3: see Risk.", bits, name, oneIn(most));
    return Text::tr("Where users come and go independently, a /%1 of %2 runs dry in %3 of 100 peaks: see Risk.", bits, name, std::llround(most * 100));
}

} // namespace

Text outgrownText(const Plan& plan, const Domain& domain, const DomainSizing& sizing)
{
    const auto& size = sizing.at(domain.placement);
    const auto& months = sizing.monthsUntilOutgrown;
    if (!size || !size->subnetPrefix || (months && *months == 0))
        return outgrownOf(plan, domain, sizing);
    const int bits = size->subnetPrefix->bits();
    if (!months)
        return Text::tr("A /%1 is not outgrown within %2 months.", bits, lastMonthLookedAt);
    if (plan.start)
        return Text::tr("A /%1 is outgrown in month %2 (%3).", bits, *months, plan.start->plus(*months).inText());
    return Text::tr("A /%1 is outgrown in month %2.", bits, *months);
}

Blocks answerBlocks(const ReportFacts& facts)
{
    const Plan& plan = facts.answer.plan;
    const PlanSizing& sizing = facts.answer.sizing;
    Blocks blocks;
    const bool one = plan.domains.size() == 1;
    const Domain& first = plan.domains.entries.front().value;
    blocks.push_back(one ? sentenceOf(first, sizing.domains[0], sizing.blocks[0]) : sentenceOfAll(facts));
    blocks.push_back(answerTable(facts));
    if (!one)
        appendReasons(facts, blocks);
    const auto& size = sizing.domains[0].at(first.placement);
    if (one && size && size->subnetPrefix && first.growth.percentPerYear != Percent())
        blocks.push_back(Paragraph{outgrownText(plan, first, sizing.domains[0])});
    else if (const Text text = one ? Text() : firstOutgrown(plan, sizing); !text.isEmpty())
        blocks.push_back(Paragraph{text});
    if (const Text text = likelyDry(facts); !text.isEmpty())
        blocks.push_back(Paragraph{text});
    blocks.push_back(Paragraph{Text::tr("AWS keeps 5 addresses of every subnet: they are not among the usable ones.")});
    FindingCounts counts;
    for (const Finding& finding : facts.answer.findings)
        counts.count(finding.severity);
    blocks.push_back(Paragraph{Text::tr("Findings: errors %1, warnings %2, notes %3.", counts.errors, counts.warnings, counts.notes)});
    return blocks;
}

} // namespace headroom
