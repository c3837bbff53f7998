// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/exact.h"
#include "core/capacity/sizing.h"

#include <algorithm>

/// What domains use of the quotas of AWS.
namespace headroom {

/// A count now and at the horizon; quotas look at the larger.
struct QuotaCount {
    std::int64_t start = 0;
    std::int64_t horizon = 0;

    std::int64_t larger() const { return std::max(start, horizon); }
    void add(const QuotaCount& other)
    {
        start = heldSum(start, other.start);
        horizon = heldSum(horizon, other.horizon);
    }
};

/// What the users and shared spaces of a domain use.
struct QuotaUse {
    QuotaCount users;      ///< user profiles
    QuotaCount apps;       ///< Studio apps at once
    QuotaCount interfaces; ///< network interfaces of the user level, in all zones

    void add(const QuotaUse& other)
    {
        users.add(other.users);
        apps.add(other.apps);
        interfaces.add(other.interfaces);
    }
};
/// `start`, `horizon`: demandAt() of the domain.
QuotaUse quotaUseOf(const Domain& domain, const Ruleset& rules, const Demand& start, const Demand& horizon);

/// Of that many interfaces of the user level, those in the subnet of one zone, as the domain's placement spreads them.
QuotaCount interfacesInZone(const Domain& domain, const QuotaCount& interfaces);

} // namespace headroom
