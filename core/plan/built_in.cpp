// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_io.h"
#include "resources/embedded.h"

#include <stdexcept>

namespace headroom {

const Plan& builtInPlan()
{
    static const Plan plan = [] {
        ReadPlan read = readPlan(resources::exampleWhitepaper());
        if (!read.plan)
            throw std::logic_error("the built-in plan can't be read: " + read.problems.front().pointer);
        return *read.plan;
    }();
    return plan;
}

} // namespace headroom
