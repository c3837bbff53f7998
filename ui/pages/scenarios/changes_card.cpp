// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenarios/changes_card.h"

#include "core/plan/plan_io.h"
#include "core/plan/scenario_edit.h"
#include "ui/document/scenario_commands.h"
#include "ui/explain/input_help.h"
#include "ui/models/plan_words.h"
#include "ui/scenario_flow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr std::size_t mostLines = 60;
constexpr int widestName = 300; // pixels

} // namespace

ChangesCard::ChangesCard(PlanDocument& document, QWidget* parent)
    : Card(QString(), parent)
    , m_document(document)
    , m_actions(new QWidget(this))
    , m_notes(new QLineEdit(this))
{
    addActions();
    auto* notesRow = new QHBoxLayout;
    auto* notesLabel = new QLabel(tr("Notes"), this);
    setRole(notesLabel, "small");
    notesLabel->setBuddy(m_notes);
    m_notes->setObjectName(QStringLiteral("scenarioNotes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("Why this scenario, for whoever reads the plan"));
    m_notes->setWhatsThis(inputHelp(InputId::ScenarioNotes));
    notesRow->addWidget(notesLabel);
    notesRow->addWidget(m_notes, 1);
    body()->addLayout(notesRow);
    connect(m_notes, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (m_scenario)
            setScenarioNotes(m_document, *m_scenario, text);
    });
}

QPushButton* ChangesCard::addChoice(const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text, m_actions);
    setRole(button, "flat");
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setAutoDefault(false);
    m_actions->layout()->addWidget(button);
    return button;
}

void ChangesCard::addActions()
{
    m_actions->setLayout(new FlowLayout(2, 2));
    m_edit = addChoice(tr("Edit"), tr("Show and edit this scenario"));
    connect(m_edit, &QPushButton::clicked, this, [this] { m_document.show(m_scenario); });
    m_rename = addChoice(tr("Rename"), tr("Give this scenario another name"));
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (m_document.show(m_scenario).empty())
            emit renameWanted();
    });
    connect(addChoice(tr("Duplicate"), tr("Add a copy of this scenario, to go on from there")), &QPushButton::clicked, this,
        [this] { duplicateScenario(m_document, *m_scenario); });
    auto* stack = addChoice(tr("Stack on"), tr("Add a scenario that does what another does and then what this does"));
    m_stack = new QMenu(stack);
    stack->setMenu(m_stack);
    connect(m_stack, &QMenu::aboutToShow, this, &ChangesCard::fillStackMenu);
    connect(addChoice(tr("Make it the base"), tr("Make what this scenario gives the base plan; the other scenarios go on giving what they gave")), &QPushButton::clicked, this,
        [this] { promoteTelling(m_document, *m_scenario, window()); });
    connect(addChoice(tr("Remove"), tr("Remove this scenario")), &QPushButton::clicked, this, [this] { removeScenario(m_document, *m_scenario); });
    body()->addWidget(m_actions);
}

void ChangesCard::fillStackMenu()
{
    m_stack->clear();
    for (const auto& other : m_document.base().scenarios)
        if (other.name != m_scenario)
            m_stack->addAction(withoutMnemonic(qtext(other.name)), this, [this, below = other.name] { stackTelling(m_document, below, *m_scenario, window()); });
    if (m_stack->isEmpty())
        m_stack->addAction(tr("There is no other scenario"))->setEnabled(false);
}

void ChangesCard::setScenario(const std::optional<std::string>& scenario, const ComparedScenario* known)
{
    m_scenario = scenario;
    setVisible(scenario.has_value());
    refresh(known);
}

void ChangesCard::refresh(const ComparedScenario* known)
{
    const Scenario* scenario = m_scenario ? m_document.base().scenarios.find(*m_scenario) : nullptr;
    if (!scenario)
        return;
    setTitle(tr("What “%1” changes").arg(fontMetrics().elidedText(qtext(*m_scenario).simplified(), Qt::ElideMiddle, widestName)));
    if (const QString notes = qtext(scenario->notes); m_notes->text() != notes) {
        const QSignalBlocker quiet(m_notes);
        m_notes->setText(notes);
    }
    std::vector<Problem> problems;
    std::vector<PatchLine> lines;
    if (known) {
        problems = known->problems;
        lines = known->changes;
    } else {
        const Json base = baseJson(m_document.base());
        problems = applyScenario(m_document.base(), base, *m_scenario).problems;
        lines = scenarioLines(m_document.base(), base, *m_scenario);
    }
    // What gives no plan can't be shown, and so not be edited; its lines can be taken back.
    m_edit->setEnabled(problems.empty() && m_document.scenario() != m_scenario);
    m_rename->setEnabled(problems.empty());
    showLines(lines, problems);
}

void ChangesCard::showLines(const std::vector<PatchLine>& lines, const std::vector<Problem>& problems)
{
    const DomainNames names = domainNamesOf(m_document.base());
    if (m_lines && lines == m_shownLines && problems == m_shownProblems && names == m_shownNames)
        return;
    m_shownNames = names;
    const bool isAlike = m_lines && lines.size() == m_shownLines.size() && problems == m_shownProblems;
    m_shownLines = lines;
    m_shownProblems = problems;
    // An edit of the base changes what its scenarios differ from: the same lines with other words need no new widgets.
    if (isAlike)
        return fillLines();
    // A line's own button may be what asks for this.
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget(this);
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Problem& problem : problems)
        column->addWidget(makeRemark(tr("Gives no plan: at %1 stands %2; allowed is %3.")
                                         .arg(qtext(problem.pointer), problem.found.empty() ? tr("nothing") : qtext(problem.found), words(problem.allowed)), "error"));
    m_lineWidgets.clear();
    for (std::size_t i = 0; i < lines.size() && i < mostLines; ++i)
        column->addWidget(makeLine(i));
    fillLines();
    if (lines.size() > mostLines)
        column->addWidget(makeRemark(tr("And %L1 more.").arg(lines.size() - mostLines), ""));
    if (lines.empty())
        column->addWidget(makeRemark(tr("Nothing yet: choose it, edit anything, and what differs from the base is listed here."), ""));
    body()->addWidget(m_lines);
    m_lines->show();
}

QWidget* ChangesCard::makeLine(std::size_t index)
{
    auto* row = new QWidget(m_lines);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    auto* label = new QLabel(row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto* back = new QPushButton(tr("Take back"), row);
    setRole(back, "link");
    back->setAutoDefault(false);
    layout->addWidget(label, 1);
    layout->addWidget(back);
    connect(back, &QPushButton::clicked, this, [this, index] { takeBackTelling(m_document, *m_scenario, PatchLine(m_shownLines[index]), window()); });
    m_lineWidgets.push_back({label, back});
    return row;
}

void ChangesCard::fillLines()
{
    for (std::size_t i = 0; i < m_lineWidgets.size(); ++i) {
        const auto [label, back] = m_lineWidgets[i];
        const PatchLine& line = m_shownLines[i];
        const QString change = changeWords(line, domainNamesOf(m_document.base()));
        label->setText(change);
        label->setToolTip(plainText(qtext(line.pointer)));
        setStyleProperty(label, "tone", line.missed() ? QVariant("warning") : QVariant());
        back->setAccessibleName(tr("Take back %1").arg(change));
    }
}

QLabel* ChangesCard::makeRemark(const QString& text, const char* tone)
{
    auto* label = new QLabel(text, m_lines);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(0, 4, 0, 4);
    if (*tone)
        setStyleProperty(label, "tone", tone);
    else
        setRole(label, "muted");
    return label;
}

} // namespace headroom
