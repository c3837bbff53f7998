// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_state.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWidget>

#include <algorithm>

namespace headroom {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString navigatorKey = QStringLiteral("window/navigator");
const QString pageKey = QStringLiteral("window/page");

constexpr int leastInSight = 120; ///< pixels of the window each way, its title bar among them

/// The screen that shows most of it; the first one where none shows enough to take hold of it.
const QScreen* screenOf(const QRect& window)
{
    const QScreen* best = nullptr;
    int most = leastInSight * leastInSight - 1;
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QRect seen = screen->availableGeometry() & window;
        if (seen.width() >= leastInSight && seen.height() >= leastInSight && seen.width() * seen.height() > most) {
            most = seen.width() * seen.height();
            best = screen;
        }
    }
    return best ? best : QGuiApplication::primaryScreen();
}

} // namespace

WindowState savedWindowState()
{
    const QSettings settings;
    return {settings.value(geometryKey).toByteArray(), settings.value(navigatorKey, true).toBool(), settings.value(pageKey).toString()};
}

void saveWindowState(const WindowState& state)
{
    QSettings settings;
    settings.setValue(geometryKey, state.geometry);
    settings.setValue(navigatorKey, state.showsNavigator);
    settings.setValue(pageKey, state.page);
}

bool restoreGeometry(QWidget& window, const WindowState& state)
{
    if (!state.isKnown() || !window.restoreGeometry(state.geometry))
        return false;
    if (window.isMaximized() || window.isFullScreen())
        return true;
    const QScreen* screen = screenOf(window.geometry());
    if (!screen)
        return true;
    const QRect room = screen->availableGeometry();
    QRect place = window.geometry();
    place.setSize(place.size().boundedTo(room.size()).expandedTo(window.minimumSize()));
    if (!room.contains(place)) {
        place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - place.width() + 1)));
        place.moveTop(std::clamp(place.top(), room.top(), std::max(room.top(), room.bottom() - place.height() + 1)));
        window.setGeometry(place);
    }
    return true;
}

} // namespace headroom
