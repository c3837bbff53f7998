// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/visible.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace headroom {

namespace {

constexpr char32_t invalid = 0xFFFFFFFF;

struct Character {
    char32_t code; ///< `invalid`: the byte begins no UTF-8 sequence
    std::size_t bytes;
};

Character next(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
    if (length == 0 || text.size() < length)
        return {invalid, 1};
    char32_t code = lead & (0x7F >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return {invalid, 1};
        code = (code << 6) | (byte(i) & 0x3F);
    }
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    if (code < least[length] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {invalid, 1};
    return {code, length};
}

using Range = std::pair<char32_t, char32_t>;

template <std::size_t Count>
bool isIn(const std::array<Range, Count>& ranges, char32_t code)
{
    for (const auto& [first, last] : ranges)
        if (code >= first && code <= last)
            return true;
    return false;
}

/// Controls, line and paragraph separators, what turns the reading direction, and what no one sees: hyphens that only may be, joiners, operators and
/// annotations without a width, tags.
constexpr std::array<Range, 12> dangerous{{{0, 0x1F}, {0x7F, 0x9F}, {0xAD, 0xAD}, {0x061C, 0x061C}, {0x180E, 0x180E}, {0x200E, 0x200F}, {0x2028, 0x202E},
    {0x2060, 0x2064}, {0x2066, 0x2069}, {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F}}};
constexpr std::array<Range, 4> combining{{{0x0300, 0x036F}, {0x200B, 0x200D}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}}};
constexpr std::array<Range, 8> wide{{{0x1100, 0x115F}, {0x2E80, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60},
    {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}}};

std::string hex(std::uint32_t value, int digits)
{
    std::string text;
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        text += "0123456789ABCDEF"[(value >> shift) & 0xF];
    return text;
}

/// Calls `use(character, bytes)` for each character.
template <typename Use>
void forEachCharacter(std::string_view text, Use use)
{
    while (!text.empty()) {
        const Character character = next(text);
        use(character.code, text.substr(0, character.bytes));
        text.remove_prefix(character.bytes);
    }
}

} // namespace

std::string visible(std::string_view text)
{
    std::string result;
    forEachCharacter(text, [&](char32_t code, std::string_view bytes) {
        if (code == invalid)
            result += "\\x" + hex(static_cast<unsigned char>(bytes[0]), 2);
        else if (!isIn(dangerous, code))
            result += bytes;
        else if (code < 0x80)
            result += "\\x" + hex(code, 2);
        else if (code <= 0xFFFF)
            result += "\\u" + hex(code, 4);
        else
            result += "\\U" + hex(code, 8);
    });
    return result;
}

std::string plain(std::string_view text)
{
    std::string result;
    forEachCharacter(text, [&](char32_t code, std::string_view bytes) {
        if (code == '\n' || code == '\r' || code == '\t')
            result += ' ';
        else if (code == invalid || isIn(dangerous, code))
            result += "\uFFFD";
        else
            result += bytes;
    });
    return result;
}

std::size_t columnsOf(std::string_view visibleText)
{
    std::size_t columns = 0;
    forEachCharacter(visibleText, [&](char32_t code, std::string_view) { columns += isIn(combining, code) ? 0 : isIn(wide, code) ? 2 : 1; });
    return columns;
}

std::string wrapped(std::string_view visibleText, const std::string& indent, std::size_t width)
{
    std::string result;
    std::size_t column = indent.size();
    while (!visibleText.empty()) {
        const std::size_t end = std::min(visibleText.find(' '), visibleText.size());
        const std::string_view word = visibleText.substr(0, end);
        visibleText.remove_prefix(std::min(end + 1, visibleText.size()));
        const std::size_t columns = columnsOf(word);
        if (!result.empty() && column + 1 + columns > width) {
            result += '\n' + indent;
            column = indent.size();
        } else if (!result.empty()) {
            result += ' ';
            ++column;
        }
        result += word;
        column += columns;
    }
    return result;
}

} // namespace headroom
