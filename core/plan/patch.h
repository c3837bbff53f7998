// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// JSON merge patches (RFC 7396) as edits. All of it is about objects as baseJson() gives them; `base` is what a patch is applied to.
///
/// A merge patch says neither an order of members nor a member whose value is null, which only unknown members can have: a patch that is made here leaves the order
/// alone, takes a null that `base` has not for a missing member, and keeps a null that both have.
namespace headroom {

/// The smallest patch that turns `base` into `edited`; {} where they are equal but for the order of members.
Json patchBetween(const Json& base, const Json& edited);

/// One patch that does to `base` what `below` and then `above` do. A removal stays a removal, even of what `base` has not.
Json stackedPatch(const Json& base, const Json& below, const Json& above);

/// One thing that a patch says.
struct PatchLine {
    std::string pointer;        ///< into the plan
    std::optional<Json> before; ///< none: the base has it not
    std::optional<Json> after;  ///< none: removed

    /// Says something that changes nothing: to set what is so already, to remove what is not there.
    bool missed() const;
    bool operator==(const PatchLine&) const = default;
};

/// What a patch says, a line for each value that is not an object, and for each object that it adds, removes or puts in place of something else. In the order of
/// `base`, what is new behind it. A member "scenarios" of the patch is one line that is missed.
std::vector<PatchLine> patchLines(const Json& base, const Json& patch);

/// The patch less the line at `pointer` and the objects which that leaves empty. Unchanged where it says nothing there.
Json withoutLine(const Json& patch, std::string_view pointer);

} // namespace headroom
