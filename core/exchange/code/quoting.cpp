// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/code/quoting.h"

#include "core/exchange/visible.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t commentWidth = 110;
constexpr std::size_t longestTag = 256;
constexpr std::size_t longestStem = 40;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// With a \ before each \ and ".
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result;
}

/// The bytes of the first character, of text that is UTF-8.
std::size_t firstCharacter(std::string_view text)
{
    std::size_t bytes = 1;
    while (bytes < text.size() && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80)
        ++bytes;
    return bytes;
}

constexpr std::size_t utf16Units(std::size_t bytesOfCharacter)
{
    return bytesOfCharacter == 4 ? 2 : 1;
}

std::string tagCharacters(std::string_view text)
{
    constexpr std::string_view allowed = " +-=._:/@";
    std::string result;
    for (const std::string shown = plain(text); const char c : shown)
        result += static_cast<unsigned char>(c) >= 0x80 || isLetterOrDigit(c) || allowed.find(c) != std::string_view::npos ? c : '_';
    // plain() has put U+FFFD where nothing can be shown.
    constexpr std::string_view unknown = "\uFFFD";
    for (std::size_t at = result.find(unknown); at != std::string::npos; at = result.find(unknown, at))
        result.replace(at, unknown.size(), "_");
    return result;
}

bool isReserved(std::string_view tag)
{
    constexpr std::string_view reserved = "aws:";
    return tag.size() >= reserved.size() && std::equal(reserved.begin(), reserved.end(), tag.begin(), [](char r, char c) { return r == lower(c); });
}

/// Letters and digits of a text, lower-case, runs of anything else as one underscore between them.
std::string stemOf(std::string_view text)
{
    std::string stem;
    bool gap = false;
    for (const char c : text) {
        if (!isLetterOrDigit(c)) {
            gap = !stem.empty();
            continue;
        }
        if (stem.size() + (gap ? 2 : 1) > longestStem)
            break;
        if (gap)
            stem += '_';
        gap = false;
        stem += lower(c);
    }
    return stem;
}

} // namespace

std::string hclString(std::string_view text)
{
    std::string result = "\"";
    char before = '\0';
    for (const char c : escaped(visible(text))) {
        // $${ and %%{ are how Terraform spells the two that begin a template.
        if (c == '{' && (before == '$' || before == '%'))
            result += before;
        result += c;
        before = c;
    }
    return result + '"';
}

std::string yamlString(std::string_view text)
{
    return '"' + escaped(visible(text)) + '"';
}

std::string shellWord(std::string_view text)
{
    constexpr std::string_view harmless = "-_./:@%+,";
    const bool bare
        = !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) { return isLetterOrDigit(c) || harmless.find(c) != std::string_view::npos; });
    if (bare)
        return std::string(text);
    std::string result = "'";
    for (const char c : visible(text))
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + '\'';
}

std::string commentLines(std::string_view text, const std::string& indent)
{
    const std::string begin = indent + "# ";
    return begin + wrapped(visible(text), begin, commentWidth) + '\n';
}

std::string tagValue(std::string_view text, std::string_view suffix)
{
    std::string characters = tagCharacters(text);
    if (characters.empty())
        characters = "_";
    if (isReserved(characters))
        characters[3] = '_';
    std::string result;
    std::size_t units = suffix.size();
    for (std::string_view rest = characters; !rest.empty();) {
        const std::size_t bytes = firstCharacter(rest);
        units += utf16Units(bytes);
        if (units > longestTag)
            break;
        result += rest.substr(0, bytes);
        rest.remove_prefix(bytes);
    }
    return result.append(suffix);
}

std::string Identifiers::add(std::string_view text, const std::string& otherwise)
{
    std::string stem = stemOf(text);
    if (stem.empty())
        stem = otherwise;
    else if (stem.front() >= '0' && stem.front() <= '9')
        stem = stemOf(otherwise + '_' + stem);
    const auto isFree = [&](std::string name) {
        name.erase(std::remove(name.begin(), name.end(), '_'), name.end());
        return m_taken.insert(std::move(name)).second;
    };
    std::string identifier = stem;
    for (int n = 2; !isFree(identifier); ++n)
        identifier = stem + '_' + std::to_string(n);
    return identifier;
}

std::string camelCase(std::string_view identifier)
{
    std::string result;
    bool starts = true;
    for (const char c : identifier) {
        if (c != '_')
            result += starts && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        starts = c == '_';
    }
    return result;
}

} // namespace headroom
