// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/answer.h"
#include "core/json/json.h"

#include <string>
#include <vector>

namespace headroom {

/// Rows {"code", "severity", "domain", "pointer", "message", "source"}, as in CONTRACT §4; `domain` is null for the whole plan.
Json findingsArray(const std::vector<Finding>& findings);

/// `check --format json`: {"format": "headroom-findings", "version": 1, "plan", "scenario", "findings"}.
std::string findingsJson(const Answer& answer);

/// A line that counts them, then each with what is found, where, and who says so.
std::string findingsText(const std::vector<Finding>& findings);

/// "2 errors, 1 warning, 3 notes"; "nothing found" where there are none.
std::string findingsCount(const std::vector<Finding>& findings);

} // namespace headroom
