// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/export_command.h"

#include "app/cli/io/output.h"
#include "core/exchange/code/aws_cli.h"
#include "core/exchange/code/cloudformation.h"
#include "core/exchange/code/terraform.h"
#include "core/exchange/visible.h"

#include <ostream>

namespace headroom::cli {

namespace {

std::string codeIn(const std::string& language, const DomainNetwork& network)
{
    if (language == "terraform")
        return terraformText(network);
    return language == "cloudformation" ? cloudFormationText(network) : awsCliText(network);
}

} // namespace

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
    return writeFile(options.file, codeIn(options.language, std::get<DomainNetwork>(network)), streams);
}

} // namespace headroom::cli
