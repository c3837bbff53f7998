// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/rules/ruleset.h"
#include "core/text/text.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

/// How many addresses a domain takes in a month: CONTRACT §3, in exact integers. A count that would pass 2^62 is held there: only then may rows
/// sum to more than their total.
namespace headroom {

/// The counts alone. Costs no allocation: this is what searches and what-ifs call.
struct Demand {
    std::int64_t users = 0;                ///< users of all cohorts, spaces not counted
    std::int64_t domainLevelPerSubnet = 0; ///< mount target and interface endpoints of one zone
    std::int64_t domainLevel = 0;          ///< of all zones
    std::int64_t userLevel = 0;
    std::array<std::int64_t, entityCount> byEntity{}; ///< all zones; sums to total()

    std::int64_t total() const { return domainLevel + userLevel; }
    bool operator==(const Demand&) const = default;
};
Demand demandAt(const Domain& domain, const Ruleset& rules, int month);

enum class Level { Domain, User };

/// One line of the ledger: each address traces to what takes it and the rule that says so.
struct LedgerRow {
    Entity entity;
    Level level;
    std::string cohort;     ///< cohort or space group; empty on domain level
    std::string item;       ///< instance type or job; empty where there is none
    std::int64_t addresses;
    Text rule;
    const Figure* figure;   ///< the ruleset's figure with its source; of a built-in ruleset, never null
    int group;              ///< 0 on domain level; cohorts and space groups, which may share a name, count on from 1
};
/// Domain level first, then each cohort, then each space group, in the plan's order. Sums to demandAt(…).total().
std::vector<LedgerRow> ledgerAt(const Domain& domain, const Ruleset& rules, int month);

/// The domain with one user in all: a first cohort of one always-active user, no other cohorts, no shared spaces: Table 1 as printed.
Domain oneUserShare(const Domain& domain);

} // namespace headroom
