// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/copy_actions.h"

#include "ui/widgets/table_copying.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace headroom {

CopyActions::CopyActions(const ActionSet& actions, QMainWindow* window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
{
    // What has the keyboard is copied from as it is: an open editor stays open.
    connect(actions.at(ActionId::Copy), &QAction::triggered, this, [this] { copyFrom(m_window->focusWidget()); });
    connect(actions.at(ActionId::CopyTable), &QAction::triggered, this, [this] { copyTableOf(m_window->focusWidget()); });
    connect(actions.at(ActionId::SelectAll), &QAction::triggered, this, [this] { selectAllOf(m_window->focusWidget()); });
    const QMenu* edit = actions.menu(ActionMenu::Edit);
    connect(edit, &QMenu::aboutToShow, this, &CopyActions::offerWhatCanBeDone);
    connect(edit, &QMenu::aboutToHide, this, &CopyActions::offerAll);
}

void CopyActions::offerWhatCanBeDone()
{
    QWidget* focus = m_window->focusWidget();
    m_actions.at(ActionId::Copy)->setEnabled(canCopyFrom(focus));
    m_actions.at(ActionId::CopyTable)->setEnabled(canCopyTableOf(focus));
    m_actions.at(ActionId::SelectAll)->setEnabled(canSelectAllOf(focus));
}

void CopyActions::offerAll()
{
    for (const ActionId id : {ActionId::Copy, ActionId::CopyTable, ActionId::SelectAll})
        m_actions.at(id)->setEnabled(true);
}

} // namespace headroom
