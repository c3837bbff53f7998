// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/inspect/inspect_answer.h"

#include <string>

namespace headroom {

/// `inspect --format csv`: RFC 4180, a row of each subnet: subnetId, name, vpcId, zone, cidr, usable, available, used, usedPercent, the owners of CONTRACT §4 and
/// unattributed. Cells are empty where AWS's count was not given. VPCs, endpoints, warnings and the plan are not in it.
std::string inspectCsv(const InspectAnswer& answer);

} // namespace headroom
