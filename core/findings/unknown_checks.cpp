// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/checks.h"

namespace headroom {

namespace {

/// `pointer` makes the place of the object, and is called only where it has unknown members.
template <typename Pointer>
void tell(const UnknownMembers& unknown, const std::optional<std::string>& domain, Pointer pointer, Findings& findings)
{
    for (const auto& member : unknown) {
        findings.push_back({"unknown-member", Severity::Warning, domain, childPointer(pointer(), member.first),
            Text::tr("This version does not know the member “%1”. It is kept in the file and has no effect; check its spelling.", member.first),
            Text::tr("Headroom contract, The plan file")});
    }
}

} // namespace

void checkUnknownMembers(const Plan& plan, Findings& findings)
{
    tell(
        plan.unknown, std::nullopt, [] { return std::string(); }, findings);
    tell(
        plan.addressing.unknown, std::nullopt, [] { return std::string("/addressing"); }, findings);
}

void checkUnknownMembers(const DomainCase& of, Findings& findings)
{
    const Domain& domain = of.domain;
    tell(
        domain.unknown, of.name, [&] { return pointerIn(of.name); }, findings);
    tell(
        domain.growth.unknown, of.name, [&] { return pointerIn(of.name, "growth"); }, findings);
    for (const auto& cohort : domain.cohorts)
        tell(
            cohort.value.unknown, of.name, [&] { return pointerIn(of.name, "cohorts", cohort.name); }, findings);
    for (const auto& group : domain.sharedSpaces)
        tell(
            group.value.unknown, of.name, [&] { return pointerIn(of.name, "sharedSpaces", group.name); }, findings);
    forEachGroup(domain, [&](const char* member, const std::string& group, const Named<App>& apps, const Named<Job>& jobs) {
        for (const auto& app : apps)
            tell(
                app.value.unknown, of.name, [&] { return pointerIn(of.name, member, group, "apps", app.name); }, findings);
        for (const auto& job : jobs)
            tell(
                job.value.unknown, of.name, [&] { return pointerIn(of.name, member, group, "jobs", job.name); }, findings);
    });
    for (const ExistingSubnet& subnet : domain.existingSubnets)
        tell(
            subnet.unknown, of.name, [&] { return pointerIn(of.name, "existingSubnets", subnet.cidr.text()); }, findings);
}

void checkUnknownMembersOfScenarios(const Plan& plan, Findings& findings)
{
    for (const auto& scenario : plan.scenarios) {
        const auto pointer = [&] { return childPointer("/scenarios", scenario.name); };
        tell(scenario.value.unknown, std::nullopt, pointer, findings);
        // Most patches have no such member: only those that name it are parsed.
        const std::string& patch = scenario.value.patch.text;
        if (patch.find("scenarios") == std::string::npos || !Json::parse(patch).contains("scenarios"))
            continue;
        findings.push_back({"unknown-member", Severity::Warning, std::nullopt, childPointer(childPointer(pointer(), "patch"), "scenarios"),
            Text::tr("The patch of the scenario “%1” has a member “scenarios”. A scenario can't change scenarios, so it has no effect.", scenario.name),
            Text::tr("Headroom contract, The plan file")});
    }
}

} // namespace headroom
