// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/labels.h"
#include "core/report/section_blocks.h"

#include <algorithm>

namespace headroom {

namespace {

using Kind = Column::Kind;

Text yesOrNo(bool yes)
{
    return yes ? Text::tr("yes") : Text::tr("no");
}

Text labelOf(NetworkMode mode)
{
    return mode == NetworkMode::VpcOnly ? Text::tr("VPC only") : Text::tr("with internet access outside the VPC");
}

Text labelOf(GrowthModel model)
{
    return model == GrowthModel::Compound ? Text::tr("compound growth") : Text::tr("linear growth");
}

Text labelOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High: return Text::tr("AWS says so");
    case Confidence::Medium: return Text::tr("recorded data, or AWS texts that disagree");
    case Confidence::Low: return Text::tr("inferred");
    }
    return {};
}

std::string endpointsOf(const Domain& domain, EndpointType wanted)
{
    std::string services;
    for (const auto& [service, type] : domain.endpoints)
        if (type == wanted)
            services += (services.empty() ? "" : ", ") + service;
    return services;
}

void appendSettings(const std::string& name, const Domain& domain, std::vector<Cells>& rows)
{
    const auto append = [&](Text setting, Cell value) { rows.push_back({name, std::move(setting), std::move(value)}); };
    append(Text::tr("Ruleset"), domain.ruleset);
    if (!domain.account.empty())
        append(Text::tr("Account"), domain.account);
    if (!domain.region.empty())
        append(Text::tr("Region"), domain.region);
    append(Text::tr("Network"), labelOf(domain.networkMode));
    append(Text::tr("Availability zones"), std::int64_t{domain.availabilityZones});
    append(Text::tr("Sized for users"), labelOf(domain.placement));
    append(Text::tr("EFS mount targets"), yesOrNo(domain.mountTarget));
    append(Text::tr("Growth (% a year)"), cellOf(domain.growth.percentPerYear));
    append(Text::tr("Growth model"), labelOf(domain.growth.model));
    append(Text::tr("Horizon (months)"), std::int64_t{domain.growth.horizonMonths});
    append(Text::tr("Margin on the user level (%)"), cellOf(domain.marginPercent));
    if (domain.pinnedVpcCidr)
        append(Text::tr("Pinned VPC block"), domain.pinnedVpcCidr->text());
    if (const std::string services = endpointsOf(domain, EndpointType::Interface); !services.empty())
        append(Text::tr("Interface endpoints"), services);
    if (const std::string services = endpointsOf(domain, EndpointType::Gateway); !services.empty())
        append(Text::tr("Gateway endpoints"), services);
}

template <typename Group>
void appendWork(const std::string& name, const std::string& groupName, const Group& group, Cell count, Cell active, std::vector<Cells>& rows)
{
    const auto append = [&](Cells rest) {
        Cells row{name, groupName, count, active};
        std::move(rest.begin(), rest.end(), std::back_inserter(row));
        rows.push_back(std::move(row));
    };
    for (const auto& [type, app] : group.apps)
        append({type, Text::tr("app"), type, std::int64_t{app.appsPerUser}, cellOf(app.usersPercent), {}, {}});
    for (const auto& [jobName, job] : group.jobs) {
        Cells row{jobName, labelOf(entityOf(job.kind)), job.instanceType, cellOf(job.instancesPerUser), {}, yesOrNo(job.efa), {}};
        if (job.addressesPerInstance)
            row.back() = std::int64_t{*job.addressesPerInstance};
        append(std::move(row));
    }
    if (group.apps.empty() && group.jobs.empty())
        append({{}, {}, {}, {}, {}, {}, {}});
}

Table workTable(const Plan& plan)
{
    Table table{.id = "work", .caption = Text::tr("Who works with what")};
    table.columns = {
        {"domain", Text::tr("Domain")},
        {"cohort", Text::tr("Cohort or space group")},
        {"count", Text::tr("Users or spaces"), Kind::Number},
        {"peakConcurrencyPercent", Text::tr("Active at once (%)"), Kind::Number},
        {"item", Text::tr("App or job")},
        {"kind", Text::tr("Kind")},
        {"instanceType", Text::tr("Instance type")},
        {"perUser", Text::tr("Per user or space"), Kind::Number},
        {"usersPercent", Text::tr("Used by (%)"), Kind::Number},
        {"efa", Text::tr("EFA")},
        {"addressesPerInstance", Text::tr("Addresses per instance, if set"), Kind::Number},
    };
    for (const auto& [name, domain] : plan.domains) {
        for (const auto& [groupName, cohort] : domain.cohorts)
            appendWork(name, groupName, cohort, cohort.users, cellOf(cohort.peakConcurrencyPercent), table.rows);
        for (const auto& [groupName, group] : domain.sharedSpaces)
            appendWork(name, groupName, group, group.spaces, TextDecimal{1'000'000}, table.rows);
    }
    return table;
}

/// Of a source: a day, or a month where no more is known.
Cell dateCell(const std::string& date)
{
    if (const auto month = Month::parse(date))
        return *month;
    return Day{date};
}

void appendFigures(const Ruleset& rules, std::vector<Cells>& rows)
{
    const auto append = [&](Entity entity, Text per, const Figure& figure) {
        rows.push_back(
            {rules.id, labelOf(entity), std::int64_t{figure.addresses}, figure.withEfa == figure.addresses ? Cell() : Cell(std::int64_t{figure.withEfa}),
                std::move(per), Text::tr("%1", figure.source), dateCell(figure.date), labelOf(figure.confidence)});
    };
    append(Entity::EfsMountTarget, Text::tr("zone"), rules.mountTarget);
    append(Entity::VpcEndpoint, Text::tr("interface endpoint and zone"), rules.interfaceEndpoint);
    if (rules.jupyterServer)
        append(Entity::JupyterServer, Text::tr("active user"), *rules.jupyterServer);
    append(rules.appEntity(), rules.appCounting == AppCounting::InstanceType ? Text::tr("user and instance type") : Text::tr("running space"), rules.app);
    for (const auto& [kind, spelling] : jobKindNames)
        if (const auto* figure = rules.job(kind))
            append(entityOf(kind), Text::tr("instance"), *figure);
}

Table sourceTable(const Plan& plan)
{
    Table table{.id = "figures", .caption = Text::tr("The figures that were counted with, and who says so")};
    table.columns = {
        {"ruleset", Text::tr("Ruleset")},
        {"entity", Text::tr("What takes them")},
        {"addresses", Text::tr("Addresses"), Kind::Number},
        {"addressesWithEfa", Text::tr("With EFA"), Kind::Number},
        {"per", Text::tr("For each")},
        {"source", Text::tr("Source")},
        {"date", Text::tr("Date"), Kind::Block},
        {"confidence", Text::tr("How sure")},
    };
    std::vector<std::string> told;
    for (const auto& [name, domain] : plan.domains) {
        if (std::find(told.begin(), told.end(), domain.ruleset) != told.end())
            continue;
        told.push_back(domain.ruleset);
        appendFigures(rulesOf(domain), table.rows);
    }
    return table;
}

Table aboutTable(const ReportFacts& facts)
{
    Table table{.id = "about", .caption = Text::tr("This report"), .columns = {{"what", Text::tr("What")}, {"value", Text::tr("Value")}}};
    const ReportMeta& meta = facts.meta;
    table.rows = {{Text::tr("Plan"), meta.plan}};
    if (meta.scenario)
        table.rows.push_back({Text::tr("Scenario"), *meta.scenario});
    if (!meta.file.empty())
        table.rows.push_back({Text::tr("Plan file"), meta.file});
    table.rows.push_back({Text::tr("SHA-256 of the plan"), meta.sha256});
    if (facts.answer.plan.start)
        table.rows.push_back({Text::tr("Start"), *facts.answer.plan.start});
    if (!facts.answer.plan.notes.empty())
        table.rows.push_back({Text::tr("Notes"), facts.answer.plan.notes});
    table.rows.push_back({Text::tr("Date of the report"), Day{meta.date}});
    table.rows.push_back({Text::tr("Headroom"), meta.version});
    return table;
}

} // namespace

Blocks assumptionBlocks(const ReportFacts& facts)
{
    const Plan& plan = facts.answer.plan;
    Table settings{.id = "settings", .caption = Text::tr("What each domain supposes")};
    settings.columns = {{"domain", Text::tr("Domain")}, {"setting", Text::tr("Setting")}, {"value", Text::tr("Value")}};
    for (const auto& [name, domain] : plan.domains)
        appendSettings(name, domain, settings.rows);
    Blocks blocks{std::move(settings)};
    Table work = workTable(plan);
    if (!work.rows.empty())
        blocks.push_back(std::move(work));
    blocks.push_back(sourceTable(plan));
    blocks.push_back(aboutTable(facts));
    return blocks;
}

} // namespace headroom
