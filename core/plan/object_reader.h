// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/net/cidr.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Reads the members of one JSON object, each checked where it is taken. What is wrong goes to `problems` and the default stands in for it, so that reading goes
/// on and all problems are found; whoever asked for the plan gets none of it then.
class ObjectReader {
public:
    /// `json` may be anything: where it is no object, that is a problem, and every member is missing without further ones.
    ObjectReader(const Json& json, std::string pointer, std::vector<Problem>& problems);

    enum class Presence { Required, Optional };

    const std::string& pointer() const { return m_pointer; }
    std::string pointerTo(std::string_view member) const { return childPointer(m_pointer, member); }
    std::vector<Problem>& problems() const { return m_problems; }

    /// Null where it is missing.
    const Json* member(std::string_view name);
    /// A member that is required is not there: a problem, but in what is no object at all.
    void missing(std::string_view name, Text allowed) const;

    /// Of these, a required one that is missing is a problem.
    std::string text(std::string_view name, Presence presence = Presence::Optional);
    bool boolean(std::string_view name, bool fallback);
    std::int64_t integer(std::string_view name, std::int64_t least, std::int64_t most, std::int64_t fallback, Presence presence = Presence::Optional);
    /// Ten-thousandths of a number with at most four decimals.
    std::int64_t decimal(std::string_view name, std::int64_t least, std::int64_t most, std::int64_t fallback);
    std::optional<Cidr> cidr(std::string_view name);

    template <typename Names, typename Enum>
    Enum choice(std::string_view name, const Names& names, Enum fallback)
    {
        const Json* json = member(name);
        if (!json)
            return fallback;
        std::string all;
        for (const auto& [value, spelling] : names) {
            if (json->is_string() && json->get_ref<const std::string&>() == spelling)
                return value;
            all += (all.empty() ? "\"" : ", \"") + std::string(spelling) + '"';
        }
        problem(name, *json, Text::tr("one of %1", all));
        return fallback;
    }

    /// Calls `each(name, value, pointer)` for the members of the object `name`, in order.
    template <typename Each>
    void named(std::string_view name, Each each, Presence presence = Presence::Optional)
    {
        const Json* json = member(name);
        if (!json)
            return presence == Presence::Required ? missing(name, Text::tr("an object")) : void();
        if (!json->is_object())
            return problem(name, *json, Text::tr("an object"));
        const std::string pointer = pointerTo(name);
        for (const auto& [key, value] : json->get_ref<const Json::object_t&>())
            each(key, value, childPointer(pointer, key));
    }

    void problem(std::string_view name, const Json& found, Text allowed) const;
    /// The members that nobody has asked for.
    UnknownMembers rest() const;

private:
    const Json* m_json; ///< null where it was no object
    std::string m_pointer;
    std::vector<Problem>& m_problems;
    std::vector<std::string_view> m_known;
};

/// What may stand where no CIDR does.
Text allowedCidr(CidrError::Code code);
/// A canonical CIDR, or a problem at `pointer`.
std::optional<Cidr> readCidr(const Json& json, const std::string& pointer, std::vector<Problem>& problems);

} // namespace headroom
