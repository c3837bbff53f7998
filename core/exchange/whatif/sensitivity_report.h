// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/whatif/sensitivity.h"
#include "core/text/text.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// The sensitivity of some domains of a plan.
struct SensitivityAnswer {
    Plan plan;                           ///< with the scenario's patch applied, where there is one
    std::optional<std::string> scenario;
    Percent range;
    struct Entry {
        std::size_t domain;              ///< its position in the plan
        std::optional<PlacementSize> now;
        std::vector<InputEffect> effects;
    };
    std::vector<Entry> domains;
};
/// For the domains at those positions.
SensitivityAnswer sensitivityAnswer(Plan plan, std::optional<std::string> scenario, Percent range, const std::vector<std::size_t>& domains);

/// `sensitivity --format json`.
std::string sensitivityJson(const SensitivityAnswer& answer);

/// What matters most in a sentence, then a tornado of all inputs.
std::string sensitivityText(const SensitivityAnswer& answer);

/// "users", "peak concurrency", …
Text labelOf(Input input);
/// "102 more users and it is a /21", in the input's own unit.
Text nextPrefixText(Input input, const NextPrefix& next);
/// "users matter most: 80 to 120 of them …", of what sensitivityOf() gives, which must not be empty.
Text headlineText(const std::vector<InputEffect>& effects, Percent range);
/// nextPrefixText() of the input that matters most of those that have a next prefix; none where none has.
std::optional<Text> marginText(const std::vector<InputEffect>& effects);
/// Which prefix holds which part of the range, by value: "/23 below 100", "/22 from 100". One alone where there is no step.
std::vector<Text> prefixTexts(const InputEffect& effect);

} // namespace headroom
