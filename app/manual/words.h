// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace headroom::manual {

/// `text` with each `from` as `to`.
inline std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

inline std::string joined(const std::vector<std::string>& words, std::string_view between)
{
    std::string text;
    for (const std::string& each : words)
        text += (text.empty() ? "" : std::string(between)) + each;
    return text;
}

/// In single quotes, as bash and zsh read them.
inline std::string shellQuoted(const std::string& text)
{
    return '\'' + replaced(text, "'", "'\\''") + '\'';
}

} // namespace headroom::manual
