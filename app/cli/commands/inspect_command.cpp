// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/inspect_command.h"

#include "app/cli/io/input.h"
#include "app/cli/io/output.h"
#include "core/exchange/aws/estate_reader.h"
#include "core/exchange/inspect/inspect_csv.h"
#include "core/exchange/inspect/inspect_json.h"
#include "core/exchange/inspect/inspect_text.h"
#include "core/exchange/visible.h"

#include <algorithm>
#include <ostream>

namespace headroom::cli {

namespace {

struct Input {
    Reply reply;
    const std::vector<std::string>& files;
};

/// Every file is read, so that all that is wrong is told at once.
bool readReplies(EstateReader& reader, const std::vector<Input>& inputs, const Streams& streams)
{
    bool whole = true;
    for (const auto& [reply, files] : inputs) {
        for (const std::string& file : files) {
            std::vector<ReplyProblem> problems;
            whole = readFrom(file, "a file with the AWS CLI's JSON", streams, [&](std::istream& in) { problems = reader.read(reply, in); }) && whole;
            whole = whole && problems.empty();
            for (const auto& [document, problem] : problems)
                tell(labelOf(file) + (document > 1 ? ", document " + std::to_string(document) : ""), problem, streams);
        }
    }
    return whole;
}

bool isStandardInputReadOnce(const InspectOptions& options, const std::vector<Input>& inputs, const Streams& streams)
{
    auto count = options.plan.file == "-" ? 1 : 0;
    for (const Input& input : inputs)
        count += static_cast<int>(std::count(input.files.begin(), input.files.end(), "-"));
    if (count > 1)
        streams.err << "-: found " << count << " times; allowed: standard input for one file.\n";
    return count <= 1;
}

bool isPlanGiven(const InspectOptions& options, const Streams& streams)
{
    const auto refuse = [&](const char* option) {
        streams.err << option << ": found without --plan; allowed: together with a plan to compare with.\n";
        return false;
    };
    if (!options.plan.file.empty())
        return true;
    if (options.domain)
        return refuse("--domain");
    return !options.plan.scenario || refuse("--scenario");
}

} // namespace

ExitCode runInspect(const InspectOptions& options, const Streams& streams)
{
    const std::vector<Input> inputs{{Reply::Subnets, options.subnets}, {Reply::NetworkInterfaces, options.interfaces}, {Reply::Vpcs, options.vpcs},
        {Reply::VpcEndpoints, options.endpoints}, {Reply::Domain, options.domains}, {Reply::Apps, options.apps}};
    if (!isPlanGiven(options, streams) || !isStandardInputReadOnce(options, inputs, streams))
        return ExitCode::BadInput;
    EstateReader reader;
    bool whole = readReplies(reader, inputs, streams);
    std::optional<Plan> plan;
    std::optional<std::size_t> domain;
    if (!options.plan.file.empty()) {
        plan = loadPlan(options.plan, streams);
        domain = plan ? chooseDomain(*plan, options.domain, streams) : std::nullopt;
        whole = whole && domain;
    }
    if (!whole)
        return ExitCode::BadInput;

    const InspectAnswer answer = domain ? inspectAnswerOf(reader.estate(), std::move(*plan), options.plan.scenario, *domain) : inspectAnswerOf(reader.estate());
    if (options.format == "json")
        return writeOut(inspectJson(answer), streams);
    return writeOut(options.format == "csv" ? inspectCsv(answer) : inspectText(answer), streams);
}

} // namespace headroom::cli
