// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/estate.h"
#include "core/estate/inspection.h"
#include "core/estate/plan_fit.h"
#include "core/plan/plan.h"

#include <optional>
#include <string>

namespace headroom {

/// An estate with all that was found out about it: what the writers of this folder are given.
struct InspectAnswer {
    Estate estate;
    Inspection inspection;

    /// A domain of a plan beside it.
    struct Beside {
        Plan plan;                           ///< with the scenario's patch applied, where there is one
        std::optional<std::string> scenario;
        std::size_t domain = 0;              ///< its position in the plan
        StudioUse use;
        std::optional<PlanFit> fit;          ///< none where the domain has no answer
    };
    std::optional<Beside> beside;            ///< none where no plan was given
};
InspectAnswer inspectAnswerOf(Estate estate);
/// The same beside a domain of a plan.
InspectAnswer inspectAnswerOf(Estate estate, Plan plan, std::optional<std::string> scenario, std::size_t domain);

} // namespace headroom
