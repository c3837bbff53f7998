// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/estate.h"
#include "core/plan/plan.h"

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

} // namespace headroom
