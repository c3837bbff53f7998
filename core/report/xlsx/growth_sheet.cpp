// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx/growth_sheet.h"

#include "core/report/xlsx/requirement_sheet.h"

namespace headroom {

namespace {

constexpr std::uint16_t chartColumn = 9;
constexpr std::uint32_t chartRows = 16;
constexpr int longestHorizon = 120;

/// The user level of a month: the ledger's columns as arrays, with the ceilings of its rows.
std::string userLevel(const Sheet& ledger, const LedgerRows& rows, const std::string& factor)
{
    if (!rows.hasUsers())
        return "0";
    const auto column = [&](LedgerColumn each) { return rows.users(ledger, each); };
    const std::string grown = column(LedgerColumn::Start) + '*' + factor;
    const std::string count = "ROUNDUP((" + grown + "-0.000000001)*(" + grown + ">0.000000001),0)";
    const std::string active = "ROUNDUP(" + count + "*ROUND(" + column(LedgerColumn::PercentActive) + "*10000,0)/1000000,0)";
    const std::string things = "ROUNDUP(" + active + "*ROUND(" + column(LedgerColumn::PerActive) + "*1000000,0)/1000000,0)";
    return "SUMPRODUCT(" + things + '*' + column(LedgerColumn::Each) + ')';
}

void writeMonth(Sheet& sheet, std::uint32_t row, std::size_t index, const Domain& domain, const RunwayMonth& month, const std::string& users,
    const std::optional<PrefixLength>& asked)
{
    const auto at = [&](std::uint16_t column) { return addressOf({row, column}); };
    const std::string shares = domainName(index, "Shares");
    const std::string prefix = domainName(index, "SubnetPrefix");
    const auto& required = month.required[domain.placement];
    sheet.formula({row, 3}, growthFactor(index, at(1)), growthFactor(domain.growth, month.month), Look::Decimal);
    sheet.formula({row, 4}, users, static_cast<double>(month.demand.userLevel));
    sheet.formula({row, 5}, "IF(" + shares + "=0,\"\"," + requiredPerSubnet(index, at(4), shares) + ')',
        required ? std::optional<double>(static_cast<double>(*required)) : std::nullopt);
    // A line chart leaves out what is not available.
    const auto line = [&](std::uint16_t column, int smaller) {
        const std::string bits = smaller == 0 ? prefix : prefix + '+' + std::to_string(smaller);
        const std::string formula = "IF(ISNUMBER(" + prefix + "),2^(32-(" + bits + "))-5,NA())";
        if (asked)
            sheet.formula({row, column}, formula, static_cast<double>((std::int64_t{1} << (32 - asked->bits() - smaller)) - 5));
        else
            sheet.formula({row, column}, formula, std::string("#N/A"), Look::Count);
    };
    line(6, 0);
    line(7, 1);
}

void insertChart(Sheet& sheet, const std::string& name, std::uint32_t top, std::uint32_t first, std::uint32_t last, std::uint32_t chartRow)
{
    Book& book = sheet.book();
    lxw_chart* chart = workbook_add_chart(book.handle(), LXW_CHART_LINE);
    for (const std::uint16_t column : {5, 6, 7}) {
        lxw_chart_series* series
            = chart_add_series(chart, ('=' + sheet.range({first, 1}, {last, 1})).c_str(), ('=' + sheet.range({first, column}, {last, column})).c_str());
        chart_series_set_name(series, ('=' + sheet.ref({top, column})).c_str());
        if (column != 5) {
            lxw_chart_line line = {};
            line.color = column == 6 ? 0x7A8794 : 0xA9B4BF;
            line.dash_type = column == 6 ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_ROUND_DOT;
            line.width = 1.5;
            chart_series_set_line(series, &line);
        }
    }
    chart_title_set_name_range(chart, sheet.name().c_str(), first, 0);
    chart_axis_set_name(chart->x_axis, book.said(Text::tr("Month")).c_str());
    chart_axis_set_name(chart->y_axis, book.said(Text::tr("Addresses of one subnet")).c_str());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    const std::string alt = book.said(
        Text::tr("The addresses required of one subnet of “%1” by month, as a line against the subnet that is asked for and the one below it.", name));
    lxw_chart_options options = {};
    options.x_scale = 1.2;
    options.description = const_cast<char*>(alt.c_str());
    worksheet_insert_chart_opt(sheet.handle(), chartRow, chartColumn, chart, &options);
}

/// The month of the horizon in bold; what is not available, for a line to leave it out, without ink.
void mark(Sheet& sheet, std::uint32_t first, std::uint32_t last, const std::string& month, const std::string& horizon)
{
    lxw_conditional_format missing{};
    missing.type = LXW_CONDITIONAL_TYPE_ERRORS;
    missing.format = sheet.book().look(Look::Unseen);
    worksheet_conditional_format_range(sheet.handle(), first, 6, last, 7, &missing);
    std::string formula = "=$B" + month.substr(month.rfind('$') + 1) + '=' + horizon;
    lxw_conditional_format atHorizon{};
    atHorizon.type = LXW_CONDITIONAL_TYPE_FORMULA;
    atHorizon.value_string = formula.data();
    atHorizon.format = sheet.book().look(Look::Marked);
    worksheet_conditional_format_range(sheet.handle(), first, 0, last, 7, &atHorizon);
}

} // namespace

void writeGrowth(Sheet& sheet, const Sheet& ledger, const ReportFacts& facts, const std::vector<LedgerRows>& rows)
{
    Book& book = sheet.book();
    const Plan& plan = facts.answer.plan;
    const std::uint32_t top = sheet.begin(book.said(Text::tr("Growth, month by month")), {book.said(Text::tr("Up to the longest horizon that a plan may have; the month of the horizon is bold."))});
    sheet.titles(top,
        {{Text::tr("Domain"), 18}, {Text::tr("Month"), 8, Column::Kind::Number}, {Text::tr("Calendar"), 12},
            {Text::tr("Growth factor"), 10, Column::Kind::Number}, {Text::tr("User level in all"), 12, Column::Kind::Number},
            {Text::tr("Required per subnet"), 12, Column::Kind::Number}, {Text::tr("Usable in the subnet asked for"), 14, Column::Kind::Number},
            {Text::tr("Usable in one size smaller"), 14, Column::Kind::Number}});
    std::uint32_t row = top + 1;
    std::uint32_t chartRow = row;
    for (std::size_t index = 0; index < plan.domains.size(); ++index) {
        const auto& [name, domain] = plan.domains.entries[index];
        const std::uint32_t first = row;
        // Inputs may set any horizon: all months that one may have.
        for (const RunwayMonth& month : runwayOf(domain, rulesOf(domain), longestHorizon).months) {
            sheet.words({row, 0}, name);
            sheet.number({row, 1}, month.month);
            if (plan.start)
                sheet.words({row, 2}, book.words().month(plan.start->plus(month.month)));
            writeMonth(sheet, row, index, domain, month, userLevel(ledger, rows[index], addressOf({row, 3})), facts.domains[index].runway.recommended);
            ++row;
        }
        mark(sheet, first, row - 1, addressOf({first, 1}), domainName(index, "HorizonMonths"));
        insertChart(sheet, name, top, first, row - 1, chartRow);
        chartRow += chartRows;
    }
    worksheet_autofilter(sheet.handle(), top, 0, row - 1, 7);
    sheet.finish(std::max(row - 1, chartRow), chartColumn + 9);
}

} // namespace headroom
