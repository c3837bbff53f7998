// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/facts.h"
#include "core/report/words.h"
#include "core/report/writers/report_html.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace headroom {

enum class ReportFormat { Html, Xlsx, Markdown, JsonText, Csv, Pdf };

/// The endings of the files, which the command line takes, too.
inline constexpr std::array<std::pair<ReportFormat, std::string_view>, 6> reportFormatNames{{
    {ReportFormat::Html, "html"},
    {ReportFormat::Xlsx, "xlsx"},
    {ReportFormat::Markdown, "md"},
    {ReportFormat::JsonText, "json"},
    {ReportFormat::Csv, "csv"},
    {ReportFormat::Pdf, "pdf"},
}};
/// Whatever the case; none where it is no report's.
std::optional<ReportFormat> reportFormatNamed(std::string name);

/// The bytes of the report's file. None for a PDF, which takes pages and fonts: ui/report writes it; and where the parts of a spreadsheet can't be kept for the
/// moment in the folder for temporary files. `svg`: of the HTML.
std::optional<std::string> reportFile(ReportFormat format, const ReportFacts& facts, const Words& words, const FigureSvg& svg = {});

} // namespace headroom
