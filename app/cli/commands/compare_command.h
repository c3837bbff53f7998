// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/plan_input.h"
#include "app/cli/io/streams.h"

namespace headroom::cli {

struct CompareOptions {
    PlanChoice plan;             ///< with no scenario
    std::string format = "text"; ///< text or json
};

/// `compare`: every scenario beside the base.
ExitCode runCompare(const CompareOptions& options, const Streams& streams);

} // namespace headroom::cli
