// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/plan_input.h"
#include "app/cli/io/streams.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::cli {

struct ReportOptions {
    PlanChoice plan;
    std::string file;                  ///< "-": standard output, which needs a format
    std::optional<std::string> format; ///< none: by the ending of the file
    std::vector<std::string> sections; ///< empty: all of them
    std::optional<std::string> date;   ///< none: that of SOURCE_DATE_EPOCH, or today
    std::string language = "en";
};

/// `report`: the sizing report.
ExitCode runReport(const ReportOptions& options, const Streams& streams);

} // namespace headroom::cli
