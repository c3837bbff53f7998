// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/growth.h"

#include "core/capacity/exact.h"

#include <cmath>

namespace headroom {

std::int64_t grown(std::int64_t count, const Growth& growth, int month)
{
    const std::int64_t rate = growth.percentPerYear.tenThousandths(); // millionths a year
    if (rate == 0 || month == 0)
        return count;
    if (growth.model == GrowthModel::Linear) {
        constexpr std::int64_t one = 12'000'000; // a factor of 1 in millionths × months a year
        const std::int64_t factor = one + rate * month;
        return factor <= 0 ? 0 : ceilOfProduct(count, factor, one);
    }
    const double factor = std::pow(1 + static_cast<double>(rate) / 1e6, month / 12.0);
    const double exact = std::ceil(static_cast<double>(count) * factor - 1e-9);
    if (exact >= static_cast<double>(mostCounted))
        return mostCounted;
    return exact <= 0 ? 0 : static_cast<std::int64_t>(exact);
}

} // namespace headroom
