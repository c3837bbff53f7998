// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <string>
#include <vector>

namespace headroom {

/// Lets the patches of `after`, the plan that an edit of `before` gave, follow the names that the edit changed: of domains, cohorts, shared spaces, apps, jobs and
/// endpoints. What has a new name at its old place is patched under the new one; what is gone is patched no longer. Returns the scenarios that lost a change so. Costs
/// nothing without scenarios.
std::vector<std::string> followNames(const Plan& before, Plan& after);

} // namespace headroom
