// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/code/domain_network.h"

#include <string>

namespace headroom {

/// `export --to terraform`: one HCL file, a configuration of its own, formatted as `terraform fmt` does. Region and account are variables, with the plan's as
/// defaults where it has them; the VPC to join, the execution role and the authentication mode are variables without one. Zones are the region's own, or
/// those of a variable.
std::string terraformText(const DomainNetwork& network);

} // namespace headroom
