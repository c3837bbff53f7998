// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/words.h"
#include "ui/report/paper.h"
#include "ui/report/report_figures.h"

#include <optional>
#include <vector>

namespace headroom {

/// A part of the report that stays whole, as wide as the paper's area: a line, a row, a chart. Everything in it counts from its upper left corner.
struct Strip {
    enum class Keep { Alone, WithNext };
    struct Box {
        QRectF rect;
        QRgb ink;
    };

    double height = 0;
    double before = 0;                    ///< free above it; left out where a page begins with it
    Keep keep = Keep::Alone;
    bool startsPage = false;
    std::optional<std::size_t> head{};    ///< the strip that comes first where a page begins with this one: the titles of its table
    std::optional<std::size_t> heading{}; ///< the section that begins with it
    std::optional<std::size_t> entry{};   ///< the section whose page is told at its right end
    std::vector<Box> boxes{};             ///< below the words
    std::vector<PaperText> texts{};
    std::optional<FigurePart> figure{};
};

/// Appends the table: its caption, its titles, which are repeated on each page, its rows.
void appendTable(std::vector<Strip>& strips, const Table& table, const Words& words);

/// A strip of lines at the left.
Strip stripOf(const QStringList& lines, PaperStyle style, double left = 0);

} // namespace headroom
