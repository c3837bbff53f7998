// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/words.h"

#include <string>

namespace headroom {

/// The report as CommonMark with the tables of GitHub. Names can't become markup; of charts it has what is to be seen, in words, and the numbers.
std::string reportMarkdown(const Report& report, const Words& words);

} // namespace headroom
