// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/words.h"

#include <functional>
#include <string>
#include <string_view>

namespace headroom {

/// A chart as one <svg> element, which is taken as it is; empty where there is none. Its ids must not be those of another chart.
using FigureSvg = std::function<std::string(const ReportFigure&)>;

/// The report as one HTML file that needs nothing else: no script, no request (its content security policy forbids both), light and dark, and made to be
/// printed: table headers on each page, no heading alone at the end of one, no chart and no row cut in two. The answer comes first, then the contents.
/// Headings, captions, row and column headers and the charts' descriptions are marked as such. Names can't become markup. Where `svg` is empty or gives none, a
/// figure is its numbers alone.
std::string reportHtml(const Report& report, const Words& words, const FigureSvg& svg = {});

/// Text that HTML shows as it is, in attributes too; control characters and what turns the reading direction become U+FFFD, line ends blanks.
std::string htmlText(std::string_view text);

} // namespace headroom
