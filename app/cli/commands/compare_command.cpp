// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/compare_command.h"

#include "app/cli/io/output.h"
#include "core/exchange/whatif/comparison_report.h"

namespace headroom::cli {

ExitCode runCompare(const CompareOptions& options, const Streams& streams)
{
    const auto plan = loadPlan(options.plan, streams);
    if (!plan)
        return ExitCode::BadInput;
    const auto rows = compareScenarios(*plan);
    return writeOut(options.format == "json" ? comparisonJson(*plan, rows) : comparisonText(*plan, rows), streams);
}

} // namespace headroom::cli
