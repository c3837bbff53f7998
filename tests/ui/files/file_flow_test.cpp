// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_flow.h"

#include "tests/ui/files/answers.h"
#include "tests/ui/harness.h"
#include "ui/files/file_bar.h"
#include "ui/files/file_words.h"
#include "ui/shell/page_tabs.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTimer>

using namespace headroom;

namespace {

/// A plan in a window, opened from its file.
struct OpenPlan {
    PlanFile file;
    MainWindow window;
    FileBar* bar = window.findChild<FileBar*>();

    OpenPlan()
    {
        window.show();
        window.open(file.path);
    }
};

} // namespace

class FileFlowTest : public UiTest {
    Q_OBJECT

private slots:
    void aSecondWindowIsToldAndMayOpenACopy()
    {
        const PlanFile file;
        MainWindow first;
        first.open(file.path);
        MainWindow second;
        {
            Answers answers({QStringLiteral("Open a Copy")});
            second.open(file.path);
            QCOMPARE(answers.said.size(), 1);
            QVERIFY2(answers.said[0].contains(QStringLiteral("plan.headroom.json is open in another window")) && answers.said[0].contains(QSysInfo::machineHostName())
                    && answers.said[0].contains(QStringLiteral("just now")), qPrintable(answers.said[0]));
        }
        QVERIFY(second.document().path().isEmpty());
        QVERIFY(second.document().plan() == planOf(100));
        {
            Answers answers({QStringLiteral("Cancel"), QStringLiteral("Open Anyway")});
            second.open(file.path);
            second.open(file.path);
        }
        QCOMPARE(second.document().path(), file.path);
        // The one saves, the other is told, and does not overwrite silently.
        setUsers(first, 7);
        first.action(ActionId::Save)->trigger();
        setUsers(second, 8);
        {
            Answers answers({QStringLiteral("Cancel")});
            second.action(ActionId::Save)->trigger();
            QVERIFY2(answers.said.value(0).contains(QStringLiteral("changed by another program")) && answers.said[0].contains(QStringLiteral("One thing differs")), qPrintable(answers.said.value(0)));
        }
        QVERIFY(planIn(file.path) == planOf(7));
        QVERIFY(second.document().isDirty());
        {
            Answers answers({QStringLiteral("Replace")});
            second.action(ActionId::Save)->trigger();
        }
        QVERIFY(planIn(file.path) == planOf(8));
        QVERIFY(!second.document().isDirty());
    }

    void twoWindowsOnOneFileBothSaySoWhileItLasts()
    {
        const PlanFile file;
        MainWindow first;
        first.show();
        first.open(file.path);
        auto* bar = first.findChild<FileBar*>();
        {
            MainWindow second;
            second.show();
            Answers answers({QStringLiteral("Open Anyway")});
            second.open(file.path);
            auto* own = second.findChild<FileBar*>();
            QVERIFY(own->isVisible());
            QVERIFY2(own->findChild<QLabel*>()->text().contains(QStringLiteral("is also open in")), qPrintable(own->findChild<QLabel*>()->text()));
            QVERIFY(!buttonOf(*own, QStringLiteral("Not Open There"))->isVisible());
            QTRY_VERIFY(bar->isVisible());
            QVERIFY(bar->findChild<QLabel*>()->text().contains(QStringLiteral("is also open in")));
            // A save here is a change there, and what is said once that is dealt with is the same as before.
            setUsers(first, 7);
            first.action(ActionId::Save)->trigger();
            QTRY_VERIFY(buttonOf(*own, QStringLiteral("Reload"))->isVisible());
            buttonOf(*own, QStringLiteral("Reload"))->click();
            QVERIFY(own->isVisible());
            QVERIFY(!buttonOf(*own, QStringLiteral("Reload"))->isVisible());
        }
        QTRY_VERIFY(!bar->isVisible());
    }

    /// The bar takes height from the pages; their tabs have as much room as before.
    void theTabsStayAsTheyAreWhenTheBarComes()
    {
        const PlanFile file;
        MainWindow window;
        window.resize(1440, 900);
        window.show();
        window.open(file.path);
        const auto* tabs = window.findChild<PageTabs*>()->findChild<QTabBar*>();
        const auto widths = [tabs] {
            QList<int> all;
            for (int i = 0; i < tabs->count(); ++i)
                all << (tabs->isTabVisible(i) ? tabs->tabRect(i).width() : 0);
            return all;
        };
        const QList<int> before = widths();
        QVERIFY2(tabs->property("tight").toBool(), "of a window in which they have to move together");
        writePlan(file.path, planOf(9));
        QTRY_VERIFY(window.findChild<FileBar*>()->isVisible());
        QCoreApplication::processEvents();
        QVERIFY(tabs->property("tight").toBool());
        QCOMPARE(widths(), before);
    }

    void aLockOfAMachineThatIsGoneIsTakenOver()
    {
        const PlanFile file;
        QFile lock(QFileInfo(file.path).absolutePath() + QStringLiteral("/.plan.headroom.json.lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write("1\nheadroom\nanother-machine\n") > 0);
        lock.close();
        MainWindow window;
        window.show();
        {
            Answers answers({QStringLiteral("Open Anyway")});
            window.open(file.path);
        }
        auto* bar = window.findChild<FileBar*>();
        QVERIFY(bar->findChild<QLabel*>()->text().contains(QStringLiteral("another-machine")));
        buttonOf(*bar, QStringLiteral("Not Open There"))->click();
        QVERIFY(!bar->isVisible());
        QVERIFY(window.safekeeping().isLocked());
    }

    void aChangeOnDiskIsOfferedAndReloadCanBeUndone()
    {
        OpenPlan open;
        auto& [file, window, bar] = open;
        QVERIFY(!bar->isVisible());
        setUsers(window, 7);
        Plan theirs = planOf(9);
        theirs.domains.entries[0].value.availabilityZones = 2;
        writePlan(file.path, theirs);
        QTRY_VERIFY(bar->isVisible());
        const QString words = bar->findChild<QLabel*>()->text();
        QVERIFY2(words.contains(QStringLiteral("plan.headroom.json was changed by another program")) && words.contains(QStringLiteral("2 things differ")), qPrintable(words));
        QCOMPARE(users(window), 7); // nothing is done unasked
        buttonOf(*bar, QStringLiteral("Reload"))->click();
        QVERIFY(!bar->isVisible());
        QCOMPARE(users(window), 9);
        QVERIFY(!window.isWindowModified());
        QCOMPARE(window.document().undoStack().undoText(), QStringLiteral("Reload from the file"));
        window.action(ActionId::Undo)->trigger();
        QCOMPARE(users(window), 7);
        QVERIFY(window.isWindowModified());
    }

    void keepingOnesOwnReplacesAtTheNextSaveWithoutAskingAgain()
    {
        OpenPlan open;
        auto& [file, window, bar] = open;
        writePlan(file.path, planOf(9));
        QTRY_VERIFY(bar->isVisible());
        buttonOf(*bar, QStringLiteral("Keep Mine"))->click();
        QVERIFY(!bar->isVisible());
        QVERIFY(window.isWindowModified());
        window.action(ActionId::Save)->trigger();
        QVERIFY(planIn(file.path) == planOf(100));
    }

    /// A dialog that describes one version agrees to no other.

    void whatOthersWriteWhileItIsAskedIsAskedAboutAnew()
    {
        const PlanFile file;
        MainWindow window;
        window.open(file.path);
        setUsers(window, 7);
        writePlan(file.path, planOf(8));
        {
            Answers answers({QStringLiteral("Replace"), QStringLiteral("Cancel")});
            answers.beforeAnswer = [&](int number) {
                if (number == 0)
                    writePlan(file.path, planOf(9));
            };
            window.action(ActionId::Save)->trigger();
            QCOMPARE(answers.said.size(), 2);
        }
        QVERIFY(planIn(file.path) == planOf(9));
        QVERIFY(window.isWindowModified());
        {
            Answers answers({QStringLiteral("Replace")});
            window.action(ActionId::Save)->trigger();
        }
        QVERIFY(planIn(file.path) == planOf(7));
    }

    void keepingOnesOwnAgreesToWhatWasShownAlone()
    {
        OpenPlan open;
        auto& [file, window, bar] = open;
        writePlan(file.path, planOf(8));
        QTRY_VERIFY(bar->isVisible());
        writePlan(file.path, planOf(9)); // nobody was told yet
        buttonOf(*bar, QStringLiteral("Keep Mine"))->click();
        QVERIFY(bar->isVisible());
        Answers answers({QStringLiteral("Cancel")});
        window.action(ActionId::Save)->trigger();
        QVERIFY(planIn(file.path) == planOf(9));
    }

    void savingAgainReplacesNothingThatCameMeanwhile()
    {
        OpenPlan open;
        auto& [file, window, bar] = open;
        QVERIFY(QFile::remove(file.path));
        QTRY_VERIFY(bar->isVisible());
        writePlan(file.path, planOf(9));
        Answers answers({QStringLiteral("Cancel")});
        buttonOf(*bar, QStringLiteral("Save It Again"))->click();
        QVERIFY(planIn(file.path) == planOf(9));
    }

    void aLinkToOnesOwnFileIsOnesOwnFile()
    {
        const PlanFile file;
        const QString link = file.folder.filePath(QStringLiteral("link.headroom.json"));
        QVERIFY(QFile::link(file.path, link));
        PlanDocument document;
        FileFlow flow(document, nullptr);
        flow.open(link);
        document.edit(QStringLiteral("Set users"), [](Plan& plan) { plan = planOf(7); });
        writePlan(file.path, planOf(9));
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QTimer::singleShot(0, qApp, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->setOption(QFileDialog::DontConfirmOverwrite);
            dialog->setDirectory(QFileInfo(file.path).absolutePath());
            dialog->selectFile(file.path);
            QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
        });
        Answers answers({QStringLiteral("Cancel")});
        answers.ignoresFileDialogs = true;
        QVERIFY(!flow.saveAsking());
        QVERIFY2(answers.said.value(0).contains(QStringLiteral("changed by another program")), qPrintable(answers.said.value(0)));
        QVERIFY(planIn(file.path) == planOf(9));
    }

    void aFileThatComesBackAsItWasIsSaved()
    {
        OpenPlan open;
        auto& [file, window, bar] = open;
        QVERIFY(QFile::rename(file.path, file.path + QStringLiteral(".moved")));
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(window.isWindowModified());
        QVERIFY(QFile::rename(file.path + QStringLiteral(".moved"), file.path));
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY(!window.isWindowModified());
    }

    void whatIsNoPlanIsNotReloaded()
    {
        OpenPlan open;
        auto& [file, window, bar] = open;
        QFile broken(file.path);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\"format\": \"headr") > 0);
        broken.close();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!buttonOf(*bar, QStringLiteral("Reload"))->isVisible());
        writePlan(file.path, planOf(100));
        QTRY_VERIFY(!bar->isVisible()); // it was being written, and is as it was
    }

    void aFileThatIsGoneIsToldAndSavedAgain()
    {
        OpenPlan open;
        auto& [file, window, bar] = open;
        QVERIFY(QFile::rename(file.path, file.path + QStringLiteral(".moved")));
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(window.isWindowModified());
        {
            Answers answers({QStringLiteral("Cancel")});
            window.action(ActionId::Save)->trigger();
            QVERIFY(answers.said.value(0).contains(QStringLiteral("no longer where it was")));
        }
        QVERIFY(!QFile::exists(file.path));
        buttonOf(*bar, QStringLiteral("Save It Again"))->click();
        QVERIFY(planIn(file.path) == planOf(100));
        QVERIFY(!bar->isVisible());
        QVERIFY(!window.isWindowModified());
    }

    /// Two windows on one file, and the power goes: what is saved of the first is not lost to the second.

    void aFailedSaveKeepsThePlanAndOffersAnotherPlace()
    {
        const PlanFile file;
        MainWindow window;
        window.open(file.path);
        setUsers(window, 7);
        QVERIFY(QDir(file.folder.path()).removeRecursively());
        Answers answers({QStringLiteral("Cancel")});
        window.action(ActionId::Save)->trigger();
        QVERIFY2(answers.said.value(0).contains(QStringLiteral("folder was removed")), qPrintable(answers.said.value(0)));
        QVERIFY(window.isWindowModified());
        QCOMPARE(users(window), 7);
    }

    void whatCannotBeKeptIsTold()
    {
        const QByteArray state = qgetenv("XDG_STATE_HOME");
        MainWindow window;
        window.show();
        auto* bar = window.findChild<FileBar*>();
        QSignalSpy kept(&window.safekeeping().autosave(), &Autosave::kept);
        QSignalSpy failed(&window.safekeeping().autosave(), &Autosave::failed);
        qputenv("XDG_STATE_HOME", "/dev/null/state");
        setUsers(window, 7);
        window.safekeeping().autosave().writeNow();
        QVERIFY(failed.wait());
        QVERIFY(bar->isVisible());
        QVERIFY(bar->findChild<QLabel*>()->text().contains(QStringLiteral("would be lost")));
        qputenv("XDG_STATE_HOME", state);
        setUsers(window, 8);
        window.safekeeping().autosave().writeNow();
        QVERIFY(kept.wait());
        QVERIFY(!bar->isVisible());
    }

    /// What can't be kept is told whatever else there is to say, though it is told of once.
    void whatCannotBeKeptIsToldBesideAChange()
    {
        const QByteArray state = qgetenv("XDG_STATE_HOME");
        OpenPlan open;
        auto& [file, window, bar] = open;
        writePlan(file.path, planOf(9));
        QTRY_VERIFY(bar->isVisible());
        QSignalSpy failed(&window.safekeeping().autosave(), &Autosave::failed);
        qputenv("XDG_STATE_HOME", "/dev/null/state");
        QVERIFY(QDir().mkdir(recoveryPathBeside(file.path))); // nor can it be kept beside the file
        setUsers(window, 7);
        window.safekeeping().autosave().writeNow();
        QVERIFY(failed.wait());
        qputenv("XDG_STATE_HOME", state);
        const QString words = bar->findChild<QLabel*>()->text();
        QVERIFY2(words.contains(QStringLiteral("changed by another program")) && words.contains(QStringLiteral("would be lost")), qPrintable(words));
        // That it is dealt with leaves the rest to be said.
        buttonOf(*bar, QStringLiteral("Keep Mine"))->click();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->findChild<QLabel*>()->text().startsWith(QStringLiteral("What is not saved would be lost")));
    }

    void timesAreSaidInWords()
    {
        const QDateTime then(QDate(2026, 11, 24), QTime(17, 3));
        const auto ago = [&then](qint64 seconds) { return timeWords(then, then.addSecs(seconds)); };
        QCOMPARE(ago(59), QStringLiteral("11/24/26 5:03 PM (just now)"));
        QCOMPARE(ago(-30), QStringLiteral("11/24/26 5:03 PM (just now)"));
        QCOMPARE(ago(60), QStringLiteral("11/24/26 5:03 PM (1 minute ago)"));
        QCOMPARE(ago(3599), QStringLiteral("11/24/26 5:03 PM (59 minutes ago)"));
        QCOMPARE(ago(3600), QStringLiteral("11/24/26 5:03 PM (1 hour ago)"));
        QCOMPARE(ago(7200), QStringLiteral("11/24/26 5:03 PM (2 hours ago)"));
        QCOMPARE(ago(86400), QStringLiteral("11/24/26 5:03 PM (1 day ago)"));
        QCOMPARE(ago(1000LL * 86400), QStringLiteral("11/24/26 5:03 PM (1,000 days ago)"));
    }

    void differencesAreCountedAndNamed()
    {
        QCOMPARE(differenceOf(planOf(1), planOf(1)).count, 0);
        Plan to = planOf(2);
        to.scenarios.add("New");
        const PlanDifference difference = differenceOf(planOf(1), to);
        QCOMPARE(difference.count, 2);
        QVERIFY2(difference.lines[0].contains(QStringLiteral("1 → 2")), qPrintable(difference.lines[0]));
        QCOMPARE(difference.lines[1], QStringLiteral("scenario “New” is new"));
    }
};

int main(int argc, char** argv)
{
    return runUiTest<FileFlowTest>(argc, argv);
}

#include "file_flow_test.moc"
