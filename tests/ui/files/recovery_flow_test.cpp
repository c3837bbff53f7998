// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/files/answers.h"
#include "tests/ui/harness.h"
#include "ui/file_flow.h"
#include "ui/files/file_bar.h"
#include "ui/files/recovery_dialog.h"
#include "ui/shell/end_signals.h"
#include "ui/status_line.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <csignal>

using namespace headroom;

class RecoveryFlowTest : public UiTest {
    Q_OBJECT

private slots:
    void cleanup() { QFile::remove(recoveryFolder() + QStringLiteral("/left.autosave")); }

    void aPlanWithoutAFileIsRestored()
    {
        leaveOrphan(planOf(31), {});
        MainWindow window;
        {
            Answers answers({QStringLiteral("Later")});
            window.offerRecovery();
            QVERIFY2(answers.said.value(0).contains(QStringLiteral("Left behind")) && answers.said[0].contains(QStringLiteral("2 minutes ago")) && answers.said[0].contains(QStringLiteral("never")),
                qPrintable(answers.said.value(0)));
        }
        QVERIFY(isLeft());
        QSignalSpy kept(&window.safekeeping().autosave(), &Autosave::kept);
        {
            Answers answers({QStringLiteral("Restore")});
            window.offerRecovery();
        }
        QCOMPARE(users(window), 31);
        QVERIFY(window.isWindowModified());
        QVERIFY(window.document().path().isEmpty());
        QVERIFY(kept.size() > 0 || kept.wait());
        QVERIFY(!isLeft());
        window.offerRecovery(); // nothing to offer
    }

    void whatIsRestoredIntoAFileIsUndoable()
    {
        const PlanFile file;
        leaveOrphan(planOf(31), file.path);
        MainWindow window;
        {
            Answers answers({QStringLiteral("Restore")});
            window.open(file.path);
        }
        QCOMPARE(users(window), 31);
        QVERIFY(window.isWindowModified());
        QVERIFY(planIn(file.path) == planOf(100));
        QCOMPARE(window.document().undoStack().undoText(), QStringLiteral("Restore unsaved changes"));
        window.action(ActionId::Undo)->trigger();
        QCOMPARE(users(window), 100);
        QVERIFY(!window.isWindowModified());
    }

    void whatOthersSavedSinceIsNotOverwrittenByWhatIsRestored_data()
    {
        QTest::addColumn<bool>("isOpened"); // the file itself, before what was kept of it is offered
        QTest::addColumn<bool>("hasHash");
        QTest::newRow("at the start") << false << true;
        QTest::newRow("with the file") << true << true;
        QTest::newRow("kept without a hash") << true << false;
    }

    void whatOthersSavedSinceIsNotOverwrittenByWhatIsRestored()
    {
        QFETCH(const bool, isOpened);
        QFETCH(const bool, hasHash);
        const PlanFile file;
        leaveOrphan(planOf(31), file.path, hasHash ? hashOfFile(file.path) : QByteArray());
        writePlan(file.path, planOf(77));
        MainWindow window;
        window.show();
        {
            Answers answers({QStringLiteral("Restore")});
            isOpened ? window.open(file.path) : window.offerRecovery();
            QVERIFY2(answers.said.value(0).contains(QStringLiteral("changed since")), qPrintable(answers.said.value(0)));
        }
        QCOMPARE(users(window), 31);
        QVERIFY(window.isWindowModified());
        auto* bar = window.findChild<FileBar*>();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->findChild<QLabel*>()->text().contains(QStringLiteral("One thing differs")));
        // What it says of the plan here is true after each edit.
        const auto setUsers = [&window](int count) {
            window.document().edit(QStringLiteral("Set users"), [count](Plan& plan) { plan.domains.entries.front().value.cohorts.entries.front().value.users = count; });
        };
        setUsers(77);
        QTRY_VERIFY(bar->findChild<QLabel*>()->text().contains(QStringLiteral("the same plan")));
        setUsers(31);
        QTRY_VERIFY(bar->findChild<QLabel*>()->text().contains(QStringLiteral("One thing differs")));
        {
            Answers answers({QStringLiteral("Cancel")});
            window.action(ActionId::Save)->trigger();
            QVERIFY2(answers.said.value(0).contains(QStringLiteral("changed by another program")), qPrintable(answers.said.value(0)));
        }
        QVERIFY(planIn(file.path) == planOf(77));
        // What they saved can be had, and what was restored is a step away then.
        buttonOf(*bar, QStringLiteral("Reload"))->click();
        QCOMPARE(users(window), 77);
        window.action(ActionId::Undo)->trigger();
        QCOMPARE(users(window), 31);
    }

    void ofTwoThatAreRestoredIntoOneFileTheSecondAsks()
    {
        const PlanFile file;
        const QByteArray madeOf = hashOfFile(file.path);
        MainWindow window;
        leaveOrphan(planOf(31), file.path, madeOf);
        {
            Answers answers({QStringLiteral("Restore")});
            window.open(file.path);
        }
        window.action(ActionId::Save)->trigger();
        QVERIFY(planIn(file.path) == planOf(31));
        window.safekeeping().autosave().finish();
        leaveOrphan(planOf(32), file.path, madeOf);
        Answers answers({QStringLiteral("Restore"), QStringLiteral("Cancel")});
        window.open(file.path);
        QCOMPARE(users(window), 32);
        window.action(ActionId::Save)->trigger();
        QVERIFY2(answers.said.value(1).contains(QStringLiteral("changed by another program")), qPrintable(answers.said.value(1)));
        QVERIFY(planIn(file.path) == planOf(31));
    }

    void whatDoesNotOpenIsToldAndNotReplacedByWhatIsRestored_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("told");
        QByteArray newer = QByteArray::fromStdString(planText(planOf(100)));
        newer.replace("\"version\": 1", "\"version\": 2");
        QTest::newRow("of a newer version") << newer << QStringLiteral("newer Headroom");
        QTest::newRow("half repaired") << QByteArray("{\"format\": \"headroom-plan\", ") << QString();
    }

    void whatDoesNotOpenIsToldAndNotReplacedByWhatIsRestored()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, told);
        const PlanFile file;
        QFile changed(file.path);
        QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(content) == content.size());
        changed.close();
        leaveOrphan(planOf(31), file.path); // made of this very file, by a newer program, say
        MainWindow window;
        window.show();
        {
            Answers answers({QStringLiteral("Restore"), QStringLiteral("Close")});
            window.offerRecovery();
            QCOMPARE(answers.said.size(), 2);
            QVERIFY2(answers.said[1].contains(told), qPrintable(answers.said[1]));
        }
        QCOMPARE(users(window), 31);
        QVERIFY(window.findChild<FileBar*>()->isVisible());
        {
            Answers answers({QStringLiteral("Cancel")});
            window.action(ActionId::Save)->trigger();
            QVERIFY2(answers.said.value(0).contains(QStringLiteral("no plan that can be opened")), qPrintable(answers.said.value(0)));
        }
        QVERIFY(changed.open(QIODevice::ReadOnly));
        QCOMPARE(changed.readAll(), content);
    }

    void whatIsLeftForLaterIsOfferedByTheMenu()
    {
        MainWindow window;
        {
            Answers answers({QStringLiteral("OK")});
            window.action(ActionId::Recover)->trigger();
            QVERIFY2(answers.said.value(0).contains(QStringLiteral("nothing to recover")), qPrintable(answers.said.value(0)));
        }
        leaveOrphan(planOf(31), {});
        QVERIFY(QFile::copy(recoveryFolder() + QStringLiteral("/left.autosave"), recoveryFolder() + QStringLiteral("/left2.autosave")));
        QSignalSpy kept(&window.safekeeping().autosave(), &Autosave::kept);
        {
            Answers answers({QStringLiteral("Restore")});
            window.offerRecovery();
        }
        QCOMPARE(users(window), 31);
        QVERIFY2(window.findChild<StatusLine*>()->currentMessage().contains(QStringLiteral("Recover Unsaved Plans")), qPrintable(window.findChild<StatusLine*>()->currentMessage()));
        QVERIFY(kept.size() > 0 || kept.wait());
        {
            Answers answers({QStringLiteral("Discard…"), QStringLiteral("Discard")});
            window.action(ActionId::Recover)->trigger();
        }
        QVERIFY(!isLeft());
        QVERIFY(!QFile::exists(recoveryFolder() + QStringLiteral("/left2.autosave")));
    }

    void whatCannotBeReadIsNamed()
    {
        const QString path = recoveryFolder() + QStringLiteral("/left.autosave");
        QVERIFY(QDir().mkpath(recoveryFolder()));
        QFile broken(path);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{}") > 0);
        broken.close();
        MainWindow window;
        window.offerRecovery();
        QVERIFY(window.findChild<StatusLine*>()->currentMessage().contains(QStringLiteral("can't be read")));
        Answers answers({QStringLiteral("OK")});
        window.action(ActionId::Recover)->trigger();
        QVERIFY2(answers.said.value(0).contains(path), qPrintable(answers.said.value(0)));
    }

    /// The session ends, and nobody can be asked: it is found again by the next start.
    void whatIsNotSavedAtTheEndOfTheSessionIsKept()
    {
        const PlanFile file;
        {
            MainWindow window;
            window.show();
            window.open(file.path);
            setUsers(window, 7);
            QVERIFY(window.endSession(FileFlow::Asking::Impossible));
            QVERIFY(readRecovery(recoveryPathBeside(file.path)));
            // Another program has the session go on, and so does the work.
            setUsers(window, 8);
            {
                Answers answers({QStringLiteral("Cancel")});
                QVERIFY(!window.close());
            }
            QVERIFY(window.endSession(FileFlow::Asking::Impossible));
            QVERIFY(window.close()); // without a word
        }
        QVERIFY(!lockHolder(file.path));
        MainWindow next;
        Answers answers({QStringLiteral("Restore")});
        next.open(file.path);
        QCOMPARE(users(next), 8);
    }

    void theEndOfTheSessionAsksWhereItMay()
    {
        const PlanFile file;
        MainWindow window;
        window.show();
        window.open(file.path);
        setUsers(window, 7);
        {
            Answers answers({QStringLiteral("Cancel")});
            QVERIFY(!window.endSession(FileFlow::Asking::Allowed));
        }
        {
            Answers answers({QStringLiteral("Save")});
            QVERIFY(window.endSession(FileFlow::Asking::Allowed));
        }
        QVERIFY(planIn(file.path) == planOf(7));
        QVERIFY(window.close());
    }

    void signalsThatEndTheProgramAreTold()
    {
        int told = 0;
        const EndSignals ends([&told](int signal) { told = signal; });
        for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
            QCOMPARE(std::raise(signal), 0);
            QTRY_COMPARE(told, signal);
        }
    }

    void discardingAsksAndLosesTheFile()
    {
        leaveOrphan(planOf(31), {});
        MainWindow window;
        {
            Answers answers({QStringLiteral("Discard…"), QStringLiteral("Discard")});
            window.offerRecovery();
            QCOMPARE(answers.said.size(), 2);
        }
        QVERIFY(!isLeft());
        QCOMPARE(users(window), 100);
    }

    void whatFileIsGoneIsRestoredWithItsName()
    {
        const PlanFile file;
        leaveOrphan(planOf(31), file.path);
        QVERIFY(QFile::remove(file.path));
        MainWindow window;
        {
            Answers answers({QStringLiteral("Restore")});
            window.offerRecovery();
            QVERIFY(answers.said.value(0).contains(QStringLiteral("not there any more")));
        }
        QCOMPARE(users(window), 31);
        QCOMPARE(window.document().path(), file.path);
        QVERIFY(window.isWindowModified());
    }
};

int main(int argc, char** argv)
{
    return runUiTest<RecoveryFlowTest>(argc, argv);
}

#include "recovery_flow_test.moc"
