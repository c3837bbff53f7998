// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inspect/inspect_words.h"

#include "core/capacity/growth.h"

#include <set>
#include <string_view>

namespace headroom {

namespace {

constexpr std::size_t mostNamed = 3; // subnets, before the rest is only counted

TextDecimal decimal(std::int64_t hundredths)
{
    return {hundredths * 100};
}

/// With the name that people know it by, where it has one.
std::string labelOf(const EstateSubnet& subnet)
{
    return subnet.name.empty() ? subnet.id : subnet.name + " (" + subnet.id + ')';
}

Text fullText(const EstateSubnet& subnet, const InspectedSubnet& row)
{
    if (fullnessOf(row) == Fullness::NearlyFull)
        return Text::tr("%1 is nearly full: %2 of %3 usable addresses are used (%4 %).", labelOf(subnet), *row.used, row.usable, decimal(*row.usedHundredths));
    return Text::tr("%1 is filling up: %2 of %3 usable addresses are used (%4 %).", labelOf(subnet), *row.used, row.usable, decimal(*row.usedHundredths));
}

Text moreText(Fullness fullness, std::size_t count)
{
    if (fullness == Fullness::NearlyFull)
        return count == 1 ? Text::tr("1 more subnet is nearly full (%1 % and more).", nearlyFullFromPercent)
                          : Text::tr("%1 more subnets are nearly full (%2 % and more).", count, nearlyFullFromPercent);
    return count == 1 ? Text::tr("1 more subnet is filling up (%1 % and more).", fillingUpFromPercent)
                      : Text::tr("%1 more subnets are filling up (%2 % and more).", count, fillingUpFromPercent);
}

} // namespace

Text headlineText(const Estate& estate, const Inspection& inspection)
{
    std::set<std::string_view> vpcs;
    std::int64_t usable = 0;
    std::int64_t used = 0;
    for (const InspectedSubnet& row : inspection.subnets) {
        vpcs.insert(estate.subnets[row.index].vpcId);
        usable += row.used ? row.usable : 0;
        used += row.used.value_or(0);
    }
    if (usable == 0)
        return Text::tr("Subnets: %1, VPCs: %2. What is used of them is not known.", inspection.subnets.size(), vpcs.size());
    return Text::tr("Subnets: %1, VPCs: %2. Of %3 usable addresses %4 are used (%5 %); available: %6.", inspection.subnets.size(), vpcs.size(), usable, used,
        decimal(hundredthsOf(used * 100, usable)), usable - used);
}

std::vector<Text> fullnessTexts(const Estate& estate, const Inspection& inspection, Fullness fullness)
{
    std::vector<Text> texts;
    std::size_t count = 0;
    for (const std::size_t place : fullestFirst(inspection.subnets)) {
        const InspectedSubnet& row = inspection.subnets[place];
        if (fullnessOf(row) == fullness && count++ < mostNamed)
            texts.push_back(fullText(estate.subnets[row.index], row));
    }
    if (count > mostNamed)
        texts.push_back(moreText(fullness, count - mostNamed));
    return texts;
}

Text fitText(const PlanFit& fit, const VpcFit& vpc, const std::optional<std::string>& calendar)
{
    if (static_cast<int>(vpc.zones.size()) < fit.zonesAsked)
        return Text::tr("It does not fit %1: it asks for %2 zones, and there are subnets in %3.", vpc.vpcId, fit.zonesAsked, vpc.zones.size());
    if (!vpc.fullInMonth)
        return Text::tr("It fits into what is free of %1, and is not outgrown within %2 months.", vpc.vpcId, lastMonthLookedAt);
    if (*vpc.fullInMonth == 0)
        return Text::tr("It does not fit into what is free of %1: it needs %2 addresses at the start in each of %3 zones.", vpc.vpcId, fit.atStart, fit.zonesAsked);
    if (vpc.fits)
        return calendar ? Text::tr("It fits into what is free of %1 until month %2 (%3).", vpc.vpcId, *vpc.fullInMonth, *calendar)
                        : Text::tr("It fits into what is free of %1 until month %2.", vpc.vpcId, *vpc.fullInMonth);
    return calendar ? Text::tr("It fits into what is free of %1 until month %2 (%3), which is before the horizon.", vpc.vpcId, *vpc.fullInMonth, *calendar)
                    : Text::tr("It fits into what is free of %1 until month %2, which is before the horizon.", vpc.vpcId, *vpc.fullInMonth);
}

Text studioUseText(const Domain& domain, const StudioUse& use)
{
    return Text::tr("Measured: Studio holds %1 addresses for %2 active users and spaces, %3 each and %4 an app. By %5 an active user of the plan takes %6. (Whose a "
                    "space is, list-apps does not say.)",
        use.measured.part, use.measured.whole, decimal(use.measured.hundredths().value_or(0)), decimal(use.measuredPerApp.hundredths().value_or(0)), domain.ruleset,
        decimal(use.planned.hundredths().value_or(0)));
}

} // namespace headroom
