// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/export_command.h"

#include "app/cli/io/output.h"
#include "core/exchange/code/code.h"
#include "core/exchange/visible.h"

#include <algorithm>
#include <ostream>

namespace headroom::cli {

ExitCode runExport(const ExportOptions& options, const Streams& streams)
{
    auto plan = loadPlan(options.plan, streams);
    const auto index = plan ? chooseDomain(*plan, options.domain, streams) : std::nullopt;
    if (!index)
        return ExitCode::BadInput;

    const Answer answer = answerOf(std::move(*plan), options.plan.scenario);
    const NetworkChoice choice{options.vpc == "new" ? VpcChoice::New : VpcChoice::Existing, options.withDomain ? StudioDomain::Created : StudioDomain::LeftOut};
    const auto network = domainNetwork(answer, *index, choice, std::string("Headroom ") + HEADROOM_VERSION);
    if (const auto* obstacles = std::get_if<std::vector<Finding>>(&network)) {
        for (const Finding& finding : *obstacles)
            streams.err << "domain \"" << visible(answer.plan.domains.entries[*index].name) << "\": " << visible(finding.pointer) << ": " << finding.code
                        << ": " << visible(english(finding.message)) << '\n';
        return ExitCode::BadInput;
    }
    // The parser takes no other than these.
    const auto* language = std::find_if(codeLanguages.begin(), codeLanguages.end(), [&](CodeLanguage each) { return nameOf(each) == options.language; });
    return writeFile(options.file, codeIn(*language, std::get<DomainNetwork>(network)), streams);
}

} // namespace headroom::cli
