// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/addresses/address_map.h"
#include "core/exchange/labels.h"
#include "core/exchange/whatif/change_words.h"
#include "core/exchange/whatif/comparison_report.h"
#include "core/report/section_blocks.h"

#include <algorithm>

namespace headroom {

namespace {

using Kind = Column::Kind;

Cell scenarioName(const ComparedScenario& row)
{
    return row.scenario ? Cell(*row.scenario) : Cell(Text::tr("Base"));
}

/// A single domain has all findings of its plan as its own.
Cells comparedRow(const ComparedScenario& row, const ComparedDomain& domain)
{
    const FindingCounts& findings = row.domains.size() == 1 ? row.findings : domain.findings;
    return {scenarioName(row), domain.name, domain.users, domain.total, cellOf(domain.requiredPerSubnet), prefixCell(domain.subnetPrefix), stepsOf(domain),
        domain.vpcCidr ? Cell(domain.vpcCidr->text()) : Cell(Text::tr("none")),
        domain.monthsUntilOutgrown ? Cell(std::int64_t{*domain.monthsUntilOutgrown}) : Cell(), std::int64_t{findings.errors},
        std::int64_t{findings.warnings}, std::int64_t{findings.notes}};
}

/// A row of a scenario without figures.
Cells emptyRow(const ComparedScenario& row, Cell domain, Text why)
{
    return {scenarioName(row), std::move(domain), {}, {}, {}, {}, std::move(why), {}, {}, {}, {}, {}};
}

Table comparisonTable(const std::vector<ComparedScenario>& rows)
{
    Table table{.id = "scenarios", .caption = Text::tr("The base and its scenarios, at the horizon")};
    table.columns = {
        {"scenario", Text::tr("Scenario")},
        {"domain", Text::tr("Domain")},
        {"users", Text::tr("Users"), Kind::Number},
        {"total", Text::tr("Addresses"), Kind::Number},
        {"requiredPerSubnet", Text::tr("Required per subnet"), Kind::Number},
        {"subnetPrefix", Text::tr("Subnet size"), Kind::Block},
        {"againstBase", Text::tr("Against the base")},
        {"vpcCidr", Text::tr("VPC block"), Kind::Block},
        {"monthsUntilOutgrown", Text::tr("Outgrown in month"), Kind::Number},
        {"errors", Text::tr("Errors"), Kind::Number},
        {"warnings", Text::tr("Warnings"), Kind::Number},
        {"notes", Text::tr("Notes"), Kind::Number},
    };
    for (const ComparedScenario& row : rows) {
        for (const ComparedDomain& domain : row.domains)
            table.rows.push_back(comparedRow(row, domain));
        for (const std::string& name : row.removed)
            table.rows.push_back(emptyRow(row, name, Text::tr("removed")));
        if (!row.problems.empty())
            table.rows.push_back(emptyRow(row, {}, Text::tr("gives no plan")));
    }
    return table;
}

Table changeTable(const ReportFacts& facts)
{
    Table table{.id = "changes", .caption = Text::tr("What each scenario changes")};
    table.columns = {{"scenario", Text::tr("Scenario")}, {"where", Text::tr("Where")}, {"change", Text::tr("Change")}};
    const DomainNames names = facts.scenarios.front().domains.size() == 1 ? DomainNames::Hidden : DomainNames::Shown;
    for (const ComparedScenario& row : facts.scenarios) {
        for (const PatchLine& line : row.changes) {
            ChangeWords words = describe(line, names);
            table.rows.push_back({scenarioName(row), std::move(words.where), std::move(words.what)});
        }
        for (const Problem& problem : row.problems)
            table.rows.push_back({scenarioName(row), problem.pointer, Text::tr("gives no plan: “%1” is not allowed", problem.found)});
        if (row.scenario && row.changes.empty())
            table.rows.push_back({scenarioName(row), {}, Text::tr("changes nothing")});
    }
    return table;
}

Text kindOf(MappedBlock::Kind kind)
{
    switch (kind) {
    case MappedBlock::Kind::Service: return Text::tr("used by AWS services");
    case MappedBlock::Kind::Exclusion: return Text::tr("excluded");
    case MappedBlock::Kind::ExistingSubnet: return Text::tr("existing subnet");
    case MappedBlock::Kind::Vpc: return Text::tr("planned VPC block");
    case MappedBlock::Kind::Subnet: return Text::tr("planned subnet");
    }
    return {};
}

Table blockTable(const std::vector<MappedBlock>& blocks)
{
    Table table{.id = "blocks", .caption = Text::tr("What is taken and what is planned, by address")};
    table.columns = {
        {"cidr", Text::tr("Block"), Kind::Block},
        {"size", Text::tr("Size"), Kind::Number},
        {"kind", Text::tr("What it is")},
        {"name", Text::tr("Domain or reason")},
        {"zone", Text::tr("Zone")},
        {"inUse", Text::tr("In use or required"), Kind::Number},
    };
    for (const MappedBlock& block : blocks) {
        const bool subnet = block.kind == MappedBlock::Kind::ExistingSubnet || block.kind == MappedBlock::Kind::Subnet;
        Text kind = block.isPinned ? Text::tr("pinned VPC block") : kindOf(block.kind);
        table.rows.push_back({block.cidr.text(), static_cast<std::int64_t>(block.cidr.addresses()), std::move(kind), block.name, block.zone,
            subnet ? Cell(block.addresses) : Cell()});
    }
    return table;
}

Table poolTable(const Plan& plan, const std::vector<MappedBlock>& blocks)
{
    Table table{.id = "pools", .caption = Text::tr("The pools that blocks are taken from")};
    table.columns = {
        {"pool", Text::tr("Pool"), Kind::Block},
        {"taken", Text::tr("Taken"), Kind::Number},
        {"planned", Text::tr("Planned"), Kind::Number},
        {"free", Text::tr("Free"), Kind::Number},
        {"largestFree", Text::tr("Largest free block"), Kind::Block},
    };
    for (const PoolUse& use : poolUses(plan, blocks))
        table.rows.push_back({use.pool.text(), static_cast<std::int64_t>(use.taken), static_cast<std::int64_t>(use.planned),
            static_cast<std::int64_t>(use.free), cellOf(use.largestFree)});
    return table;
}

Text labelOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return Text::tr("error");
    case Severity::Warning: return Text::tr("warning");
    case Severity::Info: return Text::tr("note");
    }
    return {};
}

/// What the chart says: a group of bars for each scenario, and which of them asks for most.
Text mostAsked(const std::vector<ComparedScenario>& rows)
{
    const ComparedScenario* most = nullptr;
    const ComparedDomain* ofMost = nullptr;
    for (const ComparedScenario& row : rows)
        for (const ComparedDomain& domain : row.domains)
            if (domain.requiredPerSubnet && (!ofMost || *domain.requiredPerSubnet > *ofMost->requiredPerSubnet)) {
                most = &row;
                ofMost = &domain;
            }
    const std::size_t scenarios = rows.size() - 1;
    if (!most)
        return Text::tr("Bars for the base and each of %1 scenarios, one for each way in which users spread over the zones. None of them has an answer.", scenarios);
    if (!most->scenario)
        return Text::tr("Bars for the base and each of %1 scenarios, one for each way in which users spread over the zones, against the sizes of subnets. The base asks for most: %2 "
                        "addresses in one subnet of %3.",
            scenarios, *ofMost->requiredPerSubnet, ofMost->name);
    return Text::tr("Bars for the base and each of %1 scenarios, one for each way in which users spread over the zones, against the sizes of subnets. The scenario %2 asks for "
                    "most: %3 addresses in one subnet of %4.",
        scenarios, *most->scenario, *ofMost->requiredPerSubnet, ofMost->name);
}

} // namespace

Blocks scenarioBlocks(const ReportFacts& facts)
{
    if (facts.scenarios.empty())
        return {Paragraph{Text::tr("The plan has no scenarios to compare with its base.")}};
    Blocks blocks;
    const Text alt = mostAsked(facts.scenarios);
    blocks.push_back(ReportFigure{
        .kind = ReportFigure::Kind::Scenarios, .caption = Text::tr("The scenarios beside the base"), .alt = alt, .numbers = comparisonTable(facts.scenarios)});
    const bool isOneDomain = std::all_of(facts.scenarios.begin(), facts.scenarios.end(), [](const ComparedScenario& row) { return row.domains.size() <= 1; });
    if (!isOneDomain)
        blocks.push_back(Paragraph{Text::tr("Errors, warnings and notes are counted for each domain here; those on the plan as a whole, which the first page counts as well, "
                                            "are in none of them.")});
    blocks.push_back(changeTable(facts));
    return blocks;
}

Blocks addressBlocks(const ReportFacts& facts)
{
    const Plan& plan = facts.answer.plan;
    const auto mapped = mappedBlocks(plan, facts.answer.sizing);
    Blocks blocks;
    blocks.push_back(Paragraph{Text::tr("Blocks are placed largest first, each at the lowest free aligned place; what is pinned stays where it is.")});
    blocks.push_back(poolTable(plan, mapped));
    const Text alt = Text::tr("A map of the pools, with %1 blocks that are taken or planned.", mapped.size());
    blocks.push_back(
        ReportFigure{.kind = ReportFigure::Kind::Addresses, .caption = Text::tr("The map of the pools"), .alt = alt, .numbers = blockTable(mapped)});
    return blocks;
}

Blocks findingBlocks(const ReportFacts& facts)
{
    if (facts.answer.findings.empty())
        return {Paragraph{Text::tr("Nothing was found.")}};
    Table table{.id = "findings", .caption = Text::tr("What an architect should know of this plan")};
    table.columns = {
        {"severity", Text::tr("Severity")},
        {"domain", Text::tr("Domain")},
        {"finding", Text::tr("Finding")},
        {"source", Text::tr("Source")},
        {"pointer", Text::tr("Where in the plan")},
    };
    for (const Finding& finding : facts.answer.findings)
        table.rows.push_back({labelOf(finding.severity), cellOf(finding.domain), finding.message, finding.source, finding.pointer});
    return {std::move(table)};
}

} // namespace headroom
