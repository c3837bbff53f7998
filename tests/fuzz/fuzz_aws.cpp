// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/use_in_plan.h"
#include "core/exchange/aws/estate_reader.h"
#include "core/exchange/inspect/inspect_csv.h"
#include "core/exchange/inspect/inspect_json.h"
#include "core/exchange/inspect/inspect_text.h"
#include "core/plan/plan_io.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>

using namespace headroom;

namespace {

void checkRows(const Estate& estate, const Inspection& inspection)
{
    require(inspection.subnets.size() == estate.subnets.size(), "a row for each subnet");
    for (const InspectedSubnet& row : inspection.subnets) {
        const EstateSubnet& subnet = estate.subnets[row.index];
        require(row.usable > 0 && row.usable <= 65'531, "a subnet is /16 to /28");
        require(row.used.has_value() == subnet.available.has_value(), "used where AWS's count is known");
        require(!row.used || *row.used + *subnet.available == row.usable, "used and available are what is usable");
        require(!row.used || *row.unattributed + row.byOwner.total() == *row.used, "owners sum to what is used");
        require(subnetBar(row).size() == 20, "a bar of 20 characters");
    }
}

void checkWriters(const InspectAnswer& answer)
{
    require(Json::accept(inspectJson(answer)), "the JSON is JSON");
    for (const char c : inspectText(answer))
        require(static_cast<unsigned char>(c) >= 0x20 || c == '\n', "text has no controls");
    const std::string csv = inspectCsv(answer);
    for (std::size_t i = 0; i < csv.size(); ++i)
        require((csv[i] == '\r') == (i + 1 < csv.size() && csv[i + 1] == '\n'), "lines of the CSV end with CRLF, and nothing else has either");
}

void checkUse(const Estate& estate)
{
    const std::string& domain = builtInPlan().domains.entries[0].name;
    const std::string vpc = vpcMostLikely(estate, planFitOf(builtInPlan().domains.entries[0].value, estate));
    const Plan used = withEstate(builtInPlan(), domain, estate, vpc);
    require(withEstate(used, domain, estate, vpc) == used, "taking an estate over twice is taking it over once");
    const ReadPlan again = readPlan(planText(used));
    require(again.plan && *again.plan == used, "what is taken over can be saved and read");
}

} // namespace

/// The first byte says whose replies the first file holds, then it is read as all others as well: files may be swapped.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
    std::istringstream start(text);
    const FoundReply found = findReply(start);
    require(found.reply.has_value() == found.problems.empty(), "it is one of the replies, or there is a reason why not");
    EstateReader reader;
    for (std::size_t i = 0; i < replyCount; ++i) {
        std::istringstream in(text);
        const auto problems = reader.read(static_cast<Reply>((data[0] + i) % replyCount), in);
        require(problems.size() <= 202, "problems are bounded");
        for (const ReplyProblem& each : problems)
            require(each.document > 0 && !each.problem.allowed.isEmpty(), "a problem says what is allowed");
    }
    const Estate& estate = reader.estate();
    if (estate.subnets.empty() && estate.vpcs.empty() && estate.endpoints.empty() && estate.domains.empty() && estate.activity.empty())
        return 0; // most texts hold nothing: a run shall look at many
    // What a file with problems has left is not shown to people, but has to be whole all the same.
    const InspectAnswer answer = inspectAnswerOf(estate, builtInPlan(), std::nullopt, 0);
    checkRows(answer.estate, answer.inspection);
    checkWriters(answer);
    checkUse(answer.estate);
    return 0;
}
