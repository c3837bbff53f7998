// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <cstdint>

namespace headroom {

/// The last month that is looked at for when a subnet is outgrown.
inline constexpr int lastMonthLookedAt = 600;

/// The growth of one month, worked out once for all counts.
class GrownBy {
public:
    GrownBy(const Growth& growth, int month);
    /// As grown() has it.
    std::int64_t of(std::int64_t count) const;

private:
    enum class Way { Still, Linear, Compound };
    Way m_way = Way::Still;
    std::int64_t m_linear = 0; ///< in twelve-millionths
    double m_compound = 1;
};

/// `count` users or spaces after `month` months: ceil'(count × (1+g)^(m/12)), or × (1 + g·m/12); CONTRACT §3. Never below 0; held at 2^62.
std::int64_t grown(std::int64_t count, const Growth& growth, int month);

} // namespace headroom
