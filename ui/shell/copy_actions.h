// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/action_set.h"

#include <QObject>

class QMainWindow;

namespace headroom {

/// Copy, Copy Table and Select All of the window: done with what has the keyboard, and offered only where they do something. Their keys hold always, for what can be copied changes with each
/// key that is pressed.
class CopyActions : public QObject {
    Q_OBJECT

public:
    CopyActions(const ActionSet& actions, QMainWindow* window);

    /// Enables those that would do something now, until offerAll().
    void offerWhatCanBeDone();
    void offerAll();

private:
    const ActionSet& m_actions;
    QMainWindow* m_window;
};

} // namespace headroom
