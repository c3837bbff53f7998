// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/growth.h"
#include "core/capacity/sizing.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

/// How demand goes on from month to month, and how long each prefix holds it.
namespace headroom {

inline constexpr std::size_t placementCount = 3;

/// One of each placement.
template <typename T>
class PerPlacement {
public:
    T& operator[](Placement placement) { return m_values[static_cast<std::size_t>(placement)]; }
    const T& operator[](Placement placement) const { return m_values[static_cast<std::size_t>(placement)]; }
    bool operator==(const PerPlacement&) const = default;

private:
    std::array<T, placementCount> m_values{};
};

struct RunwayMonth {
    int month = 0; ///< from the start
    Demand demand;
    PerPlacement<std::optional<std::int64_t>> required; ///< per subnet, margin included; none for `zoneLoss` with one zone
    bool operator==(const RunwayMonth&) const = default;
};

/// Of each prefix from /28 to /16 the first month, from the start, whose requirement exceeds its usable addresses; none where that is never so up to
/// lastMonthLookedAt.
class OutgrownMonths {
public:
    std::optional<int>& operator[](PrefixLength prefix) { return m_months[indexOf(prefix)]; }
    const std::optional<int>& operator[](PrefixLength prefix) const { return m_months[indexOf(prefix)]; }
    bool operator==(const OutgrownMonths&) const = default;

private:
    static std::size_t indexOf(PrefixLength prefix) { return static_cast<std::size_t>(smallestSubnet.bits() - prefix.bits()); }
    std::array<std::optional<int>, 13> m_months{};
};

struct Runway {
    std::vector<RunwayMonth> months;                     ///< 0 to the last one asked for
    PerPlacement<std::optional<OutgrownMonths>> outgrown;///< none for `zoneLoss` with one zone
    std::optional<PrefixLength> recommended;             ///< for the domain's placement, at its horizon
    bool operator==(const Runway&) const = default;
};
/// `lastMonth`: 0…600. The months of `outgrown` are those of monthOutgrown(), whatever `lastMonth` is.
Runway runwayOf(const Domain& domain, const Ruleset& rules, int lastMonth);

/// What holds the start, and what holds longer: the answer of a runway in one placement, for people and for a chart's title.
struct Holding {
    std::optional<PrefixLength> first; ///< the smallest subnet that holds the start; none where none does
    std::optional<int> until;          ///< the month in which `first` is outgrown; none: never
    std::optional<PrefixLength> next;  ///< the smallest that holds longer than `first`; none where none does, or none has to
    std::optional<int> nextUntil;      ///< none: never, or no `next`
    bool operator==(const Holding&) const = default;
};
Holding holdingOf(const OutgrownMonths& outgrown);

} // namespace headroom
