// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/patch.h"

namespace headroom {

namespace {

using Members = Json::object_t;

const Members& membersOf(const Json& object)
{
    return object.get_ref<const Members&>();
}

void append(Json& object, const std::string& name, Json value)
{
    object.get_ref<Members&>().emplace_back(name, std::move(value));
}

/// Looks members up that are asked for in about the order in which they stand: a search from the start for each would cost the square of their number.
class Lookup {
public:
    explicit Lookup(const Json& object)
        : m_members(membersOf(object))
    {
    }

    const Json* find(const std::string& name)
    {
        const std::size_t size = m_members.size();
        for (std::size_t i = 0; i < size; ++i) {
            const auto& member = *(m_members.begin() + static_cast<std::ptrdiff_t>(m_next));
            m_next = m_next + 1 < size ? m_next + 1 : 0;
            if (member.first == name)
                return &member.second;
        }
        return nullptr;
    }

private:
    const Members& m_members;
    std::size_t m_next = 0;
};

/// What a patch puts where there is no object.
Json withoutNulls(const Json& patch)
{
    if (!patch.is_object())
        return patch;
    Json value = Json::object();
    for (const auto& [name, member] : membersOf(patch))
        if (!member.is_null())
            append(value, name, withoutNulls(member));
    return value;
}

/// `above` where `below` has put nothing that it could be merged with: all of what `base` has there goes.
Json replacing(const Json* base, const Json& above)
{
    Json value = withoutNulls(above);
    return base && base->is_object() ? patchBetween(*base, value) : value;
}

void addLines(const Json& base, const Json& patch, const std::string& pointer, std::vector<PatchLine>& lines);

void addLine(const Json* before, const Json& patch, std::string pointer, std::vector<PatchLine>& lines)
{
    if (before && before->is_object() && patch.is_object() && !patch.empty())
        return addLines(*before, patch, pointer, lines);
    PatchLine line;
    line.pointer = std::move(pointer);
    if (before)
        line.before = *before;
    if (before && before->is_object() && patch.is_object())
        line.after = *before;
    else if (!patch.is_null())
        line.after = withoutNulls(patch);
    lines.push_back(std::move(line));
}

void addLines(const Json& base, const Json& patch, const std::string& pointer, std::vector<PatchLine>& lines)
{
    Lookup inPatch(patch);
    for (const auto& [name, before] : membersOf(base))
        if (const Json* said = inPatch.find(name))
            addLine(&before, *said, childPointer(pointer, name), lines);
    Lookup inBase(base);
    for (const auto& [name, said] : membersOf(patch)) {
        if (inBase.find(name))
            continue;
        if (pointer.empty() && name == "scenarios")
            lines.push_back({childPointer(pointer, name), std::nullopt, std::nullopt});
        else
            addLine(nullptr, said, childPointer(pointer, name), lines);
    }
}

/// Takes the member at the end of `parts` from `at` on out of `patch`, and the objects on the way which that empties.
void takeOut(Json& patch, const std::vector<std::string>& parts, std::size_t at)
{
    if (!patch.is_object() || at == parts.size())
        return;
    const auto member = patch.find(parts[at]);
    if (member == patch.end())
        return;
    if (at + 1 == parts.size()) {
        patch.erase(member);
        return;
    }
    const bool hadMembers = member->is_object() && !member->empty();
    takeOut(*member, parts, at + 1);
    if (hadMembers && member->empty())
        patch.erase(member);
}

} // namespace

Json patchBetween(const Json& base, const Json& edited)
{
    Json patch = Json::object();
    Lookup inEdited(edited);
    for (const auto& [name, before] : membersOf(base)) {
        const Json* after = inEdited.find(name);
        if (!after || (after->is_null() && !before.is_null())) {
            append(patch, name, nullptr);
        } else if (before.is_object() && after->is_object()) {
            if (Json inside = patchBetween(before, *after); !inside.empty())
                append(patch, name, std::move(inside));
        } else if (before != *after) {
            append(patch, name, withoutNulls(*after));
        }
    }
    Lookup inBase(base);
    for (const auto& [name, after] : membersOf(edited))
        if (!inBase.find(name) && !after.is_null())
            append(patch, name, withoutNulls(after));
    return patch;
}

Json stackedPatch(const Json& base, const Json& below, const Json& above)
{
    Json stacked = below;
    for (const auto& [name, later] : membersOf(above)) {
        const auto earlier = below.find(name);
        if (earlier == below.end()) {
            append(stacked, name, later);
            continue;
        }
        const auto member = base.find(name);
        const Json* before = member == base.end() ? nullptr : &*member;
        if (!later.is_object())
            stacked[name] = later;
        else if (earlier->is_object())
            stacked[name] = stackedPatch(before && before->is_object() ? *before : Json::object(), *earlier, later);
        else
            stacked[name] = replacing(before, later);
    }
    return stacked;
}

bool PatchLine::missed() const
{
    if (!before || !after)
        return !before && !after;
    return *before == *after;
}

std::vector<PatchLine> patchLines(const Json& base, const Json& patch)
{
    std::vector<PatchLine> lines;
    addLines(base, patch, {}, lines);
    return lines;
}

Json withoutLine(const Json& patch, std::string_view pointer)
{
    Json rest = patch;
    takeOut(rest, pointerParts(pointer), 0);
    return rest;
}

} // namespace headroom
