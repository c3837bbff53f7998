// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/risk/risk_words.h"

#include "core/exchange/labels.h"
#include "core/exchange/whatif/risk_report.h"
#include "ui/models/plan_words.h"
#include "ui/tr.h"
#include "ui/words.h"

#include <QLocale>

#include <cmath>

namespace headroom {

namespace {

QString prefixWord(const std::optional<PrefixLength>& prefix)
{
    return prefix ? tr("/%1").arg(prefix->bits()) : tr("none");
}

/// One count is all that the demand can be.
bool isCertain(const Risk& risk)
{
    return 1 - risk.law.chanceAbove(risk.p50 - 1) < leastToldChance && risk.law.chanceAbove(risk.p50) < leastToldChance;
}

QString certainSentence(const RiskFigure& figure)
{
    const QString taken = countWords(figure.risk->p50);
    if (!figure.asked)
        return tr("Nothing varies here: the demand on one subnet is always %1, and not even a /16 holds it.").arg(taken);
    const int bits = figure.asked->bits();
    return figure.users == 0 ? tr("No users yet: the demand on one subnet is always %1, and a /%2 holds it.").arg(taken).arg(bits)
                             : tr("Nothing varies here: the demand on one subnet is always %1, and a /%2 holds it.").arg(taken).arg(bits);
}

bool runsDrySurely(const Risk& risk, int bits)
{
    return 1 - risk.exhaustion(PrefixLength::exactly(bits)) < leastToldChance;
}

bool neverRunsDry(const Risk& risk, int bits)
{
    return risk.exhaustion(PrefixLength::exactly(bits)) < leastToldChance;
}

/// Of the row that tells of the prefixes from `smallest` down to `largest`.
QString remarkOf(const RiskFigure& figure, int smallest, int largest)
{
    const int asked = figure.asked ? figure.asked->bits() : 0;
    const int sized = figure.sized && figure.sized->subnetPrefix ? figure.sized->subnetPrefix->bits() : 0;
    const auto isHere = [&](int bits) { return bits <= smallest && bits >= largest; };
    if (isHere(asked) && asked == sized)
        return tr("enough, and as sized");
    if (isHere(asked))
        return isHere(sized) ? tr("/%1 is enough; as sized: /%2").arg(asked).arg(sized) : tr("enough");
    if (isHere(sized))
        return smallest == largest ? tr("as sized") : tr("as sized: /%1").arg(sized);
    return {};
}

} // namespace

QString percentWord(double chance)
{
    return tr("%1 %").arg(QLocale().toString(chance * 100, 'g', 6));
}

QString riskSentence(const RiskFigure& figure)
{
    if (isCertain(*figure.risk))
        return certainSentence(figure);
    const QString accepted = words(peaksText(figure.accepted));
    if (!figure.asked)
        return tr("Even a /16 runs dry in %1: no subnet holds all but %2.").arg(words(peaksText(figure.risk->exhaustion(largestSubnet))), accepted);
    const int asked = figure.asked->bits();
    if (!figure.sized)
        return tr("With at most %1 beyond it, a /%2 is enough; with one zone, none can be lost, so it is not sized.").arg(accepted).arg(asked);
    const QString placed = words(labelOf(figure.placement));
    if (!figure.sized->subnetPrefix)
        return tr("With at most %1 beyond it, a /%2 is enough; as sized, users %3, not even a /16 is.").arg(accepted).arg(asked).arg(placed);
    const int sized = figure.sized->subnetPrefix->bits();
    if (asked == sized)
        return tr("With at most %1 beyond it, a /%2 is enough, the same as sized, users %3.").arg(accepted).arg(asked).arg(placed);
    if (asked > sized)
        return tr("With at most %1 beyond it, a /%2 is enough; as sized, users %3, it is a /%4.").arg(accepted).arg(asked).arg(placed).arg(sized);
    return tr("With at most %1 beyond it, it takes a /%2; as sized, users %3, it is a /%4, which runs dry in %5.")
        .arg(accepted)
        .arg(asked)
        .arg(placed)
        .arg(sized)
        .arg(words(peaksText(figure.risk->exhaustion(*figure.sized->subnetPrefix))));
}

QString demandSentence(const RiskFigure& figure)
{
    if (isCertain(*figure.risk))
        return {};
    return tr("At the horizon, one subnet has %1 addresses in use on average at a peak; 99.9 % of peaks need at most %2.")
        .arg(QLocale().toString(figure.risk->mean, 'f', 1), countWords(figure.risk->p999));
}

QString suppositions(const Domain& domain)
{
    const QString spread = domain.availabilityZones == 1 ? tr("There is one zone, so all of it lands in one subnet.")
                                                         : tr("Each instance lands in any of the %1 zones alike.").arg(domain.availabilityZones);
    return tr("What this supposes: at a peak at the horizon, each user is active with the chance that the cohort's concurrency gives, whatever the others do; every shared space "
              "runs. %1 Placement and margin play no part. Users who start together, as for a class or a deadline, take more: size for all of them at once.")
        .arg(spread);
}

Numbers percentileNumbers(const Risk& risk)
{
    Numbers numbers{.columns = {tr("Of all peaks"), tr("Addresses")}, .rows = {}};
    numbers.rows << QStringList{tr("on average"), QLocale().toString(risk.mean, 'f', 1)};
    numbers.rows << QStringList{tr("half at most"), countWords(risk.p50)};
    numbers.rows << QStringList{tr("90 % at most"), countWords(risk.p90)};
    numbers.rows << QStringList{tr("99 % at most"), countWords(risk.p99)};
    numbers.rows << QStringList{tr("99.9 % at most"), countWords(risk.p999)};
    return numbers;
}

Numbers exhaustionNumbers(const RiskFigure& figure)
{
    Numbers numbers{.columns = {tr("Subnet"), tr("Usable"), tr("Chance"), tr("Runs dry in"), {}}, .rows = {}, .wordColumns = {0, 3, 4}};
    const Risk& risk = *figure.risk;
    int smallest = smallestSubnet.bits();
    int first = smallest; // the largest of those that surely run dry speaks for them
    while (first > largestSubnet.bits() && runsDrySurely(risk, first) && runsDrySurely(risk, first - 1))
        --first;
    for (int bits = first; bits >= largestSubnet.bits(); --bits) {
        const PrefixLength prefix = PrefixLength::exactly(bits);
        const double chance = risk.exhaustion(prefix);
        const bool speaksForLarger = neverRunsDry(risk, bits) && bits > largestSubnet.bits();
        const QString subnet = speaksForLarger ? tr("/%1 and larger") : bits < smallest && bits == first ? tr("/%1 and smaller") : tr("/%1");
        const int largest = speaksForLarger ? largestSubnet.bits() : bits;
        numbers.rows << QStringList{subnet.arg(bits), countWords(usableAddresses(prefix)), chanceWord(chance), words(peaksText(chance)),
            remarkOf(figure, bits == first ? smallest : bits, largest)};
        if (speaksForLarger)
            break;
    }
    return numbers;
}

Numbers choiceNumbers(const RiskFigure& figure, const DomainSizing& sizing)
{
    Numbers numbers{.columns = {tr("Sized by"), tr("Addresses"), tr("Subnet"), {}}, .rows = {}, .wordColumns = {0, 3}};
    for (const double chance : acceptableChances) {
        numbers.rows << QStringList{tr("%1 risk").arg(percentWord(chance)), countWords(figure.risk->law.quantileAbove(chance)),
            prefixWord(prefixForRisk(*figure.risk, chance)), chance == figure.accepted ? tr("accepted") : QString()};
    }
    for (const Placement placement : {Placement::EvenSpread, Placement::ZoneLoss, Placement::SingleSubnet}) {
        const auto& size = sizing.at(placement);
        const QString remark = placement == figure.placement ? tr("as sized") : QString();
        numbers.rows << QStringList{words(labelOf(placement)), size ? countWords(size->requiredPerSubnet) : QStringLiteral("–"),
            size ? prefixWord(size->subnetPrefix) : QStringLiteral("–"), remark};
    }
    return numbers;
}

} // namespace headroom
