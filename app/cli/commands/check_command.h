// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/plan_input.h"
#include "app/cli/io/streams.h"

namespace headroom::cli {

struct CheckOptions {
    PlanChoice plan;
    std::string format = "text"; ///< text or json
};

/// `check`: the findings; `FoundErrors` where any is an error.
ExitCode runCheck(const CheckOptions& options, const Streams& streams);

} // namespace headroom::cli
