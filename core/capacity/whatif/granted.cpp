// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/whatif/granted.h"

namespace headroom {

std::optional<Granted> grantedOf(const Domain& domain, const Ruleset& rules, PrefixLength prefix, const std::atomic<bool>* cancelled)
{
    const auto size = placementSize(domain, demandAt(domain, rules, domain.growth.horizonMonths), domain.placement);
    if (!size)
        return std::nullopt;
    Granted granted;
    granted.prefix = prefix;
    granted.usable = usableAddresses(prefix);
    granted.required = size->requiredPerSubnet;
    granted.users = fitUsers(domain, rules, prefix, domain.placement);
    const Inputs inputs(domain);
    const auto fitting = [&](Input input) -> FittingInput {
        return {inputs.value(input), mostFitting(domain, rules, input, prefix, cancelled), inputs.range(input).most};
    };
    granted.growth = fitting(Input::Growth);
    granted.concurrency = fitting(Input::Concurrency);
    granted.fullInMonth = monthOutgrown(domain, rules, domain.placement, granted.usable);
    if (cancelled && cancelled->load(std::memory_order_relaxed))
        return std::nullopt;
    return granted;
}

} // namespace headroom
