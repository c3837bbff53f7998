// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>
#include <vector>

/// The law of a sum of independent users' demands, by transforming its probability generating function.
namespace headroom {

/// An app that an active user runs or not: all of its instances, or none.
struct AppChance {
    double chance;          ///< 0…1
    std::int64_t instances; ///< of an active user who runs it
    int addresses;          ///< of an instance, all in one zone
    bool operator==(const AppChance&) const = default;
};

/// A job of which an active user runs a Poisson number of instances.
struct JobMean {
    double instances; ///< mean of an active user, all zones together
    int addresses;    ///< of an instance, all in one zone
    bool operator==(const JobMean&) const = default;
};

/// Users who are alike and independent of each other.
struct LikeUsers {
    std::int64_t users = 0;
    double activeChance = 1;
    std::vector<AppChance> apps;
    std::vector<JobMean> jobs;
    bool operator==(const LikeUsers&) const = default;
};

/// What takes addresses on one subnet: each instance lands there with chance 1/zones, independently of all others, with all of its addresses.
struct DemandModel {
    std::int64_t fixed = 0; ///< addresses that are always taken there
    int zones = 1;
    std::vector<LikeUsers> groups;
    bool operator==(const DemandModel&) const = default;
};

/// The law of a count: the chances of first, first + step, first + 2·step, …; no other count is possible. What lies outside them has a chance below 2·10^-18.
struct DemandLaw {
    std::int64_t first = 0;
    std::int64_t step = 1;             ///< the greatest common divisor of what instances take
    std::vector<double> probabilities; ///< never empty, each in [0, 1]; they sum to 1
    std::vector<double> exceeded;      ///< parallel: the chance that the demand is greater; never rises, and ends at 0

    std::int64_t last() const { return first + step * static_cast<std::int64_t>(probabilities.size() - 1); }
    /// P(demand > count). Carries an error of about 10^-16, so what is below `noise` is told as 0.
    double chanceAbove(std::int64_t count) const;
    /// The smallest count that is exceeded with at most this chance; a tie is one to 10^-12.
    std::int64_t quantileAbove(double chance) const;

    static constexpr double noise = 1e-15;
};

/// Past this many counts a law is not computed: 2^24 doubles, a few seconds.
inline constexpr std::int64_t mostCountsOfALaw = std::int64_t{1} << 24;

double meanOf(const DemandModel& model);

/// The law, exact to double precision. None where it spreads over more than mostCountsOfALaw counts (with a chance of all but 2·10^-18), or once another thread
/// has set `cancelled`.
///
/// The generating function of a user is 1 − c + c·Π(1 − u + u·A(z))·Π exp(λ(K(z) − 1)), where an instance of `a` addresses has 1 + (z^a − 1)/n. It is taken
/// at the roots of unity z = exp(2πik/M), and the law is its inverse discrete Fourier transform. M covers a window beyond which Chernoff's bound
/// P(X ≥ t) ≤ exp(K(s) − st), K the logarithm of the generating function at e^s, leaves less than 10^-18 on either side.
std::optional<DemandLaw> lawOf(const DemandModel& model, const std::atomic<bool>* cancelled = nullptr);

} // namespace headroom
