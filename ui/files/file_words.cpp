// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/file_words.h"

#include "core/plan/patch.h"
#include "core/plan/plan_io.h"
#include "ui/models/plan_words.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace headroom {

namespace {

constexpr qsizetype mostLines = 12;
constexpr qint64 minute = 60; // seconds
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

class FileWords {
    Q_DECLARE_TR_FUNCTIONS(headroom::FileWords)
};

QString agoWords(qint64 seconds)
{
    // Clocks differ between machines: what is to come was just now.
    if (seconds < minute)
        return FileWords::tr("just now");
    if (seconds < hour)
        return seconds < 2 * minute ? FileWords::tr("1 minute ago") : FileWords::tr("%1 minutes ago").arg(countWords(seconds / minute));
    if (seconds < day)
        return seconds < 2 * hour ? FileWords::tr("1 hour ago") : FileWords::tr("%1 hours ago").arg(countWords(seconds / hour));
    return seconds < 2 * day ? FileWords::tr("1 day ago") : FileWords::tr("%1 days ago").arg(countWords(seconds / day));
}

} // namespace

QString timeWords(const QDateTime& time, const QDateTime& now)
{
    return FileWords::tr("%1 (%2)").arg(QLocale().toString(time.toLocalTime(), QLocale::ShortFormat), agoWords(time.secsTo(now)));
}

QString holderWords(const LockHolder& holder)
{
    const QString since = timeWords(holder.since);
    if (holder.program.isEmpty())
        return holder.user.isEmpty() ? FileWords::tr("It is open elsewhere since %1.").arg(since) : FileWords::tr("It is open for %1 since %2.").arg(holder.user, since);
    if (holder.user.isEmpty())
        return FileWords::tr("It is open in %1 on %2 since %3.").arg(holder.program, holder.host, since);
    return FileWords::tr("It is open in %1 for %2 on %3 since %4.").arg(holder.program, holder.user, holder.host, since);
}

QString openElsewhereWords(const QString& fileName, const std::vector<LockHolder>& others)
{
    if (others.size() > 1)
        return FileWords::tr("%1 is also open in %2 other windows. Each of them has to replace what another saved.").arg(fileName, countWords(static_cast<qint64>(others.size())));
    const LockHolder& other = others.front();
    const QString meaning = FileWords::tr("Of two windows that save to one file, each has to replace what the other saved.");
    if (other.program.isEmpty())
        return other.user.isEmpty() ? FileWords::tr("%1 is also open elsewhere. %2").arg(fileName, meaning) : FileWords::tr("%1 is also open for %2. %3").arg(fileName, other.user, meaning);
    if (other.user.isEmpty())
        return FileWords::tr("%1 is also open in %2 on %3. %4").arg(fileName, other.program, other.host, meaning);
    return FileWords::tr("%1 is also open in %2 for %3 on %4. %5").arg(fileName, other.program, other.user, other.host, meaning);
}

PlanDifference differenceOf(const Plan& from, const Plan& to)
{
    PlanDifference difference;
    const Json base = baseJson(from);
    const std::vector<PatchLine> lines = patchLines(base, patchBetween(base, baseJson(to)));
    for (const PatchLine& line : lines)
        difference.lines << changeWords(line, domainNamesOf(from));
    for (const auto& scenario : to.scenarios) {
        const Scenario* before = from.scenarios.find(scenario.name);
        if (!before)
            difference.lines << FileWords::tr("scenario “%1” is new").arg(qtext(scenario.name));
        else if (*before != scenario.value)
            difference.lines << FileWords::tr("scenario “%1” is another").arg(qtext(scenario.name));
    }
    for (const auto& scenario : from.scenarios)
        if (!to.scenarios.find(scenario.name))
            difference.lines << FileWords::tr("scenario “%1” is gone").arg(qtext(scenario.name));
    // Another order is all that is left.
    if (difference.lines.isEmpty() && from != to)
        difference.lines << FileWords::tr("the order of things");
    difference.count = difference.lines.size();
    if (difference.count > mostLines) {
        difference.lines.resize(mostLines);
        difference.lines << FileWords::tr("and %1 more").arg(countWords(difference.count - mostLines));
    }
    return difference;
}

} // namespace headroom
