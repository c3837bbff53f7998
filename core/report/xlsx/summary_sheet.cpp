// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx/summary_sheet.h"

#include "core/exchange/sizing_json.h"
#include "core/exchange/sizing_text.h"
#include "core/report/xlsx/input_sheet.h"

namespace headroom {

namespace {

class SummaryRow {
public:
    SummaryRow(Sheet& sheet, std::uint32_t row, std::size_t index)
        : m_sheet(sheet)
        , m_row(row)
        , m_index(index)
    {
    }

    void write(const Domain& domain, const DomainSizing& sizing, const DomainBlock& block)
    {
        const auto& size = sizing.at(domain.placement);
        const bool sized = size && size->subnetPrefix;
        const int bits = sized ? size->subnetPrefix->bits() : 0;
        m_sheet.formula({m_row, 1}, name("Zones"), domain.availabilityZones);
        const std::string noAnswer = m_sheet.book().said(Text::tr("none: with one zone, none can be lost"));
        figure(2, "IF(" + name("Required") + "=\"\",\"" + noAnswer + "\"," + name("Required") + ')',
            size ? std::optional(static_cast<double>(size->requiredPerSubnet)) : std::nullopt, noAnswer);
        figure(3, name("SubnetPrefix"), sized ? std::optional<double>(bits) : std::nullopt, size ? none() : std::string());
        std::optional<double> usable, free, used;
        if (sized) {
            const std::int64_t most = usableAddresses(*size->subnetPrefix);
            usable = static_cast<double>(most);
            free = static_cast<double>(most - size->requiredPerSubnet);
            used = static_cast<double>(utilizationHundredths(size->requiredPerSubnet, most)) / 100;
        }
        whenSized(4, "2^(32-" + at(3) + ")-5", usable);
        whenSized(5, at(4) + '-' + at(2), free);
        whenSized(6, "ROUND(" + at(2) + "*100/" + at(4) + ",2)", used, Look::Decimal);
        figure(7, name("VpcPrefix"), sizing.vpcPrefix ? std::optional<double>(sizing.vpcPrefix->bits()) : std::nullopt, sized ? none() : std::string());
        if (!sized || !block.vpc)
            return;
        // Where blocks lie is searched for in the whole address plan, which a sheet can't do.
        const std::string same = "AND(" + at(3) + '=' + std::to_string(bits) + ',' + at(1) + '=' + std::to_string(domain.availabilityZones) + ')';
        const std::string anew = m_sheet.book().said(Text::tr("to be placed anew"));
        const auto placed = [&](std::uint16_t column, const std::string& text) {
            m_sheet.formula({m_row, column}, "IF(" + same + ",\"" + text + "\",\"" + anew + "\")", text);
        };
        placed(8, block.vpc->text());
        placed(9, subnetList(block));
    }

private:
    std::string at(std::uint16_t column) const { return addressOf({m_row, column}); }
    std::string name(const char* what) const { return domainName(m_index, what); }
    std::string none() const { return m_sheet.book().said(Text::tr("none")); }
    void figure(std::uint16_t column, const std::string& formula, std::optional<double> value, const std::string& otherwise)
    {
        if (value)
            m_sheet.formula({m_row, column}, formula, value);
        else
            m_sheet.formula({m_row, column}, formula, otherwise);
    }
    void whenSized(std::uint16_t column, const std::string& formula, std::optional<double> value, Look look = Look::Count)
    {
        m_sheet.formula({m_row, column}, "IF(ISNUMBER(" + at(3) + ")," + formula + ",\"\")", value, look);
    }

    Sheet& m_sheet;
    std::uint32_t m_row;
    std::size_t m_index;
};

} // namespace

void writeSummary(Sheet& sheet, const ReportFacts& facts, const Report& report)
{
    Book& book = sheet.book();
    std::vector<std::string> notes = originOf(book.words(), facts.meta);
    notes.push_back(book.said(Text::tr("Ledger, requirement, growth and the figures here follow the sheet of inputs. Blocks are those of the plan: where a size changes, they are to be placed anew.")));
    const std::uint32_t top = sheet.begin(book.said(report.title), notes);
    sheet.titles(top,
        {{Text::tr("Domain"), 24}, {Text::tr("Zones"), 8, Column::Kind::Number}, {Text::tr("Required per subnet"), 12, Column::Kind::Number},
            {Text::tr("Subnet prefix length"), 12, Column::Kind::Number}, {Text::tr("Usable per subnet"), 12, Column::Kind::Number},
            {Text::tr("Free per subnet"), 12, Column::Kind::Number}, {Text::tr("Used (%)"), 10, Column::Kind::Number},
            {Text::tr("VPC prefix length"), 11, Column::Kind::Number}, {Text::tr("VPC block"), 20}, {Text::tr("Subnets, zone by zone"), 60}});
    const auto& domains = facts.answer.plan.domains;
    for (std::size_t index = 0; index < domains.size(); ++index) {
        const auto row = static_cast<std::uint32_t>(top + 1 + index);
        sheet.words({row, 0}, domains.entries[index].name);
        SummaryRow(sheet, row, index).write(domains.entries[index].value, facts.answer.sizing.domains[index], facts.answer.sizing.blocks[index]);
    }
    sheet.finish(static_cast<std::uint32_t>(top + domains.size()), 10);
}

} // namespace headroom
