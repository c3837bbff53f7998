// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_table.h"

#include <string>

namespace headroom::manual {

/// The commands as sections of a manual page (roff, macros of man(7)): "OPTIONS" and "COMMANDS", with examples and notes, without the exit codes.
std::string manSections(const cli::CommandTable& table);

/// Completions, as each shell loads them when headroom-cli is first completed.
std::string bashCompletion(const cli::CommandTable& table);
std::string zshCompletion(const cli::CommandTable& table);
std::string fishCompletion(const cli::CommandTable& table);

} // namespace headroom::manual
