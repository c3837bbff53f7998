// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/answer.h"

#include <string>

namespace headroom {

/// `size --format text`: for each domain the answer, the placements side by side and the ledger at the horizon; then the findings. For a terminal: names are
/// made visible(), columns are aligned, no line depends on the locale.
std::string sizingText(const Answer& answer);

/// "3 × /22 inside 10.0.0.0/20": what to ask the network team for; or why there is no such answer.
Text headlineOf(const Domain& domain, const DomainSizing& sizing, const DomainBlock& block);
/// Its subnets, zone by zone: "10.0.0.0/22, 10.0.4.0/22". Those that have no room are left out.
std::string subnetList(const DomainBlock& block);

/// "511 of 1,019 usable addresses needed in each subnet, 508 free (50.15 % used)"; empty where there is no prefix.
Text utilizationOf(const Domain& domain, const DomainSizing& sizing);

/// "Outgrown in month 14 (2028-02).", that there is no such month within those looked at, or that the start needs more than is sized for the horizon.
Text outgrownOf(const Plan& plan, const Domain& domain, const DomainSizing& sizing);

/// "50.15", from hundredths; without needless zeros.
std::string hundredthsText(std::int64_t hundredths);

} // namespace headroom
