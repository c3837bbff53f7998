// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/whatif/comparison.h"
#include "core/text/text.h"

#include <string>
#include <vector>

namespace headroom {

/// `compare --format json`: {"format": "headroom-comparison", "version": 1, "plan", "scenarios": [{"scenario", "changes": [{"pointer", "before", "after"}], "problems":
/// [{"pointer", "found", "allowed"}], "users", "total", "findings": {"error", "warning", "info"}, "domains": {NAME: {"users", "total", "requiredPerSubnet", "subnetPrefix",
/// "prefixSteps", "vpcPrefix", "vpcCidr", "monthsUntilOutgrown", "findings"}}, "removedDomains": []}]}. The base is first, its "scenario" null; "before" and "after"
/// are null where there is nothing; "prefixSteps" is null where there is nothing to compare.
std::string comparisonJson(const Plan& plan, const std::vector<ComparedScenario>& rows);

/// A table with the base first, then what each scenario changes, for a terminal.
std::string comparisonText(const Plan& plan, const std::vector<ComparedScenario>& rows);

/// "1 step larger", "same", "new domain", …; empty for the base.
Text stepsOf(const ComparedDomain& domain);

} // namespace headroom
