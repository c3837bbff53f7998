// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/whatif/runway.h"
#include "core/plan/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// The runways of some domains of a plan.
struct RunwayAnswer {
    Plan plan;                           ///< with the scenario's patch applied, where there is one
    std::optional<std::string> scenario;
    struct Entry {
        std::size_t domain;              ///< its position in the plan
        Runway runway;
    };
    std::vector<Entry> domains;
};

/// `runway --format json`.
std::string runwayJson(const RunwayAnswer& answer);

/// The answer in a sentence, the prefixes, then the months.
std::string runwayText(const RunwayAnswer& answer);

/// "a /22 holds until month 25; a /21 holds 25 months longer", by calendar month where the plan has a start.
Text holdingText(const std::optional<Month>& start, const Holding& holding);

} // namespace headroom
