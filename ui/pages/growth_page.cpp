// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth_page.h"

#include "core/capacity/fit.h"
#include "core/exchange/whatif/runway_report.h"
#include "ui/models/plan_words.h"
#include "ui/pages/growth/granted_card.h"
#include "ui/pages/growth/growth_fields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace headroom {

namespace {

Numbers prefixNumbers()
{
    return {.columns = {GrowthPage::tr("Subnet"), GrowthPage::tr("Usable"), GrowthPage::tr("Users it holds"), GrowthPage::tr("Outgrown"), {}}, .rows = {}, .wordColumns = {0, 4}};
}

/// How many users of today's mix a subnet holds, whatever the growth.
QString usersHeld(Domain domain, const Ruleset& rules, PrefixLength prefix)
{
    domain.growth.percentPerYear = {};
    const auto fit = fitUsers(domain, rules, prefix, domain.placement);
    return fit && fit->maxUsers ? countWords(*fit->maxUsers) : QStringLiteral("–");
}

} // namespace

GrowthPage::GrowthPage(Selection& selection, QWidget* parent)
    : Page(selection, tr("Growth"), parent)
    , m_fields(new GrowthFields(selection, this))
    , m_prefixes(new NumbersModel(this))
{
    auto* answer = new QFrame(this);
    setRole(answer, "card");
    auto* sentences = new QVBoxLayout(answer);
    sentences->setContentsMargins(16, 14, 16, 14);
    sentences->setSpacing(4);
    m_sentence = new QLabel(answer);
    m_sentence->setObjectName(QStringLiteral("growthSentence"));
    m_atHorizon = new QLabel(answer);
    setRole(m_sentence, "title");
    setRole(m_atHorizon, "muted");
    for (QLabel* label : {m_sentence, m_atHorizon}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        sentences->addWidget(label);
    }
    m_chart = new PlotCard(tr("Addresses needed in one subnet"), tr("growth"), this);
    auto* prefixes = new Card(tr("When each size is outgrown"), this);
    m_prefixes->setNumbers(prefixNumbers());
    m_prefixTable = new DataTable(m_prefixes, 4, tr("When each size is outgrown"), this);
    m_prefixTable->setObjectName(QStringLiteral("prefixes"));
    prefixes->body()->addWidget(m_prefixTable);

    column()->addWidget(m_fields);
    column()->addWidget(answer);
    column()->addWidget(m_chart);
    column()->addWidget(prefixes);
    m_granted = new GrantedCard(selection, this);
    column()->addWidget(m_granted);
    column()->addStretch(1);
    connect(m_chart, &PlotCard::restyled, this, [this] { drawGrowth(*m_chart, m_figure); });
}

void GrowthPage::refresh()
{
    m_fields->refresh();
    m_granted->refresh();
    const GrowthFigure figure = growthFigureOf(selection().document().plan(), selection().domain(), selection().rules());
    if (figure == m_figure)
        return;
    m_figure = figure;
    drawGrowth(*m_chart, m_figure);
    showSentence();
    showPrefixes();
}

void GrowthPage::showSentence()
{
    if (m_figure.shares.empty()) {
        m_sentence->setText(tr("No answer: with one zone, none can be lost."));
        m_atHorizon->clear();
        m_chart->setDescription(m_sentence->text());
        return;
    }
    QString sentence = words(holdingText(m_figure.start, m_figure.holding));
    sentence[0] = sentence[0].toUpper();
    m_sentence->setText(sentence + u'.');
    const Demand& demand = selection().sizing().horizon;
    const auto& size = selection().sizing().at(selection().domain().placement);
    const QString at = monthWord(m_figure.start, m_figure.horizon);
    const QString prefix = size && size->subnetPrefix ? tr("/%1").arg(size->subnetPrefix->bits()) : tr("more than a /16");
    m_atHorizon->setText(tr("At the horizon, %1, %2 users need %3 addresses in one subnet: %4.")
                             .arg(at, countWords(demand.users), countWords(size ? size->requiredPerSubnet : 0), prefix));
    m_chart->setDescription(m_sentence->text() + u' ' + m_atHorizon->text());
}

void GrowthPage::showPrefixes()
{
    Numbers numbers = prefixNumbers();
    const auto& outgrown = m_figure.runway.outgrown[m_figure.placement];
    for (int bits = smallestSubnet.bits(); outgrown && bits >= largestSubnet.bits(); --bits) {
        const PrefixLength prefix = PrefixLength::exactly(bits);
        const auto& month = (*outgrown)[prefix];
        const bool isTooSmall = month == 0;
        const auto& next = bits > largestSubnet.bits() ? (*outgrown)[PrefixLength::exactly(bits - 1)] : month;
        if (isTooSmall && next == 0 && bits > largestSubnet.bits())
            continue; // the largest of those too small today speaks for them
        const bool isRecommended = m_figure.runway.recommended == prefix;
        const QString remark = isTooSmall ? tr("too small today")
            : isRecommended               ? tr("recommended: holds the horizon")
            : month && *month <= m_figure.horizon ? tr("outgrown before the horizon")
                                          : tr("holds the horizon");
        numbers.rows << QStringList{tr("/%1").arg(bits), countWords(usableAddresses(prefix)), usersHeld(selection().domain(), selection().rules(), prefix),
            isTooSmall ? tr("now") : month ? monthWord(m_figure.start, *month) : tr("never"), remark};
        if (m_figure.runway.recommended && bits < m_figure.runway.recommended->bits())
            break; // one larger than what is recommended is enough to compare
    }
    m_prefixes->setNumbers(numbers);
    m_prefixTable->fit();
}

} // namespace headroom
