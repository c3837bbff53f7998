// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/plan_input.h"
#include "app/cli/io/streams.h"

#include <optional>
#include <string>

namespace headroom::cli {

struct RunwayOptions {
    PlanChoice plan;
    std::optional<std::string> months; ///< 0…600; none: each domain's horizon
    std::optional<std::string> domain; ///< none: all of them
    std::string format = "text";       ///< text or json
};

/// `runway`: demand month by month, and when each prefix is outgrown.
ExitCode runRunway(const RunwayOptions& options, const Streams& streams);

} // namespace headroom::cli
