// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_files.h"

#include "core/plan/plan_io.h"
#include "tests/ui/harness.h"
#include "ui/help/help_flow.h"
#include "ui/main_window.h"
#include "ui/pages/existing_vpc_page.h"
#include "ui/shell/drop_hint.h"
#include "ui/shell/dropped_files.h"
#include "ui/shell/window_state.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QTabWidget>
#include <QTableView>

#include <sys/stat.h>

using namespace headroom;

namespace {

QString writePlan(const QDir& folder, const QString& name)
{
    PlanDocument document;
    document.edit(QStringLiteral("Name"), [&](Plan& plan) { plan.name = name.toStdString(); });
    const QString path = folder.filePath(name);
    return document.save(path).isEmpty() ? path : QString();
}

QStringList entriesOf(QMenu* menu)
{
    emit menu->aboutToShow();
    QStringList texts;
    for (const QAction* action : menu->actions())
        if (!action->isSeparator())
            texts << action->text();
    return texts;
}

void dropOn(QWidget& window, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    const auto* hint = window.findChild<DropHint*>();
    QVERIFY(hint->isVisible());
    QVERIFY(!hint->text().isEmpty());
    QCOMPARE(hint->size(), window.size());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    QVERIFY(!hint->isVisible());
}

} // namespace

class ShellTest : public UiTest {
    Q_OBJECT

private slots:
    void cleanup() { QSettings().clear(); }

    void recentFilesAreTenTheNewestFirstAndEachOnce()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 12; ++i)
            addRecentFile(folder.filePath(QStringLiteral("%1.json").arg(i)));
        addRecentFile(folder.filePath(QStringLiteral("7.json")));
        QStringList names;
        for (const QString& path : recentFiles())
            names << QFileInfo(path).fileName();
        QCOMPARE(names, (QStringList{"7.json", "11.json", "10.json", "9.json", "8.json", "6.json", "5.json", "4.json", "3.json", "2.json"}));
        clearRecentFiles();
        QCOMPARE(recentFiles(), QStringList());
    }

    void aFileReachedByALinkIsTheSame()
    {
        const QTemporaryDir folder;
        const QDir dir(QFileInfo(folder.path()).canonicalFilePath());
        const QString path = writePlan(dir, QStringLiteral("a.headroom.json"));
        QVERIFY(QFile::link(path, dir.filePath(QStringLiteral("link.headroom.json"))));
        addRecentFile(path);
        addRecentFile(dir.filePath(QStringLiteral("link.headroom.json")));
        addRecentFile(dir.filePath(QStringLiteral("./a.headroom.json")));
        QCOMPARE(recentFiles(), QStringList{path});
    }

    void aFolderOfTheUserIsShort()
    {
        QCOMPARE(recentFileWords(QDir::homePath() + QStringLiteral("/net/a & b.json")), QStringLiteral("a & b.json – ~/net"));
        QCOMPARE(recentFileWords(QDir::homePath() + QStringLiteral("2/a.json")), QStringLiteral("a.json – ") + QDir::homePath() + u'2');
        QCOMPARE(recentFileWords(QStringLiteral("/a.json")), QStringLiteral("a.json – /"));
    }

    void openingAndSavingFillTheMenuAndMissingFilesAreGrey()
    {
        const QTemporaryDir folder;
        const QDir dir(QFileInfo(folder.path()).canonicalFilePath());
        const QString first = writePlan(dir, QStringLiteral("first & only.headroom.json"));
        MainWindow window;
        QMenu* menu = window.action(ActionId::OpenRecent)->menu();
        QCOMPARE(entriesOf(menu), (QStringList{"No plan was open yet", "&Clear List"}));
        window.open(first);
        QCOMPARE(window.document().save(dir.filePath(QStringLiteral("second.headroom.json"))), QString());
        QFile::remove(first);
        const QStringList entries = entriesOf(menu);
        QCOMPARE(entries.size(), 3);
        QVERIFY(entries[0].startsWith(QStringLiteral("&1 second.headroom.json – ")));
        QVERIFY(entries[1].startsWith(QStringLiteral("&2 first && only.headroom.json – ")));
        QTRY_VERIFY(!menu->actions().at(1)->isEnabled());
        QVERIFY(menu->actions().at(1)->text().endsWith(QStringLiteral("(gone)")));
        QVERIFY(menu->actions().at(0)->isEnabled());

        window.document().startFrom(builtInPlan());
        menu->actions().at(0)->trigger();
        QCOMPARE(window.document().path(), dir.filePath(QStringLiteral("second.headroom.json")));
        entriesOf(menu);
        menu->actions().last()->trigger();
        QCOMPARE(recentFiles(), QStringList());
    }

    void theWindowIsAsItWasLeft()
    {
        {
            MainWindow window;
            window.show();
            window.resize(1180, 700);
            window.action(ActionId::ShowRisk)->trigger();
            window.action(ActionId::ShowNavigator)->trigger();
            window.resize(920, 600); // the offscreen screen has 800 × 800
            saveWindowState(window.state());
        }
        const WindowState left = savedWindowState();
        QVERIFY(left.isKnown());
        MainWindow window(left);
        QVERIFY(restoreGeometry(window, left));
        window.show();
        QCOMPARE(window.size(), QSize(920, 600));
        window.fill();
        const auto* tabs = window.findChild<QTabWidget*>();
        QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Risk"));
        window.resize(1300, 700);
        QCoreApplication::processEvents();
        QVERIFY(!window.action(ActionId::ShowNavigator)->isChecked());
        // Only the page that is shown was made.
        QVERIFY(!window.findChild<QWidget*>(QStringLiteral("demandPage"))->findChild<QTableView*>());
    }

    void theFrameStandsBeforeThePlanIsLaidOutInIt()
    {
        WindowState left;
        left.showsNavigator = false;
        MainWindow window(left);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(!window.findChild<QTabWidget*>());
        QCOMPARE(window.menuBar()->actions().size(), 6);
        QVERIFY(window.windowTitle().contains(QStringLiteral("Headroom")));
        QCOMPARE(window.state().page, QString());
        window.fill();
        window.fill(); // is full already
        QCOMPARE(window.findChildren<QTabWidget*>().size(), 1);
        window.resize(1300, 700);
        QCoreApplication::processEvents();
        QVERIFY(window.findChild<QTabWidget*>()->isVisible());
        QVERIFY(!window.findChild<QWidget*>(QStringLiteral("navigator"))->isVisible());
        QVERIFY(window.findChild<QWidget*>(QStringLiteral("answer"))->isVisible());
    }

    void aFrameCanBeClosedAgain()
    {
        MainWindow window{WindowState()};
        window.show();
        QVERIFY(window.close());
    }

    void aNarrowWindowDoesNotMakeTheNavigatorUnwanted()
    {
        MainWindow window;
        window.show();
        window.resize(950, 700);
        QTRY_VERIFY(!window.action(ActionId::ShowNavigator)->isChecked());
        QVERIFY(window.state().showsNavigator);
    }

    void aPlaceThatIsGoneIsNotGoneTo()
    {
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        QWidget before;
        before.setGeometry(screen.right() + 3000, screen.bottom() + 3000, 5000, 4000);
        QWidget after;
        after.setMinimumSize(300, 200);
        QVERIFY(restoreGeometry(after, {before.saveGeometry()}));
        QVERIFY2(screen.contains(after.geometry()), qPrintable(QStringLiteral("%1 %2 %3 %4").arg(after.x()).arg(after.y()).arg(after.width()).arg(after.height())));
    }

    void nonsenseInTheSettingsIsNoHarm()
    {
        QWidget window;
        QVERIFY(!restoreGeometry(window, {QByteArray("nonsense")}));
        QVERIFY(!restoreGeometry(window, {}));
        MainWindow main(WindowState{{}, true, QStringLiteral("noSuchPage")});
        main.fill();
        const auto* tabs = main.findChild<QTabWidget*>();
        QCOMPARE(tabs->currentIndex(), 0);
    }

    void whatIsDroppedGoesWhereItBelongs_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("plan");
        QTest::addColumn<int>("replies");
        QTest::newRow("a plan") << QStringList{"a.headroom.json"} << "a.headroom.json" << 0;
        QTest::newRow("a reply") << QStringList{"subnets.json"} << "" << 1;
        QTest::newRow("a plan of another name") << QStringList{"plan.json"} << "plan.json" << 0;
        QTest::newRow("many at once") << QStringList{"a.headroom.json", "subnets.json", "notes.txt", "b.headroom.json"} << "a.headroom.json" << 2;
    }

    void whatIsDroppedGoesWhereItBelongs()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, plan);
        QFETCH(int, replies);
        const QTemporaryDir folder;
        QFile(writePlan(QDir(folder.path()), QStringLiteral("a.headroom.json"))).copy(folder.filePath(QStringLiteral("plan.json")));
        QFile::copy(QStringLiteral(HEADROOM_TEST_DATA "/aws/subnets.json"), folder.filePath(QStringLiteral("subnets.json")));
        QMimeData data;
        QList<QUrl> urls{QUrl(QStringLiteral("https://example.org/a.headroom.json"))};
        for (const QString& name : names)
            urls << QUrl::fromLocalFile(folder.filePath(name));
        data.setUrls(urls);
        const DroppedFiles files = lookedAt(droppedFiles(&data));
        QCOMPARE(QFileInfo(files.plan).fileName(), plan);
        QCOMPARE(files.replies.size(), replies);
    }

    /// What is left out is said before it is dropped.
    void theHintSaysWhatIsDone_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("words");
        const QString a = QStringLiteral("a.headroom.json");
        const QString b = QStringLiteral("b.headroom.json");
        QTest::newRow("plan") << QStringList{a} << "Open the plan a.headroom.json";
        QTest::newRow("plan and a file") << QStringList{a, "vpcs.json"} << "Open the plan a.headroom.json, and read one file on the page Existing VPC";
        QTest::newRow("plan and files") << QStringList{a, "vpcs.json", "eni.json"} << "Open the plan a.headroom.json, and read 2 files on the page Existing VPC";
        QTest::newRow("two plans") << QStringList{a, b} << "Open the plan a.headroom.json; not b.headroom.json, for one plan is open at a time";
        QTest::newRow("three plans") << QStringList{a, b, "c.headroom.json"} << "Open the plan a.headroom.json; not the other 2, for one plan is open at a time";
    }

    void theHintSaysWhatIsDone()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, words);
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& name : names)
            urls << QUrl::fromLocalFile(QStringLiteral("/plans/") + name);
        data.setUrls(urls);
        QCOMPARE(dropWords(droppedFiles(&data)), words);
    }

    /// A pipe that nobody writes into has no end, and no beginning: whoever opens it waits for ever.
    void aPipeIsNotWaitedFor()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(QStringLiteral("pipe.json"));
        const QString plan = folder.filePath(QStringLiteral("pipe.headroom.json"));
        for (const QString& path : {pipe, plan})
            QCOMPARE(::mkfifo(path.toUtf8().constData(), 0600), 0);
        const DroppedFiles files = lookedAt({.replies = {pipe}});
        QVERIFY(files.plan.isEmpty());
        PlanDocument document;
        QVERIFY(!document.open(plan).empty());
    }

    void aFieldDoesNotTakeFilesForText()
    {
        MainWindow window;
        window.show();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/plans/a.headroom.json"))});
        auto* field = window.findChild<QWidget*>(QStringLiteral("addEndpoint"))->findChild<QLineEdit*>();
        QVERIFY(field && field->acceptDrops());
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field, &enter);
        QVERIFY(window.findChild<DropHint*>()->isVisible());
        QVERIFY(field->text().isEmpty());
    }

    void droppedFilesAreOpenedAndReadFromAnyPage()
    {
        const QTemporaryDir folder;
        const QString plan = writePlan(QDir(folder.path()), QStringLiteral("dropped.headroom.json"));
        MainWindow window;
        window.show();
        window.help().showWelcome();
        dropOn(window, {plan});
        QTRY_COMPARE(window.document().path(), plan);
        QVERIFY(!window.help().showsWelcome());
        dropOn(window, {QStringLiteral(HEADROOM_TEST_DATA "/aws/subnets.json"), QStringLiteral(HEADROOM_TEST_DATA "/aws/interfaces.json")});
        QTRY_VERIFY(window.findChild<ExistingVpcPage*>());
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ExistingVpcPage*>()->files(), 30'000);
        QCOMPARE(window.findChild<ExistingVpcPage*>()->files()->files.size(), std::size_t{2});
        QCOMPARE(window.document().path(), plan);
    }
};

int main(int argc, char** argv)
{
    return runUiTest<ShellTest>(argc, argv);
}

#include "shell_test.moc"
