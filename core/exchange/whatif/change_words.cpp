// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whatif/change_words.h"

#include "core/plan/quantities.h"

#include <cmath>

namespace headroom {

namespace {

using Parts = std::vector<std::string>;

/// "12.5", or whatever else stands there.
std::string amount(const Json& json)
{
    if (!json.is_number() || std::abs(json.get<double>()) > 1e9)
        return shortJson(json);
    return decimalText(std::llround(json.get<double>() * 10'000));
}

std::string words(const Json& json)
{
    return json.is_string() ? json.get<std::string>() : shortJson(json);
}

std::string listed(const Json& array)
{
    std::string text;
    for (const Json& each : array)
        text += (text.empty() ? "" : ", ") + words(each);
    return text;
}

/// What is told of a member that has no words of its own.
Text plainWords(const std::string& name, const PatchLine& line)
{
    if (line.missed() && line.after)
        return Text::tr("nothing to change: “%1” is %2 in the base already", name, shortJson(*line.after));
    if (line.missed())
        return Text::tr("nothing to remove: the base has no “%1”", name);
    if (!line.after)
        return Text::tr("“%1” no longer set", name);
    if (!line.before)
        return Text::tr("“%1” set to %2", name, shortJson(*line.after));
    return Text::tr("“%1” %2 → %3", name, shortJson(*line.before), shortJson(*line.after));
}

/// A whole number before and after.
Text countWords(const std::string& name, std::int64_t before, std::int64_t after)
{
    if (name == "users")
        return Text::tr("users %1 → %2", before, after);
    if (name == "spaces")
        return Text::tr("spaces %1 → %2", before, after);
    if (name == "availabilityZones")
        return Text::tr("availability zones %1 → %2", before, after);
    if (name == "appsPerUser")
        return Text::tr("apps per user %1 → %2", before, after);
    if (name == "addressesPerInstance")
        return Text::tr("addresses per instance %1 → %2", before, after);
    if (name == "horizonMonths")
        return Text::tr("horizon %1 → %2 months", before, after);
    if (name == "usedAddresses")
        return Text::tr("used addresses %1 → %2", before, after);
    return {};
}

/// A number with decimals before and after.
Text amountWords(const std::string& name, const std::string& before, const std::string& after)
{
    if (name == "peakConcurrencyPercent")
        return Text::tr("active at once %1 % → %2 %", before, after);
    if (name == "usersPercent")
        return Text::tr("used by %1 % → %2 % of the active users", before, after);
    if (name == "instancesPerUser")
        return Text::tr("instances per user %1 → %2", before, after);
    if (name == "percentPerYear")
        return Text::tr("growth %1 % → %2 % a year", before, after);
    if (name == "marginPercent")
        return Text::tr("margin %1 % → %2 %", before, after);
    return {};
}

/// A choice or a text that is as told from now on.
Text choiceWords(const std::string& name, const Json& after)
{
    if (name == "efa" && after.is_boolean())
        return after.get<bool>() ? Text::tr("with EFA") : Text::tr("without EFA");
    if (name == "mountTarget" && after.is_boolean())
        return after.get<bool>() ? Text::tr("with EFS mount targets") : Text::tr("without EFS mount targets");
    if (name == "placement" && after == "singleSubnet")
        return Text::tr("users all in one subnet");
    if (name == "placement" && after == "evenSpread")
        return Text::tr("users spread evenly over the zones");
    if (name == "placement" && after == "zoneLoss")
        return Text::tr("users spread over the zones, one zone lost");
    if (name == "networkMode" && after == "vpcOnly")
        return Text::tr("VPC only");
    if (name == "networkMode" && after == "publicInternetOnly")
        return Text::tr("with internet access outside the VPC");
    if (name == "model" && after == "compound")
        return Text::tr("compound growth");
    if (name == "model" && after == "linear")
        return Text::tr("linear growth");
    return {};
}

/// A text before and after.
Text nameWords(const std::string& name, const std::string& before, const std::string& after)
{
    if (name == "ruleset")
        return Text::tr("ruleset %1 → %2", before, after);
    if (name == "account")
        return Text::tr("account “%1” → “%2”", before, after);
    if (name == "region")
        return Text::tr("region “%1” → “%2”", before, after);
    if (name == "kind")
        return Text::tr("kind %1 → %2", before, after);
    if (name == "instanceType")
        return Text::tr("instance type %1 → %2", before, after);
    if (name == "pinnedVpcCidr")
        return Text::tr("pinned VPC block %1 → %2", before, after);
    if (name == "start")
        return Text::tr("start %1 → %2", before, after);
    if (name == "name")
        return Text::tr("name “%1” → “%2”", before, after);
    if (name == "zone")
        return Text::tr("zone “%1” → “%2”", before, after);
    return {};
}

/// What the base leaves open, and what the scenario leaves open again.
Text openWords(const std::string& name, const PatchLine& line)
{
    if (name == "addressesPerInstance")
        return line.after ? Text::tr("%1 addresses per instance, whatever the ruleset says", amount(*line.after)) : Text::tr("addresses per instance as the ruleset says");
    if (name == "pinnedVpcCidr")
        return line.after ? Text::tr("VPC block pinned to %1", words(*line.after)) : Text::tr("VPC block no longer pinned");
    if (name == "start")
        return line.after ? Text::tr("starts in %1", words(*line.after)) : Text::tr("without a start month");
    return {};
}

Text memberWords(const std::string& name, const PatchLine& line)
{
    Text text;
    if (line.missed())
        return plainWords(name, line);
    if (!line.before || !line.after)
        text = openWords(name, line);
    else if (name == "pools" && line.before->is_array() && line.after->is_array())
        text = Text::tr("pools %1 → %2", listed(*line.before), listed(*line.after));
    else if (name == "notes")
        text = Text::tr("other notes");
    else if (line.before->is_number() && line.after->is_number())
        text = amountWords(name, amount(*line.before), amount(*line.after));
    else if (line.before->is_string() && line.after->is_string())
        text = nameWords(name, words(*line.before), words(*line.after));
    if (text.isEmpty() && line.before && line.after && line.before->is_number_integer() && line.after->is_number_integer())
        text = countWords(name, line.before->get<std::int64_t>(), line.after->get<std::int64_t>());
    if (text.isEmpty() && line.after)
        text = choiceWords(name, *line.after);
    return text.isEmpty() ? plainWords(name, line) : text;
}

enum class Told { Added, Removed, Changed };
Told toldBy(const PatchLine& line)
{
    return !line.before ? Told::Added : !line.after ? Told::Removed : Told::Changed;
}

/// A cohort or group of spaces whose users run nothing.
bool takesNothing(const Json& group)
{
    const auto isThere = [&group](const char* member) {
        const auto found = group.find(member);
        return found != group.end() && found->is_object() && !found->empty();
    };
    return group.is_object() && !isThere("apps") && !isThere("jobs");
}

/// A thing with a name, told as a whole: the member that holds such things, and its name.
Text thingWords(const std::string& member, const std::string& name, const PatchLine& line)
{
    const Told told = toldBy(line);
    if (line.missed())
        return plainWords(name, line);
    if (member == "endpoints" && line.after && *line.after == "gateway")
        return Text::tr("%1 as a gateway endpoint", name);
    if (member == "endpoints" && line.after && *line.after == "interface")
        return Text::tr("%1 as an interface endpoint", name);
    if (member == "endpoints")
        return Text::tr("no endpoint for %1", name);
    if (member == "exclusions" && line.after)
        return Text::tr("%1 excluded: %2", name, words(*line.after));
    if (member == "exclusions")
        return Text::tr("%1 no longer excluded", name);
    if (told == Told::Changed)
        return plainWords(name, line);
    const bool added = told == Told::Added;
    if (member == "domains")
        return added ? Text::tr("domain “%1” added", name) : Text::tr("domain “%1” removed", name);
    // More likely than such a cohort is that the scenario was made for another name.
    if (member == "cohorts" && added && takesNothing(*line.after))
        return Text::tr("the base has no cohort “%1”: added, with no apps and no jobs", name);
    if (member == "sharedSpaces" && added && takesNothing(*line.after))
        return Text::tr("the base has no shared spaces “%1”: added, with no apps and no jobs", name);
    if (member == "cohorts")
        return added ? Text::tr("cohort “%1” added", name) : Text::tr("cohort “%1” removed", name);
    if (member == "sharedSpaces")
        return added ? Text::tr("shared spaces “%1” added", name) : Text::tr("shared spaces “%1” removed", name);
    if (member == "apps")
        return added ? Text::tr("apps on %1 added", name) : Text::tr("apps on %1 removed", name);
    if (member == "jobs")
        return added ? Text::tr("job “%1” added", name) : Text::tr("job “%1” removed", name);
    if (member == "existingSubnets")
        return added ? Text::tr("existing subnet %1 added", name) : Text::tr("existing subnet %1 removed", name);
    return plainWords(name, line);
}

/// Members whose own members are things with names that the user gave.
bool holdsThings(const std::string& member)
{
    for (const char* each : {"domains", "cohorts", "sharedSpaces", "apps", "jobs", "endpoints", "existingSubnets", "exclusions"})
        if (member == each)
            return true;
    return false;
}

} // namespace

DomainNames domainNamesOf(const Plan& plan)
{
    return plan.domains.size() == 1 ? DomainNames::Hidden : DomainNames::Shown;
}

ChangeWords describe(const PatchLine& line, DomainNames domains)
{
    const Parts parts = pointerParts(line.pointer);
    ChangeWords said;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool thing = holdsThings(parts[i]) && i + 1 < parts.size();
        if (thing && i + 2 == parts.size()) {
            said.what = thingWords(parts[i], parts[i + 1], line);
            return said;
        }
        if (!thing)
            continue;
        if (parts[i] != "domains" || domains == DomainNames::Shown)
            said.where += (said.where.empty() ? "" : ", ") + parts[i + 1];
        ++i;
    }
    said.what = memberWords(parts.empty() ? std::string() : parts.back(), line);
    return said;
}

std::string english(const ChangeWords& words)
{
    return words.where.empty() ? english(words.what) : words.where + ": " + english(words.what);
}

} // namespace headroom
