// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/size_command.h"

#include "app/cli/io/output.h"
#include "core/exchange/sizing_csv.h"
#include "core/exchange/sizing_json.h"
#include "core/exchange/sizing_markdown.h"
#include "core/exchange/sizing_text.h"

namespace headroom::cli {

ExitCode runSize(const SizeOptions& options, const Streams& streams)
{
    auto plan = loadPlan(options.plan, streams);
    if (!plan)
        return ExitCode::BadInput;
    const Answer answer = answerOf(std::move(*plan), options.plan.scenario);
    if (options.format == "json")
        return writeOut(sizingJson(answer), streams);
    if (options.format == "markdown")
        return writeOut(sizingMarkdown(answer), streams);
    if (options.format == "csv")
        return writeOut(sizingCsv(answer), streams);
    return writeOut(sizingText(answer), streams);
}

} // namespace headroom::cli
