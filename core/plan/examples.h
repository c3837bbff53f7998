// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/text/text.h"

#include <vector>

namespace headroom {

/// A plan to start from.
struct Example {
    Text title;   ///< for a menu
    Text summary; ///< a sentence: what it is to start from
    Plan plan;
};

/// The built-in plan first.
const std::vector<Example>& examples();

} // namespace headroom
