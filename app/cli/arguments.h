// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_table.h"
#include "app/cli/commands/report_command.h"
#include "app/cli/io/streams.h"

#include <string>
#include <vector>

namespace headroom::cli {

/// Reads the command line, less the program's name, and runs the command it names. `drawer`: of reports.
ExitCode run(std::vector<std::string> arguments, const Streams& streams, const ReportDrawer& drawer = {});

/// All commands with their options, as `run` reads them.
CommandTable commandTable();

} // namespace headroom::cli
