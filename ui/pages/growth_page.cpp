// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth_page.h"

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
    return {.columns = {GrowthPage::tr("Subnet"), GrowthPage::tr("Usable"), GrowthPage::tr("Users it holds"), GrowthPage::tr("Outgrown"), GrowthPage::tr("State")}, .rows = {}, .wordColumns = {0, 4}};
}

QString prefixWords(const std::optional<PrefixLength>& prefix)
{
    return prefix ? GrowthPage::tr("/%1").arg(prefix->bits()) : GrowthPage::tr("more than a /16");
}

QString remarkOn(const GrowthFigure& figure, const PrefixTerm& term)
{
    const bool isTooSmall = term.until == 0;
    if (figure.runway.recommended == term.prefix)
        return isTooSmall ? GrowthPage::tr("recommended, too small at the start") : GrowthPage::tr("recommended: holds the horizon");
    const bool holdsHorizon = usableAddresses(term.prefix) >= figure.requiredAt(figure.horizon);
    if (isTooSmall)
        return holdsHorizon ? GrowthPage::tr("holds the horizon, too small at the start") : GrowthPage::tr("too small at the start");
    return holdsHorizon ? GrowthPage::tr("holds the horizon") : GrowthPage::tr("outgrown before the horizon");
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
    m_sizes = new Card(tr("When each size is outgrown"), this);
    m_prefixes->setNumbers(prefixNumbers());
    auto* table = new DataTable(m_prefixes, 4, tr("When each size is outgrown"), this);
    table->setObjectName(QStringLiteral("prefixes"));
    m_sizes->body()->addWidget(table);

    column()->addWidget(m_fields);
    column()->addWidget(answer);
    column()->addWidget(m_chart);
    column()->addWidget(m_sizes);
    m_granted = new GrantedCard(selection, this);
    column()->addWidget(m_granted);
    column()->addStretch(1);
    connect(m_chart, &PlotCard::restyled, this, [this] { drawGrowth(*m_chart, m_figure); });
}

void GrowthPage::refresh()
{
    m_fields->refresh();
    m_granted->refresh();
    const PlanDocument& document = selection().document();
    const GrowthFigure figure = growthFigureOf(document.plan(), document.sizing(), static_cast<std::size_t>(selection().domainIndex()));
    if (figure == m_figure)
        return;
    m_figure = figure;
    const bool isAnswered = !m_figure.shares.empty();
    m_chart->setVisible(isAnswered);
    m_sizes->setVisible(isAnswered);
    drawGrowth(*m_chart, m_figure);
    showSentence();
    showPrefixes();
}

void GrowthPage::showSentence()
{
    if (m_figure.shares.empty()) {
        m_sentence->setText(tr("No answer: with one zone, none can be lost."));
        m_atHorizon->setText(tr("Add an availability zone, or size for another placement, on the Demand page."));
        m_chart->setDescription(m_sentence->text());
        return;
    }
    QString sentence = words(holdingText(m_figure.start, m_figure.holding));
    sentence[0] = sentence[0].toUpper();
    m_sentence->setText(sentence + u'.');
    const auto usersAt = [this](int month) { return countWords(m_figure.runway.months[static_cast<std::size_t>(month)].demand.users); };
    const auto& recommended = m_figure.runway.recommended;
    const QString atHorizon = tr("At the horizon, %1, %2 users need %3 addresses in one subnet: %4.")
                                  .arg(monthWord(m_figure.start, m_figure.horizon), usersAt(m_figure.horizon), countWords(m_figure.requiredAt(m_figure.horizon)),
                                      prefixWords(recommended));
    const bool isTooSmallAtStart = recommended && m_figure.requiredAt(0) > usableAddresses(*recommended);
    const QString atStart = tr("The start needs more than that: %1 users need %2 addresses, %3.")
                                .arg(usersAt(0), countWords(m_figure.requiredAt(0)), prefixWords(m_figure.holding.first));
    m_atHorizon->setText(isTooSmallAtStart ? atHorizon + u' ' + atStart : atHorizon);
    m_chart->setDescription(m_sentence->text() + u' ' + m_atHorizon->text());
}

void GrowthPage::showPrefixes()
{
    Numbers numbers = prefixNumbers();
    for (const PrefixTerm& term : m_figure.terms)
        numbers.rows << QStringList{tr("/%1").arg(term.prefix.bits()), countWords(usableAddresses(term.prefix)),
            term.users ? usersHeldWords(*term.users) : QStringLiteral("–"),
            term.until == 0 ? tr("at the start") : term.until ? monthWord(m_figure.start, *term.until) : tr("never"), remarkOn(m_figure, term)};
    m_prefixes->setNumbers(numbers);
}

} // namespace headroom
