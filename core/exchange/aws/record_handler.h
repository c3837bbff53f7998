// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/aws/placed_buffer.h"
#include "core/exchange/aws/reply_shape.h"
#include "core/json/json.h"

#include <functional>
#include <string>
#include <vector>

namespace headroom {

/// Follows the events of nlohmann's SAX parser through one document and hands out its records one by one, each less the members that nobody reads. Only the record in
/// hand is kept. What is not read may be of any kind; a member that is read and stands twice in an object is a problem. A problem with the text itself, nesting deeper
/// than 64, a record of more than 1 MiB and too many problems end the reading.
class RecordHandler {
public:
    using Use = std::function<bool(const Json& record, const std::string& pointer)>; ///< says whether to go on

    RecordHandler(const ReplyShape& shape, PlacedBuffer& in, std::vector<Problem>& problems, Use use);

    bool foundRecords() const { return m_found; }                              ///< the list, or the one record, was there
    const std::vector<std::string>& topMembers() const { return m_topMembers; }///< the first names at the top, some of them
    bool saysMorePages() const { return m_more; }                              ///< there is a NextToken

    // What the parser calls.
    bool null();
    bool boolean(bool value);
    bool number_integer(Json::number_integer_t value);
    bool number_unsigned(Json::number_unsigned_t value);
    bool number_float(Json::number_float_t value, const std::string& token);
    bool string(std::string& value);
    bool binary(Json::binary_t& value);
    bool key(std::string& name);
    bool start_object(std::size_t);
    bool start_array(std::size_t);
    bool end_object();
    bool end_array();
    bool parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& error);

private:
    struct Open {
        Json* value;
        std::string pointer;
    };
    enum class Container { Object, Array };

    bool scalar(const Json& value, std::size_t bytes);
    bool open(Container container);
    bool openRecord(std::string pointer);
    bool openInRecord(Container container);
    bool openOutside(Container container);
    bool close(Container container);
    bool isRead() const; ///< the value that comes is within a record, under a member that is read
    bool isList(const std::string& name) const { return m_shape.list == name; }
    bool skip();
    /// Puts a value into the record, under the current name or behind the last element; null where that is a problem.
    Json* put(Json value, std::size_t bytes);
    std::string here() const; ///< pointer to the value that comes
    void repeated(const std::string& pointer, const std::string& found);
    bool isWithinBounds();      ///< the record in hand
    bool tell(Problem problem); ///< whether to go on

    const ReplyShape& m_shape;
    PlacedBuffer& m_in;
    std::vector<Problem>& m_problems;
    Use m_use;
    Json m_record;
    std::vector<Open> m_path;      // containers of the record in hand
    std::size_t m_bytes = 0;       // about as much memory as it takes
    std::string m_key;             // of the member that comes; empty between members
    std::size_t m_open = 0;        // containers in all
    std::size_t m_skipped = 0;     // of these, within what is passed over
    std::size_t m_index = 0;       // of the record
    bool m_inList = false;
    bool m_found = false;
    bool m_more = false;
    std::vector<std::string> m_topMembers;
};

} // namespace headroom
