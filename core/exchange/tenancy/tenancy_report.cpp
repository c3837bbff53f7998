// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tenancy/tenancy_report.h"

#include "core/exchange/text_table.h"
#include "core/exchange/visible.h"
#include "core/json/json.h"

#include <functional>

namespace headroom {

namespace {

using Align = TextTable::Align;
using State = QuotaLoad::State;

constexpr std::size_t textWidth = 100;

const char* idOf(TenancyModel model)
{
    switch (model) {
    case TenancyModel::OneDomain: return "oneDomain";
    case TenancyModel::OneVpc: return "oneVpc";
    case TenancyModel::VpcEach: return "vpcEach";
    case TenancyModel::AccountEach: return "accountEach";
    }
    return "";
}

const char* idOf(Quota quota)
{
    switch (quota) {
    case Quota::Domains: return "domains";
    case Quota::UserProfiles: return "userProfiles";
    case Quota::RunningApps: return "runningApps";
    case Quota::AppsAtOnce: return "appsAtOnce";
    case Quota::InstancesPerJob: return "instancesPerJob";
    case Quota::Vpcs: return "vpcs";
    case Quota::InterfaceEndpoints: return "interfaceEndpoints";
    case Quota::Subnets: return "subnets";
    case Quota::CidrBlocks: return "cidrBlocks";
    case Quota::NetworkInterfaces: return "networkInterfaces";
    case Quota::AddressUnits: return "addressUnits";
    }
    return "";
}

const char* idOf(State state)
{
    return state == State::Within ? "within" : state == State::ToRaise ? "toRaise" : "over";
}

const char* idOf(Confidence confidence)
{
    return confidence == Confidence::High ? "high" : confidence == Confidence::Medium ? "medium" : "low";
}

Json countsJson(const BlockCounts& counts)
{
    Json json = Json::object();
    for (const auto& [prefix, count] : counts)
        json[std::to_string(prefix.bits())] = count;
    return json;
}

Json shortageJson(const std::optional<DomainBlock::Shortage>& shortage)
{
    if (!shortage)
        return {};
    return {
        {"asked", shortage->asked.bits()},
        {"largestFree", shortage->largestFree ? Json(shortage->largestFree->text()) : Json()},
        {"pool", shortage->pool ? Json(shortage->pool->text()) : Json()},
    };
}

Json limitsJson(const TenancyAnswer& answer)
{
    Json limits = Json::object();
    for (const QuotaLoad& load : answer.quotas) {
        const QuotaFigure& figure = figureOf(load.quota);
        limits[idOf(load.quota)] = {
            {"used", load.used},
            {"limit", figure.limit},
            {"state", idOf(load.state())},
            {"exceededBy", load.exceededBy()},
            {"adjustable", figure.raised != QuotaFigure::Raised::Never},
            {"ceiling", figure.ceiling() ? Json(*figure.ceiling()) : Json()},
            {"source", english(sourceOf(load.quota))},
        };
    }
    return limits;
}

Json modelJson(const TenancyAnswer& answer)
{
    return {
        {"accounts", answer.accounts},
        {"domains", answer.domains},
        {"vpcs", answer.vpcs},
        {"interfaceEndpoints", answer.endpoints},
        {"endpointAddresses", answer.endpointAddresses},
        {"mountTargets", answer.mountTargets},
        {"domainLevel", answer.domainLevel()},
        {"userLevel", answer.userLevel},
        {"total", answer.total()},
        {"mostPerSubnet", answer.mostPerSubnet},
        {"subnets", countsJson(answer.subnets)},
        {"unsized", answer.unsized},
        {"blocks", countsJson(answer.blocks)},
        {"blockAddresses", answer.blockAddresses},
        {"unplaced", answer.unplaced},
        {"shortage", shortageJson(answer.shortage)},
        {"limits", limitsJson(answer)},
        {"bindsFirst", idOf(answer.bindsFirst().quota)},
    };
}

Json aspectsJson()
{
    Json aspects = Json::array();
    for (const TenancyAspect& aspect : tenancyAspects()) {
        Json json{{"aspect", aspect.id}, {"name", english(aspect.name)}};
        for (const TenancyModel model : tenancyModels)
            json[idOf(model)] = english(wordsOf(aspect, model));
        json["source"] = english(aspect.source);
        json["confidence"] = idOf(aspect.confidence);
        aspects.push_back(std::move(json));
    }
    return aspects;
}

/// A column for each model, with a mark on the plan's own.
std::vector<TextTable::Column> columnsFor(const Tenancy& tenancy, std::vector<TextTable::Column> first)
{
    for (const TenancyModel model : tenancyModels)
        first.push_back({english(labelOf(model)) + (tenancy.present == model ? " *" : ""), Align::Right});
    return first;
}

std::string figuresTable(const Tenancy& tenancy)
{
    using Answer = const TenancyAnswer&;
    TextTable table(columnsFor(tenancy, {{"", Align::Left}}));
    const auto add = [&](const Text& name, const std::function<std::string(Answer)>& cell) {
        std::vector<std::string> cells{english(name)};
        for (const TenancyAnswer& answer : tenancy.models)
            cells.push_back(cell(answer));
        table.add(std::move(cells));
    };
    add(Text::tr("Accounts"), [](Answer answer) { return grouped(answer.accounts); });
    add(Text::tr("Domains"), [](Answer answer) { return grouped(answer.domains); });
    add(Text::tr("VPCs"), [](Answer answer) { return grouped(answer.vpcs); });
    add(Text::tr("Interface endpoints"), [](Answer answer) { return grouped(answer.endpoints); });
    add(Text::tr("Their addresses"), [](Answer answer) { return grouped(answer.endpointAddresses); });
    add(Text::tr("Mount targets"), [](Answer answer) { return grouped(answer.mountTargets); });
    add(Text::tr("User addresses"), [](Answer answer) { return grouped(answer.userLevel); });
    add(Text::tr("Addresses in all"), [](Answer answer) { return grouped(answer.total()); });
    add(Text::tr("Most in one subnet"), [](Answer answer) { return grouped(answer.mostPerSubnet); });
    add(Text::tr("Subnets"), [](Answer answer) { return countsText(answer.subnets); });
    add(Text::tr("VPC blocks"), [](Answer answer) { return countsText(answer.blocks); });
    add(Text::tr("Addresses of the blocks"), [](Answer answer) { return grouped(static_cast<std::int64_t>(answer.blockAddresses)); });
    add(Text::tr("Room in the pools"), [](Answer answer) { return english(roomOf(answer)); });
    return table.text("  ");
}

std::string loadCell(const QuotaLoad& load)
{
    switch (load.state()) {
    case State::Within: return grouped(load.used);
    case State::ToRaise: return english(Text::tr("%1 (raise by %2)", load.used, load.exceededBy()));
    case State::Over: return english(Text::tr("%1 (over by %2)", load.used, load.exceededBy()));
    }
    return {};
}

std::string limitsTable(const Tenancy& tenancy)
{
    TextTable table(columnsFor(tenancy, {{"Limit", Align::Left}, {"Default", Align::Right}}));
    for (std::size_t i = 0; i < tenancy.models.front().quotas.size(); ++i) {
        const Quota quota = tenancy.models.front().quotas[i].quota;
        std::vector<std::string> cells{english(labelOf(quota)), grouped(figureOf(quota).limit)};
        for (const TenancyAnswer& answer : tenancy.models)
            cells.push_back(loadCell(answer.quotas[i]));
        table.add(std::move(cells));
    }
    return table.text("  ");
}

std::string paragraph(const Text& words)
{
    return "  " + wrapped(visible(english(words)), "    ", textWidth) + '\n';
}

std::string aspectsText()
{
    std::string text;
    for (const TenancyAspect& aspect : tenancyAspects()) {
        text += '\n' + english(aspect.name) + '\n';
        TextTable table({{"", Align::Left}, {"", Align::Left}});
        for (const TenancyModel model : tenancyModels)
            table.add({english(labelOf(model)), english(wordsOf(aspect, model))});
        text += table.text("  ");
        text += "  [" + english(aspect.source) + "; " + english(labelOf(aspect.confidence)) + "]\n";
    }
    return text;
}

} // namespace

std::string tenancyJson(const TenancyReport& report)
{
    const Tenancy& tenancy = report.tenancy;
    Json suppositions = Json::array();
    for (const Text& words : tenancy.suppositions)
        suppositions.push_back(english(words));
    Json models = Json::object();
    for (const TenancyModel model : tenancyModels)
        models[idOf(model)] = modelJson(tenancy.of(model));
    return canonicalJson({
        {"format", "headroom-tenancy"},
        {"version", 1},
        {"plan", report.plan},
        {"scenario", report.scenario ? Json(*report.scenario) : Json()},
        {"tenants", {{"kind", tenancy.kind == TenantKind::Domains ? "domains" : "groups"}, {"count", tenancy.tenants}, {"regions", tenancy.regions}}},
        {"present", tenancy.present ? Json(idOf(*tenancy.present)) : Json()},
        {"savedBySharing", tenancy.savedBySharing()},
        {"suppositions", std::move(suppositions)},
        {"models", std::move(models)},
        {"aspects", aspectsJson()},
    });
}

std::string tenancyText(const TenancyReport& report)
{
    const Tenancy& tenancy = report.tenancy;
    std::string text = visible(report.plan) + "\n\n";
    for (const Text& sentence : tenancySentences(tenancy))
        text += paragraph(sentence);
    text += '\n' + figuresTable(tenancy) + '\n' + limitsTable(tenancy) + '\n';
    for (const TenancyModel model : tenancyModels)
        text += "  " + english(labelOf(model)) + ": " + english(definitionOf(model)) + ".\n";
    if (tenancy.present)
        text += "  " + english(Text::tr("* as the plan has it")) + '\n';
    text += "  " + english(Text::tr("raise: above the default, which AWS raises on request. over: above the most that AWS names.")) + "\n\n";
    for (const Text& words : tenancy.suppositions)
        text += paragraph(words);
    return text + aspectsText();
}

} // namespace headroom
