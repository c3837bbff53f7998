// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_set.h"

#include "ui/tr.h"

#include <QAction>
#include <QActionGroup>
#include <QIcon>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace headroom {

ActionSet::ActionSet(QMainWindow* window)
    : m_window(window)
{
    for (const ActionSpec& spec : actionTable()) {
        if (spec.id == ActionId::Separator)
            continue;
        auto* action = new QAction(tr(spec.text), window);
        action->setToolTip(tr(spec.tip));
        action->setStatusTip(tr(spec.tip));
        action->setShortcut(spec.shortcut);
        if (*spec.icon)
            action->setIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(spec.icon))));
        m_actions[spec.id] = action;
    }
    at(ActionId::ShowNavigator)->setCheckable(true);
    at(ActionId::ShowNavigator)->setChecked(true);
    auto* schemes = new QActionGroup(window);
    for (const ActionId id : {ActionId::Light, ActionId::Dark, ActionId::HighContrast, ActionId::SystemColours})
        schemes->addAction(at(id))->setCheckable(true);
}

void ActionSet::makeMenus(QMenuBar* bar)
{
    for (const ActionMenu menu : {ActionMenu::File, ActionMenu::Edit, ActionMenu::Plan, ActionMenu::Scenario, ActionMenu::View, ActionMenu::Help})
        m_menus[menu] = bar->addMenu(menuTitle(menu));
    for (const ActionSpec& spec : actionTable()) {
        if (spec.id == ActionId::Separator)
            m_menus[spec.menu]->addSeparator();
        else
            m_menus[spec.menu]->addAction(at(spec.id));
    }
    for (const ActionId id : {ActionId::NewFromExample, ActionId::OpenRecent, ActionId::StackScenario})
        at(id)->setMenu(new QMenu(m_window));
}

QString menuTitle(ActionMenu menu)
{
    switch (menu) {
    case ActionMenu::File: return tr("&File");
    case ActionMenu::Edit: return tr("&Edit");
    case ActionMenu::Plan: return tr("&Plan");
    case ActionMenu::Scenario: return tr("Sce&nario");
    case ActionMenu::View: return tr("&View");
    case ActionMenu::Help: return tr("&Help");
    }
    return {};
}

QString withoutMarks(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i; // what follows stands for itself, another & too
        plain += text[i];
    }
    return plain;
}

} // namespace headroom
