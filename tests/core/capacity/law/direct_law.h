// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/law/demand_law.h"

#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

/// The law of a demand by other roads than the code under test: convolution of chances term by term, and drawing users one by one.
namespace headroom {

using Chances = std::vector<long double>; ///< of 0, 1, 2, …

inline Chances convolved(const Chances& a, const Chances& b)
{
    Chances sum(a.size() + b.size() - 1, 0);
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i] > 0)
            for (std::size_t j = 0; j < b.size(); ++j)
                sum[i + j] += a[i] * b[j];
    while (sum.size() > 1 && sum.back() < 1e-35L)
        sum.pop_back();
    return sum;
}

/// With chance p what `law` says, otherwise 0.
inline Chances thinnedDirectly(long double p, Chances law)
{
    for (long double& each : law)
        each *= p;
    law[0] += 1 - p;
    return law;
}

/// Of `instances`, each with `addresses` and landing here with chance 1/zones.
inline Chances landingOf(std::int64_t instances, int addresses, int zones)
{
    Chances one(static_cast<std::size_t>(addresses) + 1, 0);
    one[0] = 1 - 1.0L / zones;
    one[static_cast<std::size_t>(addresses)] += 1.0L / zones;
    Chances sum{1};
    for (std::int64_t i = 0; i < instances; ++i)
        sum = convolved(sum, one);
    return sum;
}

/// A Poisson number of instances, then each of them landing: a mixture of the laws of 0, 1, 2, … instances.
inline Chances jobsDirectly(long double mean, int addresses, int zones)
{
    const auto most = static_cast<std::int64_t>(mean + 14 * std::sqrt(mean) + 30);
    Chances sum(static_cast<std::size_t>(most * addresses) + 1, 0);
    Chances landing{1};
    const Chances one = landingOf(1, addresses, zones);
    for (std::int64_t count = 0; count <= most; ++count) {
        const long double chance = std::exp(static_cast<long double>(count) * std::log(mean) - mean - std::lgamma(static_cast<long double>(count) + 1));
        for (std::size_t i = 0; i < landing.size(); ++i)
            sum[i] += chance * landing[i];
        landing = convolved(landing, one);
    }
    return sum;
}

inline Chances userDirectly(const LikeUsers& group, int zones)
{
    Chances active{1};
    for (const AppChance& app : group.apps)
        active = convolved(active, thinnedDirectly(app.chance, landingOf(app.instances, app.addresses, zones)));
    for (const JobMean& job : group.jobs)
        if (job.instances > 0)
            active = convolved(active, jobsDirectly(job.instances, job.addresses, zones));
    return thinnedDirectly(group.activeChance, active);
}

/// The whole law, from 0 addresses on.
inline Chances lawDirectly(const DemandModel& model)
{
    Chances sum(static_cast<std::size_t>(model.fixed) + 1, 0);
    sum.back() = 1;
    for (const LikeUsers& group : model.groups) {
        const Chances user = userDirectly(group, model.zones);
        for (std::int64_t i = 0; i < group.users; ++i)
            sum = convolved(sum, user);
    }
    return sum;
}

/// One draw: each user, app and instance on its own.
inline std::int64_t drawn(const DemandModel& model, std::mt19937_64& random)
{
    std::uniform_int_distribution<int> zone(1, model.zones);
    const auto happens = [&](double chance) { return std::uniform_real_distribution<double>(0, 1)(random) < chance; };
    std::int64_t sum = model.fixed;
    const auto land = [&](std::int64_t instances, int addresses) {
        for (; instances > 0; --instances)
            sum += zone(random) == 1 ? addresses : 0;
    };
    for (const LikeUsers& group : model.groups)
        for (std::int64_t user = 0; user < group.users; ++user) {
            if (!happens(group.activeChance))
                continue;
            for (const AppChance& app : group.apps)
                if (happens(app.chance))
                    land(app.instances, app.addresses);
            for (const JobMean& job : group.jobs)
                if (job.instances > 0)
                    land(std::poisson_distribution<std::int64_t>(job.instances)(random), job.addresses);
        }
    return sum;
}

} // namespace headroom
