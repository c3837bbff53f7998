// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/object_reader.h"

#include <cmath>

namespace headroom {

namespace {

/// A whole number, however it is spelled (100, 100.0, 1e2); none where it is no such number or far outside every range.
std::optional<std::int64_t> wholeNumber(const Json& json)
{
    if (json.is_number_unsigned()) {
        const auto value = json.get<std::uint64_t>();
        return value <= std::uint64_t{1} << 53 ? std::optional(static_cast<std::int64_t>(value)) : std::nullopt;
    }
    if (json.is_number_integer())
        return json.get<std::int64_t>();
    if (!json.is_number_float())
        return std::nullopt;
    const double value = json.get<double>();
    if (value != std::trunc(value) || std::abs(value) > 9e15)
        return std::nullopt;
    return static_cast<std::int64_t>(value);
}

} // namespace

ObjectReader::ObjectReader(const Json& json, std::string pointer, std::vector<Problem>& problems)
    : m_json(json.is_object() ? &json : nullptr)
    , m_pointer(std::move(pointer))
    , m_problems(problems)
{
    if (!m_json)
        report(m_problems, {m_pointer, shortJson(json), Text::tr("an object"), {}});
}

const Json* ObjectReader::member(std::string_view name)
{
    m_known.push_back(name);
    if (!m_json)
        return nullptr;
    const auto it = m_json->find(name);
    return it != m_json->end() ? &*it : nullptr;
}

void ObjectReader::missing(std::string_view name, Text allowed) const
{
    if (m_json)
        report(m_problems, {pointerTo(name), {}, std::move(allowed), {}});
}

std::string ObjectReader::text(std::string_view name, Presence presence)
{
    const Json* json = member(name);
    if (json && json->is_string())
        return json->get<std::string>();
    if (json)
        problem(name, *json, Text::tr("a text in quotes"));
    else if (presence == Presence::Required)
        missing(name, Text::tr("a text in quotes"));
    return {};
}

bool ObjectReader::boolean(std::string_view name, bool fallback)
{
    const Json* json = member(name);
    if (!json)
        return fallback;
    if (json->is_boolean())
        return json->get<bool>();
    problem(name, *json, Text::tr("true or false"));
    return fallback;
}

std::int64_t ObjectReader::integer(std::string_view name, std::int64_t least, std::int64_t most, std::int64_t fallback, Presence presence)
{
    const Json* json = member(name);
    const auto value = json ? wholeNumber(*json) : std::nullopt;
    if (value && *value >= least && *value <= most)
        return *value;
    if (json)
        problem(name, *json, Text::tr("a whole number from %1 to %2", least, most));
    else if (presence == Presence::Required)
        missing(name, Text::tr("a whole number from %1 to %2", least, most));
    return fallback;
}

std::int64_t ObjectReader::decimal(std::string_view name, std::int64_t least, std::int64_t most, std::int64_t fallback)
{
    const Json* json = member(name);
    if (!json)
        return fallback;
    // A decimal of four places and at most seven digits is the double nearest to it, and back: the division below rounds to that same double.
    const double value = json->is_number() ? json->get<double>() : std::nan("");
    if (value >= static_cast<double>(least) && value <= static_cast<double>(most)) {
        const double scaled = std::round(value * 10'000);
        if (scaled / 10'000 == value)
            return static_cast<std::int64_t>(scaled);
    }
    problem(name, *json, Text::tr("a number from %1 to %2 with at most 4 decimals", least, most));
    return fallback;
}

std::optional<Cidr> ObjectReader::cidr(std::string_view name)
{
    const Json* json = member(name);
    return json ? readCidr(*json, pointerTo(name), m_problems) : std::nullopt;
}

void ObjectReader::problem(std::string_view name, const Json& found, Text allowed) const
{
    report(m_problems, {pointerTo(name), shortJson(found), std::move(allowed), {}});
}

UnknownMembers ObjectReader::rest() const
{
    UnknownMembers unknown;
    if (!m_json)
        return unknown;
    for (const auto& [key, value] : m_json->get_ref<const Json::object_t&>())
        if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
            unknown.emplace_back(key, RawJson{compactJson(value)});
    return unknown;
}

Text allowedCidr(CidrError::Code code)
{
    switch (code) {
    case CidrError::Code::HostBits:
        return Text::tr("a CIDR whose host bits are zero");
    case CidrError::Code::PrefixRange:
        return Text::tr("a CIDR with a prefix length from 0 to 32");
    case CidrError::Code::OctetRange:
        return Text::tr("a CIDR of four numbers from 0 to 255");
    case CidrError::Code::MissingPrefix:
        return Text::tr("a CIDR with its prefix length, such as 10.0.0.0/8");
    case CidrError::Code::Spelling:
        return Text::tr("a CIDR in its canonical spelling, without leading zeros or blanks");
    case CidrError::Code::NotACidr:
        break;
    }
    return Text::tr("an IPv4 CIDR such as 10.0.0.0/8");
}

std::optional<Cidr> readCidr(const Json& json, const std::string& pointer, std::vector<Problem>& problems)
{
    if (!json.is_string()) {
        report(problems, {pointer, shortJson(json), allowedCidr(CidrError::Code::NotACidr), {}});
        return std::nullopt;
    }
    const auto parsed = Cidr::parse(json.get_ref<const std::string&>());
    if (const auto* cidr = std::get_if<Cidr>(&parsed))
        return *cidr;
    const auto& error = std::get<CidrError>(parsed);
    report(problems, {pointer, shortJson(json), allowedCidr(error.code), error.probably});
    return std::nullopt;
}

} // namespace headroom
