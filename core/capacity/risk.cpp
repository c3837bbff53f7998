// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/risk.h"

#include "core/capacity/rows.h"

namespace headroom {

namespace {

double chanceOf(Percent percent)
{
    return static_cast<double>(percent.tenThousandths()) / 1e6;
}
double activeChanceOf(const Cohort& cohort)
{
    return chanceOf(cohort.peakConcurrencyPercent);
}
double activeChanceOf(const SharedSpaceGroup&)
{
    return 1;
}
std::int64_t countOf(const Cohort& cohort)
{
    return cohort.users;
}
std::int64_t countOf(const SharedSpaceGroup& group)
{
    return group.spaces;
}

template <typename Group>
LikeUsers likeUsers(const std::string& name, const Group& group, const Growth& growth, const Ruleset& rules)
{
    LikeUsers users{grown(countOf(group), growth, growth.horizonMonths), activeChanceOf(group), {}, {}};
    forEachRowOf(name, group, users.users, rules, [&](const Row& row) {
        if (row.job)
            users.jobs.push_back({row.job->instancesPerUser.toDouble(), addressesPerInstance(*row.job, *row.figure)});
        else if (row.app)
            users.apps.push_back({chanceOf(row.app->usersPercent), rules.appCounting == AppCounting::RunningSpace ? row.app->appsPerUser : 1,
                row.figure->addresses});
        else
            users.apps.push_back({1, 1, row.figure->addresses}); // the Jupyter Server
    });
    return users;
}

} // namespace

DemandModel demandModel(const Domain& domain, const Ruleset& rules)
{
    DemandModel model;
    model.fixed = demandAt(domain, rules, domain.growth.horizonMonths).domainLevelPerSubnet;
    model.zones = domain.availabilityZones;
    for (const auto& [name, cohort] : domain.cohorts)
        model.groups.push_back(likeUsers(name, cohort, domain.growth, rules));
    for (const auto& [name, group] : domain.sharedSpaces)
        model.groups.push_back(likeUsers(name, group, domain.growth, rules));
    return model;
}

std::optional<Risk> riskOf(const Domain& domain, const Ruleset& rules)
{
    return riskOf(demandModel(domain, rules), nullptr);
}

std::optional<Risk> riskOf(const DemandModel& model, const std::atomic<bool>* cancelled)
{
    auto law = lawOf(model, cancelled);
    if (!law)
        return std::nullopt;
    Risk risk;
    risk.law = std::move(*law);
    risk.mean = meanOf(model);
    risk.p50 = risk.law.quantileAbove(0.5);
    risk.p90 = risk.law.quantileAbove(0.1);
    risk.p99 = risk.law.quantileAbove(0.01);
    risk.p999 = risk.law.quantileAbove(0.001);
    std::size_t index = 0;
    for (int bits = smallestSubnet.bits(); bits >= largestSubnet.bits(); --bits)
        risk.exhaustions[index++] = risk.law.chanceAbove(usableAddresses(PrefixLength::exactly(bits)));
    return risk;
}

std::optional<PrefixLength> prefixForRisk(const Risk& risk, double chance)
{
    for (int bits = smallestSubnet.bits(); bits >= largestSubnet.bits(); --bits)
        if (risk.exhaustion(PrefixLength::exactly(bits)) <= chance)
            return PrefixLength::exactly(bits);
    return std::nullopt;
}

} // namespace headroom
