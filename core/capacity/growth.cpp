// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/growth.h"

#include "core/capacity/exact.h"

#include <cmath>

namespace headroom {

namespace {

constexpr std::int64_t linearOne = 12'000'000; // a factor of 1 in millionths × months a year

} // namespace

GrownBy::GrownBy(const Growth& growth, int month)
{
    const std::int64_t rate = growth.percentPerYear.tenThousandths(); // millionths a year
    if (rate == 0 || month == 0)
        return;
    if (growth.model == GrowthModel::Linear) {
        m_way = Way::Linear;
        m_linear = linearOne + rate * month;
    } else {
        m_way = Way::Compound;
        m_compound = std::pow(1 + static_cast<double>(rate) / 1e6, month / 12.0);
    }
}

std::int64_t GrownBy::of(std::int64_t count) const
{
    if (m_way == Way::Still)
        return count;
    if (m_way == Way::Linear)
        return m_linear <= 0 ? 0 : ceilOfProduct(count, m_linear, linearOne);
    const double exact = std::ceil(static_cast<double>(count) * m_compound - 1e-9);
    if (exact >= static_cast<double>(mostCounted))
        return mostCounted;
    return exact <= 0 ? 0 : static_cast<std::int64_t>(exact);
}

std::int64_t grown(std::int64_t count, const Growth& growth, int month)
{
    return GrownBy(growth, month).of(count);
}

} // namespace headroom
