// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/report_json.h"

#include "core/json/json.h"
#include "core/plan/enum_names.h"
#include "core/report/words.h"

namespace headroom {

namespace {

struct ToJson {
    Json operator()(std::monostate) const { return {}; }
    Json operator()(const Text& text) const { return english(text); }
    Json operator()(const std::vector<Text>& texts) const
    {
        Json all = Json::array();
        for (const Text& text : texts)
            all.push_back(english(text));
        return all;
    }
    Json operator()(std::int64_t number) const { return number; }
    Json operator()(TextDecimal number) const { return static_cast<double>(number.tenThousandths) / 10'000; }
    Json operator()(Chance chance) const { return chance.value; }
    Json operator()(PrefixLength prefix) const { return prefix.bits(); }
    Json operator()(const Month& month) const { return month.text(); }
    Json operator()(const Day& day) const { return day.text; }
    Json operator()(const std::string& name) const { return name; }
};

Json rowJson(const Table& table, const Cells& row)
{
    Json json = Json::object();
    for (std::size_t i = 0; i < row.size(); ++i)
        json[std::string(table.columns[i].id)] = std::visit(ToJson(), row[i]);
    return json;
}

Json tableJson(const Table& table)
{
    Json columns = Json::array();
    for (const Column& column : table.columns)
        columns.push_back({{"id", column.id}, {"heading", english(column.heading)}});
    Json rows = Json::array();
    for (const Cells& row : table.rows)
        rows.push_back(rowJson(table, row));
    return {
        {"id", table.id},
        {"number", table.number == 0 ? Json() : Json(table.number)},
        {"caption", english(table.caption)},
        {"columns", std::move(columns)},
        {"rows", std::move(rows)},
        {"total", table.total.empty() ? Json() : rowJson(table, table.total)},
    };
}

Json domainJson(const Report& report, const std::optional<std::size_t>& domain)
{
    return domain ? Json(report.domains[*domain]) : Json();
}

Json blockJson(const Report& report, const Block& block)
{
    if (const auto* paragraph = std::get_if<Paragraph>(&block))
        return {{"type", "paragraph"}, {"text", inWords(englishWords(), *paragraph)}};
    if (const auto* table = std::get_if<Table>(&block)) {
        Json json = {{"type", "table"}};
        json.update(tableJson(*table));
        return json;
    }
    const auto& figure = std::get<ReportFigure>(block);
    return {
        {"type", "figure"},
        {"kind", nameIn(figureNames, figure.kind)},
        {"domain", domainJson(report, figure.domain)},
        {"number", figure.number},
        {"caption", english(figure.caption)},
        {"description", english(figure.alt)},
        {"table", tableJson(figure.numbers)},
    };
}

} // namespace

std::string reportJson(const Report& report)
{
    Json sections = Json::array();
    for (const Section& section : report.sections) {
        Json blocks = Json::array();
        for (const Block& block : section.blocks)
            blocks.push_back(blockJson(report, block));
        sections.push_back({
            {"id", section.id},
            {"domain", domainJson(report, section.domain)},
            {"level", section.level},
            {"heading", english(section.heading)},
            {"blocks", std::move(blocks)},
        });
    }
    const ReportMeta& meta = report.meta;
    return canonicalJson({
        {"format", "headroom-report"},
        {"version", 1},
        {"title", english(report.title)},
        {"plan", meta.plan},
        {"scenario", meta.scenario ? Json(*meta.scenario) : Json()},
        {"file", meta.file.empty() ? Json() : Json(meta.file)},
        {"sha256", meta.sha256},
        {"date", meta.date},
        {"headroom", meta.version},
        {"sections", std::move(sections)},
    });
}

} // namespace headroom
