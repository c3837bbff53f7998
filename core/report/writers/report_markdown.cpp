// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/report_markdown.h"

#include "core/exchange/sizing_markdown.h"

namespace headroom {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Text that begins a line: what would make it a list, a rule or an underlined heading is escaped as well.
std::string lineText(const std::string& text)
{
    std::string line = markdownText(text);
    line.erase(0, line.find_first_not_of(' '));
    std::size_t digits = 0;
    while (digits < line.size() && isDigit(line[digits]))
        ++digits;
    if (digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')'))
        line.insert(digits, 1, '\\');
    else if (!line.empty() && (line[0] == '-' || line[0] == '='))
        line.insert(0, 1, '\\');
    return line;
}

std::string rowLine(const std::vector<std::string>& cells)
{
    std::string line = "|";
    for (const std::string& cell : cells)
        line += cell.empty() ? " |" : ' ' + cell + " |";
    return line + '\n';
}

std::string tableText(const Table& table, const Words& words)
{
    std::vector<std::string> titles;
    std::vector<std::string> rules;
    for (const Column& column : table.columns) {
        titles.push_back(markdownText(words.text(column.heading)));
        rules.emplace_back(column.kind == Column::Kind::Number ? "---:" : "---");
    }
    std::string text = "**" + markdownText(captionOf(words, table)) + "**\n\n" + rowLine(titles) + rowLine(rules);
    for (const Cells& row : table.rows) {
        std::vector<std::string> cells;
        for (const Cell& cell : row)
            cells.push_back(markdownText(inWords(words, cell)));
        text += rowLine(cells);
    }
    if (!table.total.empty()) {
        std::vector<std::string> cells;
        for (const Cell& cell : table.total) {
            const std::string said = markdownText(inWords(words, cell));
            cells.push_back(said.empty() ? said : "**" + said + "**");
        }
        text += rowLine(cells);
    }
    return text + '\n';
}

std::string blockText(const Block& block, const Words& words)
{
    if (const auto* paragraph = std::get_if<Paragraph>(&block))
        return lineText(inWords(words, *paragraph)) + "\n\n";
    if (const auto* table = std::get_if<Table>(&block))
        return tableText(*table, words);
    const auto& figure = std::get<ReportFigure>(block);
    return "**" + markdownText(captionOf(words, figure)) + ".** " + markdownText(words.text(figure.alt)) + "\n\n" + tableText(figure.numbers, words);
}

} // namespace

std::string reportMarkdown(const Report& report, const Words& words)
{
    std::string text = "# " + markdownText(words.text(report.title)) + "\n\n";
    for (const std::string& line : originOf(words, report.meta))
        text += "- " + lineText(line) + '\n';
    text += '\n';
    for (const Section& section : report.sections) {
        text += std::string(static_cast<std::size_t>(section.level) + 1, '#') + ' ' + markdownText(words.text(section.heading)) + "\n\n";
        for (const Block& block : section.blocks)
            text += blockText(block, words);
    }
    text.pop_back(); // of the empty line behind the last block
    return text;
}

} // namespace headroom
