// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/plan_sizing.h"
#include "core/findings/finding.h"

#include <vector>

namespace headroom {

/// All checks over a plan and its answer; errors first, then warnings, then notes, each in the plan's order.
std::vector<Finding> findingsOf(const Plan& plan, const PlanSizing& sizing);

} // namespace headroom
