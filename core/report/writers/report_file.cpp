// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/report_file.h"

#include "core/report/report_of.h"
#include "core/report/writers/report_csv.h"
#include "core/report/writers/report_json.h"
#include "core/report/writers/report_markdown.h"
#include "core/report/xlsx/report_workbook.h"

#include <algorithm>

namespace headroom {

std::optional<ReportFormat> reportFormatNamed(std::string name)
{
    std::transform(name.begin(), name.end(), name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    for (const auto& [format, each] : reportFormatNames)
        if (each == name)
            return format;
    return std::nullopt;
}

std::optional<std::string> reportFile(ReportFormat format, const ReportFacts& facts, const Words& words, const FigureSvg& svg)
{
    switch (format) {
    case ReportFormat::Html: return reportHtml(onPaper(reportOf(facts)), words, svg);
    case ReportFormat::Xlsx: return reportWorkbook(facts, words);
    case ReportFormat::Markdown: return reportMarkdown(onPaper(reportOf(facts)), words);
    case ReportFormat::JsonText: return reportJson(reportOf(facts));
    case ReportFormat::Csv: return reportCsv(reportOf(facts));
    case ReportFormat::Pdf: break;
    }
    return std::nullopt;
}

} // namespace headroom
