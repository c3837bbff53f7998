// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whatif/runway_report.h"

#include "core/exchange/labels.h"
#include "core/exchange/text_table.h"
#include "core/exchange/visible.h"
#include "core/json/json.h"
#include "core/plan/enum_names.h"

namespace headroom {

namespace {

using Align = TextTable::Align;

Json calendarJson(const std::optional<Month>& start, const std::optional<int>& month)
{
    return start && month ? Json(start->plus(*month).text()) : Json();
}

template <typename T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json();
}

Json monthJson(const std::optional<Month>& start, const RunwayMonth& month)
{
    Json required = Json::object();
    for (const auto& [placement, name] : placementNames)
        required[std::string(name)] = orNull(month.required[placement]);
    return {
        {"month", month.month},
        {"calendar", calendarJson(start, month.month)},
        {"users", month.demand.users},
        {"domainLevel", month.demand.domainLevel},
        {"userLevel", month.demand.userLevel},
        {"total", month.demand.total()},
        {"required", std::move(required)},
    };
}

Json outgrownJson(const std::optional<OutgrownMonths>& outgrown)
{
    if (!outgrown)
        return {};
    Json json = Json::object();
    for (int bits = smallestSubnet.bits(); bits >= largestSubnet.bits(); --bits)
        json[std::to_string(bits)] = orNull((*outgrown)[PrefixLength::exactly(bits)]);
    return json;
}

/// The month in which the recommended subnet is outgrown.
std::optional<int> recommendedUntil(const Domain& domain, const Runway& runway)
{
    const auto& outgrown = runway.outgrown[domain.placement];
    return outgrown && runway.recommended ? (*outgrown)[*runway.recommended] : std::nullopt;
}

Json recommendedJson(const std::optional<Month>& start, const Domain& domain, const Runway& runway)
{
    if (!runway.recommended)
        return {};
    const auto month = recommendedUntil(domain, runway);
    return {{"prefix", runway.recommended->bits()}, {"month", orNull(month)}, {"calendar", calendarJson(start, month)}};
}

Text monthText(const std::optional<Month>& start, int month)
{
    if (month == 0)
        return Text::tr("the start");
    if (start)
        return Text::tr("month %1 (%2)", month, start->plus(month).inText());
    return Text::tr("month %1", month);
}

std::string headlineText(const std::optional<Month>& start, const Domain& domain, const Runway& runway)
{
    const auto& outgrown = runway.outgrown[domain.placement];
    return english(outgrown ? holdingText(start, holdingOf(*outgrown)) : Text::tr("no answer: with one zone, none can be lost"));
}

std::string recommendedText(const std::optional<Month>& start, const Domain& domain, const Runway& runway)
{
    const int months = domain.growth.horizonMonths;
    if (!runway.recommended)
        return english(Text::tr("No subnet is large enough for the horizon of %1 months.", months));
    const int bits = runway.recommended->bits();
    const auto until = recommendedUntil(domain, runway);
    if (!until)
        return english(Text::tr("Sized for the horizon of %1 months: /%2, not outgrown within %3 months.", months, bits, lastMonthLookedAt));
    if (*until == 0)
        return english(Text::tr("Sized for the horizon of %1 months: /%2. Too small at the start: %3 are needed then.", months, bits,
            runway.months.front().required[domain.placement].value_or(0)));
    return english(Text::tr("Sized for the horizon of %1 months: /%2, outgrown in %3.", months, bits, english(monthText(start, *until))));
}

std::string prefixLines(const std::optional<Month>& start, const Runway& runway)
{
    std::vector<TextTable::Column> columns{{"Outgrown in", Align::Left}, {"Usable", Align::Right}};
    for (const auto& [placement, name] : placementNames)
        columns.push_back({english(labelOf(placement)), Align::Left});
    TextTable table(columns);
    for (int bits = smallestSubnet.bits(); bits >= largestSubnet.bits(); --bits) {
        const PrefixLength prefix = PrefixLength::exactly(bits);
        std::vector<std::string> cells{'/' + std::to_string(bits), grouped(usableAddresses(prefix))};
        for (const auto& [placement, name] : placementNames) {
            const auto& outgrown = runway.outgrown[placement];
            const auto month = outgrown ? (*outgrown)[prefix] : std::nullopt;
            cells.push_back(month ? english(monthText(start, *month)) : "-");
        }
        table.add(std::move(cells));
    }
    return table.text("  ") + "\n  " + english(Text::tr("-: not within %1 months.", lastMonthLookedAt)) + '\n';
}

std::string monthLines(const std::optional<Month>& start, const Runway& runway)
{
    std::vector<TextTable::Column> columns{{"Month", Align::Right}, {"Calendar", Align::Left}, {"Users", Align::Right}, {"Addresses", Align::Right}};
    for (const auto& [placement, name] : placementNames)
        columns.push_back({english(labelOf(placement)), Align::Right});
    TextTable table(columns);
    for (const RunwayMonth& month : runway.months) {
        std::vector<std::string> cells{grouped(month.month), start ? start->plus(month.month).text() : "", grouped(month.demand.users),
            grouped(month.demand.total())};
        for (const auto& [placement, name] : placementNames)
            cells.push_back(month.required[placement] ? grouped(*month.required[placement]) : "-");
        table.add(std::move(cells));
    }
    return "  " + english(Text::tr("Needed per subnet, margin included, if users are:")) + '\n' + table.text("  ");
}

/// By calendar month; where `first` is outgrown.
Text untilText(TextMonth until, const Holding& holding)
{
    const int first = holding.first->bits();
    if (!holding.next)
        return Text::tr("a /%1 holds until %2; nothing larger holds longer", first, until);
    const int next = holding.next->bits();
    if (!holding.nextUntil)
        return Text::tr("a /%1 holds until %2; a /%3 is not outgrown within %4 months", first, until, next, lastMonthLookedAt);
    const int longer = *holding.nextUntil - *holding.until;
    if (longer == 1)
        return Text::tr("a /%1 holds until %2; a /%3 holds 1 month longer", first, until, next);
    return Text::tr("a /%1 holds until %2; a /%3 holds %4 months longer", first, until, next, longer);
}

} // namespace

Text holdingText(const std::optional<Month>& start, const Holding& holding)
{
    if (!holding.first)
        return Text::tr("no subnet holds even the start");
    const int first = holding.first->bits();
    if (!holding.until)
        return Text::tr("a /%1 holds; it is not outgrown within %2 months", first, lastMonthLookedAt);
    if (start)
        return untilText(start->plus(*holding.until).inText(), holding);
    const int until = *holding.until;
    if (!holding.next)
        return Text::tr("a /%1 holds until month %2; nothing larger holds longer", first, until);
    const int next = holding.next->bits();
    if (!holding.nextUntil)
        return Text::tr("a /%1 holds until month %2; a /%3 is not outgrown within %4 months", first, until, next, lastMonthLookedAt);
    if (*holding.nextUntil - until == 1)
        return Text::tr("a /%1 holds until month %2; a /%3 holds 1 month longer", first, until, next);
    return Text::tr("a /%1 holds until month %2; a /%3 holds %4 months longer", first, until, next, *holding.nextUntil - until);
}

std::string runwayJson(const RunwayAnswer& answer)
{
    const auto& start = answer.plan.start;
    Json domains = Json::object();
    for (const auto& [index, runway] : answer.domains) {
        const auto& [name, domain] = answer.plan.domains.entries[index];
        Json months = Json::array();
        for (const RunwayMonth& month : runway.months)
            months.push_back(monthJson(start, month));
        Json outgrown = Json::object();
        for (const auto& [placement, spelling] : placementNames)
            outgrown[std::string(spelling)] = outgrownJson(runway.outgrown[placement]);
        domains[name] = {{"months", std::move(months)}, {"outgrown", std::move(outgrown)}, {"recommended", recommendedJson(start, domain, runway)}};
    }
    return canonicalJson({
        {"format", "headroom-runway"},
        {"version", 1},
        {"plan", answer.plan.name},
        {"scenario", orNull(answer.scenario)},
        {"domains", std::move(domains)},
    });
}

std::string runwayText(const RunwayAnswer& answer)
{
    const auto& start = answer.plan.start;
    std::string text;
    for (const auto& [index, runway] : answer.domains) {
        const auto& [name, domain] = answer.plan.domains.entries[index];
        text += (text.empty() ? "" : "\n") + visible(name) + ": " + headlineText(start, domain, runway) + ".\n\n";
        if (runway.outgrown[domain.placement])
            text += "  " + recommendedText(start, domain, runway) + "\n\n";
        text += prefixLines(start, runway) + '\n' + monthLines(start, runway);
    }
    return text;
}

} // namespace headroom
