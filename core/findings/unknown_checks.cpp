// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/checks.h"
#include "core/plan/plan_io.h"

namespace headroom {

namespace {

Text keptSource() { return Text::tr("Headroom's rule: what this version does not know is kept and not counted"); }

/// `pointer` makes the place of the object, and is called only where it has unknown members.
template <typename Pointer>
void tell(const UnknownMembers& unknown, const std::optional<std::string>& domain, Pointer pointer, Findings& findings)
{
    for (const auto& member : unknown) {
        findings.push_back({"unknown-member", Severity::Warning, domain, childPointer(pointer(), member.first),
            Text::tr("This version does not know the member “%1”. It is kept in the file and has no effect; check its spelling.", member.first), keptSource()});
    }
}

void tellDomain(const std::string& name, const Domain& domain, Findings& findings)
{
    const auto under = [&](const UnknownMembers& unknown, const auto&... path) {
        tell(unknown, name, [&] { return pointerIn(name, path...); }, findings);
    };
    under(domain.unknown);
    under(domain.growth.unknown, "growth");
    for (const auto& cohort : domain.cohorts)
        under(cohort.value.unknown, "cohorts", cohort.name);
    for (const auto& group : domain.sharedSpaces)
        under(group.value.unknown, "sharedSpaces", group.name);
    forEachGroup(domain, [&](const char* member, const std::string& group, const Named<App>& apps, const Named<Job>& jobs) {
        for (const auto& app : apps)
            under(app.value.unknown, member, group, "apps", app.name);
        for (const auto& job : jobs)
            under(job.value.unknown, member, group, "jobs", job.name);
    });
    for (const ExistingSubnet& subnet : domain.existingSubnets)
        under(subnet.unknown, "existingSubnets", subnet.cidr.text());
}

/// What the patch of a scenario names that no plan knows: most likely a misspelling, and then the scenario changes nothing.
void tellPatch(const std::string& pointer, const Scenario& scenario, Findings& findings)
{
    const Plan part = patchMembers(scenario);
    const std::size_t first = findings.size();
    checkUnknownMembers(part, findings);
    for (const auto& domain : part.domains)
        tellDomain(domain.name, domain.value, findings);
    for (std::size_t i = first; i < findings.size(); ++i) {
        findings[i].domain.reset(); // the patch may name domains that the plan has not
        findings[i].pointer = pointer + findings[i].pointer;
    }
    if (!part.scenarios.empty())
        findings.push_back({"unknown-member", Severity::Warning, std::nullopt, childPointer(pointer, "scenarios"),
            Text::tr("A scenario can't change scenarios: this member of its patch is kept in the file and has no effect."), keptSource()});
}

} // namespace

void checkUnknownMembers(const Plan& plan, Findings& findings)
{
    tell(plan.unknown, std::nullopt, [] { return std::string(); }, findings);
    tell(plan.addressing.unknown, std::nullopt, [] { return std::string("/addressing"); }, findings);
}

void checkUnknownMembers(const DomainCase& of, Findings& findings)
{
    tellDomain(of.name, of.domain, findings);
}

void checkUnknownMembersOfScenarios(const Plan& plan, Findings& findings)
{
    for (const auto& [name, scenario] : plan.scenarios) {
        const std::string pointer = childPointer("/scenarios", name);
        tell(scenario.unknown, std::nullopt, [&] { return pointer; }, findings);
        tellPatch(childPointer(pointer, "patch"), scenario, findings);
    }
}

} // namespace headroom
