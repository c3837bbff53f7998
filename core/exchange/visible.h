// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace headroom {

/// Text that a terminal shows and never obeys: control characters, line ends, invalid UTF-8, what turns the reading direction and what hides within a word
/// become visible (\x1B, \u202E, \u00AD, \U000E0041). Everything else stays as it is; so do the joiners U+200B to U+200D, which scripts need.
std::string visible(std::string_view text);

/// The same for formats that can't carry such characters: each becomes U+FFFD; line ends and tabs become a blank.
std::string plain(std::string_view text);

/// Columns that a terminal needs for it: 2 for wide East Asian characters, 0 for combining ones.
std::size_t columnsOf(std::string_view visibleText);

/// Breaks at blanks so that no line passes `width` columns where a blank allows it; each line but the first begins with `indent`.
std::string wrapped(std::string_view visibleText, const std::string& indent, std::size_t width);

} // namespace headroom
