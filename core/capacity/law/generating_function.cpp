// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/law/generating_function.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom {

namespace {

template <typename Real>
constexpr Real twoPi = static_cast<Real>(6.283185307179586476925286766559L);

/// Into (−length/2, length/2].
std::int64_t reduced(std::int64_t turns, std::int64_t length)
{
    turns %= length;
    if (turns > length / 2)
        return turns - length;
    return turns <= -(length + 1) / 2 ? turns + length : turns;
}

/// e^w − 1 without losing digits near w = 0: cos y − 1 = −2 sin²(y/2).
template <typename Real>
std::complex<Real> expMinusOne(Real x, Real y)
{
    const Real half = std::sin(y / 2);
    const Real grown = std::expm1(x);
    return {grown * std::cos(y) - 2 * half * half, (grown + 1) * std::sin(y)};
}

/// log(1 + w) without losing digits near w = 0, nor near w = −1.
template <typename Real>
std::complex<Real> logOnePlus(std::complex<Real> w)
{
    const Real x = w.real();
    const Real y = w.imag();
    const Real size = x < Real(-0.5) ? std::log(std::hypot(1 + x, y)) : std::log1p(x * (2 + x) + y * y) / 2;
    return {size, std::atan2(y, 1 + x)};
}

/// `times` independent ones of it.
template <typename Real>
Logarithm<Real> repeated(const Logarithm<Real>& each, std::int64_t times, std::int64_t length)
{
    return {reduced(each.turns * (times % length), length), each.rest * static_cast<Real>(times)};
}

template <typename Real>
void add(Logarithm<Real>& sum, const Logarithm<Real>& more, std::int64_t length)
{
    sum.turns = reduced(sum.turns + more.turns, length);
    sum.rest += more.rest;
}

/// log(1 + p·(e^w − 1)): it happens with chance p, and nothing happens otherwise. What is likely is told as what is certain and the rare lack of it, since the
/// certain part is exact.
template <typename Real>
Logarithm<Real> thinned(double p, const Logarithm<Real>& w, std::int64_t length)
{
    if (p == 1)
        return w;
    const Real angle = angleOf<Real>(w.turns, length) + w.rest.imag();
    if (p > 0.5 && w.rest.real() > Real(-0.5)) {
        const auto lack = logOnePlus(static_cast<Real>(1 - p) * expMinusOne(-w.rest.real(), -angle));
        return {w.turns, w.rest + lack};
    }
    return {0, logOnePlus(static_cast<Real>(p) * expMinusOne(w.rest.real(), angle))};
}

/// The same for real x, large ones included.
double thinned(double p, double x)
{
    if (p == 1)
        return x;
    return x > 30 ? x + std::log(p + (1 - p) * std::exp(-x)) : std::log1p(p * std::expm1(x));
}

} // namespace

template <typename Real>
Real angleOf(std::int64_t turns, std::int64_t length)
{
    return twoPi<Real> * static_cast<Real>(turns) / static_cast<Real>(length);
}

GeneratingFunction::GeneratingFunction(const DemandModel& model)
    : m_hit(1.0 / model.zones)
{
    for (const LikeUsers& from : model.groups) {
        if (from.users == 0 || from.activeChance == 0)
            continue;
        Group group{from.users, from.activeChance, {}, {}};
        for (const AppChance& app : from.apps)
            if (app.chance > 0 && app.instances > 0 && app.addresses > 0)
                group.apps.push_back({app.chance, app.instances, sizeIndex(app.addresses)});
        for (const JobMean& job : from.jobs)
            if (job.instances > 0 && job.addresses > 0)
                group.jobs.push_back({job.instances, sizeIndex(job.addresses)});
        if (!group.apps.empty() || !group.jobs.empty())
            m_groups.push_back(std::move(group));
    }
    std::int64_t unit = 0;
    for (const std::int64_t size : m_sizes)
        unit = std::gcd(unit, size);
    m_unit = std::max<std::int64_t>(unit, 1);
    for (std::int64_t& size : m_sizes)
        size /= m_unit;
}

std::size_t GeneratingFunction::sizeIndex(int addresses)
{
    const auto found = std::find(m_sizes.begin(), m_sizes.end(), addresses);
    const auto index = static_cast<std::size_t>(found - m_sizes.begin());
    if (found == m_sizes.end())
        m_sizes.push_back(addresses);
    return index;
}

template <typename Real>
Logarithm<Real> GeneratingFunction::logarithmAt(std::int64_t k, std::int64_t length, double enough) const
{
    struct Instance {
        Logarithm<Real> app;    ///< of one instance
        std::complex<Real> job; ///< (z^a − 1)/n: of Poisson instances with mean 1
    };
    std::vector<Instance> instances;
    instances.reserve(m_sizes.size());
    for (const std::int64_t size : m_sizes) {
        const Logarithm<Real> taken{reduced(size % length * k, length), {}};
        instances.push_back({thinned(m_hit, taken, length), static_cast<Real>(m_hit) * expMinusOne(Real(0), angleOf<Real>(taken.turns, length))});
    }

    Logarithm<Real> sum;
    for (const Group& group : m_groups) {
        Logarithm<Real> active;
        for (const Apps& app : group.apps)
            add(active, thinned(app.chance, repeated(instances[app.size].app, app.instances, length), length), length);
        for (const Jobs& job : group.jobs)
            active.rest += static_cast<Real>(job.instances) * instances[job.size].job;
        add(sum, repeated(thinned(group.activeChance, active, length), group.users, length), length);
        if (sum.rest.real() < enough)
            break;
    }
    return sum;
}

double GeneratingFunction::cumulant(double s) const
{
    double sum = 0;
    for (const Group& group : m_groups) {
        double active = 0;
        for (const Apps& app : group.apps) {
            const double size = static_cast<double>(m_sizes[app.size]);
            active += thinned(app.chance, static_cast<double>(app.instances) * thinned(m_hit, s * size));
        }
        for (const Jobs& job : group.jobs)
            active += job.instances * m_hit * std::expm1(s * static_cast<double>(m_sizes[job.size]));
        sum += static_cast<double>(group.users) * thinned(group.activeChance, active);
    }
    return sum;
}

template double angleOf<double>(std::int64_t, std::int64_t);
template long double angleOf<long double>(std::int64_t, std::int64_t);
template Logarithm<double> GeneratingFunction::logarithmAt<double>(std::int64_t, std::int64_t, double) const;
template Logarithm<long double> GeneratingFunction::logarithmAt<long double>(std::int64_t, std::int64_t, double) const;

} // namespace headroom
