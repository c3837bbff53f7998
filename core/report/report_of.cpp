// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_of.h"

#include "core/report/section_blocks.h"

namespace headroom {

namespace {

std::string nameOf(SectionId id)
{
    return std::string(sectionNames[static_cast<std::size_t>(id)].second);
}

struct DomainSection {
    SectionId id;
    Blocks (*blocks)(const ReportFacts&, std::size_t);
};
constexpr std::array<DomainSection, 5> domainSections{{
    {SectionId::Derivation, derivationBlocks},
    {SectionId::Placements, placementBlocks},
    {SectionId::Growth, growthBlocks},
    {SectionId::Sensitivity, sensitivityBlocks},
    {SectionId::Risk, riskBlocks},
}};

void appendDomain(const ReportFacts& facts, std::size_t index, std::vector<Section>& sections)
{
    const auto& domains = facts.answer.plan.domains;
    const bool chapter = domains.size() > 1;
    const std::string number = chapter ? '-' + std::to_string(index + 1) : std::string();
    const std::size_t before = sections.size();
    if (chapter)
        sections.push_back({"domain" + number, index, 1, Text::tr("Domain %1", domains.entries[index].name), {}});
    for (const DomainSection& each : domainSections)
        if (facts.sections.has(each.id))
            sections.push_back({nameOf(each.id) + number, index, chapter ? 2 : 1, sectionHeading(each.id), each.blocks(facts, index)});
    if (chapter && sections.size() == before + 1)
        sections.pop_back();
}

std::size_t monthStep(std::size_t months)
{
    constexpr std::size_t mostRows = 25;
    for (const std::size_t step : {1, 3, 6})
        if ((months + step - 1) / step <= mostRows)
            return step;
    return 12;
}

void thin(Table& table)
{
    const std::size_t step = monthStep(table.rows.size());
    std::vector<Cells> rows;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (i % step == 0 || i + 1 == table.rows.size())
            rows.push_back(std::move(table.rows[i]));
    table.rows = std::move(rows);
}

/// Through the report, as they come.
class Numbering {
public:
    void number(Block& block)
    {
        if (auto* table = std::get_if<Table>(&block)) {
            number(*table);
        } else if (auto* figure = std::get_if<ReportFigure>(&block)) {
            figure->number = ++m_figures;
            number(figure->numbers);
        }
    }

private:
    void number(Table& table) { table.number = table.id == "answer" ? 0 : ++m_tables; }
    int m_tables = 0;
    int m_figures = 0;
};

} // namespace

Text sectionHeading(SectionId id)
{
    switch (id) {
    case SectionId::Answer: return Text::tr("The answer");
    case SectionId::Derivation: return Text::tr("How it was derived");
    case SectionId::Placements: return Text::tr("How users spread over the zones");
    case SectionId::Growth: return Text::tr("Growth");
    case SectionId::Sensitivity: return Text::tr("Sensitivity");
    case SectionId::Risk: return Text::tr("Risk");
    case SectionId::Scenarios: return Text::tr("Scenarios compared");
    case SectionId::Addresses: return Text::tr("The address plan");
    case SectionId::Findings: return Text::tr("Findings");
    case SectionId::Assumptions: return Text::tr("Assumptions and sources");
    }
    return {};
}

Report onPaper(Report report)
{
    for (Section& section : report.sections)
        for (Block& block : section.blocks) {
            auto* figure = std::get_if<ReportFigure>(&block);
            if (Table* table = figure ? &figure->numbers : std::get_if<Table>(&block); table && table->id == "months")
                thin(*table);
        }
    return report;
}

Report reportOf(const ReportFacts& facts)
{
    Report report;
    report.meta = facts.meta;
    report.title = Text::tr("IP capacity for SageMaker Studio: %1", facts.answer.plan.name);
    for (const auto& domain : facts.answer.plan.domains)
        report.domains.push_back(domain.name);

    const auto append = [&](SectionId id, Blocks (*blocks)(const ReportFacts&)) {
        if (facts.sections.has(id))
            report.sections.push_back({nameOf(id), std::nullopt, 1, sectionHeading(id), blocks(facts)});
    };
    append(SectionId::Answer, answerBlocks);
    for (std::size_t i = 0; i < facts.answer.plan.domains.size(); ++i)
        appendDomain(facts, i, report.sections);
    append(SectionId::Scenarios, scenarioBlocks);
    append(SectionId::Addresses, addressBlocks);
    append(SectionId::Findings, findingBlocks);
    append(SectionId::Assumptions, assumptionBlocks);

    Numbering numbering;
    for (Section& section : report.sections)
        for (Block& block : section.blocks)
            numbering.number(block);
    return report;
}

} // namespace headroom
