// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/sizing.h"
#include "core/capacity/whatif/inputs.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <vector>

/// Which assumption the answer hangs on. All requirements are those of one subnet in the domain's placement at its horizon, margin included.
namespace headroom {

/// A domain in which inputs are tried. Costs no copy of the domain per trial.
class WhatIf {
public:
    /// Both have to outlive this.
    WhatIf(const Domain& base, const Ruleset& rules);

    const Inputs& inputs() const { return m_inputs; }
    /// As Inputs::set(): inputs stay set until they are set again.
    void set(Input input, InputAmount value) { m_inputs.set(m_domain, input, value); }
    void reset(Input input) { set(input, *m_inputs.value(input)); }
    const Domain& domain() const { return m_domain; }
    /// None where a zone of one would be lost.
    std::optional<PlacementSize> size() const;

private:
    const Ruleset* m_rules;
    Inputs m_inputs;
    Domain m_domain;
};

struct SensitivityPoint {
    InputAmount value;
    std::int64_t requiredPerSubnet = 0;
    std::optional<PrefixLength> subnetPrefix;
    bool operator==(const SensitivityPoint&) const = default;
};

/// From `value` on, upward, the prefix is that one.
struct PrefixStep {
    InputAmount value;
    std::int64_t requiredPerSubnet = 0; ///< with it
    std::optional<PrefixLength> subnetPrefix;
    bool operator==(const PrefixStep&) const = default;
};

/// The smallest change that asks for a larger subnet.
struct NextPrefix {
    InputAmount change; ///< negative where less asks for more: zones
    InputAmount value;  ///< the input after it
    std::optional<PrefixLength> subnetPrefix; ///< none: no subnet is large enough then
    bool operator==(const NextPrefix&) const = default;
};

struct InputEffect {
    Input input = Input::Users;
    InputAmount value;                    ///< as it stands
    std::int64_t swing = 0;               ///< largest less smallest requirement of the points
    std::vector<SensitivityPoint> points; ///< by value, the one as it stands among them
    std::vector<PrefixStep> steps;        ///< between the first point and the last, by value
    std::optional<NextPrefix> toNextPrefix; ///< none where nothing that the input may be asks for more
    bool operator==(const InputEffect&) const = default;
};

/// The values at which an input is looked at: `count` (odd) of them evenly over ± `range`, brought within what is allowed, each once. Counts are whole, and
/// go by 1, 2, … where the range would not move them; a rate of 0 goes by percentage points, a margin of 0 only upward; EFA is off, on, and what it is.
std::vector<InputAmount> valuesOver(const Inputs& inputs, Input input, Percent range, int count);

/// All inputs that the domain has, at five points each, by swing, the largest first, and as Input lists them among equals. Empty where the domain has no
/// answer, and once `cancelled` is set.
std::vector<InputEffect> sensitivityOf(const Domain& domain, const Ruleset& rules, Percent range, const std::atomic<bool>* cancelled = nullptr);

/// Two inputs at once.
struct HeatMap {
    Input x = Input::Users, y = Input::Concurrency;
    std::vector<InputAmount> xs, ys;
    struct Cell {
        std::int64_t requiredPerSubnet = 0;
        std::optional<PrefixLength> subnetPrefix;
        bool operator==(const Cell&) const = default;
    };
    std::vector<Cell> cells; ///< row by row: ys.size() rows of xs.size()
    bool operator==(const HeatMap&) const = default;
    const Cell& at(std::size_t column, std::size_t row) const { return cells[row * xs.size() + column]; }
};
/// `count` (odd) values a side, as valuesOver() has them. None where `x` is `y`, the domain has not both, or no answer, and once `cancelled` is set.
std::optional<HeatMap> heatMap(const Domain& domain, const Ruleset& rules, Input x, Input y, Percent range, int count,
    const std::atomic<bool>* cancelled = nullptr);

/// The largest value of the input's range with which a subnet of that size suffices, of zones the smallest. None where it never does, the domain hasn't
/// got the input, and once `cancelled` is set.
std::optional<InputAmount> mostFitting(const Domain& domain, const Ruleset& rules, Input input, PrefixLength prefix,
    const std::atomic<bool>* cancelled = nullptr);

} // namespace headroom
