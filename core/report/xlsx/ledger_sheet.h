// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/facts.h"
#include "core/report/xlsx/input_sheet.h"

#include <vector>

namespace headroom {

/// Columns of the ledger that other sheets calculate with.
enum class LedgerColumn : std::uint16_t { Entity = 1, Start = 5, PercentActive = 7, PerActive = 9, Each = 11, Addresses = 12 };

/// Where the rows of a domain stand; those of the user level come last, and may be none.
struct LedgerRows {
    std::uint32_t first = 0, firstUser = 0, end = 0;

    bool hasUsers() const { return firstUser < end; }
    std::string all(const Sheet& ledger, LedgerColumn column) const { return between(ledger, column, first); }
    std::string users(const Sheet& ledger, LedgerColumn column) const { return between(ledger, column, firstUser); }

private:
    std::string between(const Sheet& ledger, LedgerColumn column, std::uint32_t from) const
    {
        return ledger.range({from, static_cast<std::uint16_t>(column)}, {end - 1, static_cast<std::uint16_t>(column)});
    }
};

/// The ledger at the horizon as formulas of the inputs, a row for each thing that takes addresses or would. Needs D1_GrowthFactor.
std::vector<LedgerRows> writeLedger(Sheet& sheet, const ReportFacts& facts, const std::vector<std::vector<GroupInputs>>& inputs);

/// What takes the addresses, a row for each domain and a column for each entity, and a chart of it.
void writeEntities(Sheet& sheet, const Sheet& ledger, const ReportFacts& facts, const std::vector<LedgerRows>& rows);

} // namespace headroom
