// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/inspection.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// How a domain of a plan compares with what exists.
namespace headroom {

/// A count over another; hundredths are half up, and there are none where nobody was counted.
struct Ratio {
    std::int64_t part = 0;
    std::int64_t whole = 0;
    std::optional<std::int64_t> hundredths() const { return whole > 0 ? std::optional(hundredthsOf(part, whole)) : std::nullopt; }
    bool operator==(const Ratio&) const = default;
};

/// A SageMaker domain that only one of two replies tells of: it has addresses, and no app in service among those that were read, or the other way round.
struct HalfRead {
    std::string domain; ///< empty: interfaces of Studio that name no domain
    std::int64_t addresses = 0;
    std::int64_t apps = 0;
    bool operator==(const HalfRead&) const = default;
};

/// Addresses that Studio holds, measured and by the ruleset. Measured is what both replies tell of: the domains that have apps in service and interfaces.
struct StudioUse {
    std::int64_t users = 0;        ///< user profiles with an app in service
    std::int64_t spaces = 0;       ///< spaces with one: list-apps does not say whose they are
    std::int64_t apps = 0;         ///< in service
    Ratio measured;                ///< addresses of Studio's interfaces, over users and spaces with an app in service
    Ratio measuredPerApp;          ///< the same over apps in service
    std::vector<HalfRead> leftOut; ///< the other domains, by their ids
    Ratio planned;           ///< what apps take of the plan's cohorts at the start, jobs left out, over their active users
    bool operator==(const StudioUse&) const = default;
};
StudioUse studioUseOf(const Domain& domain, const Estate& estate);

/// A domain's requirement in one zone of an existing VPC. A SageMaker domain takes several subnets of a zone, and its capacity is the sum of what is free in them.
struct ZoneFit {
    std::string zone;
    std::int64_t subnets = 0;
    std::int64_t available = 0;      ///< free in all of them
    std::int64_t largest = 0;        ///< free in the one with the most
    std::optional<int> fullInMonth;  ///< the first month, from the start, whose requirement exceeds `available`; 0 is now; none: never
    bool fits = false;               ///< from the start to the horizon
    bool operator==(const ZoneFit&) const = default;
};

struct VpcFit {
    std::string vpcId;
    std::vector<ZoneFit> zones;     ///< in the order of the input
    int zonesFitting = 0;
    bool fits = false;              ///< at least as many zones as the domain asks for do
    std::optional<int> fullInMonth; ///< the first month in which fewer zones than that hold; 0 is now; none: never
    bool operator==(const VpcFit&) const = default;
};

struct PlanFit {
    std::int64_t required = 0;   ///< per subnet at the horizon, margin included
    std::int64_t atStart = 0;    ///< per subnet at the start
    int zonesAsked = 0;
    std::vector<VpcFit> vpcs;    ///< in the order of the input
    bool operator==(const PlanFit&) const = default;
};
/// None where the domain has no answer: it loses a zone of one. The domain is taken for a new one: what Studio, EFS and endpoints hold already is not free.
std::optional<PlanFit> planFitOf(const Domain& domain, const Estate& estate);

} // namespace headroom
