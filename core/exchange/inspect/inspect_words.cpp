// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inspect/inspect_words.h"

#include "core/capacity/growth.h"

#include <set>
#include <string_view>

namespace headroom {

namespace {

constexpr std::size_t mostNamed = 3; // subnets or domains, before the rest is only counted

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

/// Some domains: the first by name.
struct NamedDomains {
    std::int64_t count = 0;
    std::int64_t sum = 0;
    std::string names;

    void add(const std::string& name, std::int64_t what)
    {
        ++count;
        sum += what;
        if (count <= static_cast<std::int64_t>(mostNamed))
            names += (names.empty() ? "" : ", ") + name;
        else if (count == static_cast<std::int64_t>(mostNamed) + 1)
            names += ", …";
    }
};

} // namespace

Text headlineText(const Estate& estate, const Inspection& inspection)
{
    std::set<std::string_view> vpcIds;
    std::int64_t usable = 0;
    std::int64_t used = 0;
    for (const InspectedSubnet& row : inspection.subnets) {
        vpcIds.insert(estate.subnets[row.index].vpcId);
        usable += row.used ? row.usable : 0;
        used += row.used.value_or(0);
    }
    const std::size_t subnets = inspection.subnets.size();
    const std::size_t vpcs = vpcIds.size();
    if (usable == 0)
        return subnets == 1 ? Text::tr("What is used of the one subnet is not known.")
            : vpcs == 1     ? Text::tr("What is used of the %1 subnets of one VPC is not known.", subnets)
                            : Text::tr("What is used of the %1 subnets of %2 VPCs is not known.", subnets, vpcs);
    const TextDecimal percent = decimal(hundredthsOf(used * 100, usable));
    if (used == 1)
        return subnets == 1 ? Text::tr("1 of %1 usable addresses is in use in one subnet (%2 %).", usable, percent)
            : vpcs == 1     ? Text::tr("1 of %1 usable addresses is in use in %2 subnets of one VPC (%3 %).", usable, subnets, percent)
                            : Text::tr("1 of %1 usable addresses is in use in %2 subnets of %3 VPCs (%4 %).", usable, subnets, vpcs, percent);
    return subnets == 1 ? Text::tr("%1 of %2 usable addresses are in use in one subnet (%3 %).", used, usable, percent)
        : vpcs == 1     ? Text::tr("%1 of %2 usable addresses are in use in %3 subnets of one VPC (%4 %).", used, usable, subnets, percent)
                        : Text::tr("%1 of %2 usable addresses are in use in %3 subnets of %4 VPCs (%5 %).", used, usable, subnets, vpcs, percent);
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

Text fitText(const PlanFit& fit, const VpcFit& vpc, const std::optional<Month>& start)
{
    if (static_cast<int>(vpc.zones.size()) < fit.zonesAsked)
        return Text::tr("It does not fit %1: it asks for %2 zones, and there are subnets in %3.", vpc.vpcId, fit.zonesAsked, vpc.zones.size());
    if (!vpc.fullInMonth)
        return Text::tr("It fits into what is free of %1, and is not outgrown within %2 months.", vpc.vpcId, lastMonthLookedAt);
    if (*vpc.fullInMonth == 0)
        return Text::tr("It does not fit into what is free of %1: it needs %2 addresses at the start in each of %3 zones.", vpc.vpcId, fit.atStart, fit.zonesAsked);
    if (vpc.fits)
        return start ? Text::tr("It fits into what is free of %1 until month %2 (%3).", vpc.vpcId, *vpc.fullInMonth, start->plus(*vpc.fullInMonth).inText())
                        : Text::tr("It fits into what is free of %1 until month %2.", vpc.vpcId, *vpc.fullInMonth);
    return start ? Text::tr("It fits into what is free of %1 until month %2 (%3), which is before the horizon.", vpc.vpcId, *vpc.fullInMonth, start->plus(*vpc.fullInMonth).inText())
                    : Text::tr("It fits into what is free of %1 until month %2, which is before the horizon.", vpc.vpcId, *vpc.fullInMonth);
}

Text noVpcText()
{
    return Text::tr("VPC not given");
}

std::vector<Text> leftOutTexts(const StudioUse& use)
{
    NamedDomains withoutApps;
    NamedDomains withoutInterfaces;
    std::int64_t nobodys = 0;
    for (const HalfRead& half : use.leftOut) {
        if (half.domain.empty() && half.apps == 0)
            nobodys += half.addresses;
        else if (half.apps == 0)
            withoutApps.add(half.domain, half.addresses);
        else
            withoutInterfaces.add(half.domain, half.apps);
    }
    std::vector<Text> texts;
    if (withoutApps.count == 1)
        texts.push_back(Text::tr("Left out: domain %1, whose interfaces hold addresses (%2), and of which no app in service was read.", withoutApps.names, withoutApps.sum));
    else if (withoutApps.count > 1)
        texts.push_back(Text::tr("Left out: %1 domains (%2), whose interfaces hold addresses (%3), and of which no app in service was read.", withoutApps.count,
            withoutApps.names, withoutApps.sum));
    if (withoutInterfaces.count == 1)
        texts.push_back(Text::tr("Left out: domain %1, which has apps in service (%2), and of which no interfaces were read.", withoutInterfaces.names, withoutInterfaces.sum));
    else if (withoutInterfaces.count > 1)
        texts.push_back(Text::tr("Left out: %1 domains (%2), which have apps in service (%3), and of which no interfaces were read.", withoutInterfaces.count,
            withoutInterfaces.names, withoutInterfaces.sum));
    if (nobodys > 0)
        texts.push_back(Text::tr("Left out: addresses of Studio whose interfaces name no domain (%1).", nobodys));
    return texts;
}

Text studioUseText(const Domain& domain, const StudioUse& use)
{
    return Text::tr("Measured: Studio holds %1 addresses for %2 active users and spaces, %3 each and %4 an app. By %5 an active user of the plan takes %6. (Whose a "
                    "space is, list-apps does not say.)",
        use.measured.part, use.measured.whole, decimal(use.measured.hundredths().value_or(0)), decimal(use.measuredPerApp.hundredths().value_or(0)), domain.ruleset,
        decimal(use.planned.hundredths().value_or(0)));
}

} // namespace headroom
