// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findings.h"

#include "core/findings/checks.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

using DomainCheck = void (*)(const DomainCase&, Findings&);

constexpr std::array<DomainCheck, 19> domainChecks{
    checkSubnetSize,
    checkVpcSize,
    checkZoneLoss,
    checkPlaced,
    checkPinned,
    checkEndpoints,
    checkAppsPerType,
    checkInterfaceEndpointQuota,
    checkHeadroom,
    checkShrinking,
    checkJobs,
    checkHostingZones,
    checkExistingSubnets,
    checkAssociation,
    checkInstancesPerJob,
    checkNetworkMode,
    checkNoUsers,
    checkStudioClassic,
    checkUnknownMembers,
};

} // namespace

std::string_view nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Info:
        break;
    }
    return "info";
}

std::vector<Finding> findingsOf(const Plan& plan, const PlanSizing& sizing)
{
    Findings findings;
    checkUnknownMembers(plan, findings);
    checkPoolRanges(plan, findings);
    checkPoolsOverlap(plan, findings);
    checkExclusionRanges(plan, findings);
    for (std::size_t i = 0; i < plan.domains.size(); ++i) {
        const auto& [name, domain] = plan.domains.entries[i];
        const DomainCase of{plan, name, domain, rulesOf(domain), sizing.domains[i], sizing.blocks[i]};
        for (const DomainCheck check : domainChecks)
            check(of, findings);
    }
    checkPinnedOverlaps(plan, sizing, findings);
    checkExistingSubnetsOverlap(plan, findings);
    checkAccountQuotas(plan, sizing, findings);
    checkUncertainFigures(plan, sizing, findings);
    checkJobsVpcConfig(plan, findings);
    checkOneWayDoors(plan, findings);
    checkUnknownMembersOfScenarios(plan, findings);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    return findings;
}

} // namespace headroom
