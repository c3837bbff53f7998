// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_flow.h"

#include "core/plan/examples.h"
#include "tests/ui/access/contrast.h"
#include "tests/ui/harness.h"
#include "ui/help/about_dialog.h"
#include "ui/help/example_card.h"
#include "ui/help/keys_dialog.h"
#include "ui/help/keys_table.h"
#include "ui/help/parts_list.h"
#include "ui/help/tour_callout.h"
#include "ui/help/welcome_page.h"
#include "ui/main_window.h"
#include "ui/shell/recent_files.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>

using namespace headroom;

namespace {

struct Desk {
    MainWindow window;

    explicit Desk(const QSize& size = {1280, 800})
    {
        window.resize(size);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    WelcomePage* welcome() { return window.findChild<WelcomePage*>(); }
    TourCallout* callout() { return window.findChild<TourCallout*>(); }
    QString page()
    {
        const auto* tabs = window.findChild<QTabWidget*>();
        return tabs->tabText(tabs->currentIndex());
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(window.windowHandle(), key);
        QCoreApplication::processEvents();
    }
};

} // namespace

class HelpTest : public UiTest {
    Q_OBJECT

private slots:
    void cleanup() { QSettings().clear(); }

    void theFirstStartAndNoOtherShowsWelcome()
    {
        QVERIFY(showsWelcomeAtStart());
        saveWindowState({QByteArray("some place"), true, {}});
        QVERIFY(!showsWelcomeAtStart());
        Desk desk;
        desk.window.help().showWelcome();
        desk.welcome()->findChild<QCheckBox*>(QStringLiteral("welcomeAtStart"))->click();
        QVERIFY(showsWelcomeAtStart());
        desk.welcome()->findChild<QCheckBox*>(QStringLiteral("welcomeAtStart"))->click();
        QVERIFY(!showsWelcomeAtStart());
    }

    /// As the contract works it out: 511 in each subnet, three /22 in a /20. Twenty domains of 50 users have 1,000.
    void examplesSayWhatTheyComeTo()
    {
        QCOMPARE(keyFigureOf(examples()[0]), QStringLiteral("3 × /22"));
        QCOMPARE(keyRemarkOf(examples()[0]), QStringLiteral("for 100 users, in a /20"));
        QCOMPARE(keyFigureOf(examples()[3]), QStringLiteral("20 domains"));
        QCOMPARE(keyRemarkOf(examples()[3]), QStringLiteral("for 1,000 users in all"));
    }

    void anExampleIsStartedFromByKeyboardAlone()
    {
        Desk desk;
        desk.window.help().showWelcome();
        QVERIFY(desk.window.help().showsWelcome());
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("welcomeTour"));
        // Nothing of the plan takes the keyboard while it is out of sight.
        int cards = 0;
        for (int i = 0; i < 40; ++i) {
            desk.press(Qt::Key_Tab);
            QVERIFY(!desk.window.findChild<QWidget*>(QStringLiteral("demandPage"))->isAncestorOf(QApplication::focusWidget()));
            if (!qobject_cast<ExampleCard*>(QApplication::focusWidget()) || ++cards < 2)
                continue;
            desk.press(Qt::Key_Space);
            break;
        }
        QTRY_VERIFY(!desk.window.help().showsWelcome());
        QVERIFY(desk.window.document().base() == examples()[1].plan);
    }

    /// Enter as well as Space, on all that can be chosen there.
    void enterChoosesOnWelcome()
    {
        const QTemporaryDir folder;
        PlanDocument document;
        QCOMPARE(document.save(folder.filePath(QStringLiteral("one.headroom.json"))), QString());
        addRecentFile(document.path());
        Desk desk;
        desk.window.help().showWelcome();
        desk.press(Qt::Key_Return); // the tour has the keyboard
        QVERIFY(desk.window.help().tour().isRunning());
        desk.window.help().tour().end();
        desk.window.help().showWelcome();
        desk.welcome()->findChildren<ExampleCard*>().at(2)->setFocus();
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(!desk.window.help().showsWelcome());
        QVERIFY(desk.window.document().base() == examples()[2].plan);
        desk.window.help().showWelcome();
        desk.welcome()->findChild<QWidget*>(QStringLiteral("recentPlans"))->findChild<QPushButton*>()->setFocus();
        desk.press(Qt::Key_Enter);
        QTRY_COMPARE(QFileInfo(desk.window.document().path()).fileName(), QStringLiteral("one.headroom.json"));
    }

    void aPlanThatIsGoneDoesNotLookLikeALink()
    {
        const QTemporaryDir folder;
        const QString there = folder.filePath(QStringLiteral("there.headroom.json"));
        QFile file(there);
        QVERIFY(file.open(QIODevice::WriteOnly));
        addRecentFile(there);
        addRecentFile(folder.filePath(QStringLiteral("gone.headroom.json")));
        Desk desk;
        desk.window.help().showWelcome();
        const auto entries = desk.welcome()->findChild<QWidget*>(QStringLiteral("recentPlans"))->findChildren<QPushButton*>();
        QCOMPARE(entries.size(), 2); // the last one first
        const auto contrastOf = [&desk](const QPushButton* entry) {
            return writtenContrast(desk.window.grab(QRect(entry->mapTo(&desk.window, QPoint(0, 0)), entry->size())).toImage().convertToFormat(QImage::Format_RGB32));
        };
        QTRY_VERIFY(entries[0]->accessibleName().endsWith(QStringLiteral("(gone)")));
        QVERIFY(!entries[0]->isEnabled());
        QVERIFY(entries[1]->isEnabled());
        QCoreApplication::processEvents();
        const double gone = contrastOf(entries[0]);
        const double live = contrastOf(entries[1]);
        // Fainter, and not blue.
        QVERIFY2(gone < 0.85 * live, qPrintable(QStringLiteral("%1 and %2").arg(gone).arg(live)));
    }

    void escAndPagesLeaveWelcome()
    {
        Desk desk;
        desk.window.action(ActionId::GettingStarted)->trigger();
        QVERIFY(desk.window.help().showsWelcome());
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.window.help().showsWelcome());
        desk.window.action(ActionId::GettingStarted)->trigger();
        desk.window.action(ActionId::ShowGrowth)->trigger();
        QVERIFY(!desk.window.help().showsWelcome());
        QCOMPARE(desk.page(), QStringLiteral("Growth"));
    }

    void recentPlansAreOffered()
    {
        const QTemporaryDir folder;
        PlanDocument document;
        QCOMPARE(document.save(folder.filePath(QStringLiteral("one.headroom.json"))), QString());
        addRecentFile(folder.filePath(QStringLiteral("gone.headroom.json")));
        addRecentFile(document.path());
        Desk desk;
        desk.window.help().showWelcome();
        const auto entries = desk.welcome()->findChild<QWidget*>(QStringLiteral("recentPlans"))->findChildren<QPushButton*>();
        QCOMPARE(entries.size(), 2);
        QTRY_VERIFY(!entries[1]->isEnabled());
        entries[0]->click();
        QTRY_COMPARE(QFileInfo(desk.window.document().path()).fileName(), QStringLiteral("one.headroom.json"));
        QVERIFY(!desk.window.help().showsWelcome());
    }

    void theTourGoesThroughTheWindowByKeyboard()
    {
        Desk desk;
        desk.window.help().showWelcome();
        desk.press(Qt::Key_Space);
        QVERIFY(desk.window.help().tour().isRunning());
        const QStringList pages{"Demand", "Demand", "Demand", "Growth", "Scenarios", "Addresses", "Findings", "Report"};
        QCOMPARE(Tour::stepCount(), pages.size());
        for (int step = 0; step < pages.size(); ++step) {
            QCOMPARE(desk.window.help().tour().step(), step);
            QCOMPARE(desk.page(), pages[step]);
            QCoreApplication::processEvents();
            QVERIFY(desk.window.rect().contains(desk.callout()->geometry()));
            QVERIFY(desk.callout()->accessibleName().contains(QString::number(step + 1)));
            QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("tourNext"));
            desk.press(Qt::Key_Space);
        }
        QVERIFY(!desk.window.help().tour().isRunning());
    }

    void theTourStandsBesideWhatItIsAboutAndFollowsTheWindow()
    {
        Desk desk;
        desk.window.help().takeTour();
        const auto* navigator = desk.window.findChild<QWidget*>(QStringLiteral("navigator"));
        QCOMPARE(desk.callout()->x() > navigator->width(), true);
        desk.window.help().tour().goOn();
        desk.window.help().tour().goOn();
        const auto* answer = desk.window.findChild<QWidget*>(QStringLiteral("answer"));
        const auto isBeside = [&] { return desk.callout() && desk.callout()->geometry().right() < answer->mapTo(&desk.window, QPoint()).x(); };
        QTRY_VERIFY(isBeside());
        desk.window.resize(1100, 640);
        QTRY_COMPARE(answer->mapTo(&desk.window, QPoint(answer->width(), 0)).x(), 1100);
        QTRY_VERIFY(isBeside() && desk.window.rect().contains(desk.callout()->geometry()));
    }

    void escEndsTheTourAndItGoesOnFromThere()
    {
        Desk desk;
        desk.window.action(ActionId::Tour)->trigger();
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_Left);
        desk.press(Qt::Key_Right);
        desk.window.findChild<QTableView*>(QStringLiteral("cohorts"))->setFocus();
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.window.help().tour().isRunning());
        QVERIFY(!desk.callout() || !desk.callout()->isVisible());
        desk.window.action(ActionId::Tour)->trigger();
        QCOMPARE(desk.window.help().tour().step(), 2);
        desk.window.help().tour().end();
    }

    void inANarrowWindowTheTourShowsTheNavigatorForItsStepAlone()
    {
        Desk desk({940, 620});
        QVERIFY(!desk.window.action(ActionId::ShowNavigator)->isChecked());
        desk.window.help().takeTour();
        QVERIFY(desk.window.action(ActionId::ShowNavigator)->isChecked());
        desk.window.help().tour().goOn();
        QVERIFY(!desk.window.action(ActionId::ShowNavigator)->isChecked());
        for (int step = 1; step < Tour::stepCount(); ++step) {
            QCoreApplication::processEvents();
            QVERIFY(desk.window.rect().contains(desk.callout()->geometry()));
            desk.window.help().tour().goOn();
        }
    }

    void allKeysOfActionsAreListedSearchedAndCopied()
    {
        Desk desk;
        desk.window.action(ActionId::KeyboardShortcuts)->trigger();
        auto* dialog = desk.window.findChild<KeysDialog*>();
        QVERIFY(dialog->isVisible());
        auto* table = dialog->findChild<QTableView*>(QStringLiteral("keys"));
        QStringList keys;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            keys << table->model()->index(row, 2).data().toString();
        for (const ActionSpec& spec : actionTable())
            QVERIFY2(spec.shortcut.isEmpty() || keys.contains(spec.shortcut.toString(QKeySequence::NativeText)), qPrintable(spec.shortcut.toString()));
        for (const QString& each : keys)
            QVERIFY2(!each.isEmpty() && !each.contains(QStringLiteral(", ,")) && !each.endsWith(QStringLiteral(", ")), qPrintable(each));
        dialog->findChild<QLineEdit*>(QStringLiteral("keysSearch"))->setText(QStringLiteral("map home"));
        QCOMPARE(table->model()->rowCount(), 1);
        auto* nothing = dialog->findChild<QLabel*>(QStringLiteral("keysNothing"));
        QVERIFY(table->isVisible() && !nothing->isVisible());
        dialog->findChild<QLineEdit*>(QStringLiteral("keysSearch"))->setText(QStringLiteral("no such key"));
        QVERIFY(!table->isVisible() && nothing->isVisible());
        dialog->findChild<QLineEdit*>(QStringLiteral("keysSearch"))->setText(QStringLiteral("map home"));
        for (auto* button : dialog->findChildren<QPushButton*>())
            if (button->text().contains(QStringLiteral("py Table")))
                button->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Where\tWhat\tKeys\nAddress map\tFirst and last part\tHome, End\n"));
    }

    void aboutNamesPartsAndLicences()
    {
        AboutDialog dialog;
        dialog.show();
        const Numbers parts = partsList();
        QCOMPARE(parts.rows.size(), 6);
        for (const QStringList& part : parts.rows)
            QVERIFY2(part[1].contains(u'.') && part[1][0].isDigit(), qPrintable(part.join(u' ')));
        const QString licence = dialog.findChild<QPlainTextEdit*>(QStringLiteral("licence"))->toPlainText();
        QVERIFY(licence.contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")) && licence.contains(QStringLiteral("Version 3, 29 June 2007")));
        // What MIT and BSD ask for: notice, conditions and disclaimer.
        for (const char* notice : {"Niels Lohmann", "Permission is hereby granted, free of charge", "University of Cincinnati", "Neither the name of the University"})
            QVERIFY2(licence.contains(QLatin1String(notice)), notice);
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("&Copy Details"))
                button->click();
        const QString details = QGuiApplication::clipboard()->text();
        QVERIFY(details.startsWith(QStringLiteral("Headroom ")));
        QVERIFY(details.contains(QStringLiteral("Qt ") + QLatin1String(qVersion())));
        QVERIFY(!details.contains(QDir::homePath()));
    }

    void noTwoEntriesOfAMenuShareAKey()
    {
        QMap<ActionMenu, QStringList> seen;
        for (const ActionSpec& spec : actionTable()) {
            if (spec.id == ActionId::Separator)
                continue;
            const QString key = QKeySequence::mnemonic(QString::fromUtf8(spec.text)).toString();
            QVERIFY2(!key.isEmpty() && !seen[spec.menu].contains(key), spec.text);
            seen[spec.menu] << key;
        }
    }
};

int main(int argc, char** argv)
{
    return runUiTest<HelpTest>(argc, argv);
}

#include "help_test.moc"
