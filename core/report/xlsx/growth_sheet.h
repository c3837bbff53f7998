// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/xlsx/ledger_sheet.h"

namespace headroom {

/// Each domain's months to its horizon as formulas of the inputs, in the domain's own placement, with a chart against the subnet that is asked for and the one
/// below it. The number of months is that of the plan. Needs what writeRequirement() defines.
void writeGrowth(Sheet& sheet, const Sheet& ledger, const ReportFacts& facts, const std::vector<LedgerRows>& rows);

} // namespace headroom
