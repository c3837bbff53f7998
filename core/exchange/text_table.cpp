// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_table.h"

#include "core/exchange/visible.h"

#include <algorithm>

namespace headroom {

TextTable::TextTable(std::vector<Column> columns)
    : m_columns(std::move(columns))
{
}

void TextTable::add(std::vector<std::string> cells)
{
    for (auto& cell : cells)
        cell = visible(cell);
    m_rows.push_back(std::move(cells));
}

std::string TextTable::text(const std::string& indent) const
{
    std::vector<std::size_t> widths(m_columns.size(), 0);
    for (const auto& row : m_rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row[i]));
    std::vector<std::string> titles;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        titles.push_back(m_columns[i].title);
        if (widths[i] > 0)
            widths[i] = std::max(widths[i], columnsOf(m_columns[i].title));
    }

    std::string result;
    const auto addLine = [&](const std::vector<std::string>& cells) {
        std::string line;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (widths[i] == 0)
                continue;
            const std::string blanks(widths[i] - columnsOf(cells[i]), ' ');
            line += line.empty() ? indent : "  ";
            line += m_columns[i].align == Align::Right ? blanks + cells[i] : cells[i] + blanks;
        }
        line.erase(line.find_last_not_of(' ') + 1);
        result += line + '\n';
    };
    if (std::any_of(titles.begin(), titles.end(), [](const std::string& title) { return !title.empty(); }))
        addLine(titles);
    for (const auto& row : m_rows)
        addLine(row);
    return result;
}

} // namespace headroom
