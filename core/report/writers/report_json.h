// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <string>

namespace headroom {

/// The report for programs, in English and with numbers as numbers, whatever the language:
///   {"format": "headroom-report", "version": 1, "title", "plan", "scenario", "file", "sha256", "date", "headroom", "sections": [SECTION]}
///   SECTION: {"id", "domain", "level", "heading", "blocks": [BLOCK]}; "domain" is null for what is told of the whole plan
///   BLOCK: {"type": "paragraph", "text"}, {"type": "table", …TABLE} or {"type": "figure", "kind", "domain", "number", "caption", "description", "table": TABLE}
///   TABLE: {"id", "number", "caption", "columns": [{"id", "heading"}], "rows": [{COLUMN: VALUE}], "total": {COLUMN: VALUE}}; "total" is null where there is none
/// A VALUE is null, a number (a prefix length is one: 22), a text, or an array of texts. "scenario" and "file" are null where there is none.
std::string reportJson(const Report& report);

} // namespace headroom
