// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sizing_csv.h"

#include "core/plan/enum_names.h"

#include <algorithm>
#include <iterator>

namespace headroom {

namespace {

constexpr std::string_view titles = "domain,entity,level,cohort,item,addresses,rule,source,"
                                    "placement,requiredPerSubnet,subnetPrefix,subnetUsable,freePerSubnet,vpcPrefix,vpcCidr,subnetCidrs\r\n";

/// The cells of a domain's answer, with a comma before each.
std::string answerCells(const Domain& domain, const DomainSizing& sizing, const DomainBlock& block)
{
    std::string cells = ',' + std::string(nameOf(domain.placement)) + ',';
    const auto& size = sizing.at(domain.placement);
    if (size)
        cells += std::to_string(size->requiredPerSubnet);
    if (size && size->subnetPrefix) {
        const std::int64_t usable = usableAddresses(*size->subnetPrefix);
        cells += ',' + std::to_string(size->subnetPrefix->bits()) + ',' + std::to_string(usable) + ',' + std::to_string(usable - size->requiredPerSubnet);
    } else {
        cells += ",,,";
    }
    cells += ',' + (sizing.vpcPrefix ? std::to_string(sizing.vpcPrefix->bits()) : std::string());
    cells += ',' + (block.vpc ? block.vpc->text() : std::string()) + ',';
    std::string subnets;
    for (const auto& subnet : block.subnets)
        if (subnet)
            subnets += (subnets.empty() ? "" : " ") + subnet->text();
    return cells + subnets;
}

std::string ledgerCells(const LedgerRow& row)
{
    std::string cells = ',' + std::string(nameOf(row.entity)) + ',' + (row.level == Level::Domain ? "domain" : "user");
    cells += ',' + csvText(row.cohort) + ',' + csvText(row.item) + ',' + std::to_string(row.addresses);
    return cells + ',' + csvText(english(row.rule)) + ',' + csvText(row.figure->source);
}

/// Spreadsheets take the full-width forms for the same.
bool startsFormula(std::string_view text)
{
    for (const std::string_view sign : {"=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"})
        if (text.substr(0, sign.size()) == sign)
            return true;
    return false;
}

/// For whoever takes semicolons or tabs for what parts cells.
bool beginsCell(char c)
{
    return c == ';' || c == '\t';
}

constexpr std::string_view blanks[] = {" ", "\u00A0", "\u200B", "\uFEFF"};

bool holdsFormula(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        if (beginsCell(text[i]) && startsFormula(text.substr(i + 1)))
            return true;
    return false;
}

/// Less what programs leave out at the start: blanks and the mark of the byte order.
std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty()) {
        const auto blank = std::find_if(std::begin(blanks), std::end(blanks), [&](std::string_view each) { return text.starts_with(each); });
        if (blank == std::end(blanks))
            break;
        text.remove_prefix(blank->size());
    }
    return text;
}

} // namespace

std::string csvText(std::string_view text)
{
    std::string cell;
    if (!text.empty() && (startsFormula(withoutBlanks(text)) || text.front() == '\t' || text.front() == '\r' || text.front() == '\n' || holdsFormula(text)))
        cell += '\'';
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool control = (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F;
        if (c == '\n' || c == '\r') {
            cell += ' ';
            i += text.substr(i, 2) == "\r\n" ? 1 : 0;
        } else if (control) {
            cell += "\uFFFD";
        } else {
            cell += c;
            if (beginsCell(c) && startsFormula(text.substr(i + 1)))
                cell += '\'';
        }
    }
    if (cell.find_first_of(",\"") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string sizingCsv(const Answer& answer)
{
    std::string text(titles);
    for (std::size_t i = 0; i < answer.plan.domains.size(); ++i) {
        const auto& [name, domain] = answer.plan.domains.entries[i];
        const std::string last = answerCells(domain, answer.sizing.domains[i], answer.sizing.blocks[i]) + "\r\n";
        const auto ledger = ledgerAt(domain, rulesOf(domain), domain.growth.horizonMonths);
        for (const LedgerRow& row : ledger)
            text += csvText(name) + ledgerCells(row) + last;
        if (ledger.empty())
            text += csvText(name) + ",,,,,0,," + last;
    }
    return text;
}

} // namespace headroom
