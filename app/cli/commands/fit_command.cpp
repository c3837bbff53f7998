// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/fit_command.h"

#include "app/cli/io/output.h"
#include "core/capacity/fit.h"
#include "core/capacity/plan_sizing.h"
#include "core/exchange/fit_report.h"
#include "core/exchange/visible.h"
#include "core/plan/enum_names.h"

#include <ostream>

namespace headroom::cli {

namespace {

/// 16…28, with or without a slash.
std::optional<PrefixLength> parsePrefix(std::string_view text)
{
    if (!text.empty() && text.front() == '/')
        text.remove_prefix(1);
    for (int bits = largestSubnet.bits(); bits <= smallestSubnet.bits(); ++bits)
        if (text == std::to_string(bits))
            return PrefixLength::exactly(bits);
    return std::nullopt;
}

std::optional<Placement> parsePlacement(std::string_view text)
{
    for (const auto& [placement, name] : placementNames)
        if (name == text)
            return placement;
    return std::nullopt;
}

} // namespace

ExitCode runFit(const FitOptions& options, const Streams& streams)
{
    const auto prefix = parsePrefix(options.prefix);
    if (!prefix)
        streams.err << "--prefix: found \"" << visible(options.prefix) << "\"; allowed: 16 to 28, the sizes of a subnet.\n";
    const auto asked = options.placement ? parsePlacement(*options.placement) : std::nullopt;
    if (options.placement && !asked)
        streams.err << "--placement: found \"" << visible(*options.placement) << "\"; allowed: singleSubnet, evenSpread, zoneLoss.\n";
    const auto plan = loadPlan(options.plan, streams);
    const auto index = plan ? chooseDomain(*plan, options.domain, streams) : std::nullopt;
    if (!prefix || (options.placement && !asked) || !index)
        return ExitCode::BadInput;

    const auto& [name, domain] = plan->domains.entries[*index];
    const Placement placement = asked.value_or(domain.placement);
    const auto fit = fitUsers(domain, rulesOf(domain), *prefix, placement);
    if (fit)
        return writeOut(options.format == "json" ? fitJson(name, *fit) : fitText(name, *fit), streams);
    if (placement == Placement::ZoneLoss && domain.availabilityZones < 2)
        streams.err << "domain \"" << visible(name) << "\": found 1 availability zone; allowed: 2 or more for zoneLoss, which needs one left when one is down.\n";
    else
        streams.err << "domain \"" << visible(name) << "\": found no users; allowed: a domain with users, which can be scaled.\n";
    return ExitCode::BadInput;
}

} // namespace headroom::cli
