// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/report_csv.h"

#include "core/exchange/sizing_csv.h"
#include "core/exchange/whatif/risk_report.h"

#include <algorithm>

namespace headroom {

namespace {

struct ToCsv {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const Text& text) const { return csvText(english(text)); }
    std::string operator()(const std::vector<Text>& texts) const
    {
        std::string all;
        for (const Text& text : texts)
            all += (all.empty() ? "" : "; ") + english(text);
        return csvText(all);
    }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(TextDecimal number) const { return decimalText(number.tenThousandths); }
    std::string operator()(Chance chance) const { return chance.value < leastToldChance ? "0" : chance.value >= 0.9995 ? "1" : chanceText(chance.value); }
    std::string operator()(PrefixLength prefix) const { return std::to_string(prefix.bits()); }
    std::string operator()(const Month& month) const { return month.text(); }
    std::string operator()(const Day& day) const { return day.text; }
    std::string operator()(const std::string& name) const { return csvText(name); }
};

using Titles = std::vector<std::string_view>;

template <typename Use>
void forEachTable(const Report& report, Use use)
{
    for (const Section& section : report.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* table = std::get_if<Table>(&block))
                use(section, *table);
            else if (const auto* figure = std::get_if<ReportFigure>(&block))
                use(section, figure->numbers);
        }
    }
}

Titles titlesOf(const Report& report)
{
    Titles titles;
    forEachTable(report, [&](const Section&, const Table& table) {
        for (const Column& column : table.columns)
            if (std::find(titles.begin(), titles.end(), column.id) == titles.end())
                titles.push_back(column.id);
    });
    return titles;
}

} // namespace

std::string reportCsv(const Report& report)
{
    const Titles titles = titlesOf(report);
    std::string text = "section,sectionDomain,table";
    for (const std::string_view title : titles)
        text += ',' + std::string(title);
    text += "\r\n";
    forEachTable(report, [&](const Section& section, const Table& table) {
        const std::string first
            = csvText(section.id) + ',' + (section.domain ? csvText(report.domains[*section.domain]) : std::string()) + ',' + std::string(table.id);
        std::vector<std::size_t> places;
        for (const Column& column : table.columns)
            places.push_back(static_cast<std::size_t>(std::find(titles.begin(), titles.end(), column.id) - titles.begin()));
        for (const Cells& row : table.rows) {
            std::vector<std::string> cells(titles.size());
            for (std::size_t i = 0; i < row.size(); ++i)
                cells[places[i]] = std::visit(ToCsv(), row[i]);
            text += first;
            for (const std::string& cell : cells)
                text += ',' + cell;
            text += "\r\n";
        }
    });
    return text;
}

} // namespace headroom
