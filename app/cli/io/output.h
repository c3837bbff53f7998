// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/streams.h"

#include <string>
#include <string_view>

namespace headroom::cli {

/// Writes all of `text` to standard output and sees that it arrives. Returns `Done`, or `CannotWrite` with the reason on streams.err.
ExitCode writeOut(std::string_view text, const Streams& streams);

/// Writes all of `text` to a file ("-": standard output), or leaves the file as it was: a new file beside it is filled, flushed to the disk and put in its
/// place. Links are followed, permissions kept; what is no regular file (a device, a pipe), or is named as an
/// open descriptor (/dev/stdout, /proc/self/fd/1), is written directly, behind what it holds.
ExitCode writeFile(const std::string& file, std::string_view text, const Streams& streams);

} // namespace headroom::cli
