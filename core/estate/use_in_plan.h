// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/estate.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <string_view>

namespace headroom {

/// "Use in plan": the plan with what exists taken over, everything else as it was; the same estate taken over again changes nothing. Unchanged where there is no such domain.
///  - Subnets become the domain's existing subnets, with their zone and used addresses (by AWS's count, else by what their interfaces hold). A block that the domain has
///    already gets the new figures where it stands; of several subnets with one block, in VPCs that don't know each other, the fullest counts.
///  - CIDRs of VPCs become exclusions, for the reason "VPC vpc-… (Name)"; a block that is excluded already keeps its reason.
///  - Standing interface and gateway endpoints go into the domain under the names that plans use. What the domain has already gets the type that exists; a service
///    that has both types is an interface endpoint, which is the one that takes addresses.
///  - The domain gets as many zones as the subnets lie in, six at most.
Plan withEstate(Plan plan, std::string_view domain, const Estate& estate);

/// What of a plan taking an estate over has made, or changed.
struct TakenOver {
    std::int64_t subnets = 0;
    std::int64_t exclusions = 0;
    std::int64_t endpoints = 0;
    int zones = 0;              ///< that the domain has now
    bool changesZones = false;
    bool isNothing() const { return subnets == 0 && exclusions == 0 && endpoints == 0 && !changesZones; }
    bool operator==(const TakenOver&) const = default;
};
/// Nothing where there is no such domain. `after` is withEstate() of `before`.
TakenOver takenOver(const Plan& before, const Plan& after, std::string_view domain);

} // namespace headroom
