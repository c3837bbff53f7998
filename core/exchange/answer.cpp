// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/answer.h"

#include "core/findings/findings.h"

namespace headroom {

Answer answerOf(Plan plan, std::optional<std::string> scenario)
{
    Answer answer;
    answer.plan = std::move(plan);
    answer.scenario = std::move(scenario);
    answer.sizing = sizePlan(answer.plan);
    answer.findings = findingsOf(answer.plan, answer.sizing);
    return answer;
}

} // namespace headroom
