// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <string>

namespace headroom {

/// All tables of the report, those of the figures among them, as one flat table: RFC 4180 (comma, CRLF, quotes doubled), UTF-8, in English and with numbers as
/// programs read them, whatever the language. First the columns section, sectionDomain (empty for what is told of the whole plan) and table, then every column
/// that any table has, by the id that the JSON has too; a row fills those of its table. So a filter on `table` leaves one table. Totals are left out: sums stay
/// right. What a spreadsheet would take for a formula is made text, as csvText() says.
std::string reportCsv(const Report& report);

} // namespace headroom
