// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_flow.h"

#include "core/plan/plan_io.h"
#include "tests/ui/harness.h"
#include "ui/files/file_bar.h"
#include "ui/files/file_words.h"
#include "ui/files/recovery_dialog.h"
#include "ui/main_window.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace headroom;

namespace {

Plan planOf(std::int64_t users)
{
    Plan plan = builtInPlan();
    plan.domains.entries[0].value.cohorts.entries[0].value.users = users;
    return plan;
}

void writePlan(const QString& path, const Plan& plan)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray text = QByteArray::fromStdString(planText(plan));
    QCOMPARE(file.write(text), text.size());
}

Plan planIn(const QString& path)
{
    QByteArray hash;
    return readPlanFile(path, hash).plan.value_or(Plan{});
}

void setUsers(MainWindow& window, std::int64_t users)
{
    window.selection().editCohort(QStringLiteral("Set users"), [users](Cohort& cohort) { cohort.users = users; });
}

std::int64_t users(MainWindow& window)
{
    return window.selection().cohort()->users;
}

QAbstractButton* buttonOf(const QWidget& widget, const QString& text)
{
    for (auto* button : widget.findChildren<QAbstractButton*>())
        if (QString(button->text()).remove(u'&') == text)
            return button;
    return nullptr;
}

/// What dialogs said, and what is answered to each: the words of a button.
class Answers : public QObject {
public:
    explicit Answers(QStringList buttons)
        : m_buttons(std::move(buttons))
    {
        startTimer(5);
    }
    ~Answers() override
    {
        if (!m_buttons.isEmpty())
            qWarning("Nothing was asked that wants %s", qPrintable(m_buttons.join(u' ')));
    }
    QStringList said;

protected:
    void timerEvent(QTimerEvent*) override
    {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog || m_buttons.isEmpty() || dialog == m_answered)
            return;
        m_answered = dialog;
        QString text;
        if (const auto* box = qobject_cast<QMessageBox*>(dialog))
            text = box->text() + u'\n' + box->informativeText();
        for (const auto* table : dialog->findChildren<QTableWidget*>())
            for (int row = 0; row < table->rowCount(); ++row)
                for (int column = 0; column < table->columnCount(); ++column)
                    text += table->item(row, column)->text() + u'\n';
        said << text;
        QAbstractButton* button = buttonOf(*dialog, m_buttons.takeFirst());
        if (!button) {
            qWarning("No such button in: %s", qPrintable(text));
            dialog->close();
            return;
        }
        // Not from within the timer: what the click opens has to be answered, too.
        QMetaObject::invokeMethod(button, &QAbstractButton::click, Qt::QueuedConnection);
    }

private:
    QStringList m_buttons;
    QPointer<QWidget> m_answered;
};

struct Folder {
    QTemporaryDir folder;
    QString path = QFileInfo(folder.path()).canonicalFilePath() + QStringLiteral("/plan.headroom.json");
    Folder() { writePlan(path, planOf(100)); }
};

/// A state folder with what a killed program left of that plan.
void leaveOrphan(const Plan& plan, const QString& planFile)
{
    const std::string text = planText(plan);
    RecoveryKeeper keeper;
    QCOMPARE(keeper.keep({.keeper = {}, .planFile = planFile, .planName = QStringLiteral("Left behind"), .editedAt = QDateTime::currentDateTime().addSecs(-130), .savedAt = {}, .fileHash = {}, .planHash = {}},
                 text, RecoveryKeeper::Place::StateFolder), QString());
    QVERIFY(QFile::copy(keeper.path(), recoveryFolder() + QStringLiteral("/left.autosave")));
    keeper.drop();
}

bool isLeft()
{
    return QFile::exists(recoveryFolder() + QStringLiteral("/left.autosave"));
}

} // namespace

class FileFlowTest : public UiTest {
    Q_OBJECT

private slots:
    void cleanup() { QFile::remove(recoveryFolder() + QStringLiteral("/left.autosave")); }

    void aSecondWindowIsToldAndMayOpenACopy()
    {
        const Folder file;
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

    void aChangeOnDiskIsOfferedAndReloadCanBeUndone()
    {
        const Folder file;
        MainWindow window;
        window.show();
        window.open(file.path);
        auto* bar = window.findChild<FileBar*>();
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
        const Folder file;
        MainWindow window;
        window.show();
        window.open(file.path);
        auto* bar = window.findChild<FileBar*>();
        writePlan(file.path, planOf(9));
        QTRY_VERIFY(bar->isVisible());
        buttonOf(*bar, QStringLiteral("Keep Mine"))->click();
        QVERIFY(!bar->isVisible());
        QVERIFY(window.isWindowModified());
        window.action(ActionId::Save)->trigger();
        QVERIFY(planIn(file.path) == planOf(100));
    }

    void whatIsNoPlanIsNotReloaded()
    {
        const Folder file;
        MainWindow window;
        window.show();
        window.open(file.path);
        auto* bar = window.findChild<FileBar*>();
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
        const Folder file;
        MainWindow window;
        window.show();
        window.open(file.path);
        auto* bar = window.findChild<FileBar*>();
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
        const Folder file;
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
        const Folder file;
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

    void aFailedSaveKeepsThePlanAndOffersAnotherPlace()
    {
        const Folder file;
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
