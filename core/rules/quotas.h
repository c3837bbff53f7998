// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/text.h"

#include <cstdint>
#include <optional>

/// What AWS allows an account, a region of it, or a VPC: the published defaults, the one place where their figures stand.
namespace headroom {

enum class Quota {
    Domains,            ///< in an account and region
    UserProfiles,       ///< in an account and region
    RunningApps,        ///< Studio apps in an account and region
    AppsAtOnce,         ///< Studio apps in an account, by the whitepaper
    InstancesPerJob,    ///< of a training or processing job
    Vpcs,               ///< in an account and region
    InterfaceEndpoints, ///< in a VPC
    Subnets,            ///< in a VPC
    CidrBlocks,         ///< IPv4, in a VPC
    NetworkInterfaces,  ///< in an account and region; enforced in each zone
    AddressUnits,       ///< address-usage units (NAU) of a VPC
};

struct QuotaFigure {
    enum class Raised {
        Never,
        OnRequest,
        AtTheStart, ///< on request, too, and so low by default that nearly every roll-out has to ask
    };
    std::int64_t limit;                ///< the default
    Raised raised;
    std::optional<std::int64_t> most;  ///< that it can be raised to, where AWS says so

    /// What no request goes beyond; none where AWS names no end.
    std::optional<std::int64_t> ceiling() const { return raised == Raised::Never ? std::optional(limit) : most; }
};
const QuotaFigure& figureOf(Quota quota);
Text sourceOf(Quota quota);

/// Address-usage units (NAU) of an endpoint in a zone, and of a mount target: Amazon VPC User Guide, Network Address Usage. Every other address counts for one.
inline constexpr std::int64_t unitsOfEndpointOrMountTarget = 6;

} // namespace headroom
