// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/plan_input.h"
#include "app/cli/io/streams.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::cli {

struct InspectOptions {
    // Files with replies of the AWS CLI, any number of each; "-" for standard input, once.
    std::vector<std::string> subnets; ///< at least one
    std::vector<std::string> interfaces;
    std::vector<std::string> vpcs;
    std::vector<std::string> endpoints;
    std::vector<std::string> domains; ///< SageMaker's, that exist
    std::vector<std::string> apps;
    PlanChoice plan;                   ///< to be compared; none where its file is empty
    std::optional<std::string> domain; ///< of the plan; none: the first
    std::string format = "text";       ///< text, json or csv
};

/// `inspect`: what an existing VPC holds.
ExitCode runInspect(const InspectOptions& options, const Streams& streams);

} // namespace headroom::cli
