// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/aws/record.h"

#include "core/plan/object_reader.h"

#include <limits>

namespace headroom {

namespace {

constexpr std::size_t longestText = 4'096; // ids, descriptions and tags are far shorter

} // namespace

Record::Record(const Json& json, std::string pointer, std::vector<Problem>& problems)
    : m_json(json)
    , m_pointer(std::move(pointer))
    , m_problems(problems)
{
}

const Json* Record::member(std::string_view name) const
{
    const auto found = m_json.find(name);
    return found == m_json.end() || found->is_null() ? nullptr : &*found;
}

std::string Record::text(std::string_view name) const
{
    const Json* json = member(name);
    if (!json)
        return {};
    if (json->is_string() && json->get_ref<const std::string&>().size() <= longestText)
        return json->get<std::string>();
    problem(name, *json, json->is_string() ? Text::tr("a text of at most %1 bytes", longestText) : Text::tr("a text in quotes"));
    return {};
}

std::string Record::requiredText(std::string_view name) const
{
    std::string value = text(name);
    const Json* json = member(name);
    if (!json || *json == "")
        problem(name, json ? *json : Json(), Text::tr("a text in quotes that is not empty"));
    return value;
}

std::optional<std::int64_t> Record::count(std::string_view name) const
{
    const Json* json = member(name);
    if (!json)
        return std::nullopt;
    const auto most = static_cast<std::uint64_t>(std::numeric_limits<std::uint32_t>::max());
    if (json->is_number_unsigned() && json->get<std::uint64_t>() <= most)
        return static_cast<std::int64_t>(json->get<std::uint64_t>());
    problem(name, *json, Text::tr("a whole number of addresses, 0 or more"));
    return std::nullopt;
}

std::optional<Cidr> Record::cidr(std::string_view name) const
{
    const Json* json = member(name);
    if (!json || (json->is_string() && json->get_ref<const std::string&>().empty()))
        return std::nullopt;
    return readCidr(*json, pointerTo(name), m_problems);
}

const Json* Record::array(std::string_view name) const
{
    const Json* json = member(name);
    if (json && !json->is_array()) {
        problem(name, *json, Text::tr("an array"));
        return nullptr;
    }
    return json;
}

std::vector<std::string> Record::texts(std::string_view name) const
{
    std::vector<std::string> texts;
    const Json* json = array(name);
    for (std::size_t i = 0; json && i < json->size(); ++i) {
        const Json& element = (*json)[i];
        if (element.is_string())
            texts.push_back(element.get<std::string>());
        else if (!element.is_null())
            report(m_problems, {childPointer(pointerTo(name), i), shortJson(element), Text::tr("a text in quotes"), {}});
    }
    return texts;
}

std::vector<Record> Record::objects(std::string_view name) const
{
    std::vector<Record> objects;
    const Json* json = array(name);
    for (std::size_t i = 0; json && i < json->size(); ++i) {
        const Json& element = (*json)[i];
        if (element.is_object())
            objects.emplace_back(element, childPointer(pointerTo(name), i), m_problems);
        else if (!element.is_null())
            report(m_problems, {childPointer(pointerTo(name), i), shortJson(element), Text::tr("an object"), {}});
    }
    return objects;
}

std::optional<std::string> Record::tag(std::string_view name, std::string_view key) const
{
    for (const Record& tag : objects(name))
        if (tag.text("Key") == key)
            return tag.text("Value");
    return std::nullopt;
}

void Record::problem(std::string_view name, const Json& found, Text allowed) const
{
    report(m_problems, {pointerTo(name), found.is_null() ? std::string() : shortJson(found), std::move(allowed), {}});
}

} // namespace headroom
