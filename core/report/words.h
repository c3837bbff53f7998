// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <functional>
#include <string>

namespace headroom {

/// How a report's values are put in a language, by those who know it.
struct Words {
    std::string language; ///< BCP 47: "en"
    std::function<std::string(const Text&)> text;
    std::function<std::string(std::int64_t)> number;
    std::function<std::string(TextDecimal)> decimal;
    std::function<std::string(double)> chance;
    std::function<std::string(const Month&)> month;
    std::function<std::string(const Day&)> day;
};
/// English, numbers grouped by comma, dates as ISO 8601 has them.
const Words& englishWords();

std::string inWords(const Words& words, const Cell& cell);
/// A phrase with a capital letter and a full stop.
std::string inWords(const Words& words, const Paragraph& paragraph);
/// "Table 3. What takes the addresses"; the caption alone where it has no number.
std::string captionOf(const Words& words, const Table& table);
std::string captionOf(const Words& words, const ReportFigure& figure);
/// "Page 3 of 11".
std::string pageOf(const Words& words, int page, int pages);
/// The lines below the title: what the report is about, when and by what it was made.
std::vector<std::string> originOf(const Words& words, const ReportMeta& meta);

} // namespace headroom
