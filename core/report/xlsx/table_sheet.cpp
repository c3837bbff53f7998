// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx/table_sheet.h"

#include "core/exchange/visible.h"

#include <algorithm>
#include <map>
#include <utility>

namespace headroom {

namespace {

constexpr double narrowest = 10; // of a column, in characters
constexpr double widest = 60;
constexpr double widestHead = 16; // titles have three lines
constexpr std::uint16_t fewestPrinted = 7; // columns, so that the caption above is printed whole

/// The tables with that id, as one. None where there are none.
struct Joined {
    std::vector<std::string> captions{};
    std::vector<Column> columns{};
    std::vector<Cells> rows{};

    void add(const Report& report, const Section& section, const Words& words, const Table& table)
    {
        const bool ofEachDomain = section.domain && report.domains.size() > 1;
        if (columns.empty()) {
            columns = table.columns;
            if (ofEachDomain)
                columns.insert(columns.begin(), {"domain", Text::tr("Domain")});
        }
        const std::string caption = words.text(table.caption);
        if (std::find(captions.begin(), captions.end(), caption) == captions.end())
            captions.push_back(caption);
        for (Cells row : table.rows) {
            if (ofEachDomain)
                row.insert(row.begin(), report.domains[*section.domain]);
            rows.push_back(std::move(row));
        }
    }
};

using ById = std::map<std::string_view, Joined>;

ById tablesById(const Report& report, const Words& words)
{
    ById tables;
    for (const Section& section : report.sections)
        for (const Block& block : section.blocks) {
            const auto* figure = std::get_if<ReportFigure>(&block);
            if (const Table* table = figure ? &figure->numbers : std::get_if<Table>(&block))
                tables[table->id].add(report, section, words, *table);
        }
    return tables;
}

/// As wide as its words, but no wider than people read.
double widthOf(const Joined& table, std::size_t column, const std::string& heading, const std::vector<std::vector<std::string>>& words)
{
    double width = std::max(narrowest, longestWord(heading) + 3);
    for (const auto& row : words)
        width = std::max(width, static_cast<double>(columnsOf(row[column])) + 3);
    return std::min(width, table.columns[column].kind == Column::Kind::Number ? widestHead : widest);
}

void writeTable(Sheet& sheet, const Joined& table)
{
    const Words& said = sheet.book().words();
    std::vector<std::vector<std::string>> words;
    for (const Cells& row : table.rows)
        std::transform(row.begin(), row.end(), std::back_inserter(words.emplace_back()), [&](const Cell& cell) { return inWords(said, cell); });
    std::vector<std::string> more(table.captions.begin() + 1, table.captions.end());
    more.push_back(sheet.book().said(Text::tr("As the plan was when this was exported: this sheet does not follow the inputs.")));
    const std::uint32_t top = sheet.begin(table.captions.front(), more);
    std::vector<Sheet::Title> titles;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        titles.push_back({table.columns[i].heading, widthOf(table, i, said.text(table.columns[i].heading), words), table.columns[i].kind});
    sheet.titles(top, titles);
    std::uint32_t row = top;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        ++row;
        int lines = 1;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            sheet.cell({row, static_cast<std::uint16_t>(column)}, table.rows[i][column], table.columns[column].kind);
            if (table.columns[column].kind == Column::Kind::Words)
                lines = std::max(lines, linesIn(words[i][column], titles[column].width));
        }
        sheet.setLines(row, lines);
    }
    const auto columns = static_cast<std::uint16_t>(table.columns.size());
    if (row > top)
        worksheet_autofilter(sheet.handle(), top, 0, row, static_cast<std::uint16_t>(columns - 1));
    sheet.finish(row, std::max(columns, fewestPrinted));
}

} // namespace

void writeTableSheets(Book& book, const Report& report)
{
    const ById tables = tablesById(report, book.words());
    const std::pair<std::string_view, Text> sheets[] = {
        {"outgrown", Text::tr("Runway")},
        {"sensitivity", Text::tr("Sensitivity")},
        {"percentiles", Text::tr("In use at once")},
        {"exhaustion", Text::tr("Risk")},
        {"accepted", Text::tr("Accepted risk")},
        {"scenarios", Text::tr("Scenarios")},
        {"changes", Text::tr("Changes")},
        {"pools", Text::tr("Pools")},
        {"blocks", Text::tr("Address plan")},
        {"findings", Text::tr("Findings")},
        {"settings", Text::tr("Settings")},
        {"work", Text::tr("Work")},
        {"figures", Text::tr("Sources")},
        {"about", Text::tr("About")},
    };
    for (const auto& [id, name] : sheets) {
        const auto found = tables.find(id);
        if (found == tables.end())
            continue;
        Sheet sheet(book, name);
        writeTable(sheet, found->second);
    }
}

} // namespace headroom
