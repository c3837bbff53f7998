// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace headroom {

/// What tests of the window share: a warning that nobody expects fails the test. (The offscreen platform itself says of dialogs that it has no size hints, and of tool tips that it can't
/// raise them.)
class UiTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise))"))); }
};

template <typename Test>
int runUiTest(int argc, char** argv)
{
    const QTemporaryDir state; // what is kept of unsaved plans is nobody's but the test's
    qputenv("XDG_STATE_HOME", state.path().toUtf8());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    applyTheme(application, ColorScheme::Light);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace headroom
