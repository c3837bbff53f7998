// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whatif/comparison.h"

#include "core/capacity/exact.h"
#include "core/findings/findings.h"
#include "core/plan/enum_names.h"
#include "core/plan/scenario_edit.h"

#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace headroom {

namespace {

using Against = ComparedDomain::Against;

ComparedDomain rowOf(const std::string& domainName, const Domain& domain, const DomainSizing& sizing, const DomainBlock& block)
{
    ComparedDomain row;
    row.name = domainName;
    row.users = sizing.horizon.users;
    row.placement = domain.placement;
    row.total = sizing.horizon.total();
    if (const auto& size = sizing.at(domain.placement)) {
        row.requiredPerSubnet = size->requiredPerSubnet;
        row.subnetPrefix = size->subnetPrefix;
    }
    for (const auto& [placement, name] : placementNames)
        if (const auto& size = sizing.at(placement))
            row.requiredByPlacement[placement] = size->requiredPerSubnet;
    row.vpcPrefix = sizing.vpcPrefix;
    row.vpcCidr = block.vpc;
    row.monthsUntilOutgrown = sizing.monthsUntilOutgrown;
    return row;
}

void fill(ComparedScenario& row, const Plan& plan)
{
    const PlanSizing sizing = sizePlan(plan);
    std::unordered_map<std::string_view, std::size_t> indexes;
    row.domains.reserve(plan.domains.size());
    for (std::size_t i = 0; i < plan.domains.size(); ++i) {
        const auto& [name, domain] = plan.domains.entries[i];
        const ComparedDomain& added = row.domains.emplace_back(rowOf(name, domain, sizing.domains[i], sizing.blocks[i]));
        row.users = heldSum(row.users, added.users);
        row.total = heldSum(row.total, added.total);
        indexes.emplace(name, i);
    }
    for (const Finding& finding : findingsOf(plan, sizing)) {
        row.findings.count(finding.severity);
        if (const auto domain = finding.domain ? indexes.find(*finding.domain) : indexes.end(); domain != indexes.end())
            row.domains[domain->second].findings.count(finding.severity);
    }
}

void setAgainst(ComparedScenario& row, const ComparedScenario& base)
{
    std::unordered_map<std::string_view, const ComparedDomain*> byName;
    for (const ComparedDomain& domain : base.domains)
        byName.emplace(domain.name, &domain);
    std::unordered_set<std::string_view> kept;
    for (ComparedDomain& domain : row.domains) {
        const auto before = byName.find(domain.name);
        if (before == byName.end()) {
            domain.against = Against::New;
            continue;
        }
        kept.insert(domain.name);
        const ComparedDomain& ofBase = *before->second;
        const auto& prefix = ofBase.subnetPrefix;
        domain.against = prefix && domain.subnetPrefix ? Against::Steps : Against::NoAnswer;
        domain.lacksAsBase = !prefix && !domain.subnetPrefix && ofBase.requiredPerSubnet.has_value() == domain.requiredPerSubnet.has_value();
        if (domain.against == Against::Steps)
            domain.prefixSteps = prefix->bits() - domain.subnetPrefix->bits();
    }
    for (const ComparedDomain& domain : base.domains)
        if (kept.count(domain.name) == 0)
            row.removed.push_back(domain.name);
}

} // namespace

void FindingCounts::count(Severity severity)
{
    switch (severity) {
    case Severity::Error: ++errors; return;
    case Severity::Warning: ++warnings; return;
    case Severity::Info: ++notes; return;
    }
}

std::vector<ComparedScenario> compareScenarios(const Plan& plan, const std::atomic<bool>* cancelled)
{
    std::vector<ComparedScenario> rows(1);
    rows.reserve(1 + plan.scenarios.size());
    fill(rows.front(), plan);
    const Json base = plan.scenarios.empty() ? Json() : baseJson(plan);
    for (const auto& scenario : plan.scenarios) {
        if (cancelled && cancelled->load())
            break;
        ComparedScenario& row = rows.emplace_back();
        row.scenario = scenario.name;
        row.changes = scenarioLines(plan, base, scenario.name);
        ReadPlan read = applyScenario(plan, base, scenario.name);
        row.problems = std::move(read.problems);
        if (!read.plan)
            continue;
        fill(row, *read.plan);
        setAgainst(row, rows.front());
    }
    return rows;
}

} // namespace headroom
