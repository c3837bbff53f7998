// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whatif/sensitivity_report.h"

#include "core/capacity/exact.h"
#include "core/capacity/plan_sizing.h"
#include "core/exchange/labels.h"
#include "core/exchange/text_table.h"
#include "core/exchange/visible.h"
#include "core/json/json.h"
#include "core/plan/enum_names.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

using Align = TextTable::Align;

std::string_view unitOf(Input input)
{
    switch (input) {
    case Input::Users: return "users";
    case Input::Concurrency: return "percent";
    case Input::InstanceTypesPerUser: return "instanceTypesPerUser";
    case Input::TrainingInstances: return "instancesPerUser";
    case Input::Efa: return "shareOfJobs";
    case Input::Endpoints: return "endpoints";
    case Input::Zones: return "zones";
    case Input::Growth: return "percentPerYear";
    case Input::Margin: return "percent";
    }
    return {};
}

Json orNull(const std::optional<PrefixLength>& prefix)
{
    return prefix ? Json(prefix->bits()) : Json();
}

Json effectJson(const InputEffect& effect)
{
    Json points = Json::array();
    for (const SensitivityPoint& point : effect.points)
        points.push_back({{"value", point.value.toDouble()}, {"requiredPerSubnet", point.requiredPerSubnet}, {"subnetPrefix", orNull(point.subnetPrefix)}});
    Json steps = Json::array();
    for (const PrefixStep& step : effect.steps)
        steps.push_back({{"value", step.value.toDouble()}, {"subnetPrefix", orNull(step.subnetPrefix)}});
    Json next;
    if (effect.toNextPrefix)
        next = {{"change", effect.toNextPrefix->change.toDouble()}, {"value", effect.toNextPrefix->value.toDouble()},
            {"subnetPrefix", orNull(effect.toNextPrefix->subnetPrefix)}};
    return {
        {"input", nameIn(inputNames, effect.input)},
        {"unit", unitOf(effect.input)},
        {"value", effect.value.toDouble()},
        {"swing", effect.swing},
        {"points", std::move(points)},
        {"steps", std::move(steps)},
        {"toNextPrefix", std::move(next)},
    };
}

/// Of all points of a domain, or of one input.
struct Span {
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::int64_t most = 0;

    void add(const InputEffect& effect)
    {
        for (const SensitivityPoint& point : effect.points) {
            least = std::min(least, point.requiredPerSubnet);
            most = std::max(most, point.requiredPerSubnet);
        }
    }
};

Span spanOf(const InputEffect& effect)
{
    Span span;
    span.add(effect);
    return span;
}

/// A bar from the least to the most that an input asks for, `all` being the width, with a mark at what is needed as it stands.
std::string barOf(const InputEffect& effect, std::int64_t now, const Span& all)
{
    constexpr std::int64_t width = 32;
    const auto column = [&](std::int64_t required) {
        return static_cast<std::size_t>(ceilOfProduct(required - all.least, width, std::max<std::int64_t>(1, all.most - all.least)));
    };
    const Span span = spanOf(effect);
    std::string bar(width + 1, ' ');
    std::fill(bar.begin() + static_cast<std::ptrdiff_t>(column(span.least)), bar.begin() + static_cast<std::ptrdiff_t>(column(span.most)) + 1, '=');
    bar[column(now)] = '|';
    return bar;
}

std::string prefixText(const std::optional<PrefixLength>& prefix)
{
    return prefix ? '/' + std::to_string(prefix->bits()) : english(Text::tr("none"));
}

std::string subnetsText(const InputEffect& effect)
{
    std::string text;
    for (const Text& prefix : prefixTexts(effect))
        text += (text.empty() ? "" : "; ") + english(prefix);
    return text;
}

std::string amountText(InputAmount value)
{
    return grouped(TextDecimal{value.tenThousandths()});
}

std::string fromTo(const std::string& from, const std::string& to)
{
    return from == to ? from : english(Text::tr("%1 to %2", from, to));
}

std::string tornadoLines(const SensitivityAnswer::Entry& entry)
{
    Span all;
    for (const InputEffect& effect : entry.effects)
        all.add(effect);
    TextTable table({{"Input", Align::Left}, {"Now", Align::Right}, {"Over", Align::Left}, {"Needed per subnet", Align::Left}, {"", Align::Left},
        {"Subnet", Align::Left}, {"To the next", Align::Left}});
    for (const InputEffect& effect : entry.effects) {
        const Span span = spanOf(effect);
        table.add({english(labelOf(effect.input)), amountText(effect.value),
            fromTo(amountText(effect.points.front().value), amountText(effect.points.back().value)), fromTo(grouped(span.least), grouped(span.most)),
            barOf(effect, entry.now->requiredPerSubnet, all), subnetsText(effect),
            effect.toNextPrefix ? english(nextPrefixText(effect.input, *effect.toNextPrefix)) : "-"});
    }
    return table.text("  ");
}

} // namespace

SensitivityAnswer sensitivityAnswer(Plan plan, std::optional<std::string> scenario, Percent range, const std::vector<std::size_t>& domains)
{
    SensitivityAnswer answer{std::move(plan), std::move(scenario), range, {}};
    for (const std::size_t index : domains) {
        const Domain& domain = answer.plan.domains.entries[index].value;
        const Ruleset& rules = rulesOf(domain);
        answer.domains.push_back({index, WhatIf(domain, rules).size(), sensitivityOf(domain, rules, range)});
    }
    return answer;
}

std::string sensitivityJson(const SensitivityAnswer& answer)
{
    Json domains = Json::object();
    for (const auto& [index, now, effects] : answer.domains) {
        const auto& [name, domain] = answer.plan.domains.entries[index];
        Json inputs = Json::array();
        for (const InputEffect& effect : effects)
            inputs.push_back(effectJson(effect));
        domains[name] = {
            {"placement", nameOf(domain.placement)},
            {"requiredPerSubnet", now ? Json(now->requiredPerSubnet) : Json()},
            {"subnetPrefix", now ? orNull(now->subnetPrefix) : Json()},
            {"inputs", std::move(inputs)},
        };
    }
    return canonicalJson({
        {"format", "headroom-sensitivity"},
        {"version", 1},
        {"plan", answer.plan.name},
        {"scenario", answer.scenario ? Json(*answer.scenario) : Json()},
        {"rangePercent", answer.range.toDouble()},
        {"domains", std::move(domains)},
    });
}

std::string sensitivityText(const SensitivityAnswer& answer)
{
    std::string text;
    for (const auto& entry : answer.domains) {
        const auto& [name, domain] = answer.plan.domains.entries[entry.domain];
        text += (text.empty() ? "" : "\n") + visible(name) + ": ";
        if (!entry.now) {
            text += english(Text::tr("no answer: with one zone, none can be lost")) + ".\n";
            continue;
        }
        text += english(headlineText(entry.effects, answer.range));
        if (const auto margin = marginText(entry.effects))
            text += "; " + english(*margin);
        text += ".\n\n  ";
        const std::string subnet = prefixText(entry.now->subnetPrefix);
        const std::string placed = english(labelOf(domain.placement));
        text += english(Text::tr("As it stands: %1 addresses per subnet, users %2; subnet: %3.", entry.now->requiredPerSubnet, placed, subnet));
        text += "\n\n" + tornadoLines(entry);
    }
    return text;
}

} // namespace headroom
