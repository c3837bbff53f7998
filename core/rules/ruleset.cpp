// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruleset.h"

#include "resources/embedded.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace headroom {

namespace {

constexpr std::array<std::string_view, entityCount> entityNames{
    "efsMountTarget", "vpcEndpoint", "jupyterServer", "kernelGateway", "space", "training", "processing", "batchTransform", "hosting", "hyperpodSlurm", "hyperpodEks",
};

Confidence readConfidence(const std::string& word)
{
    if (word == "high")
        return Confidence::High;
    if (word == "medium")
        return Confidence::Medium;
    if (word == "low")
        return Confidence::Low;
    throw std::runtime_error("ruleset: unknown confidence " + word);
}

Figure readFigure(const nlohmann::json& json)
{
    Figure figure;
    figure.addresses = json.at("addresses").get<int>();
    figure.withEfa = json.value("withEfa", figure.addresses);
    if (json.contains("interfaces"))
        figure.interfaces = json.at("interfaces").get<int>();
    figure.source = json.at("source").get<std::string>();
    figure.date = json.at("date").get<std::string>();
    figure.confidence = readConfidence(json.at("confidence").get<std::string>());
    return figure;
}

/// Our own file: what is wrong in it is found by the tests, not told to users.
Ruleset readRuleset(std::string_view text)
{
    const auto json = nlohmann::json::parse(text);
    const auto& user = json.at("user");
    Ruleset rules;
    rules.id = json.at("id").get<std::string>();
    rules.title = json.at("title").get<std::string>();
    rules.source = json.at("source").get<std::string>();
    rules.date = json.at("date").get<std::string>();
    rules.mountTarget = readFigure(json.at("domain").at("mountTarget"));
    rules.interfaceEndpoint = readFigure(json.at("domain").at("interfaceEndpoint"));
    if (user.contains("jupyterServer"))
        rules.jupyterServer = readFigure(user.at("jupyterServer"));
    rules.appCounting = user.at("appCounting") == "instanceType" ? AppCounting::InstanceType : AppCounting::RunningSpace;
    rules.app = readFigure(user.at("app"));
    if (user.contains("appsPerTypeAndUserLimit"))
        rules.appsPerTypeAndUserLimit = user.at("appsPerTypeAndUserLimit").get<int>();
    for (const auto& [kind, name] : jobKindNames)
        if (json.at("jobs").contains(name))
            rules.jobs[static_cast<std::size_t>(kind)] = readFigure(json.at("jobs").at(std::string(name)));
    return rules;
}

} // namespace

std::string_view nameOf(Entity entity)
{
    return entityNames[static_cast<std::size_t>(entity)];
}

Entity entityOf(JobKind kind)
{
    return static_cast<Entity>(static_cast<std::size_t>(Entity::Training) + static_cast<std::size_t>(kind));
}

const std::vector<Ruleset>& rulesets()
{
    static const std::vector<Ruleset> all{readRuleset(resources::rulesetWhitepaper2023()), readRuleset(resources::rulesetStudio2024())};
    return all;
}

const Ruleset* findRuleset(std::string_view id)
{
    for (const Ruleset& rules : rulesets())
        if (rules.id == id)
            return &rules;
    return nullptr;
}

} // namespace headroom
