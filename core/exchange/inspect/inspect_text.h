// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/inspect/inspect_answer.h"

#include <string>

namespace headroom {

/// `inspect --format text`: what is used in all, each subnet, who holds its addresses, then VPCs, endpoints, domains, the plan beside them, and the warnings. For a
/// terminal: names are made visible(), columns are aligned, no line depends on the locale.
std::string inspectText(const InspectAnswer& answer);

/// A subnet as 20 characters, each a twentieth of what is usable: S Studio, F EFS, E endpoints, N NAT, L Lambda, B load balancers, O others, ? not attributed,
/// . available. What is more than the subnet holds is cut off.
std::string subnetBar(const InspectedSubnet& row);

} // namespace headroom
