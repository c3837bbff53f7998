// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/code/domain_network.h"

#include <string>

namespace headroom {

/// `export --to cloudformation`: a template in YAML. Region and account are those that the stack is created in; the VPC to join, the prefix lists of gateway
/// endpoints, the execution role and the authentication mode are parameters without defaults.
std::string cloudFormationText(const DomainNetwork& network);

} // namespace headroom
