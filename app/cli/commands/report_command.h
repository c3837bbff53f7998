// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/plan_input.h"
#include "app/cli/io/streams.h"
#include "core/report/writers/report_file.h"

#include <functional>
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
    std::string charts = "all";         ///< or "none": of the HTML
    std::vector<std::string> arguments; ///< of the whole call, for who it is handed over to
};

/// Writes a report that takes charts, pages or translations, which needs Qt. Empty in headroom-cli, which is built without.
using ReportDrawer = std::function<std::optional<std::string>(ReportFormat format, ReportFacts facts, const ReportOptions& options)>;

/// `report`: the sizing report. Without a drawer, what is to be drawn is handed over to headroom-report.
ExitCode runReport(const ReportOptions& options, const ReportDrawer& drawer, const Streams& streams);

} // namespace headroom::cli
