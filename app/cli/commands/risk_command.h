// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/plan_input.h"
#include "app/cli/io/streams.h"

#include <optional>
#include <string>

namespace headroom::cli {

struct RiskOptions {
    PlanChoice plan;
    std::optional<std::string> domain; ///< none: all of them
    std::string format = "text";       ///< text or json
};

/// `risk`: the law of simultaneous demand on a subnet, and the chance that each prefix is exhausted.
ExitCode runRisk(const RiskOptions& options, const Streams& streams);

} // namespace headroom::cli
