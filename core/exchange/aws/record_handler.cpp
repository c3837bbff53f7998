// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/aws/record_handler.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t deepestNesting = 64;
constexpr std::size_t largestRecord = std::size_t{1} << 20;
constexpr std::size_t bytesOfAValue = 64; // what a value and its name take besides the text
constexpr std::size_t longestName = 60;
constexpr std::size_t mostTopMembers = 40;
constexpr std::size_t mostProblems = 100;

std::string printable(const std::string& token)
{
    constexpr std::size_t longest = 60;
    const std::string end = token.size() > longest ? token.substr(token.size() - longest) : token;
    return Json(end).dump(-1, ' ', true, Json::error_handler_t::replace);
}

} // namespace

RecordHandler::RecordHandler(const ReplyShape& shape, PlacedBuffer& in, std::vector<Problem>& problems, Use use)
    : m_shape(shape)
    , m_in(in)
    , m_problems(problems)
    , m_use(std::move(use))
{
}

bool RecordHandler::null() { return scalar(Json(), 0); }
bool RecordHandler::boolean(bool value) { return scalar(Json(value), 0); }
bool RecordHandler::number_integer(Json::number_integer_t value) { return scalar(Json(value), 0); }
bool RecordHandler::number_unsigned(Json::number_unsigned_t value) { return scalar(Json(value), 0); }
bool RecordHandler::number_float(Json::number_float_t value, const std::string&) { return scalar(Json(value), 0); }
bool RecordHandler::binary(Json::binary_t&) { return false; }

bool RecordHandler::string(std::string& value)
{
    // Most texts are of members that nobody reads: no copy is made of them.
    if (m_skipped > 0 || (!m_path.empty() && !isRead())) {
        m_in.mark();
        return true;
    }
    return scalar(Json(value), value.size());
}

bool RecordHandler::key(std::string& name)
{
    m_in.mark();
    if (m_skipped > 0)
        return true;
    m_key = name.substr(0, longestName); // no name that is read is as long
    if (m_open == 1 && m_topMembers.size() < mostTopMembers)
        m_topMembers.push_back(m_key);
    return true;
}

bool RecordHandler::start_object(std::size_t) { return open(Container::Object); }
bool RecordHandler::start_array(std::size_t) { return open(Container::Array); }
bool RecordHandler::end_object() { return close(Container::Object); }
bool RecordHandler::end_array() { return close(Container::Array); }

bool RecordHandler::scalar(const Json& value, std::size_t bytes)
{
    m_in.mark();
    if (m_skipped > 0)
        return true;
    if (!m_path.empty()) {
        if (isRead())
            put(value, bytes);
        return isWithinBounds();
    }
    if (m_inList) {
        const std::string pointer = here();
        ++m_index;
        return value.is_null() || tell({pointer, shortJson(value), Text::tr("an object"), {}});
    }
    if (m_key == "NextToken")
        m_more = value.is_string() && !value.get_ref<const std::string&>().empty();
    m_found = m_found || isList(m_key);
    return !isList(m_key) || value.is_null() || tell({here(), shortJson(value), Text::tr("an array of objects"), {}});
}

bool RecordHandler::open(Container container)
{
    m_in.mark();
    if (m_open == deepestNesting) {
        tell({here(), container == Container::Array ? "[…]" : "{…}", Text::tr("objects and arrays nested at most %1 deep", deepestNesting), {}});
        return false;
    }
    ++m_open;
    if (m_skipped > 0)
        return skip();
    return m_path.empty() ? openOutside(container) : openInRecord(container);
}

bool RecordHandler::skip()
{
    ++m_skipped;
    return true;
}

bool RecordHandler::openRecord(std::string pointer)
{
    m_record = Json::object();
    m_bytes = 0;
    m_path.push_back({&m_record, std::move(pointer)});
    m_key.clear();
    return true;
}

bool RecordHandler::openInRecord(Container container)
{
    if (!isRead())
        return skip();
    std::string pointer = here();
    Json* const value = put(container == Container::Object ? Json::object() : Json::array(), 0);
    if (!value)
        return skip();
    m_path.push_back({value, std::move(pointer)});
    m_key.clear();
    return isWithinBounds();
}

/// The document itself, the list of records, a record, or what stands beside the list.
bool RecordHandler::openOutside(Container container)
{
    if (m_open == 1) {
        m_found = m_shape.list.empty();
        return m_found ? openRecord({}) : true;
    }
    if (m_inList && container == Container::Object)
        return openRecord(here());
    if (m_inList) {
        const bool goesOn = tell({here(), "[…]", Text::tr("an object"), {}});
        ++m_index;
        return goesOn && skip();
    }
    if (!isList(m_key))
        return skip();
    if (m_found) {
        repeated(here(), container == Container::Array ? "[…]" : "{…}");
        return skip();
    }
    m_found = true;
    if (container == Container::Object)
        return tell({here(), "{…}", Text::tr("an array of objects"), {}}) && skip();
    m_inList = true;
    return true;
}

bool RecordHandler::close(Container container)
{
    m_in.mark();
    m_key.clear();
    --m_open;
    if (m_skipped > 0) {
        --m_skipped;
        return true;
    }
    if (m_path.empty()) {
        m_inList = m_inList && !(container == Container::Array && m_open == 1);
        return true;
    }
    const std::string pointer = std::move(m_path.back().pointer);
    m_path.pop_back();
    if (m_path.empty()) {
        if (!m_use(m_record, pointer))
            return false;
        ++m_index;
    }
    return m_problems.size() < mostProblems || tell({});
}

bool RecordHandler::isRead() const
{
    return m_skipped == 0 && !m_path.empty() && (m_path.back().value->is_array() || m_shape.reads(m_key));
}

Json* RecordHandler::put(Json value, std::size_t bytes)
{
    m_bytes += bytesOfAValue + bytes;
    Json& parent = *m_path.back().value;
    if (parent.is_array())
        return &parent.get_ref<Json::array_t&>().emplace_back(std::move(value));
    if (parent.contains(m_key)) {
        repeated(here(), shortJson(value));
        return nullptr;
    }
    return &parent.get_ref<Json::object_t&>().emplace_back(m_key, std::move(value)).second;
}

std::string RecordHandler::here() const
{
    if (!m_path.empty()) {
        const Open& open = m_path.back();
        if (open.value->is_array())
            return childPointer(open.pointer, open.value->size());
        return m_key.empty() ? open.pointer : childPointer(open.pointer, m_key);
    }
    if (m_inList)
        return childPointer(childPointer("", m_shape.list), m_index);
    return m_key.empty() ? std::string() : childPointer("", m_key);
}

void RecordHandler::repeated(const std::string& pointer, const std::string& found)
{
    tell({pointer, found, Text::tr("each member name once in an object; this one is repeated"), {}});
}

bool RecordHandler::isWithinBounds()
{
    if (m_bytes <= largestRecord)
        return true;
    tell({m_path.front().pointer, "{…}", Text::tr("records of at most 1 MiB"), {}});
    return false;
}

bool RecordHandler::tell(Problem problem)
{
    if (m_problems.size() < mostProblems) {
        m_problems.push_back(std::move(problem));
        return true;
    }
    if (m_problems.size() == mostProblems)
        m_problems.push_back({{}, {}, Text::tr("fewer problems: the reading of this file ended with these %1", mostProblems), {}});
    return false;
}

bool RecordHandler::parse_error(std::size_t, const std::string& token, const nlohmann::detail::exception& error)
{
    const auto [line, column] = m_in.last();
    if (m_in.ranOver())
        tell({here(), "…", Text::tr("texts and blanks of at most 1 MiB (line %1, column %2)", line, column), {}});
    else if (error.id == 406)
        tell({here(), printable(token), Text::tr("a number below 1.8e308 (line %1, column %2)", line, column), {}});
    else if (m_in.atEnd())
        tell({here(), printable(token), Text::tr("valid JSON; the text ends too early (line %1, column %2)", line, column), {}});
    else
        tell({here(), printable(token), Text::tr("valid JSON in UTF-8 (line %1, column %2)", line, column), {}});
    return false;
}

} // namespace headroom
