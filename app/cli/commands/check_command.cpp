// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/check_command.h"

#include "app/cli/io/output.h"
#include "core/exchange/findings_report.h"

#include <algorithm>

namespace headroom::cli {

ExitCode runCheck(const CheckOptions& options, const Streams& streams)
{
    auto plan = loadPlan(options.plan, streams);
    if (!plan)
        return ExitCode::BadInput;
    const Answer answer = answerOf(std::move(*plan), options.plan.scenario);
    const ExitCode written = writeOut(options.format == "json" ? findingsJson(answer) : findingsText(answer.findings), streams);
    if (written != ExitCode::Done)
        return written;
    const bool errors = std::any_of(answer.findings.begin(), answer.findings.end(), [](const Finding& finding) { return finding.severity == Severity::Error; });
    return errors ? ExitCode::FoundErrors : ExitCode::Done;
}

} // namespace headroom::cli
