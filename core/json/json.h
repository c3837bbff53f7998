// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/text.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace headroom {

/// JSON that keeps the order of its members.
using Json = nlohmann::ordered_json;

/// What is wrong at one place of a file: where, what was found, what is allowed.
struct Problem {
    std::string pointer;  ///< JSON pointer (RFC 6901); "" is the whole file
    std::string found;    ///< the value as compact JSON, shortened; empty where nothing is there
    Text allowed;         ///< what may stand there
    std::string probably; ///< what was probably meant; empty where nobody can tell

    bool operator==(const Problem&) const = default;
};

/// Adds a problem. After ten thousand a last one says that there are more: a broken file of any size is told about without filling the memory.
void report(std::vector<Problem>& problems, Problem problem);

struct ParsedJson {
    Json value;
    std::vector<Problem> problems; ///< empty: `value` is the whole text
    std::unordered_set<std::string> unread; ///< pointers of numbers that no double holds: 0 or what is nearest stands there, and that is nobody's value
};

/// Reads UTF-8 JSON. Unlike the library's own reader it refuses repeated keys (each is told, with its pointer), nesting deeper than 64, member
/// names of more than 1,000 bytes, and numbers that the nearest double would change in writing: more digits than it holds, or so small that 0 is left.
ParsedJson parseJson(std::string_view text);

/// `parent` + "/" + `key`, with ~ and / of the key escaped as RFC 6901 asks.
std::string childPointer(std::string_view parent, std::string_view key);
std::string childPointer(std::string_view parent, std::size_t index);
/// The unescaped names on the way to a place: "/a~1b/c" is {"a/b", "c"}, "" is none.
std::vector<std::string> pointerParts(std::string_view pointer);

/// A value for people to recognise in a message: compact, at most 60 characters.
std::string shortJson(const Json& value);

/// Canonical text: two spaces a level, numbers without needless digits (7.0 → 7), a line feed at the end.
std::string canonicalJson(const Json& value);
/// The same on one line.
std::string compactJson(const Json& value);

} // namespace headroom
