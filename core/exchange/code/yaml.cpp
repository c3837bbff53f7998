// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/code/yaml.h"

#include "core/exchange/code/quoting.h"

#include <algorithm>
#include <string_view>

namespace headroom {

namespace {

constexpr std::string_view functionPrefix = "Fn::";

bool isFunction(const Json& value)
{
    return value.is_object() && value.size() == 1 && (value.begin().key() == "Ref" || value.begin().key().starts_with(functionPrefix));
}

/// Whether a value stands on the line of its key.
bool isInline(const Json& value)
{
    if (value.is_array())
        return std::all_of(value.begin(), value.end(), isInline);
    return !value.is_object() || value.empty() || isFunction(value);
}

std::string inlineText(const Json& value);

std::string functionText(const Json& function)
{
    const std::string name = function.begin().key();
    const Json& argument = function.begin().value();
    if (name == "Ref")
        return "!Ref " + inlineText(argument);
    return '!' + name.substr(functionPrefix.size()) + ' ' + inlineText(argument);
}

std::string inlineText(const Json& value)
{
    if (value.is_string())
        return yamlString(value.get_ref<const std::string&>());
    if (isFunction(value))
        return functionText(value);
    if (value.is_object() && value.empty())
        return "{}";
    std::string text;
    if (value.is_array()) {
        for (const Json& item : value)
            text += (text.empty() ? "" : ", ") + inlineText(item);
        return '[' + text + ']';
    }
    if (value.is_object()) {
        for (const auto& [key, item] : value.items())
            text += (text.empty() ? "" : ", ") + key + ": " + inlineText(item);
        return "{ " + text + " }";
    }
    return compactJson(value); // numbers, true, false, null
}

} // namespace

std::string yamlMember(const std::string& key, const Json& value, int level)
{
    const std::string indent(static_cast<std::size_t>(level) * 2, ' ');
    if (isInline(value))
        return indent + key + ": " + inlineText(value) + '\n';
    std::string text = indent + key + ":\n";
    if (value.is_array()) {
        for (const Json& item : value)
            text += indent + "  - " + inlineText(item) + '\n';
    } else {
        for (const auto& [name, member] : value.items())
            text += yamlMember(name, member, level + 1);
    }
    return text;
}

} // namespace headroom
