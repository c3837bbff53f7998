// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/whatif/inputs.h"

#include "core/capacity/rows.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>

namespace headroom {

namespace {

constexpr std::int64_t one = 10'000;              // in ten-thousandths
constexpr std::int64_t everyone = 100 * one;      // percent
constexpr std::int64_t mostUsersOfACohort = 1'000'000;
constexpr std::int64_t mostInstancesPerUser = 1'000 * one;
constexpr std::int64_t mostTypesPerApp = 20 * one; // and user: each is an app of its own in the domain that is tried
constexpr std::int64_t mostEndpoints = 1'000;
constexpr int mostZones = 6;

/// a / b to the nearest whole, halves up; for a ≥ 0, b > 0.
std::int64_t nearest(__int128 a, __int128 b)
{
    return held((2 * a + b) / (2 * b));
}

std::int64_t floorOf(__int128 a, __int128 b)
{
    return held(a / b);
}

/// Calls `each` with every job of both domains, in step.
template <typename Each>
void forEachJob(const Domain& base, Domain& changed, Each each)
{
    const auto inGroups = [&](const auto& from, auto& to) {
        for (std::size_t i = 0; i < from.size(); ++i)
            for (std::size_t j = 0; j < from.entries[i].value.jobs.size(); ++j)
                each(from.entries[i].value.jobs.entries[j].value, to.entries[i].value.jobs.entries[j].value);
    };
    inGroups(base.cohorts, changed.cohorts);
    inGroups(base.sharedSpaces, changed.sharedSpaces);
}

/// Names for types that are added to a cohort's. They are counted on: looking for a free one among all that were added costs the square of their number.
class FreshNames {
public:
    explicit FreshNames(const Named<App>& taken)
        : m_taken(taken)
    {
    }
    std::string next()
    {
        if (m_number == 0)
            for (const auto& app : m_taken)
                m_names.insert(app.name);
        std::string name;
        do
            name = "type " + std::to_string(++m_number);
        while (m_names.count(name) > 0);
        return name;
    }

private:
    const Named<App>& m_taken;
    std::unordered_set<std::string_view> m_names;
    std::int64_t m_number = 0;
};

/// The share of the domain's jobs that have EFA; none without jobs.
std::optional<InputAmount> efaShare(const Domain& domain)
{
    std::int64_t jobs = 0;
    std::int64_t withEfa = 0;
    const auto count = [&](const auto& groups) {
        for (const auto& group : groups)
            for (const auto& job : group.value.jobs) {
                ++jobs;
                withEfa += job.value.efa ? 1 : 0;
            }
    };
    count(domain.cohorts);
    count(domain.sharedSpaces);
    if (jobs == 0)
        return std::nullopt;
    return InputAmount::tenThousandths(nearest(static_cast<__int128>(withEfa) * one, jobs));
}

} // namespace

InputAmount stepOf(Input input)
{
    switch (input) {
    case Input::Users:
    case Input::Efa:
    case Input::Endpoints:
    case Input::Zones:
        return InputAmount::whole(1);
    case Input::Concurrency:
    case Input::InstanceTypesPerUser:
    case Input::TrainingInstances:
    case Input::Growth:
    case Input::Margin:
        break;
    }
    return InputAmount::tenThousandths(1);
}

Inputs::Inputs(const Domain& base)
    : m_base(&base)
{
    for (const auto& [name, cohort] : base.cohorts) {
        const __int128 users = cohort.users;
        m_sums.users += cohort.users;
        m_sums.mostUsers = std::max(m_sums.mostUsers, cohort.users);
        m_sums.everActive += cohort.peakConcurrencyPercent > Percent() ? cohort.users : 0;
        m_sums.concurrency += users * cohort.peakConcurrencyPercent.tenThousandths();
        if (cohort.users == 0)
            continue;
        addTypes(cohort);
        addTraining(cohort);
    }
    const auto put = [&](Input input, std::int64_t tenThousandths) {
        m_values[static_cast<std::size_t>(input)] = InputAmount::tenThousandths(tenThousandths);
    };
    if (m_sums.users > 0)
        put(Input::Users, m_sums.users * one);
    if (m_sums.concurrency > 0)
        put(Input::Concurrency, nearest(m_sums.concurrency, m_sums.users));
    if (m_sums.types > 0)
        put(Input::InstanceTypesPerUser, nearest(m_sums.types, static_cast<__int128>(m_sums.withTypes) * 100));
    if (m_sums.training > 0)
        put(Input::TrainingInstances, nearest(m_sums.training, m_sums.withTraining));
    m_values[static_cast<std::size_t>(Input::Efa)] = efaShare(base);
    put(Input::Endpoints, interfaceEndpoints(base) * one);
    put(Input::Zones, base.availabilityZones * one);
    put(Input::Growth, base.growth.percentPerYear.tenThousandths());
    put(Input::Margin, base.marginPercent.tenThousandths());
}

void Inputs::addTypes(const Cohort& cohort)
{
    __int128 percent = 0;
    for (const auto& app : cohort.apps) {
        percent += app.value.usersPercent.tenThousandths();
        m_sums.mostPercent = std::max(m_sums.mostPercent, app.value.usersPercent.tenThousandths());
    }
    if (percent == 0)
        return;
    m_sums.withTypes += cohort.users;
    m_sums.types += cohort.users * percent;
}

void Inputs::addTraining(const Cohort& cohort)
{
    __int128 instances = 0;
    for (const auto& [name, job] : cohort.jobs) {
        if (job.kind != JobKind::Training)
            continue;
        instances += job.instancesPerUser.tenThousandths();
        m_sums.mostInstances = std::max(m_sums.mostInstances, job.instancesPerUser.tenThousandths());
    }
    if (instances == 0)
        return;
    m_sums.withTraining += cohort.users;
    m_sums.training += cohort.users * instances;
}

Inputs::Range Inputs::range(Input input) const
{
    const auto upTo = [&](std::int64_t tenThousandths) {
        return Range{InputAmount(), std::max(InputAmount::tenThousandths(tenThousandths), value(input).value_or(InputAmount()))};
    };
    switch (input) {
    case Input::Users:
        return upTo(m_sums.users == 0 ? 0 : floorOf(static_cast<__int128>(m_sums.users) * mostUsersOfACohort, m_sums.mostUsers) * one);
    case Input::Concurrency:
        return upTo(m_sums.users == 0 ? 0 : floorOf(static_cast<__int128>(m_sums.everActive) * everyone, m_sums.users));
    case Input::InstanceTypesPerUser:
        return upTo(m_sums.types == 0 ? 0 : floorOf(m_sums.types * mostTypesPerApp, static_cast<__int128>(m_sums.withTypes) * m_sums.mostPercent));
    case Input::TrainingInstances:
        return upTo(m_sums.training == 0 ? 0 : floorOf(m_sums.training * mostInstancesPerUser, static_cast<__int128>(m_sums.withTraining) * m_sums.mostInstances));
    case Input::Efa:
        return upTo(one);
    case Input::Endpoints:
        return upTo(mostEndpoints * one);
    case Input::Zones:
        return {InputAmount::whole(m_base->placement == Placement::ZoneLoss ? 2 : 1), InputAmount::whole(mostZones)};
    case Input::Growth:
        return {InputAmount::whole(-100), InputAmount::whole(1'000)};
    case Input::Margin:
        return upTo(1'000 * one);
    }
    return {};
}

void Inputs::set(Domain& changed, Input input, InputAmount value) const
{
    if (value == this->value(input))
        return restore(changed, input);
    const std::int64_t whole = value.tenThousandths() / one;
    switch (input) {
    case Input::Users:
        for (std::size_t i = 0; i < m_base->cohorts.size(); ++i)
            changed.cohorts.entries[i].value.users = floorOf(static_cast<__int128>(whole) * m_base->cohorts.entries[i].value.users, m_sums.users);
        return;
    case Input::Concurrency:
        return setConcurrency(changed, value);
    case Input::InstanceTypesPerUser:
        return setInstanceTypes(changed, value);
    case Input::TrainingInstances:
        return setTrainingInstances(changed, value);
    case Input::Efa:
        return forEachJob(*m_base, changed, [&](const Job&, Job& to) { to.efa = whole > 0; });
    case Input::Endpoints:
        return setEndpoints(changed, whole);
    case Input::Zones:
        changed.availabilityZones = static_cast<int>(whole);
        return;
    case Input::Growth:
        changed.growth.percentPerYear = Percent::tenThousandths(value.tenThousandths());
        return;
    case Input::Margin:
        changed.marginPercent = Percent::tenThousandths(value.tenThousandths());
        return;
    }
}

void Inputs::restore(Domain& changed, Input input) const
{
    const auto restoreCohorts = [&](auto member) {
        for (std::size_t i = 0; i < m_base->cohorts.size(); ++i)
            changed.cohorts.entries[i].value.*member = m_base->cohorts.entries[i].value.*member;
    };
    switch (input) {
    case Input::Users:
        return restoreCohorts(&Cohort::users);
    case Input::Concurrency:
        return restoreCohorts(&Cohort::peakConcurrencyPercent);
    case Input::InstanceTypesPerUser:
        return restoreCohorts(&Cohort::apps);
    case Input::TrainingInstances:
        return forEachJob(*m_base, changed, [](const Job& from, Job& to) { to.instancesPerUser = from.instancesPerUser; });
    case Input::Efa:
        return forEachJob(*m_base, changed, [](const Job& from, Job& to) { to.efa = from.efa; });
    case Input::Endpoints:
        changed.endpoints = m_base->endpoints;
        return;
    case Input::Zones:
        changed.availabilityZones = m_base->availabilityZones;
        return;
    case Input::Growth:
        changed.growth.percentPerYear = m_base->growth.percentPerYear;
        return;
    case Input::Margin:
        changed.marginPercent = m_base->marginPercent;
        return;
    }
}

void Inputs::setConcurrency(Domain& changed, InputAmount value) const
{
    // The factor (above / below) with which the mean is the one asked for, although cohorts stop at 100 %: those that do leave their part to the others.
    const __int128 asked = static_cast<__int128>(value.tenThousandths()) * m_sums.users;
    __int128 above = asked;
    __int128 below = m_sums.concurrency;
    for (;;) {
        __int128 atMost = 0;
        __int128 others = 0;
        for (const auto& [name, cohort] : m_base->cohorts) {
            const __int128 percent = cohort.peakConcurrencyPercent.tenThousandths();
            const bool stops = percent * above > everyone * below;
            (stops ? atMost : others) += cohort.users * (stops ? everyone : percent);
        }
        if (asked - atMost == above)
            break;
        if (others == 0) {
            above = everyone;
            below = 1;
            break;
        }
        above = asked - atMost;
        below = others;
    }
    for (std::size_t i = 0; i < m_base->cohorts.size(); ++i) {
        const __int128 percent = m_base->cohorts.entries[i].value.peakConcurrencyPercent.tenThousandths();
        changed.cohorts.entries[i].value.peakConcurrencyPercent = Percent::tenThousandths(std::min(everyone, nearest(percent * above, below)));
    }
}

void Inputs::setInstanceTypes(Domain& changed, InputAmount value) const
{
    const __int128 above = static_cast<__int128>(value.tenThousandths()) * m_sums.withTypes * 100;
    for (std::size_t i = 0; i < m_base->cohorts.size(); ++i) {
        const Named<App>& from = m_base->cohorts.entries[i].value.apps;
        Named<App>& to = changed.cohorts.entries[i].value.apps;
        if (to.size() != from.size())
            to = from; // without the added types of a value set before
        FreshNames names(from);
        for (std::size_t j = 0; j < from.size(); ++j) {
            const App& app = from.entries[j].value;
            std::int64_t percent = std::min(mostTypesPerApp * 100, nearest(app.usersPercent.tenThousandths() * above, m_sums.types));
            to.entries[j].value.usersPercent = Percent::tenThousandths(std::min(everyone, percent));
            for (percent -= everyone; percent > 0; percent -= everyone)
                to.add(names.next(), {app.appsPerUser, Percent::tenThousandths(std::min(everyone, percent)), {}});
        }
    }
}

void Inputs::setTrainingInstances(Domain& changed, InputAmount value) const
{
    const __int128 above = static_cast<__int128>(value.tenThousandths()) * m_sums.withTraining;
    for (std::size_t i = 0; i < m_base->cohorts.size(); ++i)
        for (std::size_t j = 0; j < m_base->cohorts.entries[i].value.jobs.size(); ++j) {
            const Job& from = m_base->cohorts.entries[i].value.jobs.entries[j].value;
            if (from.kind == JobKind::Training)
                changed.cohorts.entries[i].value.jobs.entries[j].value.instancesPerUser = PerUser::tenThousandths(
                    std::min(mostInstancesPerUser, nearest(from.instancesPerUser.tenThousandths() * above, m_sums.training)));
        }
}

void Inputs::setEndpoints(Domain& changed, std::int64_t count) const
{
    auto& endpoints = changed.endpoints.entries;
    endpoints = m_base->endpoints.entries;
    std::int64_t now = interfaceEndpoints(*m_base);
    for (std::size_t i = endpoints.size(); i > 0 && now > count; --i)
        if (endpoints[i - 1].value == EndpointType::Interface) {
            endpoints.erase(endpoints.begin() + static_cast<std::ptrdiff_t>(i - 1));
            --now;
        }
    for (int number = 1; now < count; ++number) {
        std::string name = "endpoint " + std::to_string(number);
        if (m_base->endpoints.find(name))
            continue;
        changed.endpoints.add(std::move(name), EndpointType::Interface);
        ++now;
    }
}

std::optional<InputAmount> inputValue(const Domain& domain, Input input)
{
    return Inputs(domain).value(input);
}

Domain withInput(const Domain& domain, Input input, InputAmount value)
{
    const Inputs inputs(domain);
    Domain changed = domain;
    if (inputs.value(input)) {
        const auto [least, most] = inputs.range(input);
        inputs.set(changed, input, std::clamp(value, least, most));
    }
    return changed;
}

} // namespace headroom
