// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ruleset.h"
#include "core/tenancy/tenants.h"
#include "core/text/text.h"

#include <array>
#include <vector>

namespace headroom {

/// What the figures of the models suppose, a sentence each.
std::vector<Text> suppositionsOf(const Plan& plan, const Tenants& tenants, std::int64_t regions);

/// In what the models differ besides figures: isolation and administration, as the whitepaper's Table 2 and others have it.
struct TenancyAspect {
    const char* id; ///< "resources", …: stable
    Text name;
    Text oneDomain, oneVpc, vpcEach, accountEach;
    Text source;
    Confidence confidence = Confidence::High;
};
const std::vector<TenancyAspect>& tenancyAspects();

} // namespace headroom
