// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/law/demand_law.h"

#include <complex>
#include <cstdint>
#include <vector>

namespace headroom {

/// A complex logarithm, with the whole powers of the root of unity kept apart as an exact number: log = 2πi·turns/length + rest. A large plan's phase is
/// millions of radians, nearly all of it in `turns`.
template <typename Real>
struct Logarithm {
    std::int64_t turns = 0; ///< in (−length/2, length/2]
    std::complex<Real> rest;
};

/// 2π·turns/length.
template <typename Real>
Real angleOf(std::int64_t turns, std::int64_t length);

/// The logarithm of a demand's probability generating function, less its fixed addresses, in units of what all instances' addresses are multiples of.
class GeneratingFunction {
public:
    explicit GeneratingFunction(const DemandModel& model);

    std::int64_t unit() const { return m_unit; }
    /// At exp(2πik/length). Stops early, anywhere below, once the real part is below `enough`. `length` up to 2^25.
    template <typename Real>
    Logarithm<Real> logarithmAt(std::int64_t k, std::int64_t length, double enough) const;
    /// At e^s, s real: the cumulant function.
    double cumulant(double s) const;

private:
    struct Apps {
        double chance;
        std::int64_t instances;
        std::size_t size; ///< index into m_sizes
    };
    struct Jobs {
        double instances;
        std::size_t size;
    };
    struct Group {
        std::int64_t users;
        double activeChance;
        std::vector<Apps> apps;
        std::vector<Jobs> jobs;
    };
    std::size_t sizeIndex(int addresses);

    std::vector<std::int64_t> m_sizes; ///< of instances, each once, in units
    std::vector<Group> m_groups;
    std::int64_t m_unit = 1;
    double m_hit; ///< that an instance lands on this subnet
};

} // namespace headroom
