// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/streams.h"

#include <string>
#include <vector>

namespace headroom::cli {

/// Hands the call over to headroom-report, which lies beside this program or in ../libexec/headroom and writes what is to be drawn; this process becomes that one.
/// Returns only where there is none, or it can't be run: with the reason on streams.err.
ExitCode becomeHeadroomReport(const std::vector<std::string>& arguments, const Streams& streams);

} // namespace headroom::cli
