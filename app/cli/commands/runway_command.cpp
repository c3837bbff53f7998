// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/runway_command.h"

#include "app/cli/io/numbers.h"
#include "app/cli/io/output.h"
#include "core/capacity/plan_sizing.h"
#include "core/exchange/visible.h"
#include "core/exchange/whatif/runway_report.h"

#include <ostream>

namespace headroom::cli {

ExitCode runRunway(const RunwayOptions& options, const Streams& streams)
{
    const auto months = options.months ? wholeNumber(*options.months, 0, lastMonthLookedAt) : std::nullopt;
    if (options.months && !months)
        streams.err << "--months: found \"" << visible(*options.months) << "\"; allowed: 0 to " << lastMonthLookedAt << ".\n";
    auto plan = loadPlan(options.plan, streams);
    const auto chosen = plan ? chooseDomains(*plan, options.domain, streams) : std::nullopt;
    if ((options.months && !months) || !chosen)
        return ExitCode::BadInput;

    RunwayAnswer answer{std::move(*plan), options.plan.scenario, {}};
    for (const std::size_t index : *chosen) {
        const Domain& domain = answer.plan.domains.entries[index].value;
        answer.domains.push_back({index, runwayOf(domain, rulesOf(domain), months.value_or(domain.growth.horizonMonths))});
    }
    return writeOut(options.format == "json" ? runwayJson(answer) : runwayText(answer), streams);
}

} // namespace headroom::cli
