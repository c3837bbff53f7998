// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/plan_input.h"
#include "app/cli/io/streams.h"

#include <optional>
#include <string>

namespace headroom::cli {

struct SensitivityOptions {
    PlanChoice plan;
    std::string range = "20";          ///< percent, 1…100
    std::optional<std::string> domain; ///< none: all of them
    std::string format = "text";       ///< text or json
};

/// `sensitivity`: which input moves the answer most, and where the prefix steps.
ExitCode runSensitivity(const SensitivityOptions& options, const Streams& streams);

} // namespace headroom::cli
