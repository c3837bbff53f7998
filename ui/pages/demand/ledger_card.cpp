// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/ledger_card.h"

#include "ui/explain/input_help.h"
#include "ui/models/ledger_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/segmented_control.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int oneUser = 0;
constexpr int atHorizon = 1;
constexpr int roomyFrom = 120; ///< widths of an average character

} // namespace

LedgerCard::LedgerCard(Selection& selection, QWidget* parent)
    : Card(tr("Ledger (Table 1)"), parent)
    , m_selection(selection)
    , m_model(new LedgerModel(this))
    , m_table(new DataTable(m_model, LedgerModel::Why, tr("Ledger"), this))
    , m_month(new SegmentedControl(tr("Month"), this))
    , m_scope(new SegmentedControl(tr("Users"), this))
{
    m_table->setObjectName(QStringLiteral("ledger"));
    m_month->addChoice(tr("Start"), tr("Before growth"));
    m_month->addChoice(tr("Horizon"), tr("At the horizon of the growth settings"));
    m_month->setCurrent(atHorizon); // the month that the answer is for
    m_scope->setObjectName(QStringLiteral("ledgerScope"));
    m_scope->addChoice(tr("One user"), tr("As the whitepaper prints it: one active user of the first cohort"));
    m_scope->addChoice(tr("All users"), tr("All cohorts and shared spaces"));
    m_scope->setCurrent(1);
    addActionWidget(m_month);
    addActionWidget(m_scope);
    auto* copy = addAction(tr("&Copy"), tr("Copy the table, with its headings, for a spreadsheet"));
    m_month->setWhatsThis(inputHelp(InputId::LedgerMonth));
    m_scope->setWhatsThis(inputHelp(InputId::LedgerScope));
    m_table->wrapRows();
    body()->addWidget(m_table);

    connect(m_month, &SegmentedControl::chosen, this, &LedgerCard::refresh);
    connect(m_scope, &SegmentedControl::chosen, this, &LedgerCard::refresh);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_table->asText()); });
    refresh();
}

void LedgerCard::refresh()
{
    const bool isOneUser = m_scope->current() == oneUser;
    const bool grows = !(m_selection.sizing().start == m_selection.sizing().horizon);
    m_month->setVisible(grows && !isOneUser);
    const int month = grows && m_month->current() == atHorizon ? m_selection.domain().growth.horizonMonths : 0;
    m_model->show(m_selection.domain(), m_selection.rules(), isOneUser ? LedgerModel::Scope::OneUser : LedgerModel::Scope::AllUsers, month);
    chooseColumns();
}

void LedgerCard::chooseColumns()
{
    const bool hasCohorts = m_model->groupCount() > 1;
    const bool isNarrow = width() < roomyFrom * fontMetrics().averageCharWidth();
    const auto hide = [this](int column, bool hidden) {
        if (hidden == m_table->isColumnHidden(column))
            return;
        m_table->setColumnHidden(column, hidden);
        m_table->fitSoon();
    };
    hide(LedgerModel::AllUsers, m_scope->current() == oneUser);
    hide(LedgerModel::CohortName, !hasCohorts);
    // The level says it too: domain level stands in each subnet, user level in one.
    hide(LedgerModel::Where, hasCohorts && isNarrow);
}

void LedgerCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    chooseColumns();
}

} // namespace headroom
