// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/risk.h"
#include "core/capacity/whatif/runway.h"
#include "core/exchange/answer.h"
#include "core/exchange/whatif/comparison.h"
#include "core/exchange/whatif/sensitivity_report.h"
#include "core/report/report.h"

#include <atomic>
#include <optional>
#include <vector>

namespace headroom {

/// How far the report moves each input.
inline constexpr Percent reportRange = Percent::whole(20);
/// That a subnet runs dry more often than this at a peak is told; what people usually accept.
inline constexpr double acceptedChance = 1e-3;

/// What a report needs of one domain beside the answer.
struct DomainFacts {
    Runway runway;                       ///< to the horizon
    std::vector<InputEffect> effects;    ///< empty where the domain has no answer
    std::optional<Risk> risk;            ///< none where its law is too wide
};

/// All that a report tells, computed once: the words, the charts and the spreadsheet are made of it.
struct ReportFacts {
    ReportMeta meta;
    Sections sections = Sections::all();
    Answer answer;
    std::vector<DomainFacts> domains;        ///< parallel to the plan's; what no section tells is left empty
    std::vector<ComparedScenario> scenarios; ///< the base first; empty where no section tells it
};

/// `base`: the plan with its scenarios; `plan`: what the report is about, the base or what meta.scenario makes of it. None once `cancelled` is set.
std::optional<ReportFacts> reportFacts(ReportMeta meta, Sections sections, const Plan& base, Plan plan, const std::atomic<bool>* cancelled = nullptr);

} // namespace headroom
