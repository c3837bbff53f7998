// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/plan_sizing.h"

namespace headroom {

const Ruleset& rulesOf(const Domain& domain)
{
    const Ruleset* rules = findRuleset(domain.ruleset);
    return rules ? *rules : rulesets().front();
}

PlanSizing sizePlan(const Plan& plan)
{
    PlanSizing sizing;
    sizing.domains.reserve(plan.domains.size());
    for (const auto& domain : plan.domains)
        sizing.domains.push_back(sizeDomain(domain.value, rulesOf(domain.value)));
    sizing.blocks = placeDomains(plan, requestsOf(plan, sizing));
    return sizing;
}

std::vector<BlockRequest> requestsOf(const Plan& plan, const PlanSizing& sizing)
{
    std::vector<BlockRequest> requests;
    requests.reserve(plan.domains.size());
    for (std::size_t i = 0; i < plan.domains.size(); ++i) {
        const auto& recommended = sizing.domains[i].at(plan.domains.entries[i].value.placement);
        requests.push_back({recommended ? recommended->subnetPrefix : std::nullopt, sizing.domains[i].vpcPrefix});
    }
    return requests;
}

} // namespace headroom
