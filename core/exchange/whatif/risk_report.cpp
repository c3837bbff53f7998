// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whatif/risk_report.h"

#include "core/exchange/labels.h"
#include "core/exchange/text_table.h"
#include "core/exchange/visible.h"
#include "core/json/json.h"

#include <charconv>
#include <cmath>

namespace headroom {

namespace {

using Align = TextTable::Align;

/// The chance that the sentence is about: a prefix that holds in 999 of 1,000 peaks.
constexpr double headlineChance = 1e-3;

std::string figures(double number, int digits)
{
    std::array<char, 32> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::general, digits); // unlike printf, alike in any locale
    return {text.data(), written.ptr};
}

Text headline(const DomainRisk& each)
{
    const auto prefix = prefixForRisk(each.risk, headlineChance);
    if (!prefix)
        return Text::tr("%1: even a /16 runs dry in more than 1 peak in 1,000.", each.domain);
    const double chance = each.risk.exhaustion(*prefix);
    if (chance < leastToldChance)
        return Text::tr("%1: a /%2 runs dry in fewer than 1 peak in 10,000,000,000.", each.domain, prefix->bits());
    return Text::tr("%1: a /%2 runs dry in 1 peak in %3.", each.domain, prefix->bits(), oneIn(chance));
}

std::string percentileLines(const Risk& risk)
{
    TextTable table({{"Addresses in one subnet", Align::Left}, {"", Align::Right}});
    const std::int64_t tenths = std::llround(risk.mean * 10);
    table.add({english(Text::tr("on average")), grouped(tenths / 10) + '.' + std::to_string(tenths % 10)});
    table.add({english(Text::tr("in 50 % of peaks at most")), grouped(risk.p50)});
    table.add({english(Text::tr("in 90 % of peaks at most")), grouped(risk.p90)});
    table.add({english(Text::tr("in 99 % of peaks at most")), grouped(risk.p99)});
    table.add({english(Text::tr("in 99.9 % of peaks at most")), grouped(risk.p999)});
    return table.text("  ");
}

std::string prefixLines(const Risk& risk)
{
    TextTable table({{"Prefix", Align::Left}, {"Usable", Align::Right}, {"Chance", Align::Right}, {"Runs dry in", Align::Left}});
    for (int bits = smallestSubnet.bits(); bits >= largestSubnet.bits(); --bits) {
        const PrefixLength prefix = PrefixLength::exactly(bits);
        const double chance = risk.exhaustion(prefix);
        const bool surely = chance < leastToldChance && bits > largestSubnet.bits(); // and all that are larger, more so
        table.add({english(surely ? Text::tr("/%1 and larger", bits) : Text::tr("/%1", bits)), grouped(usableAddresses(prefix)), chanceText(chance),
            english(peaksText(chance))});
        if (surely)
            break;
    }
    return table.text("  ");
}

std::string prefixText(const std::optional<PrefixLength>& prefix)
{
    return prefix ? '/' + std::to_string(prefix->bits()) : english(Text::tr("none"));
}

std::string chosenLines(const DomainRisk& each)
{
    TextTable table({{"Chance you accept", Align::Left}, {"Subnet", Align::Left}});
    table.add({"1 %", prefixText(prefixForRisk(each.risk, 1e-2))});
    table.add({"0.1 %", prefixText(prefixForRisk(each.risk, 1e-3))});
    table.add({"0.01 %", prefixText(prefixForRisk(each.risk, 1e-4))});
    if (each.sized)
        table.add({english(Text::tr("as sized: %1, users %2", grouped(each.sized->requiredPerSubnet), english(labelOf(each.placement)))),
            prefixText(each.sized->subnetPrefix)});
    return table.text("  ");
}

Json riskMembers(const Risk& risk)
{
    Json exhaustion = Json::object();
    for (int bits = smallestSubnet.bits(); bits >= largestSubnet.bits(); --bits)
        exhaustion[std::to_string(bits)] = std::round(risk.exhaustion(PrefixLength::exactly(bits)) * 1e15) / 1e15;
    return {
        {"perSubnet", {{"mean", risk.mean}, {"p50", risk.p50}, {"p90", risk.p90}, {"p99", risk.p99}, {"p999", risk.p999}}},
        {"exhaustion", std::move(exhaustion)},
    };
}

} // namespace

std::int64_t oneIn(double chance)
{
    const double count = 1 / chance;
    const double step = std::pow(10, std::max(0.0, std::floor(std::log10(count) + 1e-9) - 1));
    return static_cast<std::int64_t>(std::llround(count / step) * std::llround(step));
}

Text peaksText(double chance)
{
    if (chance < leastToldChance)
        return Text::tr("fewer than 1 peak in 10,000,000,000");
    if (chance >= 1)
        return Text::tr("every peak");
    if (chance <= 0.1)
        return Text::tr("1 peak in %1", oneIn(chance));
    if (chance < 0.9)
        return Text::tr("%1 of 100 peaks", std::llround(chance * 100));
    if (1 - chance < leastToldChance)
        return Text::tr("all but fewer than 1 peak in 10,000,000,000");
    return Text::tr("all but 1 peak in %1", oneIn(1 - chance));
}

std::string chanceText(double chance)
{
    if (chance < leastToldChance)
        return "< 1e-10";
    if (chance < 1 && chance >= 0.9995)
        return "> 0.999";
    return figures(chance, 3);
}

std::string riskJson(const std::vector<DomainRisk>& domains)
{
    Json json = Json::object();
    for (const DomainRisk& each : domains)
        json[each.domain] = riskMembers(each.risk);
    return canonicalJson({{"domains", std::move(json)}});
}

std::string riskText(const std::vector<DomainRisk>& domains)
{
    std::string text;
    for (const DomainRisk& each : domains)
        text += (text.empty() ? "" : "\n") + visible(english(headline(each))) + "\n\n" + percentileLines(each.risk) + '\n' + prefixLines(each.risk) + '\n'
            + chosenLines(each);
    return text + "\n  " + english(Text::tr("Supposed: at the horizon, users independent of each other, each instance in any zone alike.")) + '\n';
}

} // namespace headroom
