// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/plan_sizing.h"
#include "core/findings/finding.h"
#include "core/json/json.h"
#include "core/rules/sources.h"

#include <string>
#include <utility>
#include <vector>

/// The checks behind findingsOf(), one function each. They append what they find, and make no text and no pointer where they find nothing, so that a plan of
/// 10,000 domains is checked in a blink. Each is linear or n log n in the size of the plan.
namespace headroom {

using Findings = std::vector<Finding>;

/// A domain with its answer: what a check of one domain looks at.
struct DomainCase {
    const Plan& plan;
    const std::string& name;
    const Domain& domain;
    const Ruleset& rules;
    const DomainSizing& sizing;
    const DomainBlock& block;
};

/// "/domains/NAME/key/key…".
template <typename... Keys>
std::string pointerIn(const std::string& domain, const Keys&... keys)
{
    std::string pointer = childPointer("/domains", domain);
    ((pointer = childPointer(pointer, keys)), ...);
    return pointer;
}

/// Calls `each(member, name, apps, jobs)` with every cohort and space group; `member` is "cohorts" or "sharedSpaces".
template <typename Each>
void forEachGroup(const Domain& domain, Each each)
{
    for (const auto& [name, cohort] : domain.cohorts)
        each("cohorts", name, cohort.apps, cohort.jobs);
    for (const auto& [name, group] : domain.sharedSpaces)
        each("sharedSpaces", name, group.apps, group.jobs);
}

// sizing_checks.cpp: the answer itself.
void checkSubnetSize(const DomainCase& of, Findings& findings);
void checkVpcSize(const DomainCase& of, Findings& findings);
void checkZoneLoss(const DomainCase& of, Findings& findings);
void checkHeadroom(const DomainCase& of, Findings& findings);
void checkShrinking(const DomainCase& of, Findings& findings);
void checkNoUsers(const DomainCase& of, Findings& findings);
void checkUncertainFigures(const Plan& plan, const PlanSizing& sizing, Findings& findings);

// address_checks.cpp: pools, exclusions, pinned blocks, existing subnets.
void checkPoolRanges(const Plan& plan, Findings& findings);
void checkExclusionRanges(const Plan& plan, Findings& findings);
void checkPoolsOverlap(const Plan& plan, Findings& findings);
void checkPlaced(const DomainCase& of, Findings& findings);
void checkPinned(const DomainCase& of, Findings& findings);
void checkExistingSubnets(const DomainCase& of, Findings& findings);
void checkAssociation(const DomainCase& of, Findings& findings);
void checkExistingSubnetsOverlap(const Plan& plan, Findings& findings);

// overlap_checks.cpp: what is taken twice.
void checkPinnedOverlaps(const Plan& plan, const PlanSizing& sizing, Findings& findings);

// quota_checks.cpp: what AWS allows, by domain and by account and region.
void checkAppsPerType(const DomainCase& of, Findings& findings);
void checkInterfaceEndpointQuota(const DomainCase& of, Findings& findings);
void checkInstancesPerJob(const DomainCase& of, Findings& findings);
void checkAccountQuotas(const Plan& plan, const PlanSizing& sizing, Findings& findings);

// service_checks.cpp: endpoints, jobs, network modes.
void checkEndpoints(const DomainCase& of, Findings& findings);
void checkNetworkMode(const DomainCase& of, Findings& findings);
void checkJobs(const DomainCase& of, Findings& findings);
void checkHostingZones(const DomainCase& of, Findings& findings);
void checkStudioClassic(const DomainCase& of, Findings& findings);
void checkJobsVpcConfig(const Plan& plan, Findings& findings);
void checkOneWayDoors(const Plan& plan, Findings& findings);

// unknown_checks.cpp: members that this version does not know.
void checkUnknownMembers(const Plan& plan, Findings& findings);
void checkUnknownMembers(const DomainCase& of, Findings& findings);
void checkUnknownMembersOfScenarios(const Plan& plan, Findings& findings);

} // namespace headroom
