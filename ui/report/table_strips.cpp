// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/strip.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace headroom {

namespace {

constexpr double rowPadding = 3;
constexpr double captionBefore = 16;
constexpr double captionGap = 3;
constexpr double tableAfter = 4;
constexpr double narrowestWords = 56;
constexpr double narrowestName = 48;
constexpr double widestWord = 150; ///< a longer one is broken
constexpr int mostLines = 30;      ///< of a cell
constexpr int mostHeadLines = 6;

using Kind = Column::Kind;

/// How close a table is set.
struct Setting {
    double gap;
    PaperStyle row, bold, head;
};
constexpr std::array settings{
    Setting{14, PaperStyle::Row, PaperStyle::RowBold, PaperStyle::RowHead},
    Setting{8, PaperStyle::Row, PaperStyle::RowBold, PaperStyle::RowHead},
    Setting{7, PaperStyle::TightRow, PaperStyle::TightRowBold, PaperStyle::TightRowHead},
};

struct Grid {
    Setting setting;
    std::vector<Column> columns;
    std::vector<double> lefts;
    std::vector<double> widths;
    double width = 0;
};

double longestWord(const QString& text, PaperStyle style)
{
    double longest = 0;
    for (const QString& word : text.split(u' '))
        longest = std::max(longest, widthOf(word, style));
    return longest;
}

struct Widths {
    double natural = 0; ///< all on one line
    double least = 0;   ///< no word broken, unless it is very long
    double title = 0;   ///< no word of the title broken, and no number or block: names may be
};

Widths widthsOf(Kind kind, const Setting& setting, std::size_t column, const std::vector<std::vector<QString>>& rows, const QString& title)
{
    const double head = longestWord(title, setting.head);
    Widths widths{head, std::min(head, widestWord)};
    const bool isWords = kind == Kind::Words;
    for (const auto& row : rows) {
        const QString& cell = row[column];
        const double natural = widthOf(cell, setting.bold);
        widths.natural = std::max(widths.natural, natural);
        widths.least = std::max(widths.least, isWords ? std::min(longestWord(cell, setting.bold), widestWord) : natural);
    }
    // A title goes on in a second line rather than keep its column wide, but not in one for each of its words.
    const double whole = widthOf(title, setting.head);
    widths.natural = std::max(widths.natural, std::min(whole, std::max(narrowestWords, whole / 2)));
    if (isWords)
        widths.least = std::max(widths.least, std::min(widths.natural, narrowestWords));
    widths.title = isWords ? std::min(widths.least, std::max(head, narrowestName)) : widths.least;
    return widths;
}

template <typename Member>
double sumOf(const std::vector<Widths>& widths, Member member)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0, [member](double all, const Widths& each) { return all + each.*member; });
}

/// What is left beside the least widths goes to the columns that want more, in proportion. Where there is less, names are broken, then all.
std::vector<double> shared(const std::vector<Widths>& widths, double room)
{
    const double natural = sumOf(widths, &Widths::natural);
    const double least = sumOf(widths, &Widths::least);
    const double title = sumOf(widths, &Widths::title);
    std::vector<double> result;
    for (const Widths& each : widths) {
        if (natural <= room)
            result.push_back(each.natural);
        else if (title >= room)
            result.push_back(each.title * room / title);
        else if (least >= room)
            result.push_back(each.title + (each.least - each.title) * (room - title) / (least - title));
        else
            result.push_back(each.least + (each.natural - each.least) * (room - least) / (natural - least));
    }
    return result;
}

/// Set as wide as it can be without breaking a word, or as close as there is.
Grid gridOf(const Table& table, const std::vector<std::vector<QString>>& rows, const std::vector<QString>& titles)
{
    Grid grid{settings.front(), table.columns, {}, {}, 0};
    for (const Setting& setting : settings) {
        std::vector<Widths> widths;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            widths.push_back(widthsOf(table.columns[i].kind, setting, i, rows, titles[i]));
        const double room = paperArea.width() - setting.gap * static_cast<double>(table.columns.size() - 1);
        grid.setting = setting;
        grid.widths = shared(widths, room);
        if (sumOf(widths, &Widths::least) <= room)
            break;
    }
    for (const double width : grid.widths) {
        grid.lefts.push_back(grid.width);
        grid.width += width + grid.setting.gap;
    }
    grid.width -= grid.setting.gap;
    return grid;
}

enum class Align { Top, Bottom };

Strip rowStrip(const Grid& grid, const std::vector<QString>& cells, PaperStyle style, Align align)
{
    std::vector<QStringList> lines;
    qsizetype most = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        lines.push_back(linesOf(cells[i], style, grid.widths[i] + 0.5, align == Align::Bottom ? mostHeadLines : mostLines));
        most = std::max(most, lines.back().size());
    }
    Strip strip;
    const double line = lineHeightOf(style);
    strip.height = static_cast<double>(most) * line + 2 * rowPadding;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        double top = rowPadding + (align == Align::Bottom ? static_cast<double>(most - lines[i].size()) * line : 0);
        for (const QString& words : lines[i]) {
            const double left = grid.columns[i].kind == Kind::Number ? grid.lefts[i] + grid.widths[i] - widthOf(words, style) : grid.lefts[i];
            if (!words.isEmpty())
                strip.texts.push_back({{left, top + ascentOf(style)}, words, style});
            top += line;
        }
    }
    return strip;
}

std::vector<QString> cellsOf(const Words& words, const Cells& row)
{
    std::vector<QString> cells;
    for (const Cell& cell : row)
        cells.push_back(printable(inWords(words, cell)));
    return cells;
}

} // namespace

Strip stripOf(const QStringList& lines, PaperStyle style, double left)
{
    Strip strip;
    for (const QString& line : lines) {
        strip.texts.push_back({{left, strip.height + ascentOf(style)}, line, style});
        strip.height += lineHeightOf(style);
    }
    return strip;
}

void appendTable(std::vector<Strip>& strips, const Table& table, const Words& words)
{
    Strip caption = stripOf(linesOf(printable(captionOf(words, table)), PaperStyle::Caption, paperArea.width(), mostLines), PaperStyle::Caption);
    caption.before = captionBefore;
    caption.height += captionGap;
    caption.keep = Strip::Keep::WithNext;
    strips.push_back(std::move(caption));

    std::vector<QString> titles;
    for (const Column& column : table.columns)
        titles.push_back(printable(words.text(column.heading)));
    std::vector<std::vector<QString>> rows;
    for (const Cells& row : table.rows)
        rows.push_back(cellsOf(words, row));
    const bool hasTotal = !table.total.empty();
    if (hasTotal)
        rows.push_back(cellsOf(words, table.total));
    const Grid grid = gridOf(table, rows, titles);

    const std::size_t head = strips.size();
    Strip titleStrip = rowStrip(grid, titles, grid.setting.head, Align::Bottom);
    titleStrip.boxes.push_back({{0, titleStrip.height - 1, grid.width, 1}, ink::strongLine});
    titleStrip.keep = rows.empty() ? Strip::Keep::Alone : Strip::Keep::WithNext;
    strips.push_back(std::move(titleStrip));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isTotal = hasTotal && i + 1 == rows.size();
        Strip strip = rowStrip(grid, rows[i], isTotal ? grid.setting.bold : grid.setting.row, Align::Top);
        strip.head = head;
        if (isTotal)
            strip.boxes.push_back({{0, 0, grid.width, strip.height}, ink::shade});
        strip.boxes.push_back({{0, strip.height - 0.75, grid.width, 0.75}, ink::line});
        // Neither the first row nor the last stands alone on a page.
        if (i + 1 < rows.size() && (i == 0 || i + 2 == rows.size()))
            strip.keep = Strip::Keep::WithNext;
        if (i + 1 == rows.size())
            strip.height += tableAfter;
        strips.push_back(std::move(strip));
    }
}

} // namespace headroom
