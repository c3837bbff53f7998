// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigator/navigator.h"

#include "ui/access/tab_order.h"
#include "ui/navigator/domain_list.h"
#include "ui/navigator/scenario_list.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

QLabel* sectionLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setRole(label, "section");
    label->setContentsMargins(8, 0, 0, 4);
    return label;
}

} // namespace

Navigator::Navigator(Selection& selection, const ScenarioBoard& board, QWidget* parent)
    : QFrame(parent)
    , m_domains(new DomainList(selection, this))
    , m_scenarios(new ScenarioList(selection, board, this))
{
    setRole(this, "panel");
    setProperty("edge", "right");
    setFixedWidth(besideScaled(226));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 16, 8, 8);
    layout->setSpacing(0);
    layout->addWidget(sectionLabel(tr("Domains"), this));
    layout->addWidget(m_domains, 3);
    auto* addDomain = makeAdder(tr("+ Add domain"), tr("Add domain"));
    layout->addWidget(addDomain);
    layout->addSpacing(20);
    layout->addWidget(sectionLabel(tr("Plan and scenarios"), this));
    layout->addWidget(m_scenarios, 2);
    auto* addScenario = makeAdder(tr("+ New scenario"), tr("New scenario"));
    layout->addWidget(addScenario);
    layout->addStretch(1);

    orderTabsAsLaidOut(this);
    connect(addDomain, &QPushButton::clicked, this, &Navigator::addDomainWanted);
    connect(addScenario, &QPushButton::clicked, this, &Navigator::addScenarioWanted);
    connect(m_domains, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (m_domains->itemAt(at))
            emit domainMenuWanted(m_domains->viewport()->mapToGlobal(at));
    });
    connect(m_scenarios, &ScenarioList::menuWanted, this, &Navigator::scenarioMenuWanted);
    connect(m_domains, &DomainList::namingEnded, this, &Navigator::namingEnded);
    connect(m_scenarios, &ScenarioList::namingEnded, this, &Navigator::namingEnded);
    connect(m_domains, &DomainList::removeDomainWanted, this, &Navigator::removeDomainWanted);
    connect(m_scenarios, &ScenarioList::removeWanted, this, &Navigator::removeScenarioWanted);
    connect(m_domains, &DomainList::remark, this, &Navigator::remark);
    connect(m_scenarios, &ScenarioList::remark, this, &Navigator::remark);
    connect(m_scenarios, &ScenarioList::brokenScenarioChosen, this, &Navigator::brokenScenarioChosen);
}

QPushButton* Navigator::makeAdder(const QString& text, const QString& accessibleName)
{
    auto* button = new QPushButton(text, this);
    setRole(button, "link");
    button->setAutoDefault(false);
    button->setAccessibleName(accessibleName);
    return button;
}

void Navigator::editDomainName()
{
    m_domains->editName();
}

void Navigator::editScenarioName()
{
    m_scenarios->editName();
}

void Navigator::finishRename()
{
    m_domains->finishRename();
    m_scenarios->finishRename();
}

void Navigator::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_domains->refresh();
        m_scenarios->refresh();
    }
    QFrame::changeEvent(event);
}

} // namespace headroom
