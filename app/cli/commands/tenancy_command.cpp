// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/tenancy_command.h"

#include "app/cli/io/output.h"
#include "core/exchange/tenancy/tenancy_report.h"

namespace headroom::cli {

ExitCode runTenancy(const TenancyOptions& options, const Streams& streams)
{
    const auto plan = loadPlan(options.plan, streams);
    if (!plan)
        return ExitCode::BadInput;
    const TenancyReport report{plan->name, options.plan.scenario, tenancyOf(*plan)};
    return writeOut(options.format == "json" ? tenancyJson(report) : tenancyText(report), streams);
}

} // namespace headroom::cli
