// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/text.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace headroom {

/// An exact decimal number with at most four decimals, kept as ten-thousandths. `Unit` keeps percentages and per-user counts apart.
template <typename Unit>
class Decimal4 {
public:
    constexpr Decimal4() = default;
    static constexpr Decimal4 whole(std::int64_t value) { return Decimal4(value * 10'000); }
    static constexpr Decimal4 tenThousandths(std::int64_t value) { return Decimal4(value); }

    constexpr std::int64_t tenThousandths() const { return m_value; }
    constexpr double toDouble() const { return static_cast<double>(m_value) / 10'000; }

    constexpr auto operator<=>(const Decimal4&) const = default;

private:
    constexpr explicit Decimal4(std::int64_t value)
        : m_value(value)
    {
    }
    std::int64_t m_value = 0;
};

using Percent = Decimal4<struct PercentUnit>;  ///< 7 % is whole(7)
using PerUser = Decimal4<struct PerUserUnit>;  ///< things per active user

/// Ten-thousandths without needless zeros: 125000 → "12.5".
std::string decimalText(std::int64_t tenThousandths);
template <typename Unit>
std::string decimalText(Decimal4<Unit> value)
{
    return decimalText(value.tenThousandths());
}

/// A calendar month.
struct Month {
    int year = 2000;
    int month = 1; ///< 1…12

    /// "YYYY-MM", years 0001…9999; none for anything else.
    static std::optional<Month> parse(const std::string& text);
    std::string text() const { return isoText(inText()); }
    TextMonth inText() const { return {year, month}; }
    Month plus(int months) const;

    auto operator<=>(const Month&) const = default;
};

} // namespace headroom
