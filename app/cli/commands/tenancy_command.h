// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/plan_input.h"
#include "app/cli/io/streams.h"

namespace headroom::cli {

struct TenancyOptions {
    PlanChoice plan;
    std::string format = "text"; ///< text or json
};

/// `tenancy`: the tenants of a plan in one domain, in several, or in accounts of their own.
ExitCode runTenancy(const TenancyOptions& options, const Streams& streams);

} // namespace headroom::cli
