// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/facts.h"
#include "core/report/report.h"

#include <vector>

/// What stands in the sections of the report; those of one domain are given its position in the plan. Tables and figures are not numbered yet.
namespace headroom {

using Blocks = std::vector<Block>;

Blocks answerBlocks(const ReportFacts& facts);
Blocks derivationBlocks(const ReportFacts& facts, std::size_t domain);
Blocks placementBlocks(const ReportFacts& facts, std::size_t domain);
Blocks growthBlocks(const ReportFacts& facts, std::size_t domain);
Blocks sensitivityBlocks(const ReportFacts& facts, std::size_t domain);
Blocks riskBlocks(const ReportFacts& facts, std::size_t domain);
Blocks scenarioBlocks(const ReportFacts& facts);
Blocks addressBlocks(const ReportFacts& facts);
Blocks findingBlocks(const ReportFacts& facts);
Blocks assumptionBlocks(const ReportFacts& facts);

/// When the subnets that are asked for are too small: "A /22 is outgrown in month 25 (2029-01)."
Text outgrownText(const Plan& plan, const Domain& domain, const DomainSizing& sizing);

/// A month of the plan, counted from its start; with the calendar month where the plan has a start.
inline Cell calendarCell(const Plan& plan, int month)
{
    return plan.start ? Cell(plan.start->plus(month)) : Cell();
}

template <typename T>
Cell cellOf(const std::optional<T>& value)
{
    return value ? Cell(*value) : Cell();
}
inline Cell cellOf(const std::optional<Cidr>& cidr)
{
    return cidr ? Cell(cidr->text()) : Cell();
}
/// The prefix, or that none is large enough.
inline Cell prefixCell(const std::optional<PrefixLength>& prefix)
{
    return prefix ? Cell(*prefix) : Cell(Text::tr("none"));
}
template <typename Unit>
Cell cellOf(Decimal4<Unit> value)
{
    return TextDecimal{value.tenThousandths()};
}

} // namespace headroom
