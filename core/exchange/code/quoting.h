// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>

/// Text of others within code: whatever a name holds, the code's own parser takes it for that text and for nothing else.
namespace headroom {

/// A Terraform string: "…" with \ and " escaped, ${ and %{ doubled, and no character in it that visible() would not show as it is.
std::string hclString(std::string_view text);

/// A YAML double-quoted scalar on one line, with the same care.
std::string yamlString(std::string_view text);

/// A word of a POSIX shell: '…', where nothing has a meaning; bare where it has none anyway.
std::string shellWord(std::string_view text);

/// The text as comment lines, each begun with `indent` and "# ", wrapped at blanks, made visible(): it can't leave the comment.
std::string commentLines(std::string_view text, const std::string& indent = {});

/// A text as the value of an AWS tag. AWS's services agree on letters, digits, blanks and + - = . _ : / @; other ASCII becomes _, and so does what visible()
/// would not show as it is. Beyond ASCII all characters stay: EC2 takes any. At most 256 UTF-16 units with `suffix`, which is never cut; "aws:", which AWS
/// keeps for itself, does not begin it; an empty text is "_".
std::string tagValue(std::string_view text, std::string_view suffix = {});

/// Names of resources: made from any text, unique within a file.
class Identifiers {
public:
    /// Lower-case ASCII letters, digits and single underscores, a letter first, an alphanumeric last, at most 44 characters: "Data Science 2" is data_science_2;
    /// `otherwise`, an identifier itself, where nothing is left. The second that would be alike, underscores aside, gets _2, and so on: so do camelCase() names differ.
    std::string add(std::string_view text, const std::string& otherwise);

private:
    std::unordered_set<std::string> m_taken; ///< without underscores
};

/// data_science_2 → DataScience2.
std::string camelCase(std::string_view identifier);

} // namespace headroom
