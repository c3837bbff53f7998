// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/plan_input.h"
#include "app/cli/io/streams.h"

#include <optional>
#include <string>

namespace headroom::cli {

struct ExportOptions {
    PlanChoice plan;
    std::string language; ///< terraform, cloudformation or aws-cli
    std::string file = "-";
    std::optional<std::string> domain; ///< none: the first
    std::string vpc = "new";           ///< new or existing
    bool withDomain = false;           ///< the SageMaker domain, too
};

/// `export`: a domain's network as code.
ExitCode runExport(const ExportOptions& options, const Streams& streams);

} // namespace headroom::cli
