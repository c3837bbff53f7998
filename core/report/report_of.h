// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/facts.h"
#include "core/report/report.h"

namespace headroom {

Text sectionHeading(SectionId id);

/// The report's words, tables and figures: the answer of all domains; each domain, in a chapter of its own where there are several; scenarios; the address
/// plan; findings; assumptions and sources. The same facts give the same report.
Report reportOf(const ReportFacts& facts);

/// As people read it: of many months each third, sixth or twelfth alone, and the last.
Report onPaper(Report report);

} // namespace headroom
