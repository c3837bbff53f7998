// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/facts.h"
#include "core/report/words.h"

#include <optional>
#include <string>

/// The report as a spreadsheet that goes on calculating.
///
/// Sheets: Summary; Inputs, one value a row; Ledger, By entity, Requirement and Growth, all formulas of the inputs; what can't be computed in a sheet
/// (sensitivity, risk, scenarios, the address plan, findings, sources) as the tables of the report. Growth and the tables follow the facts' sections; the rest
/// is always there. Each formula carries the value that the core has computed, for programs that don't recalculate.
///
/// Exact ceilings. Spreadsheets compute in doubles, and their ROUNDUP takes what lies within about 5e-15 of a whole number (relative) for that number. So every
/// quotient is written as whole numbers divided once: ROUNDUP(count * ROUND(percent * 10000, 0) / 1000000, 0). Numerator and divisor are exact below 2^53; a
/// quotient that is whole comes out whole, and one that is not lies at least 1 / divisor away from the next, which relative to it is 1 / numerator: above 5e-15
/// for numerators up to 2e14. Those reach 1e13 with 10,000,000 users; whatever passes that is too large for any subnet. 7 % of 100 is 7.
/// Growth takes its ceiling with the core's tolerance of 1e-9.
///
/// Names in formulas: D1_Zones, D1_Placement, … of the first domain, D2_… of the second; PrefixUsable. Names of the plan are text cells, never parts of a
/// formula.
namespace headroom {

/// The bytes of the file, the same for the same facts and words. None where the parts of it can't be kept for the moment in the folder for temporary files.
std::optional<std::string> reportWorkbook(const ReportFacts& facts, const Words& words);

} // namespace headroom
