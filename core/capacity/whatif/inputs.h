// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

/// A domain's assumptions as numbers that can be set one at a time.
namespace headroom {

enum class Input {
    Users,                ///< of all cohorts; each has floor(N × its users / all), as `fit` scales them
    Concurrency,          ///< percent: the mean peak concurrency of a user; cohorts are scaled alike, none past 100 %
    InstanceTypesPerUser, ///< the mean of a user of the cohorts that use any; what passes 100 % of the active users runs on one more type with as many apps
    TrainingInstances,    ///< the mean of an active user of the cohorts that run any
    Efa,                  ///< the share of all jobs that have it: 0 or 1, and between them as it is
    Endpoints,            ///< interface endpoints
    Zones,
    Growth,               ///< percent a year
    Margin,               ///< percent
};
inline constexpr std::size_t inputCount = 9;

/// How the JSON answers spell them.
inline constexpr std::array<std::pair<Input, std::string_view>, inputCount> inputNames{{
    {Input::Users, "users"},
    {Input::Concurrency, "concurrency"},
    {Input::InstanceTypesPerUser, "instanceTypesPerUser"},
    {Input::TrainingInstances, "trainingInstances"},
    {Input::Efa, "efa"},
    {Input::Endpoints, "endpoints"},
    {Input::Zones, "zones"},
    {Input::Growth, "growth"},
    {Input::Margin, "margin"},
}};

using InputAmount = Decimal4<struct InputUnit>;

/// The least step of an input: 1 for what is counted, 0.0001 for the others.
InputAmount stepOf(Input input);

/// The inputs of one domain. Means are weighted by users and rounded to four decimals. Users of cohorts without apps, or training, have no part in the mean of
/// them: setting it gives them none, and many of them would round it away. Each input has members of the domain of its own, so that several can be
/// set one after another, in any order, and all still mean what they mean in the domain as it stands.
class Inputs {
public:
    /// `base` has to outlive this.
    explicit Inputs(const Domain& base);

    /// None for what the domain doesn't have: no users, no training job, …
    std::optional<InputAmount> value(Input input) const { return m_values[static_cast<std::size_t>(input)]; }

    struct Range {
        InputAmount least, most;
    };
    /// What may be set. For an input that is there.
    Range range(Input input) const;

    /// Sets an input that is there, within its range, in `changed`: the base, or what set() has made of it. The value that the base has restores the base.
    void set(Domain& changed, Input input, InputAmount value) const;

private:
    void restore(Domain& changed, Input input) const;
    void setConcurrency(Domain& changed, InputAmount value) const;
    void setInstanceTypes(Domain& changed, InputAmount value) const;
    void setTrainingInstances(Domain& changed, InputAmount value) const;
    void setEndpoints(Domain& changed, std::int64_t count) const;

    /// Sums over the cohorts, in ten-thousandths where they are decimal.
    struct Sums {
        std::int64_t users = 0;
        std::int64_t mostUsers = 0;      ///< of one cohort
        std::int64_t everActive = 0;     ///< users of cohorts with a concurrency above 0
        __int128 concurrency = 0;        ///< users × percent
        std::int64_t withTypes = 0;      ///< users of cohorts with an app that is used
        __int128 types = 0;              ///< users × percent of them, of all apps
        std::int64_t mostPercent = 0;    ///< of one app of such a cohort
        std::int64_t withTraining = 0;   ///< users of cohorts with a training job that has instances
        __int128 training = 0;           ///< users × instances
        std::int64_t mostInstances = 0;  ///< of one training job of such a cohort
    };
    void addTypes(const Cohort& cohort);
    void addTraining(const Cohort& cohort);
    const Domain* m_base;
    Sums m_sums;
    std::array<std::optional<InputAmount>, inputCount> m_values;
};

std::optional<InputAmount> inputValue(const Domain& domain, Input input);
/// The domain with an input that it has set to `value`; `value` is brought within the range.
Domain withInput(const Domain& domain, Input input, InputAmount value);

} // namespace headroom
