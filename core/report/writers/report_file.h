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

enum class ReportFormat { Html, Markdown, JsonText, Csv, Pdf };

/// The endings of the files, which the command line takes, too.
inline constexpr std::array<std::pair<ReportFormat, std::string_view>, 5> reportFormatNames{{
    {ReportFormat::Html, "html"},
    {ReportFormat::Markdown, "md"},
    {ReportFormat::JsonText, "json"},
    {ReportFormat::Csv, "csv"},
    {ReportFormat::Pdf, "pdf"},
}};
/// Whatever the case; none where it is no report's.
std::optional<ReportFormat> reportFormatNamed(std::string name);

/// The bytes of the report's file. None for a PDF, which takes pages and fonts: ui/report writes it. `svg`: of the HTML.
std::optional<std::string> reportFile(ReportFormat format, const ReportFacts& facts, const Words& words, const FigureSvg& svg = {});

} // namespace headroom
