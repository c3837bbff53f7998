// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/risk_page.h"

#include "core/exchange/whatif/risk_report.h"
#include "ui/explain/input_help.h"
#include "ui/models/plan_words.h"
#include "ui/pages/risk/risk_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/work_strip.h"
#include "ui/words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace headroom {

namespace {

constexpr int gap = 12;
constexpr int remarkColumn = 4;     ///< of the prefixes
constexpr int usualChoice = 1;      ///< of acceptableChances
constexpr int sideBySideFrom = 120; ///< widths of an average character

} // namespace

RiskPage::RiskPage(Selection& selection, QWidget* parent)
    : Page(selection, tr("Risk"), parent)
{
    column()->addWidget(makeChoice());
    column()->addWidget(makeAnswer());
    column()->addWidget(makeBody());
    column()->addStretch(1);
    m_body->hide();
    connect(m_accepted, &SegmentedControl::chosen, this, &RiskPage::showState);
    connect(m_work, &WorkStrip::workWanted, this, &RiskPage::workOut);
    connect(&m_task, &BackgroundTask::slow, this, &RiskPage::showState);
    connect(m_work, &WorkStrip::cancelWanted, this, [this] {
        m_task.cancel();
        m_state = State::Cancelled;
        showState();
    });
    connect(m_chart, &PlotCard::restyled, this, [this] { drawRisk(*m_chart, m_figure); });
}

QWidget* RiskPage::makeChoice()
{
    auto* choice = new QWidget(this);
    m_accepted = new SegmentedControl(tr("Accepted risk"), choice);
    for (const double chance : acceptableChances)
        m_accepted->addChoice(percentWord(chance), tr("Demand may exceed the subnet in %1").arg(words(peaksText(chance))));
    m_accepted->setWhatsThis(inputHelp(InputId::AcceptedRisk));
    m_accepted->setCurrent(usualChoice);
    auto* title = new QLabel(tr("Accepted risk"), choice);
    setRole(title, "small");
    title->setBuddy(m_accepted);
    m_work = new WorkStrip(choice);

    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(title);
    column->addWidget(m_accepted);
    auto* row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addLayout(column);
    row->addWidget(m_work, 1, Qt::AlignBottom);
    return choice;
}

QWidget* RiskPage::makeAnswer()
{
    auto* answer = new QFrame(this);
    setRole(answer, "card");
    auto* sentences = new QVBoxLayout(answer);
    sentences->setContentsMargins(16, 14, 16, 14);
    sentences->setSpacing(4);
    m_sentence = new QLabel(answer);
    m_sentence->setObjectName(QStringLiteral("riskSentence"));
    m_demand = new QLabel(answer);
    m_demand->setObjectName(QStringLiteral("demandSentence"));
    setRole(m_sentence, "title");
    setRole(m_demand, "muted");
    for (QLabel* label : {m_sentence, m_demand}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        sentences->addWidget(label);
    }
    return answer;
}

RiskPage::TableCard RiskPage::makeTable(const QString& title, const char* objectName, int stretched, QWidget* parent)
{
    auto* card = new Card(title, parent);
    auto* model = new NumbersModel(this);
    model->setNumbers({.columns = QStringList(remarkColumn + 1), .rows = {}}); // the table wants its columns from the first
    auto* table = new DataTable(model, stretched, title, card);
    table->setObjectName(QLatin1String(objectName));
    card->body()->addWidget(table);
    card->body()->addStretch(1);
    return {card, model, table};
}

QWidget* RiskPage::makeBody()
{
    m_body = new QWidget(this);
    m_body->setObjectName(QStringLiteral("riskFigures"));
    setRole(m_body, "page");
    m_chart = new PlotCard(tr("Chance of greater demand"), tr("risk"), m_body);
    m_percentiles = makeTable(tr("In use at once"), "percentiles", 0, m_body);
    m_choices = makeTable(tr("What a risk asks for"), "choices", 0, m_body);
    m_prefixes = makeTable(tr("How often each subnet runs dry"), "prefixes", 3, m_body);
    m_prefixes.table->setSpareColumns({remarkColumn});
    m_suppositions = new QLabel(m_body);
    m_suppositions->setWordWrap(true);
    m_suppositions->setTextFormat(Qt::PlainText);
    setRole(m_suppositions, "muted");
    m_pair = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pair->setSpacing(gap);
    m_pair->addWidget(m_percentiles.card, 3);
    m_pair->addWidget(m_choices.card, 5);

    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_chart);
    column->addLayout(m_pair);
    column->addWidget(m_prefixes.card);
    column->addWidget(m_suppositions);
    return m_body;
}

void RiskPage::refresh()
{
    DemandModel model = demandModel(selection().domain(), selection().rules());
    if (m_hasModel && model == m_model) {
        showState(); // placement and margin play no part in the law, and are shown beside it
        return;
    }
    m_model = std::move(model);
    m_hasModel = true;
    workOut();
}

void RiskPage::workOut()
{
    m_risk.reset();
    m_state = State::Working;
    m_task.start([this, model = m_model](const std::atomic<bool>& cancelled) -> BackgroundTask::Deliver {
        auto risk = riskOf(model, &cancelled);
        if (cancelled)
            return {};
        // The task calls this only while it lives, and with it the page.
        return [this, found = risk ? std::make_shared<const Risk>(std::move(*risk)) : nullptr] { take(found); };
    });
}

void RiskPage::take(std::shared_ptr<const Risk> risk)
{
    m_state = risk ? State::Known : State::TooWide;
    m_risk = std::move(risk);
    showState();
}

void RiskPage::showState()
{
    QSizePolicy policy = m_body->sizePolicy();
    policy.setRetainSizeWhenHidden(m_state == State::Working); // so that nothing jumps when it is there
    m_body->setSizePolicy(policy);
    const QString users = countWords(selection().sizing().horizon.users);
    m_demand->clear();
    m_work->showNothing();
    switch (m_state) {
    case State::Known: showFigures(); break;
    case State::Working:
        m_sentence->setText(tr("Working out how much %1 users have in use at once.").arg(users));
        m_work->showWorking(tr("Working"));
        break;
    case State::Cancelled:
        m_sentence->setText(tr("How much %1 users have in use at once is not worked out.").arg(users));
        m_work->showCancelled(tr("Cancelled"));
        break;
    case State::TooWide:
        m_sentence->setText(tr("No answer: this demand spreads over more than %1 counts, too many for its exact law.").arg(countWords(mostCountsOfALaw)));
        break;
    }
    m_demand->setVisible(!m_demand->text().isEmpty());
    m_body->setVisible(m_state == State::Known);
}

void RiskPage::showFigures()
{
    const Domain& domain = selection().domain();
    const DomainSizing& sizing = selection().sizing();
    const double accepted = acceptableChances[static_cast<std::size_t>(m_accepted->current())];
    RiskFigure figure = riskFigureOf(m_risk, domain, sizing, accepted);
    m_sentence->setText(riskSentence(figure));
    m_demand->setText(demandSentence(figure));
    m_suppositions->setText(suppositions(domain));
    m_percentiles.model->setNumbers(percentileNumbers(*m_risk));
    m_choices.model->setNumbers(choiceNumbers(figure, sizing));
    m_prefixes.model->setNumbers(exhaustionNumbers(figure));
    if (figure == m_figure)
        return;
    m_figure = std::move(figure);
    m_chart->setDescription(m_sentence->text() + u' ' + m_demand->text());
    drawRisk(*m_chart, m_figure);
}

void RiskPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_pair->setDirection(width() >= sideBySideFrom * fontMetrics().averageCharWidth() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace headroom
