// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace headroom {

/// How the window was left: kept in the settings from one start to the next.
struct WindowState {
    QByteArray geometry;         ///< size, place, maximised or not; Qt's own, empty for none
    bool showsNavigator = true;  ///< where the window is wide enough for it
    QString page{};              ///< the id of a page; empty for none

    bool isKnown() const { return !geometry.isEmpty(); }
};

WindowState savedWindowState();
void saveWindowState(const WindowState& state);

/// Gives the window its size and place; false where there was none. A screen that is gone or got smaller leaves it whole on one that is there.
bool restoreGeometry(QWidget& window, const WindowState& state);

} // namespace headroom
