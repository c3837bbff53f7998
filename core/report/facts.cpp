// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/facts.h"

namespace headroom {

namespace {

bool isCancelled(const std::atomic<bool>* cancelled)
{
    return cancelled && cancelled->load();
}

} // namespace

std::optional<ReportFacts> reportFacts(ReportMeta meta, Sections sections, const Plan& base, Plan plan, const std::atomic<bool>* cancelled)
{
    ReportFacts facts{std::move(meta), sections, {}, {}, {}};
    facts.answer = answerOf(std::move(plan), facts.meta.scenario);
    for (const auto& [name, domain] : facts.answer.plan.domains) {
        if (isCancelled(cancelled))
            return std::nullopt;
        const Ruleset& rules = rulesOf(domain);
        DomainFacts& each = facts.domains.emplace_back();
        each.runway = runwayOf(domain, rules, domain.growth.horizonMonths);
        if (sections.has(SectionId::Sensitivity))
            each.effects = sensitivityOf(domain, rules, reportRange, cancelled);
        if (sections.has(SectionId::Risk))
            each.risk = riskOf(demandModel(domain, rules), cancelled);
    }
    if (sections.has(SectionId::Scenarios) && !base.scenarios.empty())
        facts.scenarios = compareScenarios(base, cancelled);
    return isCancelled(cancelled) ? std::nullopt : std::optional(std::move(facts));
}

} // namespace headroom
