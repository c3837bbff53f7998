// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/growth.h"
#include "core/capacity/rows.h"
#include "core/capacity/subnet_share.h"
#include "core/exchange/labels.h"
#include "core/exchange/sizing_json.h"
#include "core/exchange/sizing_text.h"
#include "core/plan/enum_names.h"
#include "core/report/section_blocks.h"

namespace headroom {

namespace {

using Kind = Column::Kind;

Text labelOf(Level level)
{
    return level == Level::Domain ? Text::tr("domain") : Text::tr("user");
}

Table ledgerTable(const Domain& domain, const DomainSizing& sizing)
{
    Table table{.id = "ledger", .caption = Text::tr("What takes the addresses, at the horizon of %1 months", domain.growth.horizonMonths)};
    table.columns = {
        {"entity", Text::tr("What takes them")},
        {"level", Text::tr("Level")},
        {"cohort", Text::tr("Cohort")},
        {"item", Text::tr("Item")},
        {"addresses", Text::tr("Addresses"), Kind::Number},
        {"rule", Text::tr("Why")},
    };
    for (const LedgerRow& row : ledgerAt(domain, rulesOf(domain), domain.growth.horizonMonths))
        table.rows.push_back({labelOf(row.entity), labelOf(row.level), row.cohort, row.item, row.addresses, row.rule});
    table.total = {Text::tr("Total"), {}, {}, {}, sizing.horizon.total(),
        Text::tr("%1 domain level, %2 user level", sizing.horizon.domainLevel, sizing.horizon.userLevel)};
    return table;
}

Table cohortTable(const Domain& domain)
{
    Table table{.id = "cohorts", .caption = Text::tr("Users and shared spaces, and what they take")};
    table.columns = {
        {"cohort", Text::tr("Cohort or space group")},
        {"countAtStart", Text::tr("At the start"), Kind::Number},
        {"countAtHorizon", Text::tr("At the horizon"), Kind::Number},
        {"active", Text::tr("Active at once"), Kind::Number},
        {"addresses", Text::tr("Addresses"), Kind::Number},
    };
    const GrownBy growth(domain.growth, domain.growth.horizonMonths);
    const auto append = [&](const std::string& name, const auto& group, std::int64_t count) {
        const std::int64_t active = activeAfter(group, growth);
        std::int64_t addresses = 0;
        forEachRowOf(name, group, active, rulesOf(domain), [&](const Row& row) { addresses = heldSum(addresses, row.addresses); });
        table.rows.push_back({name, count, growth.of(count), active, addresses});
    };
    for (const auto& [name, cohort] : domain.cohorts)
        append(name, cohort, cohort.users);
    for (const auto& [name, group] : domain.sharedSpaces)
        append(name, group, group.spaces);
    return table;
}

/// One subnet in each placement, by what takes its addresses.
ReportFigure shareFigure(std::size_t index, const Domain& domain, const DomainSizing& sizing)
{
    std::vector<std::pair<Placement, SubnetShare>> shares;
    for (const auto& [placement, name] : placementNames)
        if (auto share = subnetShare(domain, sizing.horizon, placement))
            shares.emplace_back(placement, *share);
    Table table{.id = "subnetShare",
        .caption = Text::tr("Addresses of one subnet, by what takes them"),
        .columns = {{"entity", Text::tr("What takes them")}},
        .total = {Text::tr("Required")}};
    for (const auto& [placement, share] : shares) {
        table.columns.push_back({nameOf(placement), labelOf(placement), Kind::Number});
        table.total.emplace_back(sizing.at(placement)->requiredPerSubnet);
    }
    for (std::size_t entity = 0; entity < entityCount; ++entity) {
        if (sizing.horizon.byEntity[entity] == 0)
            continue;
        Cells row{labelOf(static_cast<Entity>(entity))};
        for (const auto& each : shares)
            row.emplace_back(each.second.byEntity[entity]);
        table.rows.push_back(std::move(row));
    }
    if (domain.marginPercent > Percent()) {
        Cells row{Text::tr("Margin")};
        for (const auto& each : shares)
            row.emplace_back(each.second.margin);
        table.rows.push_back(std::move(row));
    }
    const auto& size = sizing.at(domain.placement);
    const Text alt = size
        ? Text::tr("Stacked bars, one for each way in which users spread over the zones; %1 addresses are required in the one that is sized for.",
            size->requiredPerSubnet)
        : Text::tr("Stacked bars, one for each way in which users spread over the zones.");
    return {.kind = ReportFigure::Kind::SubnetShare,
        .domain = index,
        .caption = Text::tr("What takes the addresses of one subnet"),
        .alt = alt,
        .numbers = std::move(table)};
}

Cells placementRow(const Domain& domain, const DomainSizing& sizing, Placement placement)
{
    const Cell note = placement == domain.placement ? Cell(Text::tr("sized for this")) : Cell();
    const auto& size = sizing.at(placement);
    if (!size)
        return {labelOf(placement), {}, {}, {}, {}, Text::tr("none with one zone"), {}, {}, {}, note};
    const std::int64_t margin = size->requiredPerSubnet - sizing.horizon.domainLevelPerSubnet - size->userLevelPerSubnet;
    Cells row{labelOf(placement), size->userLevelPerSubnet, margin, sizing.horizon.domainLevelPerSubnet, size->requiredPerSubnet};
    if (size->subnetPrefix) {
        const std::int64_t usable = usableAddresses(*size->subnetPrefix);
        row.insert(row.end(),
            {*size->subnetPrefix, usable, usable - size->requiredPerSubnet, TextDecimal{utilizationHundredths(size->requiredPerSubnet, usable) * 100}});
    } else {
        row.insert(row.end(), {Text::tr("none, above /16"), {}, {}, {}});
    }
    row.push_back(note);
    return row;
}

} // namespace

Blocks derivationBlocks(const ReportFacts& facts, std::size_t index)
{
    const Domain& domain = facts.answer.plan.domains.entries[index].value;
    const DomainSizing& sizing = facts.answer.sizing.domains[index];
    const Ruleset& rules = rulesOf(domain);
    Blocks blocks;
    blocks.push_back(Paragraph{Text::tr("Counted by the ruleset %1 (%2): %3.", rules.id, rules.title, rules.source)});
    blocks.push_back(ledgerTable(domain, sizing));
    if (!domain.cohorts.empty() || !domain.sharedSpaces.empty())
        blocks.push_back(cohortTable(domain));
    blocks.push_back(shareFigure(index, domain, sizing));
    return blocks;
}

Blocks placementBlocks(const ReportFacts& facts, std::size_t index)
{
    const Domain& domain = facts.answer.plan.domains.entries[index].value;
    const DomainSizing& sizing = facts.answer.sizing.domains[index];
    Table table{.id = "placements", .caption = Text::tr("Three ways in which users may spread over the zones")};
    table.columns = {
        {"placement", Text::tr("If users are")},
        {"userLevelPerSubnet", Text::tr("User level"), Kind::Number},
        {"margin", Text::tr("Margin"), Kind::Number},
        {"domainLevelPerSubnet", Text::tr("Domain level"), Kind::Number},
        {"requiredPerSubnet", Text::tr("Required per subnet"), Kind::Number},
        {"subnetPrefix", Text::tr("Subnet size"), Kind::Block},
        {"subnetUsable", Text::tr("Usable per subnet"), Kind::Number},
        {"freePerSubnet", Text::tr("Free per subnet"), Kind::Number},
        {"utilizationPercent", Text::tr("Used (%)"), Kind::Number},
        {"note", Text::tr("Note")},
    };
    for (const auto& [placement, name] : placementNames)
        table.rows.push_back(placementRow(domain, sizing, placement));
    Blocks blocks;
    if (domain.marginPercent == Percent())
        blocks.push_back(Paragraph{Text::tr("A subnet holds the domain level of its zone and its part of the user level; the plan adds no margin.")});
    else
        blocks.push_back(Paragraph{Text::tr("A subnet holds the domain level of its zone, its part of the user level, and the margin of %1 % on that part.",
            TextDecimal{domain.marginPercent.tenThousandths()})});
    blocks.push_back(std::move(table));
    const Text utilization = utilizationOf(domain, sizing);
    if (!utilization.isEmpty())
        blocks.push_back(Paragraph{utilization, Paragraph::Form::Phrase});
    return blocks;
}

} // namespace headroom
