// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/streams.h"

#include <string>

namespace headroom::cli {

struct NewOptions {
    std::string file = "-";
};

/// `new`: the built-in plan, to start from.
ExitCode runNew(const NewOptions& options, const Streams& streams);

} // namespace headroom::cli
