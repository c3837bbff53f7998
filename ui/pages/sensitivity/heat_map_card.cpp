// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sensitivity/heat_map_card.h"

#include "ui/explain/input_help.h"
#include "ui/models/input_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/wheel_guard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

Input inputOf(const QComboBox* box)
{
    return static_cast<Input>(box->currentData().toInt());
}

} // namespace

HeatMapCard::HeatMapCard(QWidget* parent)
    : PlotCard(tr("Two inputs at once"), tr("two inputs"), parent)
    , m_choices(new FlowLayout(18, 6))
{
    setObjectName(QStringLiteral("heatMap"));
    m_acrossBox = makeChoice(tr("Across"), QStringLiteral("heatMapAcross"));
    m_upBox = makeChoice(tr("Upward"), QStringLiteral("heatMapUp"));
    m_acrossBox->setWhatsThis(inputHelp(InputId::HeatMapAcross));
    m_upBox->setWhatsThis(inputHelp(InputId::HeatMapUp));
    auto* choices = new QWidget(this);
    choices->setLayout(m_choices);
    body()->insertWidget(0, choices);
    connect(m_acrossBox, &QComboBox::currentIndexChanged, this, [this] {
        const Input chosen = inputOf(m_acrossBox);
        choose(chosen, chosen == up() ? across() : up());
    });
    connect(m_upBox, &QComboBox::currentIndexChanged, this, [this] {
        const Input chosen = inputOf(m_upBox);
        choose(chosen == across() ? up() : across(), chosen);
    });
    connect(this, &PlotCard::restyled, this, [this] { drawHeatMap(*this, m_figure); });
}

QComboBox* HeatMapCard::makeChoice(const QString& label, const QString& name)
{
    auto* choice = new QWidget(this);
    auto* title = new QLabel(label, choice);
    setRole(title, "small");
    auto* box = new QComboBox(choice);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    keepWheelForPage(box);
    title->setBuddy(box);
    auto* row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(box);
    m_choices->addWidget(choice);
    return box;
}

void HeatMapCard::offer(const Inputs& inputs)
{
    m_inputs.clear();
    for (const auto& [input, name] : inputNames)
        if (inputs.value(input))
            m_inputs.push_back(input);
    settlePair();
}

void HeatMapCard::settlePair()
{
    const auto isThere = [this](Input input) { return std::find(m_inputs.begin(), m_inputs.end(), input) != m_inputs.end(); };
    const auto anotherThan = [this](Input taken) { return *std::find_if(m_inputs.begin(), m_inputs.end(), [taken](Input input) { return input != taken; }); };
    auto& [across, up] = m_offered;
    up = m_wanted.second;
    across = isThere(m_wanted.first) ? m_wanted.first : anotherThan(up);
    if (!isThere(up))
        up = anotherThan(across);
    for (const auto& [box, chosen] : {std::pair(m_acrossBox, across), std::pair(m_upBox, up)}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const Input input : m_inputs)
            box->addItem(inputWord(input), static_cast<int>(input));
        box->setCurrentIndex(box->findData(static_cast<int>(chosen)));
    }
}

void HeatMapCard::choose(Input across, Input up)
{
    m_wanted = {across, up};
    settlePair();
    emit pairChosen();
}

void HeatMapCard::showFigure(const HeatMapFigure& figure)
{
    m_figure = figure;
    drawHeatMap(*this, m_figure);
    setDescription(figure.map.cells.empty() ? QString()
                                            : tr("The subnet for %1 across and %2 upward; the table has all figures.").arg(inputWord(figure.map.x), inputWord(figure.map.y)));
}

} // namespace headroom
