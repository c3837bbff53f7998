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
    std::vector<BlockRequest> requests;
    sizing.domains.reserve(plan.domains.size());
    requests.reserve(plan.domains.size());
    for (const auto& domain : plan.domains) {
        const DomainSizing& sized = sizing.domains.emplace_back(sizeDomain(domain.value, rulesOf(domain.value)));
        const auto& recommended = sized.at(domain.value.placement);
        requests.push_back({recommended ? recommended->subnetPrefix : std::nullopt, sized.vpcPrefix});
    }
    sizing.blocks = placeDomains(plan, requests);
    return sizing;
}

} // namespace headroom
