// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/action_set.h"

#include <QObject>
#include <QPointer>

class QMainWindow;
class QShortcut;
class QTimer;

namespace headroom {

class TourCallout;
class TourMark;

/// Goes through the window step by step, beside what each step is about. Nothing is dimmed or barred: the window can be used all the while. Esc ends it at any time; it goes on
/// from there when it is taken again.
class Tour : public QObject {
    Q_OBJECT

public:
    Tour(const ActionSet& actions, QMainWindow* window);

    /// From where it was left.
    void start();
    bool isRunning() const;
    /// From 0.
    int step() const { return m_step; }
    static int stepCount();

    void goOn();
    void goBack();
    void end();

private:
    void show(int step);
    /// Beside what the step is about, wherever that is now.
    void follow();
    QWidget* target() const;
    void giveBackNavigator();

    const ActionSet& m_actions;
    QMainWindow* m_window;
    TourCallout* m_callout = nullptr;
    TourMark* m_mark = nullptr;
    QShortcut* m_escape = nullptr;
    QTimer* m_timer;
    QPointer<QWidget> m_focusBefore;
    int m_step = 0;
    bool m_showedNavigator = false; ///< for its step, where the window is narrow
};

} // namespace headroom
