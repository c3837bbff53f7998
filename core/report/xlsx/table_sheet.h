// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/xlsx/book.h"

namespace headroom {

/// A sheet for each table of the report that the other sheets don't calculate: what is said of each domain is one table for all, with the domain before.
void writeTableSheets(Book& book, const Report& report);

} // namespace headroom
