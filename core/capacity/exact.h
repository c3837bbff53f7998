// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// Integer arithmetic that neither rounds nor overflows: what CONTRACT §3 calls exact. Counts are never negative; past 2^62 they stay there, far above every
/// address space.
namespace headroom {

inline constexpr std::int64_t mostCounted = std::int64_t{1} << 62;

constexpr std::int64_t held(__int128 value)
{
    return value > mostCounted ? mostCounted : static_cast<std::int64_t>(value);
}

/// floor(dividend / divisor).
constexpr std::int64_t heldQuotient(__int128 dividend, std::int64_t divisor)
{
    // A division of 64 bits takes a fraction of the time, and is nearly always enough.
    if (dividend <= mostCounted)
        return static_cast<std::int64_t>(dividend) / divisor;
    return held(dividend / divisor);
}

/// floor(a × b / divisor) of the exact value.
constexpr std::int64_t floorOfProduct(std::int64_t a, std::int64_t b, std::int64_t divisor)
{
    return heldQuotient(static_cast<__int128>(a) * b, divisor);
}

/// ceil(a × b / divisor) of the exact value.
constexpr std::int64_t ceilOfProduct(std::int64_t a, std::int64_t b, std::int64_t divisor)
{
    return heldQuotient(static_cast<__int128>(a) * b + divisor - 1, divisor);
}

constexpr std::int64_t heldProduct(std::int64_t a, std::int64_t b)
{
    return held(static_cast<__int128>(a) * b);
}

constexpr std::int64_t heldSum(std::int64_t a, std::int64_t b)
{
    return held(static_cast<__int128>(a) + b);
}

} // namespace headroom
