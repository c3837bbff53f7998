// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/sensitivity_command.h"

#include "app/cli/io/numbers.h"
#include "app/cli/io/output.h"
#include "core/exchange/visible.h"
#include "core/exchange/whatif/sensitivity_report.h"

#include <ostream>

namespace headroom::cli {

ExitCode runSensitivity(const SensitivityOptions& options, const Streams& streams)
{
    const auto range = wholeNumber(options.range, 1, 100);
    if (!range)
        streams.err << "--range: found \"" << visible(options.range) << "\"; allowed: 1 to 100, in percent.\n";
    auto plan = loadPlan(options.plan, streams);
    const auto chosen = plan ? chooseDomains(*plan, options.domain, streams) : std::nullopt;
    if (!range || !chosen)
        return ExitCode::BadInput;

    const auto answer = sensitivityAnswer(std::move(*plan), options.plan.scenario, Percent::whole(*range), *chosen);
    return writeOut(options.format == "json" ? sensitivityJson(answer) : sensitivityText(answer), streams);
}

} // namespace headroom::cli
