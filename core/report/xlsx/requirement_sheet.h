// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/xlsx/ledger_sheet.h"

namespace headroom {

/// The three placements of each domain, from the ledger to the prefix, as formulas. Defines PrefixUsable and, for each domain, D1_GrowthFactor,
/// D1_DomainLevelPerSubnet, D1_Shares (subnets that users spread over; 0 where none is left), D1_Required, D1_SubnetPrefix and D1_VpcPrefix, the last three in
/// its placement.
void writeRequirement(Sheet& sheet, const Sheet& ledger, const ReportFacts& facts, const std::vector<LedgerRows>& rows);

/// The growth factor at a month, both as references, as a formula.
std::string growthFactor(std::size_t domain, const std::string& month);
/// What it comes to.
double growthFactor(const Growth& growth, int month);
/// What is required of one subnet, from the user level and the number of subnets that users spread over, both as references, as a formula.
std::string requiredPerSubnet(std::size_t domain, const std::string& userLevel, const std::string& shares);

} // namespace headroom
