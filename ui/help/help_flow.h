// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/palette_entries.h"
#include "ui/help/tour.h"
#include "ui/shell/copy_actions.h"

#include <QPointer>

class QStackedWidget;

namespace headroom {

class KeysDialog;
class WelcomePage;

/// What the window offers besides the plan itself: the page to start from, the tour, the palette, the list of keys, and what is asked with What's This.
class HelpFlow : public QObject {
    Q_OBJECT

public:
    /// `places`: the plan at 0; the page to start from is put behind it when it is first wanted.
    HelpFlow(const ActionSet& actions, Selection& selection, PaletteWays ways, QStackedWidget* places, QMainWindow* window);

    void showWelcome();
    /// The plan, where the page to start from is in its place.
    void showPlan();
    bool showsWelcome() const;
    void takeTour();
    Tour& tour() { return m_tour; }
    void findCommand();
    void showKeys();
    void showAbout();
    /// The input that has the keyboard explains itself; where it has nothing to say, what is clicked next does.
    void explainFocus();

signals:
    void emptyPlanWanted();

private:
    void makeWelcome();

    const ActionSet& m_actions;
    Selection& m_selection;
    PaletteWays m_ways;
    QStackedWidget* m_places;
    QMainWindow* m_window;
    WelcomePage* m_welcome = nullptr;
    QPointer<KeysDialog> m_keys;
    QPointer<QWidget> m_focusBefore; ///< the page to start from was shown
    CopyActions m_copying;
    Tour m_tour;
};

} // namespace headroom
