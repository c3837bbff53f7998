// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/checks.h"
#include "core/rules/catalogue.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace headroom {

namespace {

bool runsRemotely(const Job& job) { return job.kind == JobKind::Training || job.kind == JobKind::Processing; }

template <typename Is>
bool anyJob(const Domain& domain, Is is)
{
    bool any = false;
    forEachGroup(domain, [&](const char*, const std::string&, const Named<App>&, const Named<Job>& jobs) {
        any = any || std::any_of(jobs.begin(), jobs.end(), [&](const auto& job) { return is(job.value); });
    });
    return any;
}

const std::vector<std::string_view>& neededByVpcOnly()
{
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> needed;
        for (const EndpointService& service : endpointServices())
            if (service.vpcOnlyNeeds)
                needed.push_back(service.name);
        return needed;
    }();
    return names;
}

/// The names that the domain has no endpoint for, as one text: names alone, for a message. Empty where there are none.
template <typename Names>
std::string missing(const Domain& domain, const Names& names)
{
    std::string texts;
    for (const std::string_view name : names) {
        if (domain.endpoints.find(name))
            continue;
        texts += texts.empty() ? "" : ", ";
        texts += name;
    }
    return texts;
}

void checkEndpoint(const DomainCase& of, const std::string& name, EndpointType type, Findings& findings)
{
    const EndpointService* service = findEndpointService(name);
    const bool hasGateway = service && service->gateway;
    if (type == EndpointType::Gateway && !hasGateway) {
        findings.push_back({"gateway-not-available", Severity::Error, of.name, pointerIn(of.name, "endpoints", name),
            Text::tr("There is no gateway endpoint for “%1”: only s3 and dynamodb have one. Use an interface endpoint.", name),
            Text::tr("AWS PrivateLink Guide, Gateway endpoints, August 2026")});
    }
    if (type == EndpointType::Interface && hasGateway) {
        const int zones = of.domain.availabilityZones;
        findings.push_back({"gateway-saves-addresses", Severity::Warning, of.name, pointerIn(of.name, "endpoints", name),
            zones == 1 ? Text::tr("The interface endpoint for “%1” takes 1 address. A gateway endpoint takes none and costs nothing.", name)
                       : Text::tr("The interface endpoint for “%1” takes %2 addresses, one in each zone. A gateway endpoint takes none and costs nothing.", name, zones),
            Text::tr("AWS PrivateLink Guide, Gateway endpoints, August 2026")});
    }
}

void checkJob(const DomainCase& of, const char* member, const std::string& group, const std::string& name, const Job& job, Findings& findings)
{
    const Figure* figure = of.rules.job(job.kind);
    if (!job.efa || job.addressesPerInstance || !figure)
        return;
    if (figure->withEfa == figure->addresses) {
        findings.push_back({"efa-no-effect", Severity::Info, of.name, pointerIn(of.name, member, group, "jobs", name, "efa"),
            Text::tr(
                "EFA changes nothing for the job “%1”: AWS names no other figure for this kind. It counts %2 addresses per instance.", name, figure->addresses),
            studioVpcSource()});
        return;
    }
    const int cards = networkCards(job.instanceType);
    if (cards < 2)
        return;
    findings.push_back({"efa-floor", Severity::Warning, of.name, pointerIn(of.name, member, group, "jobs", name, "instanceType"),
        Text::tr("%1 has %2 network cards, and AWS says “at least” %3 addresses per instance with EFA: take it as a floor, with medium confidence. "
                 "Measure a job, and enter its addresses per instance.",
            job.instanceType, cards, figure->withEfa),
        studioVpcSource()});
}

} // namespace

void checkEndpoints(const DomainCase& of, Findings& findings)
{
    for (const auto& [name, type] : of.domain.endpoints)
        checkEndpoint(of, name, type, findings);
    if (of.domain.networkMode != NetworkMode::VpcOnly)
        return;
    if (const std::string names = missing(of.domain, neededByVpcOnly()); !names.empty()) {
        findings.push_back({"endpoint-missing", Severity::Warning, of.name, pointerIn(of.name, "endpoints"),
            Text::tr("A VPC-only domain without internet access can't do without these endpoints, and they are missing: %1. Add them, unless traffic "
                     "leaves through a NAT gateway or another VPC.",
                names),
            studioVpcSource()});
    }
    constexpr std::array<std::string_view, 2> jobsNeed{"sts", "logs"};
    const std::string names = missing(of.domain, jobsNeed);
    if (!names.empty() && anyJob(of.domain, runsRemotely)) {
        findings.push_back({"endpoint-suggested", Severity::Info, of.name, pointerIn(of.name, "endpoints"),
            Text::tr("Training and processing jobs use these endpoints, too, and they are missing: %1. Add them if the jobs have no internet access.", names),
            studioVpcSource()});
    }
}

void checkNetworkMode(const DomainCase& of, Findings& findings)
{
    if (of.domain.networkMode != NetworkMode::PublicInternetOnly)
        return;
    findings.push_back({"public-internet-mode", Severity::Info, of.name, pointerIn(of.name, "networkMode"),
        Text::tr("In public-internet mode the apps reach the internet outside the VPC, but their interfaces still carry the traffic to the file system: "
                 "the count of addresses stays the same."),
        studioVpcSource()});
}

void checkJobs(const DomainCase& of, Findings& findings)
{
    forEachGroup(of.domain, [&](const char* member, const std::string& group, const Named<App>&, const Named<Job>& jobs) {
        for (const auto& job : jobs)
            checkJob(of, member, group, job.name, job.value, findings);
    });
}

void checkHostingZones(const DomainCase& of, Findings& findings)
{
    if (of.domain.availabilityZones != 1 || !anyJob(of.domain, [](const Job& job) { return job.kind == JobKind::Hosting; }))
        return;
    findings.push_back({"hosting-one-zone", Severity::Warning, of.name, pointerIn(of.name, "availabilityZones"),
        Text::tr("Hosting endpoints ask for subnets in at least two availability zones, and the domain has one. Use at least two."), studioVpcSource()});
}

void checkStudioClassic(const DomainCase& of, Findings& findings)
{
    if (of.rules.id != "whitepaper-2023")
        return;
    findings.push_back({"studio-classic-ended", Severity::Info, of.name, pointerIn(of.name, "ruleset"),
        Text::tr("This ruleset counts Studio Classic, which can no longer be created. For a new domain, compare with the ruleset “studio-2024”."),
        studioVpcSource()});
}

void checkJobsVpcConfig(const Plan& plan, Findings& findings)
{
    const bool any
        = std::any_of(plan.domains.begin(), plan.domains.end(), [](const auto& domain) { return anyJob(domain.value, [](const Job&) { return true; }); });
    if (!any)
        return;
    findings.push_back({"jobs-without-vpc-config", Severity::Info, std::nullopt, "/domains",
        Text::tr("Jobs are counted as if each had the VPC configuration of its domain. That is not passed on by itself: a job without it takes no "
                 "address of the VPC."),
        studioVpcSource()});
}

void checkOneWayDoors(const Plan& plan, Findings& findings)
{
    if (plan.domains.empty())
        return;
    findings.push_back({"one-way-doors", Severity::Info, std::nullopt, "/domains",
        Text::tr("After creation, the VPC of a domain can't be changed and a subnet can't be resized. Settle both before you create them."),
        vpcBlocksSource()});
    findings.push_back({"relaxed-since-whitepaper", Severity::Info, std::nullopt, "/domains",
        Text::tr("Since the whitepaper, AWS lets UpdateDomain change the subnets and the network type of a domain, with no app running where a subnet "
                 "is removed or the type changes. A subnet that is too small is expensive rather than final."),
        Text::tr("Amazon SageMaker AI API Reference, UpdateDomain, August 2026")});
}

} // namespace headroom
