// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/inspect/inspect_answer.h"

#include <string>

namespace headroom {

/// `inspect --format json`: CONTRACT §4's "subnets" and "warnings" (texts); `available`, `used`, `usedPercent` and `unattributed` are null where AWS's count was not
/// given. Beside them:
///   "vpcs": [{"vpcId", "name", "cidrs"}], "endpoints": [{"endpointId", "vpcId", "service", "name", "type", "state", "subnetIds"}],
///   "domains": [{"domainId", "name", "vpcId", "networkMode", "subnetIds"}], "studio": [{"domainId", "users", "spaces", "apps", "addresses"}],
///   "plan": null, or {"plan", "scenario", "domain", "ruleset", "horizonMonths", "zones", "requiredPerSubnet", "requiredPerSubnetAtStart",
///     "vpcs": [{"vpcId", "fits", "zonesFitting", "fullInMonth", "zones": [{"zone", "subnets", "available", "largestAvailable", "fits", "fullInMonth"}]}],
///     "studio": {"users", "spaces", "apps", "addresses", "addressesPerActive", "addressesPerApp", "plannedPerActiveUser",
///       "leftOut": [{"domainId", "addresses", "apps"}]}}: measured over the domains with apps in service and interfaces, the others are left out.
std::string inspectJson(const InspectAnswer& answer);

} // namespace headroom
