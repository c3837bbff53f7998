// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/risk_command.h"

#include "app/cli/io/output.h"
#include "core/capacity/plan_sizing.h"
#include "core/exchange/visible.h"
#include "core/exchange/whatif/risk_report.h"

#include <ostream>

namespace headroom::cli {

ExitCode runRisk(const RiskOptions& options, const Streams& streams)
{
    const auto plan = loadPlan(options.plan, streams);
    const auto chosen = plan ? chooseDomains(*plan, options.domain, streams) : std::nullopt;
    if (!chosen)
        return ExitCode::BadInput;

    std::vector<DomainRisk> answer;
    for (const std::size_t index : *chosen) {
        const auto& [name, domain] = plan->domains.entries[index];
        auto risk = riskOf(domain, rulesOf(domain));
        if (risk)
            answer.push_back({name, std::move(*risk), domain.placement, sizeDomain(domain, rulesOf(domain)).at(domain.placement)});
        else
            streams.err << "domain \"" << visible(name) << "\": found a demand that spreads over more than " << grouped(mostCountsOfALaw)
                        << " counts; allowed: one whose exact law can be computed.\n";
    }
    if (answer.size() < chosen->size())
        return ExitCode::BadInput;
    return writeOut(options.format == "json" ? riskJson(answer) : riskText(answer), streams);
}

} // namespace headroom::cli
