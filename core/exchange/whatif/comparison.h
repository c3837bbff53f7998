// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/plan_sizing.h"
#include "core/capacity/whatif/runway.h"
#include "core/findings/finding.h"
#include "core/plan/patch.h"
#include "core/plan/plan.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The base and its scenarios side by side.
namespace headroom {

struct FindingCounts {
    int errors = 0;
    int warnings = 0;
    int notes = 0;

    void count(Severity severity);
    bool operator==(const FindingCounts&) const = default;
};

/// A domain of the base, or of what a scenario gives. Users and addresses are those at the horizon.
struct ComparedDomain {
    std::string name;
    std::int64_t users = 0;
    std::int64_t total = 0;
    std::optional<std::int64_t> requiredPerSubnet; ///< for the domain's own placement; none: no answer
    Placement placement = Placement::SingleSubnet; ///< that it is sized for
    PerPlacement<std::optional<std::int64_t>> requiredByPlacement;
    std::optional<PrefixLength> subnetPrefix;
    std::optional<PrefixLength> vpcPrefix;
    std::optional<Cidr> vpcCidr;
    std::optional<int> monthsUntilOutgrown;
    FindingCounts findings; ///< of this domain

    enum class Against {
        Base,    ///< it is the base's
        Steps,   ///< both have a subnet: see prefixSteps
        New,     ///< the base has no such domain
        NoAnswer ///< one of them, or both, has no subnet
    };
    Against against = Against::Base;
    bool lacksAsBase = false; ///< with NoAnswer: neither has a subnet, and both for want of a larger one, or both for want of an answer
    int prefixSteps = 0; ///< against the base: 1 is one step larger, a /21 for a /22; 0 unless `against` is Steps
    bool operator==(const ComparedDomain&) const = default;
};

struct ComparedScenario {
    std::optional<std::string> scenario; ///< none: the base
    std::vector<PatchLine> changes;      ///< in the base's order; those that change nothing are among them
    std::vector<Problem> problems;       ///< not empty: it gives no plan, and there is nothing of what follows
    std::vector<ComparedDomain> domains; ///< in the order of what it gives
    std::vector<std::string> removed;    ///< domains of the base that it takes away
    std::int64_t users = 0;              ///< of all domains
    std::int64_t total = 0;              ///< addresses of all domains
    FindingCounts findings;              ///< all, those on no one domain included
};

/// The base first, then the scenarios in the plan's order. A scenario that gives no plan, as may be while the base is edited, is a row with its problems.
/// Once another thread has set `cancelled`, no more rows are added.
std::vector<ComparedScenario> compareScenarios(const Plan& plan, const std::atomic<bool>* cancelled = nullptr);

} // namespace headroom
