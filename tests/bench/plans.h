// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace headroom::bench {

/// One growing domain of as many cohorts, each with three instance types and two jobs.
Plan planOfCohorts(int cohorts);
/// Adds as many scenarios, each of which sets the users of one cohort.
void addScenarios(Plan& plan, int scenarios);

} // namespace headroom::bench
