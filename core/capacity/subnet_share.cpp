// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/subnet_share.h"

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

constexpr bool isDomainLevel(std::size_t entity)
{
    return entity == static_cast<std::size_t>(Entity::EfsMountTarget) || entity == static_cast<std::size_t>(Entity::VpcEndpoint);
}

__extension__ using Wide = unsigned __int128;

} // namespace

std::optional<SubnetShare> subnetShare(const Domain& domain, const Demand& demand, Placement placement)
{
    const auto size = placementSize(domain, demand, placement);
    if (!size)
        return std::nullopt;

    SubnetShare share;
    share.margin = size->requiredPerSubnet - demand.domainLevelPerSubnet - size->userLevelPerSubnet;
    std::array<std::uint64_t, entityCount> remainder{};
    std::int64_t given = 0;
    for (std::size_t i = 0; i < entityCount; ++i) {
        if (isDomainLevel(i)) {
            share.byEntity[i] = demand.byEntity[i] / domain.availabilityZones;
        } else if (demand.userLevel > 0) {
            const Wide product = static_cast<Wide>(demand.byEntity[i]) * static_cast<Wide>(size->userLevelPerSubnet);
            const auto divisor = static_cast<Wide>(demand.userLevel);
            share.byEntity[i] = static_cast<std::int64_t>(product / divisor);
            remainder[i] = static_cast<std::uint64_t>(product % divisor);
            given += share.byEntity[i];
        }
    }

    std::array<std::size_t, entityCount> order{};
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return remainder[a] > remainder[b]; });
    for (std::size_t i = 0; i < entityCount && given < size->userLevelPerSubnet && remainder[order[i]] > 0; ++i, ++given)
        ++share.byEntity[order[i]];
    return share;
}

} // namespace headroom
