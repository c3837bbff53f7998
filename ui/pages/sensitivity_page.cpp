// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sensitivity_page.h"

#include "core/capacity/plan_sizing.h"
#include "core/exchange/whatif/sensitivity_report.h"
#include "ui/explain/input_help.h"
#include "ui/models/input_words.h"
#include "ui/models/plan_words.h"
#include "ui/pages/sensitivity/heat_map_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/count_spin_box.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/wheel_guard.h"
#include "ui/widgets/work_strip.h"
#include "ui/words.h"
#include "ui/work/background_task.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int usualRange = 20;
constexpr int valuesASide = 11;
// Columns of the table.
constexpr int columnOfRange = 2;
constexpr int columnOfRoom = 6;

/// Without its rows.
Numbers tableOfInputs()
{
    return {.columns = {SensitivityPage::tr("Input"), SensitivityPage::tr("Now"), SensitivityPage::tr("Over"), SensitivityPage::tr("Needs"), SensitivityPage::tr("Swing"),
                SensitivityPage::tr("Subnet"), SensitivityPage::tr("Room")},
        .rows = {}, .wordColumns = {0, columnOfRange, 3, 5, columnOfRoom}};
}

NumbersModel* makeModel(QObject* parent)
{
    auto* model = new NumbersModel(parent);
    model->setNumbers(tableOfInputs()); // the table asks for its columns when it is made
    return model;
}

/// "80 to 120"; one alone where both are the same.
QString fromTo(const QString& from, const QString& to)
{
    return from == to ? from : SensitivityPage::tr("%1 to %2").arg(from, to);
}

/// "102 more: /21", in the unit that the input's name tells.
QString roomWord(Input input, const NextPrefix& next)
{
    const qint64 change = next.change.tenThousandths();
    const QString prefix = prefixWord(next.subnetPrefix);
    if (input == Input::Efa)
        return SensitivityPage::tr("for all: %1").arg(prefix);
    return change < 0 ? SensitivityPage::tr("%1 fewer: %2").arg(decimalWords(-change), prefix) : SensitivityPage::tr("%1 more: %2").arg(decimalWords(change), prefix);
}

QStringList rowOf(const InputEffect& effect)
{
    QStringList prefixes;
    for (const Text& text : prefixTexts(effect))
        prefixes << words(text);
    const SensitivityPoint& first = effect.points.front();
    const SensitivityPoint& last = effect.points.back();
    return {inputWord(effect.input), amountWord(effect.input, effect.value), fromTo(amountWord(effect.input, first.value), amountWord(effect.input, last.value)),
        fromTo(countWords(first.requiredPerSubnet), countWords(last.requiredPerSubnet)), countWords(effect.swing), prefixes.join(QStringLiteral("; ")),
        effect.toNextPrefix ? roomWord(effect.input, *effect.toNextPrefix) : QStringLiteral("–")};
}

} // namespace

/// All that the page shows of a domain.
struct SensitivityPage::Answer {
    std::optional<PlacementSize> now;
    Percent range;
    std::vector<InputEffect> effects;
    HeatMapFigure map;
};

SensitivityPage::SensitivityPage(Selection& selection, QWidget* parent)
    : Page(selection, tr("Sensitivity"), parent)
    , m_range(new CountSpinBox(this))
    , m_strip(new WorkStrip(this))
    , m_sentence(new QLabel(this))
    , m_present(new QLabel(this))
    , m_sentences(new QFrame(this))
    , m_tornado(new PlotCard(tr("What each input does"), tr("sensitivity"), this))
    , m_model(makeModel(this))
    , m_table(new DataTable(m_model, columnOfRoom, tr("Each input"), this))
    , m_tableCard(new Card(tr("Each input"), this))
    , m_heatMap(new HeatMapCard(this))
    , m_task(new BackgroundTask(this))
{
    column()->addWidget(makeFields());
    fillSentences();
    m_table->setObjectName(QStringLiteral("inputs"));
    m_table->wrapRows();
    m_table->setSpareColumns({columnOfRange}); // the tornado has those values too
    m_tableCard->body()->addWidget(m_table);
    for (QWidget* part : std::initializer_list<QWidget*>{m_strip, m_sentences, m_tornado, m_tableCard, m_heatMap})
        column()->addWidget(part);
    column()->addStretch(1);
    m_tornado->setObjectName(QStringLiteral("tornado"));
    m_strip->hide();
    hideAnswer(Part::Everything);
    connectInputs();
}

QWidget* SensitivityPage::makeFields()
{
    m_range->setObjectName(QStringLiteral("sensitivityRange"));
    m_range->setRange(1, 100);
    m_range->setWhatsThis(inputHelp(InputId::SensitivityRange));
    keepWheelForPage(m_range);
    m_range->setValue(usualRange);
    m_range->setPrefix(tr("±"));
    m_range->setSuffix(tr(" %"));
    m_range->setAccessibleName(tr("Range of each input"));
    m_range->setToolTip(tr("How far each input is moved from where it stands"));
    auto* fields = new QWidget(this);
    auto* title = new QLabel(tr("Range of each input"), fields);
    setRole(title, "small");
    title->setBuddy(m_range);
    auto* layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(title);
    layout->addWidget(m_range, 0, Qt::AlignLeft);
    return fields;
}

void SensitivityPage::fillSentences()
{
    setRole(m_sentences, "card");
    auto* layout = new QVBoxLayout(m_sentences);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(4);
    m_sentence->setObjectName(QStringLiteral("sensitivitySentence"));
    m_present->setObjectName(QStringLiteral("sensitivityPresent"));
    setRole(m_sentence, "title");
    setRole(m_present, "muted");
    for (QLabel* label : {m_sentence, m_present}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
}

void SensitivityPage::connectInputs()
{
    connect(m_range, &CountSpinBox::valueChanged, this, [this] { workOut(Part::Everything); });
    connect(m_heatMap, &HeatMapCard::pairChosen, this, [this] { workOut(m_hasAnswer ? Part::HeatMap : Part::Everything); });
    connect(m_strip, &WorkStrip::workWanted, this, [this] { workOut(m_part); });
    connect(m_task, &BackgroundTask::slow, this, &SensitivityPage::showWorking);
    connect(m_strip, &WorkStrip::cancelWanted, this, [this] {
        m_task->cancel();
        m_strip->showCancelled(m_part == Part::HeatMap ? tr("Cancelled. There is no map of these two inputs.")
                                                       : tr("Cancelled. The page has no answer for the plan as it is now."));
    });
    connect(m_tornado, &PlotCard::restyled, this, [this] {
        if (m_hasAnswer)
            drawTornado(*m_tornado, m_figure);
    });
}

void SensitivityPage::refresh()
{
    const Domain& domain = selection().domain();
    if (m_domain && *m_domain == domain)
        return;
    m_domain = std::make_shared<const Domain>(domain);
    m_heatMap->offer(Inputs(*m_domain));
    workOut(Part::Everything);
}

void SensitivityPage::workOut(Part part)
{
    if (!m_domain)
        return; // not shown yet: refresh() will ask
    m_part = part;
    m_hasAnswer = m_hasAnswer && part == Part::HeatMap;
    m_task->start([this, part, domain = m_domain, rules = &rulesOf(*m_domain), range = Percent::whole(m_range->value()), across = m_heatMap->across(),
                      up = m_heatMap->up()](const std::atomic<bool>& cancelled) -> BackgroundTask::Deliver {
        Answer answer{WhatIf(*domain, *rules).size(), range, {}, {}};
        if (part == Part::Everything)
            answer.effects = sensitivityOf(*domain, *rules, range, &cancelled);
        const Inputs inputs(*domain);
        if (auto map = heatMap(*domain, *rules, across, up, range, valuesASide, &cancelled))
            answer.map = {std::move(*map), *inputs.value(across), *inputs.value(up), answer.now->subnetPrefix};
        if (cancelled)
            return {};
        return [this, part, answer = std::move(answer)] { showAnswer(part, answer); };
    });
}

void SensitivityPage::showWorking()
{
    hideAnswer(m_part);
    m_strip->showWorking(m_part == Part::Everything ? tr("Trying the values of each input…") : tr("Trying the values of both inputs…"));
}

void SensitivityPage::hideAnswer(Part part)
{
    m_heatMap->showFigure({});
    if (part == Part::HeatMap)
        return;
    m_figure = {};
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sentences, m_tornado, m_tableCard})
        widget->hide();
}

void SensitivityPage::showAnswer(Part part, Answer answer)
{
    m_strip->hide();
    m_heatMap->setVisible(answer.now.has_value());
    m_heatMap->showFigure(answer.map);
    if (part == Part::HeatMap)
        return;
    m_hasAnswer = true;
    showSentences(answer);
    m_figure = tornadoFigureOf(answer.now ? answer.now->requiredPerSubnet : 0, std::move(answer.effects));
    m_sentences->show();
    m_tornado->setVisible(!m_figure.effects.empty());
    m_tableCard->setVisible(!m_figure.effects.empty());
    drawTornado(*m_tornado, m_figure);
    m_tornado->setDescription(m_sentence->text());
    showTable();
}

void SensitivityPage::showSentences(const Answer& answer)
{
    m_present->setVisible(answer.now.has_value());
    if (!answer.now) {
        m_sentence->setText(tr("No answer: with one zone, none can be lost."));
        return;
    }
    QString sentence = sentenceCase(words(headlineText(answer.effects, answer.range))) + u'.';
    if (const auto margin = marginText(answer.effects))
        sentence += u' ' + sentenceCase(words(*margin)) + u'.';
    m_sentence->setText(sentence);
    const QString required = countWords(answer.now->requiredPerSubnet);
    if (const auto& prefix = answer.now->subnetPrefix)
        m_present->setText(tr("As it stands, a subnet needs %1 addresses; a /%2 holds %3.").arg(required).arg(prefix->bits()).arg(countWords(usableAddresses(*prefix))));
    else
        m_present->setText(tr("As it stands, a subnet needs %1 addresses; no subnet is large enough.").arg(required));
}

void SensitivityPage::showTable()
{
    Numbers numbers = tableOfInputs();
    for (const InputEffect& effect : m_figure.effects)
        numbers.rows << rowOf(effect);
    m_model->setNumbers(numbers);
}

} // namespace headroom
