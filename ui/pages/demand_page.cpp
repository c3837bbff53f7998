// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand_page.h"

#include "ui/pages/demand/chart_card.h"
#include "ui/pages/demand/cohorts_card.h"
#include "ui/pages/demand/endpoints_card.h"
#include "ui/pages/demand/ledger_card.h"
#include "ui/pages/demand/settings_strip.h"
#include "ui/pages/demand/shared_spaces_card.h"

#include <QBoxLayout>
#include <QStyle>

#include <algorithm>

namespace headroom {

namespace {

constexpr int gap = 12;
constexpr int sideBySideFrom = 120; ///< widths of an average character

} // namespace

DemandPage::DemandPage(Selection& selection, QWidget* parent)
    : Page(selection, tr("Demand"), parent)
    , m_inputs(new QBoxLayout(QBoxLayout::LeftToRight))
{
    QWidget* content = column()->parentWidget();
    m_settings = new SettingsStrip(selection, content);
    m_cohorts = new CohortsCard(selection, content);
    m_spaces = new SharedSpacesCard(selection, content);
    m_endpoints = new EndpointsCard(selection, content);
    m_chart = new ChartCard(selection, content);
    m_ledger = new LedgerCard(selection, content);

    auto* people = new QVBoxLayout;
    people->setSpacing(gap);
    people->addWidget(m_cohorts, 1);
    people->addWidget(m_spaces);
    m_inputs->setSpacing(gap);
    m_inputs->addLayout(people, 13);
    m_inputs->addWidget(m_endpoints, 7);

    column()->addWidget(m_settings);
    column()->addLayout(m_inputs);
    column()->addWidget(m_chart);
    column()->addWidget(m_ledger);
    column()->addStretch(1);
}

void DemandPage::refresh()
{
    m_settings->refresh();
    m_cohorts->refresh();
    m_spaces->refresh();
    m_endpoints->refresh();
    m_chart->refresh();
    m_ledger->refresh();
    arrange();
}

void DemandPage::arrange()
{
    const QMargins margins = column()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int wanted = std::max(m_cohorts->minimumSizeHint().width(), m_spaces->minimumSizeHint().width()) + gap + m_endpoints->minimumSizeHint().width();
    const bool isRoomy = width() >= sideBySideFrom * fontMetrics().averageCharWidth() && wanted <= room;
    m_inputs->setDirection(isRoomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DemandPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace headroom
