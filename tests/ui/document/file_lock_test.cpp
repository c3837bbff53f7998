// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/files/file_lock.h"

#include "tests/ui/document/plan_file.h"
#include "tests/ui/harness.h"

#include <QLockFile>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace headroom;

namespace {

/// Nobody but the superuser may read what the superuser owns: then he is nobody for a while. Others forbid it to themselves.
class Unreadable {
public:
    explicit Unreadable(const QString& path)
    {
        const QByteArray file = QFile::encodeName(path);
        const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
        m_isDone = ::chmod(folder.constData(), 0777) == 0 && ::chmod(file.constData(), ::geteuid() == 0 ? 0600 : 0) == 0 && (::geteuid() != 0 || ::seteuid(nobody) == 0);
    }
    ~Unreadable()
    {
        if (::getuid() == 0 && ::seteuid(0) != 0)
            qFatal("can't be the superuser again");
    }
    bool isDone() const { return m_isDone; }

private:
    static constexpr uid_t nobody = 65534;
    bool m_isDone = false;
};

void makeOld(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
}

QByteArray ownLock()
{
    return QByteArray::number(QCoreApplication::applicationPid()) + "\nui_file_lock_test\n" + QSysInfo::machineHostName().toUtf8() + '\n';
}

} // namespace

class FileLockTest : public UiTest {
    Q_OBJECT

private slots:
    void aLockTellsWhoHasTheFile()
    {
        const PlanFile file;
        QVERIFY(!lockHolder(file.path));
        FileLock lock;
        QCOMPARE(lock.take(file.path), LockAnswer::Taken);
        const auto holder = lockHolder(file.path);
        QVERIFY(holder);
        QCOMPARE(holder->process, QCoreApplication::applicationPid());
        QCOMPARE(holder->host, QSysInfo::machineHostName());
        QVERIFY(!holder->isElsewhere());
        QVERIFY(holder->since.secsTo(QDateTime::currentDateTime()) < 60);
        QVERIFY(!holder->user.isEmpty());
        FileLock other;
        QCOMPARE(other.take(file.path), LockAnswer::Held);
        const QString link = file.folder.filePath(QStringLiteral("link.headroom.json"));
        QVERIFY(QFile::link(file.path, link));
        QVERIFY(lockHolder(link));
        lock.release();
        QVERIFY(!QFile::exists(file.lock()));
        QCOMPARE(other.take(link), LockAnswer::Taken);
    }

    void aDeadProgramsLockIsTakenOverAndAnotherMachinesIsNot()
    {
        const PlanFile file;
        writeLock(file.lock(), endedProcess(), QSysInfo::machineHostName().toLatin1());
        QVERIFY(!lockHolder(file.path));
        FileLock lock;
        QCOMPARE(lock.take(file.path), LockAnswer::Taken);
        lock.release();
        writeFile(file.lock(), {}); // killed before it had written its name
        QVERIFY(!lockHolder(file.path));
        writeFile(file.lock(), {});
        QCOMPARE(lock.take(file.path), LockAnswer::Taken);
        lock.release();
        writeLock(file.lock(), endedProcess(), QSysInfo::machineHostName().toLatin1());
        writeFile(file.lock() + QStringLiteral(".rmlock"), {}); // killed while it took over a dead one's
        QCOMPARE(lock.take(file.path), LockAnswer::Taken);
        lock.release();
        writeLock(file.lock(), endedProcess(), "another-machine");
        QVERIFY(lockHolder(file.path));
        QCOMPARE(lockHolder(file.path)->host, QStringLiteral("another-machine"));
        QVERIFY(lockHolder(file.path)->isElsewhere());
        QCOMPARE(lock.take(file.path), LockAnswer::Held);
        QCOMPARE(lock.takeOver(file.path), LockAnswer::Taken); // for who knows better
    }

    void aLockThatCannotBeReadIsSomebodys()
    {
        const PlanFile file;
        writeFile(file.lock(), ownLock());
        makeOld(file.lock());
        {
            const Unreadable lock(file.lock());
            QVERIFY(lock.isDone());
            FileLock own;
            QCOMPARE(own.take(file.path), LockAnswer::Held);
            const auto holder = lockHolder(file.path);
            QVERIFY(holder);
            QCOMPARE(holder->program, QString());
            QVERIFY(!holder->user.isEmpty());
            QVERIFY(holder->since.secsTo(QDateTime::currentDateTime()) >= 60);
            QVERIFY(holder->isElsewhere());
        }
        QVERIFY(QFile::setPermissions(file.lock(), QFile::ReadOwner));
        QCOMPARE(contentOf(file.lock()), ownLock());
    }

    void anEmptyLockThatCannotBeReadIsLeftWhileItMayBeBeingMade()
    {
        const PlanFile file;
        writeFile(file.lock(), {});
        FileLock own;
        {
            const Unreadable lock(file.lock());
            QVERIFY(lock.isDone());
            QCOMPARE(own.take(file.path), LockAnswer::Held);
        }
        QVERIFY(QFile::setPermissions(file.lock(), QFile::ReadOwner | QFile::WriteOwner));
        makeOld(file.lock());
        const Unreadable lock(file.lock());
        QVERIFY(lock.isDone());
        QCOMPARE(own.take(file.path), LockAnswer::Taken);
    }

    void anEmptyLockThatIsBeingMadeIsLeft()
    {
        const PlanFile file;
        const int made = ::open(QFile::encodeName(file.lock()).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644); // as Qt makes it: by a file that it locks, too
        QVERIFY(made >= 0 && ::flock(made, LOCK_EX | LOCK_NB) == 0);
        FileLock lock;
        QCOMPARE(lock.take(file.path), LockAnswer::Held);
        QVERIFY(lockHolder(file.path));
        ::close(made);
        QCOMPARE(lock.take(file.path), LockAnswer::Taken);
    }

    void othersMayReadALockWhateverTheMask()
    {
        const PlanFile file;
        const mode_t mask = ::umask(077);
        FileLock lock;
        const LockAnswer answer = lock.take(file.path);
        ::umask(mask);
        QCOMPARE(answer, LockAnswer::Taken);
        const QFile::Permissions read = QFile::ReadGroup | QFile::ReadOther;
        QCOMPARE(QFile::permissions(file.lock()) & read, read);
    }

    void whatAnotherTookOverIsNotRemoved()
    {
        const PlanFile file;
        FileLock lock;
        QCOMPARE(lock.take(file.path), LockAnswer::Taken);
        QVERIFY(lock.isInPlace());
        QVERIFY(QFile::remove(file.lock()));
        QVERIFY(!lock.isInPlace());
        writeLock(file.lock(), 4711, "another-machine");
        QVERIFY(!lock.isInPlace());
        lock.release();
        QVERIFY(QFile::exists(file.lock()));
        QCOMPARE(lockHolder(file.path)->process, 4711);
    }

    void aLockThatCannotBeMadeIsHeldByNobody()
    {
        FileLock lock;
        QCOMPARE(lock.take(QStringLiteral("/proc/self/plan.headroom.json")), LockAnswer::Impossible);
        QVERIFY(!lockHolder(QStringLiteral("/proc/self/plan.headroom.json")));
    }

    void guestsAreSeenUntilTheyEnd()
    {
        const PlanFile file;
        QVERIFY(guestsOf(file.path).empty());
        FileLock first, second;
        QCOMPARE(first.takeAsGuest(file.path), LockAnswer::Taken);
        QCOMPARE(second.takeAsGuest(file.path), LockAnswer::Taken);
        QCOMPARE(guestsOf(file.path).size(), std::size_t{2});
        QCOMPARE(guestsOf(file.path, first.path()).size(), std::size_t{1});
        QVERIFY(!lockHolder(file.path));
        first.release();
        second.release();
        QVERIFY(guestsOf(file.path).empty());
        const QString left = QFileInfo(file.path).absolutePath() + QStringLiteral("/.plan.headroom.json.left.guest");
        writeLock(left, endedProcess(), QSysInfo::machineHostName().toLatin1());
        QVERIFY(guestsOf(file.path).empty());
        QVERIFY(!QFile::exists(left));
    }
};

int main(int argc, char** argv)
{
    return runUiTest<FileLockTest>(argc, argv);
}

#include "file_lock_test.moc"
