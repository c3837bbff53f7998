// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whatif/comparison_report.h"

#include "core/exchange/text_table.h"
#include "core/exchange/visible.h"
#include "core/exchange/whatif/change_words.h"

#include <algorithm>

namespace headroom {

namespace {

using Against = ComparedDomain::Against;
using Align = TextTable::Align;

template <typename T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json();
}
Json orNull(const std::optional<PrefixLength>& prefix)
{
    return prefix ? Json(prefix->bits()) : Json();
}

Json countsJson(const FindingCounts& counts)
{
    return {{"error", counts.errors}, {"warning", counts.warnings}, {"info", counts.notes}};
}

Json domainJson(const ComparedDomain& domain)
{
    const bool comparable = domain.against == Against::Base ? domain.subnetPrefix.has_value() : domain.against == Against::Steps;
    return {
        {"users", domain.users},
        {"total", domain.total},
        {"requiredPerSubnet", orNull(domain.requiredPerSubnet)},
        {"subnetPrefix", orNull(domain.subnetPrefix)},
        {"prefixSteps", comparable ? Json(domain.prefixSteps) : Json()},
        {"vpcPrefix", orNull(domain.vpcPrefix)},
        {"vpcCidr", domain.vpcCidr ? Json(domain.vpcCidr->text()) : Json()},
        {"monthsUntilOutgrown", orNull(domain.monthsUntilOutgrown)},
        {"findings", countsJson(domain.findings)},
    };
}

Json scenarioJson(const ComparedScenario& row)
{
    Json changes = Json::array();
    for (const PatchLine& line : row.changes)
        changes.push_back({{"pointer", line.pointer}, {"before", orNull(line.before)}, {"after", orNull(line.after)}});
    Json problems = Json::array();
    for (const Problem& problem : row.problems)
        problems.push_back({{"pointer", problem.pointer}, {"found", problem.found}, {"allowed", english(problem.allowed)}});
    Json domains = Json::object();
    for (const ComparedDomain& domain : row.domains)
        domains.get_ref<Json::object_t&>().emplace_back(domain.name, domainJson(domain)); // names are unique already: no search through the members
    return {
        {"scenario", orNull(row.scenario)},
        {"changes", std::move(changes)},
        {"problems", std::move(problems)},
        {"users", row.users},
        {"total", row.total},
        {"findings", countsJson(row.findings)},
        {"domains", std::move(domains)},
        {"removedDomains", row.removed},
    };
}

std::string nameOf(const ComparedScenario& row)
{
    return row.scenario ? *row.scenario : english(Text::tr("Base"));
}

std::string outgrownCell(const Plan& plan, const std::optional<int>& month)
{
    if (!month)
        return "-";
    if (*month == 0)
        return english(Text::tr("too small at the start"));
    return english(plan.start ? Text::tr("month %1 (%2)", *month, plan.start->plus(*month).inText()) : Text::tr("month %1", *month));
}

std::string prefixCell(const std::optional<PrefixLength>& prefix)
{
    return prefix ? '/' + std::to_string(prefix->bits()) : "-";
}

bool areDomainsTold(const std::vector<ComparedScenario>& rows)
{
    const std::string& first = rows.front().domains.front().name;
    return std::any_of(rows.begin(), rows.end(), [&](const ComparedScenario& row) {
        return row.domains.size() > 1 || !row.removed.empty() || (!row.domains.empty() && row.domains.front().name != first);
    });
}

std::string tableOf(const Plan& plan, const std::vector<ComparedScenario>& rows)
{
    TextTable table({{"Scenario", Align::Left}, {"Domain", Align::Left}, {"Users", Align::Right}, {"Addresses", Align::Right}, {"Per subnet", Align::Right},
        {"Subnet", Align::Left}, {"Against base", Align::Left}, {"VPC", Align::Left}, {"Outgrown", Align::Left}, {"Errors", Align::Right}, {"Warnings", Align::Right},
        {"Notes", Align::Right}});
    const bool named = areDomainsTold(rows);
    for (const ComparedScenario& row : rows) {
        for (const ComparedDomain& domain : row.domains) {
            table.add({nameOf(row), named ? domain.name : std::string(), grouped(domain.users), grouped(domain.total),
                domain.requiredPerSubnet ? grouped(*domain.requiredPerSubnet) : "-", prefixCell(domain.subnetPrefix), english(stepsOf(domain)),
                domain.vpcCidr ? domain.vpcCidr->text() : prefixCell(domain.vpcPrefix), outgrownCell(plan, domain.monthsUntilOutgrown),
                grouped(domain.findings.errors), grouped(domain.findings.warnings), grouped(domain.findings.notes)});
        }
        for (const std::string& name : row.removed)
            table.add({nameOf(row), name, "-", "-", "-", "-", english(Text::tr("removed")), "-", "-", "-", "-", "-"});
        if (!row.problems.empty())
            table.add({nameOf(row), "", "-", "-", "-", "-", english(Text::tr("gives no plan")), "-", "-", "-", "-", "-"});
    }
    return table.text("  ");
}

std::string totalLine(const ComparedScenario& row)
{
    const FindingCounts& found = row.findings;
    return english(Text::tr("In all: users %1, addresses %2, errors %3, warnings %4, notes %5.", row.users, row.total, found.errors, found.warnings, found.notes));
}

std::string changesOf(const Plan& plan, const ComparedScenario& row)
{
    std::string text = '\n' + visible(nameOf(row)) + '\n';
    for (const Problem& problem : row.problems)
        text += "  " + visible(english(Text::tr("%1: found %2; allowed: %3.", problem.pointer, problem.found.empty() ? "nothing" : problem.found, english(problem.allowed)))) + '\n';
    for (const PatchLine& line : row.changes)
        text += "  " + visible(english(describe(line, domainNamesOf(plan)))) + '\n';
    if (row.scenario && row.changes.empty())
        text += "  " + english(Text::tr("changes nothing")) + '\n';
    return row.problems.empty() ? text + "  " + totalLine(row) + '\n' : text;
}

/// Where the base or the scenario has no subnet.
Text lackOf(const ComparedDomain& domain)
{
    if (domain.subnetPrefix)
        return Text::tr("fits a subnet again");
    if (domain.lacksAsBase)
        return Text::tr("no answer, as in the base");
    return domain.requiredPerSubnet ? Text::tr("no subnet fits") : Text::tr("no answer");
}

} // namespace

Text stepsOf(const ComparedDomain& domain)
{
    switch (domain.against) {
    case Against::Base: return {};
    case Against::New: return Text::tr("new domain");
    case Against::NoAnswer: return lackOf(domain);
    case Against::Steps: break;
    }
    const int steps = domain.prefixSteps;
    if (steps == 0)
        return Text::tr("same");
    if (steps == 1)
        return Text::tr("1 step larger");
    if (steps == -1)
        return Text::tr("1 step smaller");
    return steps > 0 ? Text::tr("%1 steps larger", steps) : Text::tr("%1 steps smaller", -steps);
}

std::string comparisonJson(const Plan& plan, const std::vector<ComparedScenario>& rows)
{
    Json scenarios = Json::array();
    for (const ComparedScenario& row : rows)
        scenarios.push_back(scenarioJson(row));
    return canonicalJson({{"format", "headroom-comparison"}, {"version", 1}, {"plan", plan.name}, {"scenarios", std::move(scenarios)}});
}

std::string comparisonText(const Plan& plan, const std::vector<ComparedScenario>& rows)
{
    std::string text = visible(plan.name) + "\n\n" + tableOf(plan, rows);
    text += "\n  " + english(Text::tr("Users and addresses are those at the horizon.")) + '\n';
    for (const ComparedScenario& row : rows)
        text += changesOf(plan, row);
    if (plan.scenarios.empty())
        text += '\n' + english(Text::tr("The plan has no scenarios to compare with its base.")) + '\n';
    return text;
}

} // namespace headroom
