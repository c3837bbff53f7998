// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/enum_names.h"
#include "core/plan/object_reader.h"
#include "core/plan/plan_io.h"
#include "core/plan/scenario.h"
#include "core/rules/ruleset.h"

namespace headroom {

namespace {

using Presence = ObjectReader::Presence;
using Problems = std::vector<Problem>;

constexpr int formatVersion = 1;
constexpr std::int64_t mostUsers = 1'000'000;

App readApp(const Json& json, const std::string& pointer, Problems& problems)
{
    ObjectReader reader(json, pointer, problems);
    App app;
    app.appsPerUser = static_cast<int>(reader.integer("appsPerUser", 1, 100, 1));
    app.usersPercent = Percent::tenThousandths(reader.decimal("usersPercent", 0, 100, 1'000'000));
    app.unknown = reader.rest();
    return app;
}

/// `rules` is null where the domain's ruleset is not known; any kind is taken then, since that is told already.
JobKind readJobKind(ObjectReader& reader, const Ruleset* rules)
{
    std::vector<std::pair<JobKind, std::string_view>> known;
    for (const auto& each : jobKindNames)
        if (!rules || rules->job(each.first))
            known.push_back(each);
    return reader.choice("kind", known, JobKind::Training);
}

Job readJob(const Json& json, const std::string& pointer, const Ruleset* rules, Problems& problems)
{
    ObjectReader reader(json, pointer, problems);
    Job job;
    job.kind = readJobKind(reader, rules);
    job.instanceType = reader.text("instanceType");
    job.instancesPerUser = PerUser::tenThousandths(reader.decimal("instancesPerUser", 0, 1000, 10'000));
    job.efa = reader.boolean("efa", false);
    if (reader.member("addressesPerInstance"))
        job.addressesPerInstance = static_cast<int>(reader.integer("addressesPerInstance", 1, 256, 1));
    job.unknown = reader.rest();
    return job;
}

/// What cohorts and shared space groups have in common.
template <typename Group>
void readWorkload(ObjectReader& reader, Group& group, const Ruleset* rules)
{
    reader.named("apps", [&](const std::string& name, const Json& json, const std::string& pointer) {
        group.apps.add(name, readApp(json, pointer, reader.problems()));
    });
    reader.named("jobs", [&](const std::string& name, const Json& json, const std::string& pointer) {
        group.jobs.add(name, readJob(json, pointer, rules, reader.problems()));
    });
    group.unknown = reader.rest();
}

Cohort readCohort(const Json& json, const std::string& pointer, const Ruleset* rules, Problems& problems)
{
    ObjectReader reader(json, pointer, problems);
    Cohort cohort;
    cohort.users = reader.integer("users", 0, mostUsers, 0);
    cohort.peakConcurrencyPercent = Percent::tenThousandths(reader.decimal("peakConcurrencyPercent", 0, 100, 1'000'000));
    readWorkload(reader, cohort, rules);
    return cohort;
}

SharedSpaceGroup readSpaces(const Json& json, const std::string& pointer, const Ruleset* rules, Problems& problems)
{
    ObjectReader reader(json, pointer, problems);
    SharedSpaceGroup group;
    group.spaces = reader.integer("spaces", 0, mostUsers, 0);
    readWorkload(reader, group, rules);
    return group;
}

Growth readGrowth(const Json& json, const std::string& pointer, Problems& problems)
{
    ObjectReader reader(json, pointer, problems);
    Growth growth;
    growth.percentPerYear = Percent::tenThousandths(reader.decimal("percentPerYear", -100, 1000, 0));
    growth.model = reader.choice("model", growthModelNames, GrowthModel::Compound);
    growth.horizonMonths = static_cast<int>(reader.integer("horizonMonths", 0, 120, 12));
    growth.unknown = reader.rest();
    return growth;
}

/// The key of an object whose names are CIDRs.
std::optional<Cidr> readKey(const std::string& name, const std::string& pointer, Problems& problems)
{
    return readCidr(Json(name), pointer, problems);
}

void readExistingSubnet(const std::string& name, const Json& json, const std::string& pointer, Domain& domain, Problems& problems)
{
    const auto cidr = readKey(name, pointer, problems);
    ObjectReader reader(json, pointer, problems);
    ExistingSubnet subnet{cidr.value_or(Cidr::holding(0, PrefixLength::exactly(0))), {}, 0, {}};
    subnet.zone = reader.text("zone");
    subnet.usedAddresses = reader.integer("usedAddresses", 0, mostUsedAddresses, 0);
    subnet.unknown = reader.rest();
    domain.existingSubnets.push_back(std::move(subnet));
}

const Ruleset* readRulesetOf(ObjectReader& reader, Domain& domain)
{
    const Json* json = reader.member("ruleset");
    if (json && json->is_string()) {
        domain.ruleset = json->get<std::string>();
        if (const Ruleset* rules = findRuleset(domain.ruleset))
            return rules;
    }
    std::string all;
    for (const Ruleset& rules : rulesets())
        all += (all.empty() ? "\"" : ", \"") + rules.id + '"';
    if (json)
        reader.problem("ruleset", *json, Text::tr("one of %1", all));
    else
        reader.missing("ruleset", Text::tr("one of %1", all));
    return nullptr;
}

Domain readDomain(const Json& json, const std::string& pointer, Problems& problems)
{
    ObjectReader reader(json, pointer, problems);
    Domain domain;
    const Ruleset* rules = readRulesetOf(reader, domain);
    domain.account = reader.text("account");
    domain.region = reader.text("region");
    domain.networkMode = reader.choice("networkMode", networkModeNames, NetworkMode::VpcOnly);
    domain.availabilityZones = static_cast<int>(reader.integer("availabilityZones", 1, 6, 3, Presence::Required));
    domain.placement = reader.choice("placement", placementNames, Placement::SingleSubnet);
    domain.mountTarget = reader.boolean("mountTarget", true);
    reader.named("endpoints", [&](const std::string& name, const Json& type, const std::string& at) {
        for (const auto& [value, spelling] : endpointTypeNames)
            if (type.is_string() && type.get_ref<const std::string&>() == spelling)
                return void(domain.endpoints.add(name, value));
        report(problems, {at, shortJson(type), Text::tr("one of %1", R"("interface", "gateway")"), {}});
    });
    reader.named(
        "cohorts",
        [&](const std::string& name, const Json& cohort, const std::string& at) { domain.cohorts.add(name, readCohort(cohort, at, rules, problems)); },
        Presence::Required);
    reader.named("sharedSpaces", [&](const std::string& name, const Json& group, const std::string& at) {
        domain.sharedSpaces.add(name, readSpaces(group, at, rules, problems));
    });
    if (const Json* growth = reader.member("growth"))
        domain.growth = readGrowth(*growth, reader.pointerTo("growth"), problems);
    domain.marginPercent = Percent::tenThousandths(reader.decimal("marginPercent", 0, 1000, 0));
    reader.named("existingSubnets", [&](const std::string& name, const Json& subnet, const std::string& at) {
        readExistingSubnet(name, subnet, at, domain, problems);
    });
    domain.pinnedVpcCidr = reader.cidr("pinnedVpcCidr");
    domain.unknown = reader.rest();
    return domain;
}

Addressing readAddressing(const Json& json, Problems& problems)
{
    ObjectReader reader(json, "/addressing", problems);
    Addressing addressing;
    if (const Json* pools = reader.member("pools")) {
        addressing.pools.clear();
        if (!pools->is_array())
            reader.problem("pools", *pools, Text::tr("an array of CIDRs"));
        else
            for (std::size_t i = 0; i < pools->size(); ++i)
                if (const auto cidr = readCidr((*pools)[i], childPointer("/addressing/pools", i), problems))
                    addressing.pools.push_back(*cidr);
    }
    reader.named("exclusions", [&](const std::string& name, const Json& reason, const std::string& pointer) {
        const auto cidr = readKey(name, pointer, problems);
        if (!reason.is_string())
            report(problems, {pointer, shortJson(reason), Text::tr("the reason as a text in quotes"), {}});
        else if (cidr)
            addressing.exclusions.push_back({*cidr, reason.get<std::string>()});
    });
    addressing.unknown = reader.rest();
    return addressing;
}

Scenario readScenario(const Json& json, const std::string& pointer, Problems& problems)
{
    ObjectReader reader(json, pointer, problems);
    Scenario scenario;
    scenario.notes = reader.text("notes");
    if (const Json* patch = reader.member("patch")) {
        if (patch->is_object())
            scenario.patch.text = compactJson(*patch);
        else
            reader.problem("patch", *patch, Text::tr("an object: a JSON merge patch on the plan"));
    }
    scenario.unknown = reader.rest();
    return scenario;
}

/// A required member that may have one value alone.
void readFixed(ObjectReader& reader, const char* name, const Json& value, const Text& allowed)
{
    const Json* json = reader.member(name);
    if (!json)
        reader.missing(name, allowed);
    else if (*json != value)
        reader.problem(name, *json, allowed);
}

Plan readMembers(const Json& json, Problems& problems)
{
    ObjectReader reader(json, "", problems);
    Plan plan;
    readFixed(reader, "format", "headroom-plan", Text::tr("\"headroom-plan\""));
    readFixed(reader, "version", formatVersion, Text::tr("%1", formatVersion));
    plan.name = reader.text("name", Presence::Required);
    plan.notes = reader.text("notes");
    if (const Json* start = reader.member("start")) {
        plan.start = start->is_string() ? Month::parse(start->get<std::string>()) : std::nullopt;
        if (!plan.start)
            reader.problem("start", *start, Text::tr("a month as \"YYYY-MM\""));
    }
    if (const Json* addressing = reader.member("addressing"))
        plan.addressing = readAddressing(*addressing, problems);
    reader.named(
        "domains", [&](const std::string& name, const Json& domain, const std::string& pointer) { plan.domains.add(name, readDomain(domain, pointer, problems)); },
        Presence::Required);
    if (const Json* domains = json.is_object() ? reader.member("domains") : nullptr; domains && domains->is_object() && domains->empty())
        reader.problem("domains", *domains, Text::tr("at least one domain"));
    reader.named("scenarios", [&](const std::string& name, const Json& scenario, const std::string& pointer) {
        plan.scenarios.add(name, readScenario(scenario, pointer, problems));
    });
    plan.unknown = reader.rest();
    return plan;
}

/// A file of a later version may mean anything by its members, and say in another way what it is: nothing but the version is said of it.
bool isNewer(const Json& json)
{
    if (!json.is_object())
        return false;
    const auto version = json.find("version");
    if (version == json.end() || !version->is_number() || version->get<double>() <= formatVersion)
        return false;
    const auto format = json.find("format");
    return format == json.end() || !format->is_string() || *format == "headroom-plan";
}

} // namespace

ReadPlan readPlanMembers(const Json& json)
{
    ReadPlan read;
    Plan plan = readMembers(json, read.problems);
    if (read.problems.empty())
        read.plan = std::move(plan);
    return read;
}

std::optional<Plan> rescuePlan(std::string_view text)
{
    const ParsedJson parsed = parseJson(text);
    if (!parsed.value.is_object() || isNewer(parsed.value))
        return std::nullopt;
    Problems found; // as they are, rather than all of the plan lost for them
    Plan plan = readMembers(parsed.value, found);
    if (plan.domains.size() == 0)
        return std::nullopt;
    return plan;
}

Plan patchMembers(const Scenario& scenario)
{
    Problems ofAPart; // required members are missing from a part; what is wrong with the whole is told where it is read
    return readMembers(Json::parse(scenario.patch.text), ofAPart);
}

ReadPlan readPlanJson(const Json& json)
{
    if (isNewer(json)) {
        const Text allowed = Text::tr("version %1: the file was written by a newer Headroom, which can open it", formatVersion);
        return {std::nullopt, {{"/version", shortJson(json.at("version")), allowed, {}}}};
    }
    ReadPlan read = readPlanMembers(json);
    for (Problem& problem : scenarioProblems(json, read.problems)) {
        report(read.problems, std::move(problem));
        read.plan.reset();
    }
    return read;
}

ReadPlan readPlan(std::string_view text)
{
    ParsedJson parsed = parseJson(text);
    // After a syntax error there is no whole value to look into; repeated members leave one.
    if (!parsed.problems.empty() && parsed.value.is_null())
        return {std::nullopt, std::move(parsed.problems)};
    ReadPlan read = readPlanJson(parsed.value);
    if (parsed.problems.empty() || isNewer(parsed.value))
        return read;
    for (Problem& problem : read.problems)
        if (parsed.unread.count(problem.pointer) == 0)
            report(parsed.problems, std::move(problem));
    return {std::nullopt, std::move(parsed.problems)};
}

} // namespace headroom
