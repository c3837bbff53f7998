// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/plan_input.h"
#include "app/cli/io/streams.h"

#include <optional>
#include <string>

namespace headroom::cli {

struct FitOptions {
    PlanChoice plan;
    std::string prefix;                   ///< "24" or "/24"
    std::optional<std::string> domain;    ///< none: the first
    std::optional<std::string> placement; ///< none: the domain's own
    std::string format = "text";          ///< text or json
};

/// `fit`: how many users a subnet of a given size holds.
ExitCode runFit(const FitOptions& options, const Streams& streams);

} // namespace headroom::cli
