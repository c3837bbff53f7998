// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whatif/sensitivity_report.h"

#include <algorithm>

namespace headroom {

namespace {

TextDecimal decimal(InputAmount value)
{
    return {value.tenThousandths()};
}

Text prefixBelow(const std::optional<PrefixLength>& prefix, InputAmount value)
{
    return prefix ? Text::tr("/%1 below %2", prefix->bits(), decimal(value)) : Text::tr("none below %1", decimal(value));
}

Text prefixFrom(const PrefixStep& step)
{
    return step.subnetPrefix ? Text::tr("/%1 from %2", step.subnetPrefix->bits(), decimal(step.value)) : Text::tr("none from %1", decimal(step.value));
}

/// EFA is had or not: there is nothing below and above.
std::vector<Text> prefixTextsOfEfa(const std::optional<PrefixLength>& without, const std::optional<PrefixLength>& with)
{
    return {
        without ? Text::tr("/%1 for no job", without->bits()) : Text::tr("none for no job"),
        with ? Text::tr("/%1 for all jobs", with->bits()) : Text::tr("none for all jobs"),
    };
}

} // namespace

Text labelOf(Input input)
{
    switch (input) {
    case Input::Users: return Text::tr("users");
    case Input::Concurrency: return Text::tr("peak concurrency (%)");
    case Input::InstanceTypesPerUser: return Text::tr("instance types per user");
    case Input::TrainingInstances: return Text::tr("training instances per user");
    case Input::Efa: return Text::tr("share of jobs with EFA");
    case Input::Endpoints: return Text::tr("interface endpoints");
    case Input::Zones: return Text::tr("availability zones");
    case Input::Growth: return Text::tr("growth (% a year)");
    case Input::Margin: return Text::tr("margin (%)");
    }
    return {};
}

Text headlineText(const std::vector<InputEffect>& effects, Percent range)
{
    const InputEffect& effect = effects.front();
    if (effect.swing == 0)
        return Text::tr("no input moves the answer within ±%1 %", TextDecimal{range.tenThousandths()});
    const SensitivityPoint& first = effect.points.front();
    const SensitivityPoint& last = effect.points.back();
    const TextDecimal from = decimal(first.value);
    const TextDecimal to = decimal(last.value);
    const std::int64_t least = first.requiredPerSubnet;
    const std::int64_t most = last.requiredPerSubnet;
    switch (effect.input) {
    case Input::Users:
        return Text::tr("users matter most: %1 to %2 of them move the requirement from %3 to %4 addresses per subnet", from, to, least, most);
    case Input::Concurrency:
        return Text::tr("peak concurrency matters most: %1 % to %2 % moves the requirement from %3 to %4 addresses per subnet", from, to, least, most);
    case Input::InstanceTypesPerUser:
        return Text::tr("instance types matter most: %1 to %2 per user move the requirement from %3 to %4 addresses per subnet", from, to, least, most);
    case Input::TrainingInstances:
        return Text::tr("training instances matter most: %1 to %2 per user move the requirement from %3 to %4 addresses per subnet", from, to, least, most);
    case Input::Efa:
        return Text::tr("EFA matters most: for all jobs instead of none it moves the requirement from %1 to %2 addresses per subnet", least, most);
    case Input::Endpoints:
        return Text::tr("interface endpoints matter most: %1 to %2 of them move the requirement from %3 to %4 addresses per subnet", from, to, least, most);
    case Input::Zones:
        return Text::tr("availability zones matter most: %1 to %2 of them move the requirement from %3 to %4 addresses per subnet", from, to, least, most);
    case Input::Growth:
        return Text::tr("growth matters most: %1 % to %2 % a year moves the requirement from %3 to %4 addresses per subnet", from, to, least, most);
    case Input::Margin:
        return Text::tr("the margin matters most: %1 % to %2 % moves the requirement from %3 to %4 addresses per subnet", from, to, least, most);
    }
    return {};
}

std::optional<Text> marginText(const std::vector<InputEffect>& effects)
{
    const auto next = std::find_if(effects.begin(), effects.end(), [](const InputEffect& effect) { return effect.toNextPrefix.has_value(); });
    if (next == effects.end())
        return std::nullopt;
    return nextPrefixText(next->input, *next->toNextPrefix);
}

std::vector<Text> prefixTexts(const InputEffect& effect)
{
    const auto& first = effect.points.front().subnetPrefix;
    if (effect.steps.empty())
        return {first ? Text::tr("/%1", first->bits()) : Text::tr("none")};
    if (effect.input == Input::Efa)
        return prefixTextsOfEfa(first, effect.steps.back().subnetPrefix);
    std::vector<Text> texts{prefixBelow(first, effect.steps.front().value)};
    for (const PrefixStep& step : effect.steps)
        texts.push_back(prefixFrom(step));
    return texts;
}

} // namespace headroom
