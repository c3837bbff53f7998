// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

#include <QString>

#include <map>

class QAction;
class QMainWindow;
class QMenu;
class QMenuBar;

namespace headroom {

/// A window's actions, made as the table lists them, and the menus that they stand in.
class ActionSet {
public:
    explicit ActionSet(QMainWindow* window);

    QAction* at(ActionId id) const { return m_actions.at(id); }
    /// Fills the menu bar: to be called once.
    void makeMenus(QMenuBar* bar);
    QMenu* menu(ActionMenu menu) const { return m_menus.at(menu); }

private:
    QMainWindow* m_window;
    std::map<ActionId, QAction*> m_actions;
    std::map<ActionMenu, QMenu*> m_menus;
};

/// As it stands in the menu bar, with the mark of its key.
QString menuTitle(ActionMenu menu);

/// The text of a menu or a button without the marks of its keys.
QString withoutMarks(const QString& text);

} // namespace headroom
