// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>

namespace headroom::cli {

/// What a command ends with: CONTRACT §4.
enum class ExitCode {
    Done = 0,
    FoundErrors = 1,  ///< `check` alone
    BadInput = 2,     ///< nothing was written, nothing touched
    CannotWrite = 3,
};

/// What a command reads and writes: the process's own, or a test's.
struct Streams {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
};

} // namespace headroom::cli
