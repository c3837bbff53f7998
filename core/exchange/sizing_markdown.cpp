// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sizing_markdown.h"

#include "core/exchange/findings_report.h"
#include "core/exchange/labels.h"
#include "core/exchange/sizing_text.h"
#include "core/exchange/visible.h"
#include "core/plan/enum_names.h"

#include <vector>

namespace headroom {

namespace {

/// One line of a table; the cells are Markdown already.
std::string row(const std::vector<std::string>& cells)
{
    std::string line = "|";
    for (const auto& cell : cells)
        line += ' ' + cell + " |";
    return line + '\n';
}

std::string cell(const Text& text)
{
    return markdownText(english(text));
}

std::string subnetTable(const DomainBlock& block)
{
    std::string text;
    for (std::size_t i = 0; i < block.subnets.size(); ++i)
        if (block.subnets[i])
            text += row({std::to_string(i + 1), '`' + block.subnets[i]->text() + '`'});
    return text.empty() ? text : row({"Zone", "Subnet"}) + "| ---: | --- |\n" + text + '\n';
}

std::string placementTable(const Domain& domain, const DomainSizing& sizing)
{
    std::string text = row({"If users are", "Needed per subnet", "Subnet"}) + "| --- | ---: | --- |\n";
    for (const auto& [placement, name] : placementNames) {
        const auto& size = sizing.at(placement);
        const std::string label = placement == domain.placement ? "**" + cell(labelOf(placement)) + "** (sized for this)" : cell(labelOf(placement));
        if (!size)
            text += row({label, "", "none with one zone"});
        else
            text += row({label, grouped(size->requiredPerSubnet), size->subnetPrefix ? '/' + std::to_string(size->subnetPrefix->bits()) : "none, above /16"});
    }
    return text + '\n';
}

std::string demandTable(const Plan& plan, const Domain& domain, const DomainSizing& sizing)
{
    std::string text = row({"Month", "Users", "Domain level", "User level", "Total"}) + "| --- | ---: | ---: | ---: | ---: |\n";
    const auto add = [&](const Demand& demand, int month) {
        const std::string when = month == 0 ? "Start" : std::to_string(month);
        text += row({plan.start ? when + " (" + plan.start->plus(month).text() + ')' : when, grouped(demand.users), grouped(demand.domainLevel),
            grouped(demand.userLevel), grouped(demand.total())});
    };
    add(sizing.start, 0);
    if (domain.growth.horizonMonths > 0)
        add(sizing.horizon, domain.growth.horizonMonths);
    return text + '\n';
}

std::string ledgerTable(const Domain& domain, const DomainSizing& sizing)
{
    std::string text = row({"What takes them", "Cohort", "Item", "Addresses", "Why", "Source"}) + "| --- | --- | --- | ---: | --- | --- |\n";
    for (const LedgerRow& each : ledgerAt(domain, rulesOf(domain), domain.growth.horizonMonths))
        text += row({cell(labelOf(each.entity)), markdownText(each.cohort), markdownText(each.item), grouped(each.addresses), cell(each.rule),
            markdownText(each.figure->source)});
    const Text levels = Text::tr("%1 domain level, %2 user level", sizing.horizon.domainLevel, sizing.horizon.userLevel);
    return text + row({"**Total**", "", "", "**" + grouped(sizing.horizon.total()) + "**", cell(levels), ""}) + '\n';
}

std::string domainSection(const Plan& plan, const std::string& name, const Domain& domain, const DomainSizing& sizing, const DomainBlock& block)
{
    std::string text = "## " + markdownText(name) + "\n\n**" + cell(headlineOf(domain, sizing, block)) + "**\n\n" + subnetTable(block);
    const Text utilization = utilizationOf(domain, sizing);
    if (!utilization.isEmpty())
        text += cell(utilization) + ". " + cell(outgrownOf(plan, domain, sizing)) + "\n\n";
    if (domain.marginPercent > Percent())
        text += "With a margin of " + decimalText(domain.marginPercent) + " % on the user level.\n\n";
    text += placementTable(domain, sizing) + "### Demand\n\n" + demandTable(plan, domain, sizing) + "### Ledger\n\n" + ledgerTable(domain, sizing);
    return text + "Counted by `" + rulesOf(domain).id + "`: " + markdownText(rulesOf(domain).source) + "\n\n";
}

std::string findingsSection(const std::vector<Finding>& findings)
{
    std::string text = "## Findings\n\n" + findingsCount(findings) + "\n";
    if (findings.empty())
        return text;
    text += '\n' + row({"Severity", "Finding", "Where", "Source"}) + "| --- | --- | --- | --- |\n";
    for (const Finding& finding : findings)
        text += row({std::string(nameOf(finding.severity)), cell(finding.message), markdownText(finding.pointer), cell(finding.source)});
    return text;
}

} // namespace

std::string markdownText(std::string_view text)
{
    // The at sign keeps addresses of people from becoming links, the dollar sign keeps mathematics out.
    constexpr std::string_view special = "\\`*_{}[]#+!|~$@";
    std::string result;
    for (const char c : plain(text)) {
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else if (special.find(c) != std::string_view::npos)
            result.append({'\\', c});
        else
            result += c;
    }
    for (const std::string_view link : {"://", "www."})
        for (std::size_t at = 0; (at = result.find(link, at)) != std::string::npos; at += link.size() + 1)
            result.insert(at + link.find_first_of(":."), 1, '\\');
    return result;
}

std::string sizingMarkdown(const Answer& answer)
{
    std::string text = "# " + markdownText(answer.plan.name) + "\n\n";
    if (answer.scenario)
        text += "Scenario: " + markdownText(*answer.scenario) + "\n\n";
    for (std::size_t i = 0; i < answer.plan.domains.size(); ++i) {
        const auto& domain = answer.plan.domains.entries[i];
        text += domainSection(answer.plan, domain.name, domain.value, answer.sizing.domains[i], answer.sizing.blocks[i]);
    }
    return text + findingsSection(answer.findings);
}

} // namespace headroom
