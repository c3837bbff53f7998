// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/net/cidr.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// One object of a reply. A member that is null is as good as absent; one of the wrong kind is a problem, and counts as absent then.
class Record {
public:
    Record(const Json& json, std::string pointer, std::vector<Problem>& problems);

    /// Null where it is absent.
    const Json* member(std::string_view name) const;
    std::string pointerTo(std::string_view name) const { return childPointer(m_pointer, name); }

    std::string text(std::string_view name) const; ///< "" where it is absent
    /// A text that has to be there.
    std::string requiredText(std::string_view name) const;
    std::optional<std::int64_t> count(std::string_view name) const;
    /// A canonical block; none where it is absent or "".
    std::optional<Cidr> cidr(std::string_view name) const;
    std::vector<std::string> texts(std::string_view name) const;
    /// The objects of an array.
    std::vector<Record> objects(std::string_view name) const;
    /// The value of a tag in the array `name` of {"Key", "Value"}.
    std::optional<std::string> tag(std::string_view name, std::string_view key) const;

private:
    const Json* array(std::string_view name) const;
    void problem(std::string_view name, const Json& found, Text allowed) const;

    const Json& m_json;
    std::string m_pointer;
    std::vector<Problem>& m_problems;
};

} // namespace headroom
