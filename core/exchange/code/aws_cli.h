// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/code/domain_network.h"

#include <string>

namespace headroom {

/// `export --to aws-cli`: a bash script of AWS CLI commands. What is not known is an environment variable that the script asks for before it creates anything:
/// REGION and ACCOUNT_ID (the plan's, where it has them), ZONE_1 and so on, VPC_ID to join, EXECUTION_ROLE_ARN and AUTH_MODE. It creates nothing in another
/// account, stops at the first command that fails, and says then what is there.
std::string awsCliText(const DomainNetwork& network);

} // namespace headroom
