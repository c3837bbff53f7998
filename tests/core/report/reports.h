// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_of.h"
#include "core/report/words.h"

#include <algorithm>
#include <string>

namespace headroom {

inline Report reportOfPlan(const Plan& plan, Sections sections = Sections::all())
{
    return reportOf(*reportFacts({plan.name, std::nullopt, "plan.headroom.json", std::string(64, '0'), "2026-12-01", "1.2.3"}, sections, plan, plan));
}

inline const Section* findSection(const Report& report, std::string_view id)
{
    const auto found = std::find_if(report.sections.begin(), report.sections.end(), [&](const Section& section) { return section.id == id; });
    return found == report.sections.end() ? nullptr : &*found;
}

/// The table of that id in a section, or that of a figure; as lines of cells parted by " | ".
inline std::string tableIn(const Report& report, std::string_view section, std::string_view id)
{
    const Section* found = findSection(report, section);
    if (!found)
        return "no such section";
    for (const Block& block : found->blocks) {
        const auto* figure = std::get_if<ReportFigure>(&block);
        const auto* table = figure ? &figure->numbers : std::get_if<Table>(&block);
        if (!table || table->id != id)
            continue;
        std::string text;
        const auto add = [&](const Cells& row) {
            for (std::size_t i = 0; i < row.size(); ++i)
                text += (i == 0 ? "" : " | ") + inWords(englishWords(), row[i]);
            text += '\n';
        };
        for (const Cells& row : table->rows)
            add(row);
        if (!table->total.empty())
            add(table->total);
        return text;
    }
    return "no such table";
}

inline std::string paragraphsOf(const Report& report, std::string_view section)
{
    const Section* found = findSection(report, section);
    std::string text;
    for (const Block& block : found ? found->blocks : std::vector<Block>())
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            text += inWords(englishWords(), *paragraph) + '\n';
    return text;
}

} // namespace headroom
