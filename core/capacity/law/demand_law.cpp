// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/law/demand_law.h"

#include "core/capacity/law/generating_function.h"

#include <fftw3.h>

#include <algorithm>
#include <cmath>
#include <complex>
#include <mutex>
#include <numeric>

namespace headroom {

namespace {

/// −ln of the chance that may be left out on either side of the window.
constexpr double outside = 41.5;
/// What adds less than e^-45 to a bin is not worth computing.
constexpr double negligible = -45;
/// Counts up to here are exact in a double.
constexpr double mostExact = 4e15;

/// The least of (K(sign·s) + outside) / s over s > 0: by Chernoff's bound, sign · count passes it with a chance below e^-outside. It falls, then rises in s,
/// and holds for any s, so the search needs no precision.
double chernoff(const GeneratingFunction& function, int sign)
{
    const auto bound = [&](double logarithm) {
        const double s = std::exp(logarithm);
        return (function.cumulant(sign * s) + outside) / s;
    };
    constexpr double golden = 0.6180339887498949;
    double low = std::log(1e-12);
    double high = std::log(60.0);
    double left = high - golden * (high - low);
    double right = low + golden * (high - low);
    double atLeft = bound(left);
    double atRight = bound(right);
    for (int i = 0; i < 36; ++i) {
        if (atLeft <= atRight) {
            high = right;
            right = left;
            atRight = atLeft;
            left = high - golden * (high - low);
            atLeft = bound(left);
        } else {
            low = left;
            left = right;
            atLeft = atRight;
            right = low + golden * (high - low);
            atRight = bound(right);
        }
    }
    return std::min(atLeft, atRight);
}

struct Window {
    std::int64_t first;
    std::int64_t last;
};

std::optional<Window> windowOf(const GeneratingFunction& function)
{
    const double last = std::floor(chernoff(function, 1)) + 1;
    const double first = std::max(0.0, std::ceil(-chernoff(function, -1)) - 1);
    if (!(last < mostExact) || last - first >= static_cast<double>(mostCountsOfALaw))
        return std::nullopt;
    return Window{static_cast<std::int64_t>(first), static_cast<std::int64_t>(last)};
}

/// The least 2^a or 3·2^a that is not below `counts`: even, and quick to transform.
std::int64_t transformLength(std::int64_t counts)
{
    std::int64_t power = 4;
    while (power < counts)
        power *= 2;
    return power / 4 * 3 >= counts && power > 4 ? power / 4 * 3 : power;
}

/// Σ of the conjugate half of a Hermitian sequence × exp(2πijk/M). `half` is used up.
std::vector<double> inverseTransform(std::vector<std::complex<double>>& half, std::int64_t length)
{
    static std::mutex planner; // FFTW's planner is the one part of it that two threads must not enter
    std::vector<double> values(static_cast<std::size_t>(length));
    const auto plan = [&] {
        const std::lock_guard lock(planner);
        return fftw_plan_dft_c2r_1d(static_cast<int>(length), reinterpret_cast<fftw_complex*>(half.data()), values.data(), FFTW_ESTIMATE);
    }();
    fftw_execute(plan);
    const std::lock_guard lock(planner);
    fftw_destroy_plan(plan);
    return values;
}

/// The chances of the counts modulo `length`, times `length`. Empty once it is cancelled.
std::vector<double> foldedLaw(const GeneratingFunction& function, std::int64_t length, const std::atomic<bool>* cancelled)
{
    std::vector<std::complex<double>> half(static_cast<std::size_t>(length / 2 + 1));
    for (std::int64_t k = 0; k <= length / 2; ++k) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return {};
        if (function.logarithmAt<double>(k, length, negligible).rest.real() < negligible)
            continue;
        // Few are left of a wide law. The logarithm of a large plan is a large phase, so it takes more digits than what it gives.
        const auto exact = function.logarithmAt<long double>(k, length, negligible);
        const long double phase = angleOf<long double>(exact.turns, length) + exact.rest.imag();
        const long double size = std::exp(exact.rest.real());
        half[static_cast<std::size_t>(k)] = {static_cast<double>(size * std::cos(phase)), static_cast<double>(-size * std::sin(phase))};
    }
    return inverseTransform(half, length);
}

/// Divides by `length` and takes away what rounding leaves: a little below 0, a sum that is not quite 1. False where it left more than that.
bool normalise(std::vector<double>& probabilities, double length)
{
    const long double sum = std::accumulate(probabilities.begin(), probabilities.end(), 0.0L) / length;
    if (!(std::abs(sum - 1) <= 1e-9L))
        return false;
    for (double& each : probabilities)
        each = std::max(each, 0.0);
    const long double total = std::accumulate(probabilities.begin(), probabilities.end(), 0.0L);
    for (double& each : probabilities)
        each = static_cast<double>(each / total);
    return true;
}

} // namespace

double meanOf(const DemandModel& model)
{
    double mean = 0;
    for (const LikeUsers& group : model.groups) {
        double ofUser = 0;
        for (const AppChance& app : group.apps)
            ofUser += app.chance * static_cast<double>(app.instances) * app.addresses;
        for (const JobMean& job : group.jobs)
            ofUser += job.instances * job.addresses;
        mean += static_cast<double>(group.users) * group.activeChance * ofUser;
    }
    return static_cast<double>(model.fixed) + mean / model.zones;
}

std::optional<DemandLaw> lawOf(const DemandModel& model, const std::atomic<bool>* cancelled)
{
    const GeneratingFunction function(model);
    const auto window = windowOf(function);
    if (!window)
        return std::nullopt;
    const std::int64_t counts = window->last - window->first + 1;
    const std::int64_t length = transformLength(counts);
    const std::vector<double> folded = foldedLaw(function, length, cancelled);
    if (folded.empty())
        return std::nullopt;

    DemandLaw law;
    law.step = function.unit();
    law.first = model.fixed + window->first * law.step;
    law.probabilities.resize(static_cast<std::size_t>(counts));
    for (std::int64_t i = 0; i < counts; ++i)
        law.probabilities[static_cast<std::size_t>(i)] = folded[static_cast<std::size_t>((window->first + i) % length)];
    if (!normalise(law.probabilities, static_cast<double>(length)))
        return std::nullopt;

    law.exceeded.resize(law.probabilities.size());
    long double above = 0;
    for (std::size_t i = law.probabilities.size(); i-- > 0;) { // the small ones first, so that none is lost
        law.exceeded[i] = static_cast<double>(std::min(above, 1.0L));
        above += law.probabilities[i];
    }
    return law;
}

double DemandLaw::chanceAbove(std::int64_t count) const
{
    if (count < first)
        return 1;
    const std::int64_t index = (count - first) / step;
    if (index >= static_cast<std::int64_t>(exceeded.size()))
        return 0;
    const double chance = exceeded[static_cast<std::size_t>(index)];
    return chance < noise ? 0 : chance;
}

std::int64_t DemandLaw::quantileAbove(double chance) const
{
    const auto reached = std::partition_point(exceeded.begin(), exceeded.end(), [&](double above) { return above > chance + 1e-12; });
    return first + step * (reached - exceeded.begin());
}

} // namespace headroom
