// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/streams.h"

#include <optional>
#include <string>

namespace headroom::cli {

/// The day that a report is of, as YYYY-MM-DD: the one asked for; else that of SOURCE_DATE_EPOCH (seconds since 1970), so that whoever builds twice gets the
/// same bytes; else today, in UTC. None, with the reason on streams.err, where what is asked for is no day.
std::optional<std::string> reportDate(const std::optional<std::string>& asked, const Streams& streams);

} // namespace headroom::cli
