// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/facts.h"
#include "core/report/report.h"
#include "core/report/xlsx/book.h"

namespace headroom {

/// The answer, a row for each domain, as formulas; blocks are those of the plan, as long as the sizes are. Needs what the other sheets define.
void writeSummary(Sheet& sheet, const ReportFacts& facts, const Report& report);

} // namespace headroom
