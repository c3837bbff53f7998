// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/streams.h"
#include "core/json/json.h"

#include <functional>
#include <istream>
#include <string>

namespace headroom::cli {

/// How messages name a file: "standard input" for "-".
std::string labelOf(const std::string& file);

/// Calls `use` with the file's stream, or with standard input for "-". Whether it could be opened and read as far as `use` did: every reason why not is on
/// streams.err. `kind`: what the file has to be, "a plan file".
bool readFrom(const std::string& file, const std::string& kind, const Streams& streams, const std::function<void(std::istream&)>& use);

/// One line on streams.err: where, what was found, what is allowed.
void tell(const std::string& label, const Problem& problem, const Streams& streams);

} // namespace headroom::cli
