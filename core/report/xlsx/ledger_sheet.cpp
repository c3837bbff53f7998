// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx/ledger_sheet.h"

#include "core/capacity/rows.h"
#include "core/exchange/labels.h"

#include <algorithm>

namespace headroom {

namespace {

double asDouble(std::int64_t number)
{
    return static_cast<double>(number);
}

constexpr double whyWidth = 28; // characters
constexpr double sourceWidth = 44;

std::string local(std::uint32_t row, std::uint16_t column)
{
    return addressOf({row, column});
}

/// Without numbers, which the sheet calculates.
Text ruleOf(const Row& row)
{
    const bool users = row.kind == Active::Users;
    if (row.job)
        return row.job->addressesPerInstance ? Text::tr("for each instance as many as the plan says") : Text::tr("for each instance as many as its kind takes, EFA included");
    if (row.entity == Entity::KernelGateway)
        return users ? Text::tr("one for each active user on this instance type") : Text::tr("one for each shared space on this instance type");
    if (row.entity == Entity::Space)
        return users ? Text::tr("one for each running space") : Text::tr("one for each running app");
    return users ? Text::tr("one for each active user") : Text::tr("one for each shared space");
}

class LedgerWriter {
public:
    LedgerWriter(Sheet& sheet, std::uint32_t row)
        : m_sheet(sheet)
        , m_row(row)
    {
    }

    std::uint32_t row() const { return m_row; }

    void setDomain(std::size_t index, const std::string& name)
    {
        m_index = index;
        m_domain = name;
    }

    void domainLevel(Entity entity, const Text& why, const std::string& count, std::int64_t counted, const char* each, const Figure& figure)
    {
        begin(entity, Text::tr("domain"), why, figure);
        m_sheet.formula({m_row, 10}, count, asDouble(counted));
        m_sheet.formula({m_row, 11}, domainName(m_index, each), figure.addresses);
        m_sheet.formula({m_row, 12}, local(m_row, 10) + '*' + local(m_row, 11), asDouble(counted * figure.addresses));
        ++m_row;
    }

    struct Group {
        std::string name;
        std::int64_t start, horizon, active;
        double percentActive;
    };
    void userLevel(const Row& row, const Group& group, const GroupInputs& inputs, const GroupInputs::Item& item)
    {
        begin(row.entity, Text::tr("user"), ruleOf(row), *row.figure);
        m_sheet.words({m_row, 3}, group.name);
        if (row.item)
            m_sheet.words({m_row, 4}, *row.item);
        m_sheet.formula({m_row, 5}, inputs.count, asDouble(group.start));
        const std::string grown = local(m_row, 5) + '*' + domainName(m_index, "GrowthFactor");
        m_sheet.formula({m_row, 6}, "ROUNDUP((" + grown + "-0.000000001)*(" + grown + ">0.000000001),0)", asDouble(group.horizon));
        m_sheet.formula({m_row, 7}, inputs.percentActive, group.percentActive, Look::Decimal);
        m_sheet.formula({m_row, 8}, "ROUNDUP(" + local(m_row, 6) + "*ROUND(" + local(m_row, 7) + "*10000,0)/1000000,0)", asDouble(group.active));
        m_sheet.formula({m_row, 9}, item.perActive, perActive(row), Look::Decimal);
        m_sheet.formula({m_row, 10}, "ROUNDUP(" + local(m_row, 8) + "*ROUND(" + local(m_row, 9) + "*1000000,0)/1000000,0)", asDouble(row.things));
        m_sheet.formula({m_row, 11}, item.each, row.things > 0 ? asDouble(row.addresses / row.things) : each(row));
        m_sheet.formula({m_row, 12}, local(m_row, 10) + '*' + local(m_row, 11), asDouble(row.addresses));
        ++m_row;
    }

private:
    void begin(Entity entity, const Text& level, const Text& why, const Figure& figure)
    {
        const std::string rule = m_sheet.book().said(why);
        m_sheet.words({m_row, 0}, m_domain);
        m_sheet.words({m_row, 1}, labelOf(entity));
        m_sheet.words({m_row, 2}, level);
        m_sheet.words({m_row, 13}, rule, Look::Wrapped);
        m_sheet.words({m_row, 14}, figure.source, Look::Wrapped);
        m_sheet.setLines(m_row, std::max(linesIn(rule, whyWidth), linesIn(figure.source, sourceWidth)));
    }

    static double perActive(const Row& row)
    {
        if (row.app)
            return row.app->usersPercent.toDouble() / 100;
        return row.job ? row.job->instancesPerUser.toDouble() : 1;
    }
    /// Of a row that nobody holds, whose addresses do not say.
    static double each(const Row& row)
    {
        if (row.job)
            return addressesPerInstance(*row.job, *row.figure);
        return row.figure->addresses * (row.app && row.entity == Entity::Space ? row.app->appsPerUser : 1);
    }

    Sheet& m_sheet;
    std::uint32_t m_row;
    std::size_t m_index = 0;
    std::string m_domain;
};

void writeUsers(LedgerWriter& writer, std::size_t index, const Domain& domain, const std::vector<GroupInputs>& inputs)
{
    const Ruleset& rules = rulesOf(domain);
    const GrownBy growth(domain.growth, domain.growth.horizonMonths);
    std::size_t next = 0;
    const auto write = [&](const std::string& name, const auto& group, std::int64_t count, double percentActive) {
        const GroupInputs& given = inputs[next++];
        const LedgerWriter::Group grown{name, count, growth.of(count), activeAfter(group, growth), percentActive};
        std::size_t app = 0;
        std::size_t job = 0;
        forEachRowOf(name, group, grown.active, rules, [&](const Row& row) {
            if (row.app)
                writer.userLevel(row, grown, given, given.apps[app++]);
            else if (row.job)
                writer.userLevel(row, grown, given, given.jobs[job++]);
            else
                writer.userLevel(row, grown, given, {"1", domainName(index, "JupyterAddresses")});
        });
    };
    for (const auto& [name, cohort] : domain.cohorts)
        write(name, cohort, cohort.users, cohort.peakConcurrencyPercent.toDouble());
    for (const auto& [name, group] : domain.sharedSpaces)
        write(name, group, group.spaces, 100);
}

void insertChart(Sheet& sheet, std::uint32_t top, std::uint32_t count, std::uint16_t last)
{
    Book& book = sheet.book();
    lxw_chart* chart = workbook_add_chart(book.handle(), LXW_CHART_COLUMN_STACKED);
    for (std::uint16_t column = 1; column < last; ++column) {
        lxw_chart_series* series = chart_add_series(
            chart, ('=' + sheet.range({top + 1, 0}, {top + count, 0})).c_str(), ('=' + sheet.range({top + 1, column}, {top + count, column})).c_str());
        chart_series_set_name(series, ('=' + sheet.ref({top, column})).c_str());
    }
    chart_title_set_name(chart, book.said(Text::tr("What takes the addresses")).c_str());
    chart_axis_set_name(chart->y_axis, book.said(Text::tr("Addresses")).c_str());
    const std::string alt = book.said(Text::tr("Stacked columns, one for each domain, of the addresses by what takes them."));
    lxw_chart_options options = {};
    options.x_scale = 1.5;
    options.y_scale = 1.4;
    options.description = const_cast<char*>(alt.c_str());
    worksheet_insert_chart_opt(sheet.handle(), top + count + 2, 0, chart, &options);
}

} // namespace

std::vector<LedgerRows> writeLedger(Sheet& sheet, const ReportFacts& facts, const std::vector<std::vector<GroupInputs>>& inputs)
{
    Book& book = sheet.book();
    const std::uint32_t top = sheet.begin(book.said(Text::tr("What takes the addresses, at the horizon")), {});
    sheet.titles(top,
        {{Text::tr("Domain"), 15}, {Text::tr("What takes them"), 18}, {Text::tr("Level"), 8}, {Text::tr("Cohort or space group"), 20}, {Text::tr("Item"), 16},
            {Text::tr("At the start"), 10, Column::Kind::Number}, {Text::tr("At the horizon"), 10, Column::Kind::Number},
            {Text::tr("Active at once (%)"), 10, Column::Kind::Number}, {Text::tr("Active"), 10, Column::Kind::Number},
            {Text::tr("Per active user or space"), 11, Column::Kind::Number}, {Text::tr("Count"), 10, Column::Kind::Number},
            {Text::tr("Addresses each"), 11, Column::Kind::Number}, {Text::tr("Addresses"), 11, Column::Kind::Number}, {Text::tr("Why"), whyWidth},
            {Text::tr("Source"), sourceWidth}});
    LedgerWriter writer(sheet, top + 1);
    std::vector<LedgerRows> rows;
    std::int64_t total = 0;
    for (std::size_t index = 0; index < facts.answer.plan.domains.size(); ++index) {
        const auto& [name, domain] = facts.answer.plan.domains.entries[index];
        const Ruleset& rules = rulesOf(domain);
        const std::string zones = domainName(index, "Zones");
        LedgerRows& place = rows.emplace_back();
        place.first = writer.row();
        writer.setDomain(index, name);
        writer.domainLevel(Entity::EfsMountTarget, Text::tr("one for each zone, where there are mount targets"), domainName(index, "MountTarget") + '*' + zones, domain.mountTarget ? domain.availabilityZones : 0,
            "MountTargetAddresses", rules.mountTarget);
        writer.domainLevel(Entity::VpcEndpoint, Text::tr("one for each interface endpoint and zone"), domainName(index, "Endpoints") + '*' + zones, interfaceEndpoints(domain) * domain.availabilityZones,
            "EndpointAddresses", rules.interfaceEndpoint);
        place.firstUser = writer.row();
        writeUsers(writer, index, domain, inputs[index]);
        place.end = writer.row();
        total += facts.answer.sizing.domains[index].horizon.total();
    }
    worksheet_autofilter(sheet.handle(), top, 0, writer.row() - 1, 14);
    for (std::uint16_t column = 1; column < 12; ++column)
        sheet.words({writer.row(), column}, std::string_view(), Look::Total);
    sheet.words({writer.row(), 0}, Text::tr("Total"), Look::Total);
    sheet.formula({writer.row(), 12}, "SUM(" + local(top + 1, 12) + ':' + local(writer.row() - 1, 12) + ')', asDouble(total), Look::TotalCount);
    sheet.finish(writer.row(), 15);
    return rows;
}

void writeEntities(Sheet& sheet, const Sheet& ledger, const ReportFacts& facts, const std::vector<LedgerRows>& rows)
{
    Book& book = sheet.book();
    const auto& domains = facts.answer.plan.domains;
    std::vector<Entity> entities;
    for (std::size_t entity = 0; entity < entityCount; ++entity) {
        bool occurs = false;
        for (const auto& sizing : facts.answer.sizing.domains)
            occurs |= sizing.horizon.byEntity[entity] > 0;
        if (occurs)
            entities.push_back(static_cast<Entity>(entity));
    }
    const std::uint32_t top = sheet.begin(book.said(Text::tr("What takes the addresses, by domain")), {});
    std::vector<Sheet::Title> titles{{Text::tr("Domain"), 24}};
    for (const Entity entity : entities)
        titles.push_back({labelOf(entity), 14, Column::Kind::Number});
    titles.push_back({Text::tr("Total"), 14, Column::Kind::Number});
    sheet.titles(top, titles);
    const auto last = static_cast<std::uint16_t>(entities.size() + 1);
    const auto count = static_cast<std::uint32_t>(domains.size());
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t row = top + 1 + i;
        const Demand& demand = facts.answer.sizing.domains[i].horizon;
        sheet.words({row, 0}, domains.entries[i].name);
        for (std::uint16_t column = 1; column < last; ++column)
            sheet.formula({row, column},
                "SUMIF(" + rows[i].all(ledger, LedgerColumn::Entity) + ',' + local(top, column) + ',' + rows[i].all(ledger, LedgerColumn::Addresses) + ')',
                asDouble(demand.byEntity[static_cast<std::size_t>(entities[column - 1u])]));
        sheet.formula({row, last}, "SUM(" + rows[i].all(ledger, LedgerColumn::Addresses) + ')', asDouble(demand.total()));
    }
    if (!entities.empty())
        insertChart(sheet, top, count, last);
    sheet.finish(top + count + 24, std::max<std::uint16_t>(last + 1, 6));
}

} // namespace headroom
