// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/patch.h"
#include "core/plan/plan.h"
#include "core/text/text.h"

#include <string>

namespace headroom {

/// What a line of a scenario's patch says, for people.
struct ChangeWords {
    std::string where; ///< names out of the plan, such as "Data scientists, experiment"; empty: the plan or its only domain. Not to be translated
    Text what;         ///< "users 100 → 200"
};

enum class DomainNames { Shown, Hidden };
/// Hidden where the plan has one domain alone.
DomainNames domainNamesOf(const Plan& plan);

ChangeWords describe(const PatchLine& line, DomainNames domains);

/// "Data scientists: users 100 → 200".
std::string english(const ChangeWords& words);

} // namespace headroom
