// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/plan_input.h"
#include "app/cli/io/streams.h"

namespace headroom::cli {

struct SizeOptions {
    PlanChoice plan;
    std::string format = "text"; ///< text, json, markdown or csv
};

/// `size`: the subnets and blocks that a plan needs, and what takes the addresses.
ExitCode runSize(const SizeOptions& options, const Streams& streams);

} // namespace headroom::cli
