// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/whatif/sensitivity.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

constexpr int pointCount = 5;

constexpr std::int64_t magnitude(std::int64_t number)
{
    return number < 0 ? -number : number;
}

constexpr std::int64_t nearest(std::int64_t a, std::int64_t b)
{
    const __int128 doubled = 2 * static_cast<__int128>(a);
    return static_cast<std::int64_t>(doubled < 0 ? (doubled - b) / (2 * b) : (doubled + b) / (2 * b));
}

/// The least n in 1…`most` for which `is(n)`, which stays true once it is; none where it never is. Looks near 0 first: far values are the dearer ones.
template <typename Is>
std::optional<std::int64_t> firstWhere(std::int64_t most, Is is)
{
    std::int64_t isNot = 0;
    std::int64_t there = std::min<std::int64_t>(1, most);
    while (there > isNot && !is(there)) {
        isNot = there;
        there = std::min(2 * there, most);
    }
    if (there == isNot)
        return std::nullopt;
    while (there - isNot > 1) {
        const std::int64_t middle = (isNot + there) / 2;
        (is(middle) ? there : isNot) = middle;
    }
    return there;
}

/// The values that an input may go to from `from`, one step apart; the last step may be shorter.
class Ladder {
public:
    Ladder(Input input, InputAmount from, InputAmount to)
        : m_from(from.tenThousandths())
        , m_to(to.tenThousandths())
        , m_step(stepOf(input).tenThousandths())
    {
    }
    std::int64_t length() const { return (magnitude(m_to - m_from) + m_step - 1) / m_step; }
    InputAmount at(std::int64_t n) const
    {
        const std::int64_t value = m_from < m_to ? std::min(m_from + n * m_step, m_to) : std::max(m_from - n * m_step, m_to);
        return InputAmount::tenThousandths(value);
    }

private:
    std::int64_t m_from, m_to, m_step;
};

/// Where more is asked for: up, but with fewer zones each has more users.
InputAmount dearestOf(const Inputs& inputs, Input input)
{
    const auto [least, most] = inputs.range(input);
    return input == Input::Zones ? least : most;
}

/// Tries values of inputs until it is told to stop. From then on everything takes nothing, so that whatever searches comes to an end.
class Trials {
public:
    Trials(const Domain& domain, const Ruleset& rules, const std::atomic<bool>* cancelled)
        : m_whatIf(domain, rules)
        , m_cancelled(cancelled)
    {
    }
    bool isOver() const { return m_cancelled && m_cancelled->load(std::memory_order_relaxed); }
    const Inputs& inputs() const { return m_whatIf.inputs(); }
    bool hasAnswer() const { return m_whatIf.size().has_value(); }
    void set(Input input, InputAmount value) { m_whatIf.set(input, value); }
    void reset(Input input) { m_whatIf.reset(input); }
    PlacementSize sizeWith(Input input, InputAmount value)
    {
        if (isOver())
            return {};
        m_whatIf.set(input, value);
        return m_whatIf.size().value_or(PlacementSize());
    }

private:
    WhatIf m_whatIf;
    const std::atomic<bool>* m_cancelled;
};

std::vector<PrefixStep> stepsOver(Trials& trials, Input input, InputAmount first, InputAmount last)
{
    std::vector<PrefixStep> steps;
    auto prefix = trials.sizeWith(input, first).subnetPrefix;
    while (prefix != trials.sizeWith(input, last).subnetPrefix) {
        const Ladder ladder(input, first, last);
        const auto n = firstWhere(ladder.length(), [&](std::int64_t step) { return trials.sizeWith(input, ladder.at(step)).subnetPrefix != prefix; });
        if (!n || trials.isOver())
            break;
        first = ladder.at(*n);
        const PlacementSize size = trials.sizeWith(input, first);
        prefix = size.subnetPrefix;
        steps.push_back({first, size.requiredPerSubnet, prefix});
    }
    return steps;
}

/// Those of the points at which the prefix is another than at the one before.
std::vector<PrefixStep> stepsAt(const std::vector<SensitivityPoint>& points)
{
    std::vector<PrefixStep> steps;
    for (std::size_t i = 1; i < points.size(); ++i)
        if (points[i].subnetPrefix != points[i - 1].subnetPrefix)
            steps.push_back({points[i].value, points[i].requiredPerSubnet, points[i].subnetPrefix});
    return steps;
}

std::optional<NextPrefix> nextPrefixOf(Trials& trials, Input input, std::optional<PrefixLength> now)
{
    if (!now)
        return std::nullopt;
    const InputAmount from = *trials.inputs().value(input);
    const Ladder ladder(input, from, dearestOf(trials.inputs(), input));
    const std::int64_t usable = usableAddresses(*now);
    const auto n = firstWhere(ladder.length(), [&](std::int64_t step) { return trials.sizeWith(input, ladder.at(step)).requiredPerSubnet > usable; });
    if (!n)
        return std::nullopt;
    const InputAmount value = ladder.at(*n);
    return NextPrefix{InputAmount::tenThousandths(value.tenThousandths() - from.tenThousandths()), value, trials.sizeWith(input, value).subnetPrefix};
}

InputEffect effectOf(Trials& trials, Input input, Percent range)
{
    InputEffect effect;
    effect.input = input;
    effect.value = *trials.inputs().value(input);
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::int64_t most = 0;
    for (const InputAmount value : valuesOver(trials.inputs(), input, range, pointCount)) {
        const PlacementSize size = trials.sizeWith(input, value);
        effect.points.push_back({value, size.requiredPerSubnet, size.subnetPrefix});
        least = std::min(least, size.requiredPerSubnet);
        most = std::max(most, size.requiredPerSubnet);
    }
    effect.swing = most - least;
    // Between none, some and all jobs with EFA there is nothing to try.
    effect.steps = input == Input::Efa ? stepsAt(effect.points) : stepsOver(trials, input, effect.points.front().value, effect.points.back().value);
    effect.toNextPrefix = nextPrefixOf(trials, input, trials.sizeWith(input, effect.value).subnetPrefix);
    trials.reset(input);
    return effect;
}

/// What is added at the n-th of `half` points above (below 0: under) the value as it stands.
std::int64_t offsetAt(Input input, std::int64_t value, Percent range, int n, int half)
{
    const std::int64_t percent = range.tenThousandths();
    constexpr std::int64_t all = 1'000'000;
    const bool isRate = input == Input::Growth || input == Input::Margin;
    if (isRate && value == 0)
        return nearest(percent * n, half);
    const std::int64_t step = stepOf(input).tenThousandths();
    const std::int64_t most = magnitude(value) / step * percent;
    if (step > 1)
        return nearest(most, all) < half ? n * step : nearest(most * n, all * half) * step;
    return nearest(most * n, all * half);
}

} // namespace

WhatIf::WhatIf(const Domain& base, const Ruleset& rules)
    : m_rules(&rules)
    , m_inputs(base)
    , m_domain(base)
{
}

std::optional<PlacementSize> WhatIf::size() const
{
    return placementSize(m_domain, demandAt(m_domain, *m_rules, m_domain.growth.horizonMonths), m_domain.placement);
}

std::vector<InputAmount> valuesOver(const Inputs& inputs, Input input, Percent range, int count)
{
    const auto now = inputs.value(input);
    if (!now)
        return {};
    const auto [least, most] = inputs.range(input);
    std::vector<InputAmount> values{*now};
    if (input == Input::Efa) {
        values.push_back(least);
        values.push_back(most);
    } else {
        const int half = count / 2;
        const bool onlyUpward = input == Input::Margin && *now == InputAmount();
        for (int i = 1; i < count; ++i) {
            const int n = i <= half ? i : half - i;
            const std::int64_t offset = onlyUpward ? offsetAt(input, 0, range, i, 2 * half) : offsetAt(input, now->tenThousandths(), range, n, half);
            values.push_back(std::clamp(InputAmount::tenThousandths(now->tenThousandths() + offset), least, most));
        }
    }
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

std::vector<InputEffect> sensitivityOf(const Domain& domain, const Ruleset& rules, Percent range, const std::atomic<bool>* cancelled)
{
    std::vector<InputEffect> effects;
    Trials trials(domain, rules, cancelled);
    if (!trials.hasAnswer())
        return effects;
    for (const auto& [input, name] : inputNames) {
        if (trials.isOver())
            break;
        if (trials.inputs().value(input))
            effects.push_back(effectOf(trials, input, range));
    }
    if (trials.isOver())
        return {};
    std::stable_sort(effects.begin(), effects.end(), [](const InputEffect& a, const InputEffect& b) { return a.swing > b.swing; });
    return effects;
}

std::optional<HeatMap> heatMap(const Domain& domain, const Ruleset& rules, Input x, Input y, Percent range, int count, const std::atomic<bool>* cancelled)
{
    Trials trials(domain, rules, cancelled);
    if (x == y || !trials.inputs().value(x) || !trials.inputs().value(y) || !trials.hasAnswer())
        return std::nullopt;
    HeatMap map{x, y, valuesOver(trials.inputs(), x, range, count), valuesOver(trials.inputs(), y, range, count), {}};
    map.cells.reserve(map.xs.size() * map.ys.size());
    for (const InputAmount row : map.ys) {
        trials.set(y, row);
        for (const InputAmount column : map.xs) {
            const PlacementSize size = trials.sizeWith(x, column);
            map.cells.push_back({size.requiredPerSubnet, size.subnetPrefix});
        }
        if (trials.isOver())
            return std::nullopt;
    }
    return map;
}

std::optional<InputAmount> mostFitting(const Domain& domain, const Ruleset& rules, Input input, PrefixLength prefix, const std::atomic<bool>* cancelled)
{
    Trials trials(domain, rules, cancelled);
    if (!trials.inputs().value(input) || !trials.hasAnswer())
        return std::nullopt;
    const auto [least, most] = trials.inputs().range(input);
    const InputAmount dearest = dearestOf(trials.inputs(), input);
    const Ladder ladder(input, dearest == most ? least : most, dearest);
    const std::int64_t usable = usableAddresses(prefix);
    const auto isTooMuch = [&](std::int64_t n) { return trials.sizeWith(input, ladder.at(n)).requiredPerSubnet > usable; };
    if (isTooMuch(0))
        return std::nullopt;
    const auto n = firstWhere(ladder.length(), isTooMuch);
    if (trials.isOver())
        return std::nullopt;
    return ladder.at(n ? *n - 1 : ladder.length());
}

} // namespace headroom
