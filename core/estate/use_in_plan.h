// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/estate.h"
#include "core/estate/plan_fit.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// The VPCs that a domain can be in: those of the subnets, of standing endpoints and of SageMaker domains, in this order. What names no VPC is in one with the empty id.
std::vector<std::string> vpcsToUse(const Estate& estate);

/// Of vpcsToUse(), the one that is most likely meant: one with subnets before one without; of those, one with a SageMaker domain; of those, one where the plan fits; of
/// those, the one with the most free addresses. Of equals the first; empty where there are none.
std::string vpcMostLikely(const Estate& estate, const std::optional<PlanFit>& fit);

/// "Use in plan": the plan with what exists taken over, everything else as it was; the same taken over again changes nothing. Unchanged where there is no such domain.
/// A SageMaker domain lives in one VPC: what goes into the domain is that of `vpc`.
///  - Its subnets become the domain's existing subnets, with their zone and used addresses (by AWS's count, else by what their interfaces hold). A block that the domain
///    has already gets the new figures where it stands; of several subnets with one block, which only VPCs that are not given have, the fullest counts.
///  - Its standing interface and gateway endpoints go into the domain under the names that plans use. What the domain has already gets the type that exists; a service
///    that has both types is an interface endpoint, which is the one that takes addresses.
///  - The domain gets as many zones as its subnets lie in, six at most, and the network mode of the first SageMaker domain in it whose mode is known.
///  - CIDRs of all VPCs become exclusions, for the reason "VPC vpc-… (Name)": none of them is free for a new VPC. A block that is excluded already keeps its reason.
Plan withEstate(Plan plan, std::string_view domain, const Estate& estate, std::string_view vpc);

/// What of a plan taking an estate over has made, or changed.
struct TakenOver {
    std::int64_t subnets = 0;
    std::int64_t exclusions = 0;
    std::int64_t endpoints = 0;
    int zones = 0;              ///< that the domain has now
    bool changesZones = false;
    std::optional<NetworkMode> networkMode; ///< that the domain has now; none: as before
    bool isNothing() const { return subnets == 0 && exclusions == 0 && endpoints == 0 && !changesZones && !networkMode; }
    bool operator==(const TakenOver&) const = default;
};
/// Nothing where there is no such domain. `after` is withEstate() of `before`.
TakenOver takenOver(const Plan& before, const Plan& after, std::string_view domain);

} // namespace headroom
