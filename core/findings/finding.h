// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/text.h"

#include <optional>
#include <string>
#include <string_view>

namespace headroom {

enum class Severity { Error, Warning, Info };
std::string_view nameOf(Severity severity); ///< "error", "warning", "info"

/// Something an architect should know of a plan, with the place to jump to and who says so.
struct Finding {
    std::string code; ///< stable: "subnet-too-large"
    Severity severity;
    std::optional<std::string> domain; ///< none: the whole plan
    std::string pointer;               ///< JSON pointer into the plan
    Text message;
    Text source;

    bool operator==(const Finding&) const = default;
};

} // namespace headroom
