// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenarios_page.h"

#include "core/json/json.h"
#include "ui/models/scenarios_model.h"
#include "ui/pages/scenarios/changes_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

ScenariosPage::ScenariosPage(Selection& selection, ScenarioBoard& board, QWidget* parent)
    : Page(selection, tr("Scenarios"), parent)
    , m_board(board)
    , m_model(new ScenariosModel(this))
{
    addEmptyState();
    addComparison();
    m_chart = new PlotCard(tr("Addresses needed in one subnet"), tr("scenarios"), this);
    m_changes = new ChangesCard(selection.document(), this);
    column()->addWidget(m_empty);
    column()->addWidget(m_comparison);
    column()->addWidget(m_chart);
    column()->addWidget(m_changes);
    column()->addStretch(1);
    connect(&m_board, &ScenarioBoard::changed, this, [this] {
        if (isVisible())
            showAll();
        else
            refreshWhenShown();
    });
    connect(m_chart, &PlotCard::restyled, this, [this] { drawComparison(*m_chart, m_figure); });
    connect(m_changes, &ChangesCard::renameWanted, this, &ScenariosPage::renameWanted);
}

void ScenariosPage::addEmptyState()
{
    m_empty = new QFrame(this);
    setRole(m_empty, "card");
    auto* layout = new QVBoxLayout(m_empty);
    layout->setContentsMargins(16, 14, 16, 14);
    auto* title = new QLabel(tr("No scenarios yet"), m_empty);
    setRole(title, "title");
    auto* words = new QLabel(tr("A scenario is the base plan with some edits: twice the users, EFA, one zone less. Add one, edit anything on any page, and it stands beside the base here; "
                                "the base stays as it is."), m_empty);
    words->setWordWrap(true);
    setRole(words, "muted");
    auto* add = new QPushButton(tr("New scenario"), m_empty);
    setRole(add, "primary");
    add->setAutoDefault(false);
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addSpacing(6);
    layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &ScenariosPage::addScenarioWanted);
}

void ScenariosPage::addComparison()
{
    m_comparison = new Card(tr("Side by side"), this);
    m_table = new DataTable(m_model, ScenariosModel::Name, tr("Scenarios side by side"), this);
    m_table->setObjectName(QStringLiteral("comparison"));
    m_table->setSpareColumns({ScenariosModel::Addresses, ScenariosModel::Vpc, ScenariosModel::Findings, ScenariosModel::Users});
    auto* copy = m_comparison->addAction(tr("&Copy"), tr("Copy the table, with its headings, for a spreadsheet"));
    m_comparison->body()->addWidget(m_table);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_table->asText()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            chooseRow(current.row());
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (selection().document().show(m_model->scenarioAt(index.row())).empty())
            return;
        chooseRow(index.row());
    });
}

void ScenariosPage::choose(const std::string& scenario)
{
    m_chosen = scenario;
    m_shown = selection().document().scenario();
    showChangesOfChosen();
    showChosenRow();
}

void ScenariosPage::showChangesOfChosen()
{
    const auto& rows = m_board.rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [this](const ComparedScenario& each) { return each.scenario == m_chosen; });
    m_changes->setScenario(m_chosen, m_board.isStale() || row == rows.end() ? nullptr : &*row);
}

void ScenariosPage::showChanges()
{
    findChild<QScrollArea*>()->ensureWidgetVisible(m_changes);
}

void ScenariosPage::showChosenRow()
{
    const QSignalBlocker quiet(m_table->selectionModel());
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->scenarioAt(row) == m_chosen)
            m_table->setCurrentIndex(m_model->index(row, ScenariosModel::Name));
    m_table->viewport()->update();
}

void ScenariosPage::chooseRow(int row)
{
    // The base changes nothing: what was listed stays.
    if (m_model->scenarioAt(row))
        choose(*m_model->scenarioAt(row));
}

void ScenariosPage::refresh()
{
    const PlanDocument& document = selection().document();
    const auto& scenarios = document.base().scenarios;
    // Whoever goes to a scenario wants to see what it changes; what is gone can't be looked at.
    if (document.scenario() != m_shown || (m_chosen && !scenarios.find(*m_chosen))) {
        m_shown = document.scenario();
        m_chosen = m_shown;
    }
    if (!m_chosen && !scenarios.empty())
        m_chosen = scenarios.entries.front().name;
    m_board.update();
    // What is shown of the same scenarios stays until the new figures are there, a moment later, or are told to take long.
    if (m_board.isSlow() || !m_board.isStale() || !hasRowsOf(scenarios))
        showAll();
}

bool ScenariosPage::hasRowsOf(const Named<Scenario>& scenarios) const
{
    const auto& entries = scenarios.entries;
    if (m_model->rowCount() != static_cast<int>(entries.size()) + 1)
        return false;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (m_model->scenarioAt(static_cast<int>(i) + 1) != entries[i].name)
            return false;
    return true;
}

void ScenariosPage::showAll()
{
    showComparison();
    showChangesOfChosen();
    showChosenRow();
}

void ScenariosPage::showComparison()
{
    const PlanDocument& document = selection().document();
    const bool isEmpty = document.base().scenarios.empty();
    m_empty->setVisible(isEmpty);
    m_comparison->setVisible(!isEmpty);
    m_chart->setVisible(!isEmpty);
    const bool isOneOfMany = document.base().domains.size() > 1;
    m_comparison->setNote(m_board.isStale() ? tr("working out…")
            : isOneOfMany                   ? tr("addresses of %1 at the horizon; findings of the whole plan").arg(qtext(selection().domainName()))
                                            : tr("addresses at the horizon"));
    const QSignalBlocker quiet(m_table->selectionModel());
    m_model->show({m_board.rows(), selection().domainName(), document.base().start, document.scenario(), m_board.isStale()});
    m_table->fitSoon();
    if (m_board.isStale())
        return;
    const ComparisonFigure figure = comparisonFigureOf(m_board.rows(), selection().domainName());
    if (figure == m_figure)
        return;
    m_figure = figure;
    drawComparison(*m_chart, m_figure);
}

void ScenariosPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // Names and numbers have another room now: drawn once the chart has its new width.
    if (!m_figure.groups.empty())
        QTimer::singleShot(0, this, [this] { drawComparison(*m_chart, m_figure); });
}

} // namespace headroom
