// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/enum_names.h"
#include "core/plan/plan_io.h"

namespace headroom {

namespace {

/// A whole number as one, so that 7 is written and not 7.0.
Json number(std::int64_t tenThousandths)
{
    if (tenThousandths % 10'000 == 0)
        return tenThousandths / 10'000;
    return static_cast<double>(tenThousandths) / 10'000;
}

/// Appends without searching for the name: names are unique, and a search for each would cost the square of their number.
void append(Json& object, const std::string& name, Json value)
{
    object.get_ref<Json::object_t&>().emplace_back(name, std::move(value));
}

void appendUnknown(Json& object, const UnknownMembers& unknown)
{
    for (const auto& [name, raw] : unknown)
        append(object, name, Json::parse(raw.text));
}

template <typename T, typename Write>
Json namedJson(const Named<T>& named, Write write)
{
    Json json = Json::object();
    for (const auto& [name, value] : named)
        append(json, name, write(value));
    return json;
}

Json appJson(const App& app)
{
    Json json;
    json["appsPerUser"] = app.appsPerUser;
    json["usersPercent"] = number(app.usersPercent.tenThousandths());
    appendUnknown(json, app.unknown);
    return json;
}

Json jobJson(const Job& job)
{
    Json json;
    json["kind"] = nameOf(job.kind);
    json["instanceType"] = job.instanceType;
    json["instancesPerUser"] = number(job.instancesPerUser.tenThousandths());
    json["efa"] = job.efa;
    if (job.addressesPerInstance)
        json["addressesPerInstance"] = *job.addressesPerInstance;
    appendUnknown(json, job.unknown);
    return json;
}

Json cohortJson(const Cohort& cohort)
{
    Json json;
    json["users"] = cohort.users;
    json["peakConcurrencyPercent"] = number(cohort.peakConcurrencyPercent.tenThousandths());
    json["apps"] = namedJson(cohort.apps, appJson);
    json["jobs"] = namedJson(cohort.jobs, jobJson);
    appendUnknown(json, cohort.unknown);
    return json;
}

Json spacesJson(const SharedSpaceGroup& group)
{
    Json json;
    json["spaces"] = group.spaces;
    json["apps"] = namedJson(group.apps, appJson);
    json["jobs"] = namedJson(group.jobs, jobJson);
    appendUnknown(json, group.unknown);
    return json;
}

Json growthJson(const Growth& growth)
{
    Json json;
    json["percentPerYear"] = number(growth.percentPerYear.tenThousandths());
    json["model"] = nameOf(growth.model);
    json["horizonMonths"] = growth.horizonMonths;
    appendUnknown(json, growth.unknown);
    return json;
}

Json subnetsJson(const std::vector<ExistingSubnet>& subnets)
{
    Json json = Json::object();
    for (const ExistingSubnet& subnet : subnets) {
        Json each;
        each["zone"] = subnet.zone;
        each["usedAddresses"] = subnet.usedAddresses;
        appendUnknown(each, subnet.unknown);
        append(json, subnet.cidr.text(), std::move(each));
    }
    return json;
}

Json domainJson(const Domain& domain)
{
    Json json;
    json["ruleset"] = domain.ruleset;
    json["account"] = domain.account;
    json["region"] = domain.region;
    json["networkMode"] = nameOf(domain.networkMode);
    json["availabilityZones"] = domain.availabilityZones;
    json["placement"] = nameOf(domain.placement);
    json["mountTarget"] = domain.mountTarget;
    json["endpoints"] = namedJson(domain.endpoints, [](EndpointType type) { return Json(nameOf(type)); });
    json["cohorts"] = namedJson(domain.cohorts, cohortJson);
    json["sharedSpaces"] = namedJson(domain.sharedSpaces, spacesJson);
    json["growth"] = growthJson(domain.growth);
    json["marginPercent"] = number(domain.marginPercent.tenThousandths());
    json["existingSubnets"] = subnetsJson(domain.existingSubnets);
    if (domain.pinnedVpcCidr)
        json["pinnedVpcCidr"] = domain.pinnedVpcCidr->text();
    appendUnknown(json, domain.unknown);
    return json;
}

Json addressingJson(const Addressing& addressing)
{
    Json json;
    json["pools"] = Json::array();
    for (const Cidr& pool : addressing.pools)
        json["pools"].push_back(pool.text());
    json["exclusions"] = Json::object();
    for (const Exclusion& exclusion : addressing.exclusions)
        append(json["exclusions"], exclusion.cidr.text(), exclusion.reason);
    appendUnknown(json, addressing.unknown);
    return json;
}

Json scenarioJson(const Scenario& scenario)
{
    Json json;
    json["notes"] = scenario.notes;
    json["patch"] = Json::parse(scenario.patch.text);
    appendUnknown(json, scenario.unknown);
    return json;
}

/// The members in front of the scenarios.
Json membersBefore(const Plan& plan)
{
    Json json;
    json["format"] = "headroom-plan";
    json["version"] = 1;
    json["name"] = plan.name;
    json["notes"] = plan.notes;
    if (plan.start)
        json["start"] = plan.start->text();
    json["addressing"] = addressingJson(plan.addressing);
    json["domains"] = namedJson(plan.domains, domainJson);
    return json;
}

} // namespace

Json planJson(const Plan& plan)
{
    Json json = membersBefore(plan);
    json["scenarios"] = namedJson(plan.scenarios, scenarioJson);
    appendUnknown(json, plan.unknown);
    return json;
}

Json baseJson(const Plan& plan)
{
    Json json = membersBefore(plan);
    appendUnknown(json, plan.unknown);
    return json;
}

std::string planText(const Plan& plan)
{
    return canonicalJson(planJson(plan));
}

} // namespace headroom
