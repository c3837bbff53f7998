// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/answer.h"

#include <string>
#include <string_view>

namespace headroom {

/// `size --format markdown`: the same as the text, as CommonMark with the tables of GitHub. Names can't become markup.
std::string sizingMarkdown(const Answer& answer);

/// Text that Markdown and the HTML within it show as it is: punctuation with a meaning is escaped, line ends become blanks.
std::string markdownText(std::string_view text);

} // namespace headroom
