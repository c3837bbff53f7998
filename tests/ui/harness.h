// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace headroom {

/// What tests of the window share: a warning that nobody expects fails the test. (The offscreen platform itself says of dialogs that it has no size hints, of tool tips that it can't
/// raise them, and of menus that it can't give them the keyboard.)
class UiTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise|grabbing the keyboard))"))); }
};

template <typename Test>
int runUiTest(int argc, char** argv)
{
    const QTemporaryDir state; // what is kept of unsaved plans is nobody's but the test's
    qputenv("XDG_STATE_HOME", state.path().toUtf8());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    // On nobody's settings.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Headroom"));
    QApplication::setApplicationName(QStringLiteral("headroom"));
    applyTheme(application, ColorScheme::Light);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace headroom
