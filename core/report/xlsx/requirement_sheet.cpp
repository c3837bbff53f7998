// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx/requirement_sheet.h"

#include "core/exchange/labels.h"
#include "core/exchange/sizing_json.h"
#include "core/plan/enum_names.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr std::uint16_t prefixColumn = 16; ///< of the table of prefixes, beside
const Text none = Text::tr("none");

/// One placement of one domain.
class RequirementRow {
public:
    RequirementRow(Sheet& sheet, std::uint32_t row, std::size_t index)
        : m_sheet(sheet)
        , m_row(row)
        , m_index(index)
    {
    }

    std::string at(std::uint16_t column) const { return addressOf({m_row, column}); }

    void write(const Domain& domain, const DomainSizing& sizing, Placement placement, const std::string& userLevel)
    {
        const auto& size = sizing.at(placement);
        const std::optional<double> prefix = size && size->subnetPrefix ? std::optional<double>(size->subnetPrefix->bits()) : std::nullopt;
        const auto name = [&](const char* what) { return domainName(m_index, what); };
        const std::string chosen = m_sheet.book().said(Text::tr("sized for this"));
        m_sheet.formula({m_row, 2}, "IF(" + name("Placement") + "=\"" + std::string(nameOf(placement)) + "\",\"" + chosen + "\",\"\")",
            placement == domain.placement ? chosen : std::string());
        m_sheet.formula({m_row, 3}, growthFactor(m_index, name("HorizonMonths")), growthFactor(domain.growth, domain.growth.horizonMonths), Look::Decimal);
        m_sheet.formula({m_row, 4}, name("MountTarget") + '*' + name("MountTargetAddresses") + '+' + name("Endpoints") + '*' + name("EndpointAddresses"),
            static_cast<double>(sizing.horizon.domainLevelPerSubnet));
        m_sheet.formula({m_row, 5}, userLevel, static_cast<double>(sizing.horizon.userLevel));
        m_sheet.formula(
            {m_row, 6}, shares(placement), placement == Placement::SingleSubnet ? 1 : domain.availabilityZones - (placement == Placement::ZoneLoss ? 1 : 0));
        when(7, "ROUNDUP(" + at(5) + '/' + at(6) + ",0)", size ? std::optional<double>(static_cast<double>(size->userLevelPerSubnet)) : std::nullopt);
        when(8, "ROUNDUP(" + at(7) + "*(1000000+ROUND(" + name("MarginPercent") + "*10000,0))/1000000,0)-" + at(7),
            size ? std::optional<double>(static_cast<double>(size->requiredPerSubnet - sizing.horizon.domainLevelPerSubnet - size->userLevelPerSubnet))
                 : std::nullopt);
        when(9, at(4) + '+' + at(7) + '+' + at(8), size ? std::optional<double>(static_cast<double>(size->requiredPerSubnet)) : std::nullopt);
        writePrefix(size, prefix);
        writeRoom(size);
        writeVpc(domain, size);
    }

private:
    std::string shares(Placement placement) const
    {
        const std::string zones = domainName(m_index, "Zones");
        return placement == Placement::SingleSubnet ? "1" : placement == Placement::EvenSpread ? zones : zones + "-1";
    }
    /// Where users spread over any subnet at all.
    void when(std::uint16_t column, const std::string& formula, std::optional<double> value)
    {
        m_sheet.formula({m_row, column}, "IF(" + at(6) + "=0,\"\"," + formula + ')', value);
    }
    void whenSized(std::uint16_t column, const std::string& formula, std::optional<double> value, Look look = Look::Count)
    {
        m_sheet.formula({m_row, column}, "IF(ISNUMBER(" + at(10) + ")," + formula + ",\"\")", value, look);
    }

    void writePrefix(const std::optional<PlacementSize>& size, std::optional<double> prefix)
    {
        const std::string word = m_sheet.book().said(none);
        const std::string formula
            = "IF(" + at(6) + "=0,\"\",IF(" + at(9) + ">MAX(PrefixUsable),\"" + word + "\",28-COUNTIF(PrefixUsable,\"<\"&" + at(9) + ")))";
        if (prefix)
            m_sheet.formula({m_row, 10}, formula, prefix);
        else
            m_sheet.formula({m_row, 10}, formula, size ? word : std::string());
    }

    void writeRoom(const std::optional<PlacementSize>& size)
    {
        std::optional<double> usable, free, used;
        if (size && size->subnetPrefix) {
            const std::int64_t most = usableAddresses(*size->subnetPrefix);
            usable = static_cast<double>(most);
            free = static_cast<double>(most - size->requiredPerSubnet);
            used = static_cast<double>(utilizationHundredths(size->requiredPerSubnet, most)) / 100;
        }
        whenSized(11, "2^(32-" + at(10) + ")-5", usable);
        whenSized(12, at(11) + '-' + at(9), free);
        whenSized(13, "ROUND(" + at(9) + "*100/" + at(11) + ",2)", used, Look::Decimal);
    }

    /// The block that holds a subnet for each zone: 1, 2, 4 or 8 of them.
    void writeVpc(const Domain& domain, const std::optional<PlacementSize>& size)
    {
        const std::string word = m_sheet.book().said(none);
        const std::string zones = domainName(m_index, "Zones");
        const std::string bits = at(10) + "-IF(" + zones + ">1,1,0)-IF(" + zones + ">2,1,0)-IF(" + zones + ">4,1,0)";
        const std::string formula = "IF(ISNUMBER(" + at(10) + "),IF(" + bits + "<16,\"" + word + "\"," + bits + "),\"\")";
        const auto vpc = size && size->subnetPrefix ? vpcPrefixFor(*size->subnetPrefix, domain.availabilityZones) : std::nullopt;
        if (vpc)
            m_sheet.formula({m_row, 14}, formula, vpc->bits());
        else
            m_sheet.formula({m_row, 14}, formula, size && size->subnetPrefix ? word : std::string());
    }

    Sheet& m_sheet;
    std::uint32_t m_row;
    std::size_t m_index;
};

void writePrefixes(Sheet& sheet, std::uint32_t top)
{
    sheet.words({top, prefixColumn}, Text::tr("Prefix length"), Look::Head);
    sheet.words({top, prefixColumn + 1}, Text::tr("Usable per subnet"), Look::Head);
    std::uint32_t row = top;
    for (int bits = smallestSubnet.bits(); bits >= largestSubnet.bits(); --bits) {
        sheet.number({++row, prefixColumn}, bits);
        sheet.formula(
            {row, prefixColumn + 1}, "2^(32-" + addressOf({row, prefixColumn}) + ")-5", static_cast<double>(usableAddresses(PrefixLength::exactly(bits))));
    }
    worksheet_set_column(sheet.handle(), prefixColumn, prefixColumn + 1, 12, nullptr);
    sheet.book().define("PrefixUsable", sheet.range({top + 1, prefixColumn + 1}, {row, prefixColumn + 1}));
}

/// What the domain's own placement gives, of the three rows of a column.
std::string chosen(const Sheet& sheet, std::size_t index, std::uint32_t firstRow, std::uint16_t column)
{
    std::string names;
    for (const auto& each : placementNames)
        names += (names.empty() ? "\"" : ",\"") + std::string(each.second) + '"';
    return "INDEX(" + sheet.range({firstRow, column}, {firstRow + 2, column}) + ",MATCH(" + domainName(index, "Placement") + ",{" + names + "},0))";
}

} // namespace

std::string growthFactor(std::size_t domain, const std::string& month)
{
    const auto name = [&](const char* what) { return domainName(domain, what); };
    return "IF(" + month + "=0,1,IF(" + name("GrowthModel") + "=\"linear\",MAX(0,(12000000+ROUND(" + name("GrowthPercent") + "*10000,0)*" + month
        + ")/12000000),POWER(1+" + name("GrowthPercent") + "/100," + month + "/12)))";
}

double growthFactor(const Growth& growth, int month)
{
    const double rate = growth.percentPerYear.toDouble() / 100;
    return growth.model == GrowthModel::Linear ? std::max(0.0, 1 + rate * month / 12) : month == 0 ? 1 : std::pow(1 + rate, month / 12.0);
}

std::string requiredPerSubnet(std::size_t domain, const std::string& userLevel, const std::string& shares)
{
    return domainName(domain, "DomainLevelPerSubnet") + "+ROUNDUP(ROUNDUP(" + userLevel + '/' + shares + ",0)*(1000000+ROUND("
        + domainName(domain, "MarginPercent") + "*10000,0))/1000000,0)";
}

void writeRequirement(Sheet& sheet, const Sheet& ledger, const ReportFacts& facts, const std::vector<LedgerRows>& rows)
{
    Book& book = sheet.book();
    const std::uint32_t top = sheet.begin(book.said(Text::tr("From the ledger to the subnet")),
        {book.said(Text::tr("AWS keeps 5 addresses of every subnet: they are not among the usable ones."))});
    sheet.titles(top,
        {{Text::tr("Domain"), 18}, {Text::tr("If users are"), 24}, {Text::tr("Note"), 15}, {Text::tr("Growth factor"), 10, Column::Kind::Number},
            {Text::tr("Domain level in one subnet"), 13, Column::Kind::Number}, {Text::tr("User level in all"), 12, Column::Kind::Number},
            {Text::tr("Subnets they spread over"), 12, Column::Kind::Number}, {Text::tr("User level in one subnet"), 12, Column::Kind::Number},
            {Text::tr("Margin"), 10, Column::Kind::Number}, {Text::tr("Required per subnet"), 12, Column::Kind::Number},
            {Text::tr("Subnet prefix length"), 12, Column::Kind::Number}, {Text::tr("Usable per subnet"), 11, Column::Kind::Number},
            {Text::tr("Free per subnet"), 11, Column::Kind::Number}, {Text::tr("Used (%)"), 10, Column::Kind::Number},
            {Text::tr("VPC prefix length"), 11, Column::Kind::Number}});
    writePrefixes(sheet, top);
    std::uint32_t row = top + 1;
    const auto& domains = facts.answer.plan.domains;
    for (std::size_t index = 0; index < domains.size(); ++index) {
        const auto& [name, domain] = domains.entries[index];
        const std::string userLevel = rows[index].hasUsers() ? "SUM(" + rows[index].users(ledger, LedgerColumn::Addresses) + ')' : "0";
        const std::uint32_t first = row;
        for (const auto& [placement, spelling] : placementNames) {
            sheet.words({row, 0}, name);
            sheet.words({row, 1}, labelOf(placement));
            RequirementRow(sheet, row, index).write(domain, facts.answer.sizing.domains[index], placement, userLevel);
            ++row;
        }
        book.define(domainName(index, "GrowthFactor"), sheet.ref({first, 3}));
        book.define(domainName(index, "DomainLevelPerSubnet"), sheet.ref({first, 4}));
        book.define(domainName(index, "Shares"), chosen(sheet, index, first, 6));
        book.define(domainName(index, "Required"), chosen(sheet, index, first, 9));
        book.define(domainName(index, "SubnetPrefix"), chosen(sheet, index, first, 10));
        book.define(domainName(index, "VpcPrefix"), chosen(sheet, index, first, 14));
    }
    sheet.finish(std::max(row - 1, top + 13), prefixColumn + 2);
}

} // namespace headroom
