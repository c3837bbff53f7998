// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inspect/inspect_answer.h"

namespace headroom {

InspectAnswer inspectAnswerOf(Estate estate)
{
    InspectAnswer answer;
    answer.inspection = inspectEstate(estate);
    answer.estate = std::move(estate);
    return answer;
}

InspectAnswer inspectAnswerOf(Estate estate, Plan plan, std::optional<std::string> scenario, std::size_t domain)
{
    InspectAnswer answer = inspectAnswerOf(std::move(estate));
    const Domain& looked = plan.domains.entries[domain].value;
    const StudioUse use = studioUseOf(looked, answer.estate);
    auto fit = planFitOf(looked, answer.estate);
    answer.beside = InspectAnswer::Beside{std::move(plan), std::move(scenario), domain, use, std::move(fit)};
    return answer;
}

} // namespace headroom
