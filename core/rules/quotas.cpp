// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/quotas.h"

#include "core/rules/sources.h"

#include <array>

namespace headroom {

const QuotaFigure& figureOf(Quota quota)
{
    using enum QuotaFigure::Raised;
    static constexpr std::array<QuotaFigure, 11> figures{{
        {2, AtTheStart, {}},       // Domains
        {2, AtTheStart, {}},       // UserProfiles
        {40, AtTheStart, {}},      // RunningApps
        {2'500, Never, {}},        // AppsAtOnce
        {20, OnRequest, {}},       // InstancesPerJob
        {5, AtTheStart, {}},       // Vpcs
        {50, OnRequest, {}},       // InterfaceEndpoints
        {200, OnRequest, {}},      // Subnets
        {5, OnRequest, 50},        // CidrBlocks
        {5'000, OnRequest, {}},    // NetworkInterfaces
        {64'000, OnRequest, 256'000}, // AddressUnits
    }};
    return figures[static_cast<std::size_t>(quota)];
}

Text sourceOf(Quota quota)
{
    switch (quota) {
    case Quota::Domains:
    case Quota::UserProfiles:
    case Quota::RunningApps:
    case Quota::InstancesPerJob:
        return sageMakerQuotasSource();
    case Quota::AppsAtOnce:
        return whitepaperSource();
    default:
        return vpcQuotasSource();
    }
}

} // namespace headroom
