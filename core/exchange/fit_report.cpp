// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit_report.h"

#include "core/exchange/labels.h"
#include "core/exchange/text_table.h"
#include "core/exchange/visible.h"
#include "core/json/json.h"
#include "core/plan/enum_names.h"

namespace headroom {

namespace {

Text headline(const std::string& domain, const Fit& fit)
{
    const int bits = fit.prefix.bits();
    if (!fit.maxUsers)
        return Text::tr("%1: a /%2 is too small even without users: the domain itself takes more than its %3 usable addresses.", domain, bits, fit.usable);
    if (*fit.maxUsers == 0)
        return Text::tr("%1: not one user fits a /%2.", domain, bits);
    if (*fit.maxUsers == 1)
        return Text::tr("%1: 1 user fits a /%2.", domain, bits);
    if (*fit.maxUsers == mostUsersLookedAt)
        return Text::tr("%1: %2 users or more fit a /%3.", domain, *fit.maxUsers, bits);
    return Text::tr("%1: %2 users fit a /%3.", domain, *fit.maxUsers, bits);
}

Text comparison(const Fit& fit)
{
    const std::int64_t most = fit.maxUsers.value_or(0);
    if (most == mostUsersLookedAt && most > fit.usersNow)
        return Text::tr("at least %1 more than now", most - fit.usersNow);
    if (most == mostUsersLookedAt)
        return most == fit.usersNow ? Text::tr("as many or more fit") : Text::tr("%1 more than are looked at", fit.usersNow - most);
    if (most > fit.usersNow)
        return Text::tr("%1 more than now", most - fit.usersNow);
    if (most < fit.usersNow)
        return Text::tr("%1 too many", fit.usersNow - most);
    return Text::tr("as many as fit");
}

} // namespace

std::string fitJson(const std::string& domain, const Fit& fit)
{
    return canonicalJson({
        {"domain", domain},
        {"placement", nameOf(fit.placement)},
        {"prefix", fit.prefix.bits()},
        {"usable", fit.usable},
        {"maxUsers", fit.maxUsers ? Json(*fit.maxUsers) : Json()},
        {"requiredAtMax", fit.requiredAtMax ? Json(*fit.requiredAtMax) : Json()},
        {"usersNow", fit.usersNow},
    });
}

std::string fitText(const std::string& domain, const Fit& fit)
{
    TextTable table({{"", TextTable::Align::Left}, {"", TextTable::Align::Right}, {"", TextTable::Align::Left}});
    table.add({"Usable addresses in a /" + std::to_string(fit.prefix.bits()), grouped(fit.usable), ""});
    if (fit.requiredAtMax)
        table.add({"Needed with that many users", grouped(*fit.requiredAtMax), english(Text::tr("at the horizon, margin included"))});
    table.add({"Users now", grouped(fit.usersNow), english(comparison(fit))});
    return visible(english(headline(domain, fit))) + "\n\n" + table.text("  ") + "\n  Supposed: users "
        + english(labelOf(fit.placement)) + "; cohorts scaled together, shared spaces as they are.\n";
}

} // namespace headroom
