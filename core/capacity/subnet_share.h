// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/sizing.h"

#include <array>
#include <cstdint>
#include <optional>

namespace headroom {

/// What one subnet holds, by entity. The entities sum to the domain level of a zone plus `userLevelPerSubnet`; with the margin to `requiredPerSubnet`.
struct SubnetShare {
    std::array<std::int64_t, entityCount> byEntity{};
    std::int64_t margin = 0; ///< what marginPercent adds
    bool operator==(const SubnetShare&) const = default;
};

/// Splits the user level of one subnet over its entities in proportion to the domain's, in whole addresses (largest remainder; the earlier entity among
/// equals). None for `zoneLoss` with one zone.
std::optional<SubnetShare> subnetShare(const Domain& domain, const Demand& demand, Placement placement);

} // namespace headroom
