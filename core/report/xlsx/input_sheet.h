// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/report/xlsx/book.h"

#include <string>
#include <vector>

namespace headroom {

/// "D1_Zones": a defined name of the domain at that position.
std::string domainName(std::size_t domain, const char* what);

/// Where the formulas find what a cohort or space group supposes: references and small expressions.
struct GroupInputs {
    std::string count;
    std::string percentActive; ///< "100" for shared spaces
    struct Item {
        std::string perActive; ///< holders or instances per active user or space
        std::string each;      ///< addresses of one
    };
    std::vector<Item> apps; ///< as the plan has them
    std::vector<Item> jobs; ///< as the plan has them
};

/// The sheet of inputs: one value a row, with its unit, what is allowed and who says so. Defines D1_Zones, D1_Placement, D1_MountTarget,
/// D1_MountTargetAddresses, D1_Endpoints, D1_EndpointAddresses, D1_JupyterAddresses (0 where the ruleset has none), D1_AppAddresses, D1_GrowthPercent,
/// D1_GrowthModel, D1_HorizonMonths and D1_MarginPercent for each domain. Returns the groups of each domain, cohorts first.
std::vector<std::vector<GroupInputs>> writeInputs(Sheet& sheet, const Plan& plan);

} // namespace headroom
