// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/answer.h"

#include <string>

namespace headroom {

/// `size --format json`: CONTRACT §4. A domain without an answer has nulls where the contract has figures; a pinned block that is too small has no subnets.
std::string sizingJson(const Answer& answer);

/// Required of usable addresses in hundredths of a percent, half up: 511 of 1,019 is 5015. `usable` is above 0, `required` at most `usable`.
std::int64_t utilizationHundredths(std::int64_t required, std::int64_t usable);

} // namespace headroom
