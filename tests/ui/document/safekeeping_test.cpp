// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/safekeeping.h"

#include "core/plan/plan_io.h"
#include "tests/ui/files.h"
#include "tests/ui/harness.h"
#include "ui/document/files/safe_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace headroom;
using namespace std::chrono_literals;

namespace {

constexpr AutosavePace fast{.quiet = 10ms, .most = 50ms};

std::function<void(Plan&)> setUsers(std::int64_t users)
{
    return [users](Plan& plan) { plan.domains.entries[0].value.cohorts.entries[0].value.users = users; };
}

std::int64_t usersOf(const Plan& plan)
{
    return plan.domains.entries[0].value.cohorts.entries[0].value.users;
}

QByteArray planOf(std::int64_t users)
{
    Plan plan = builtInPlan();
    setUsers(users)(plan);
    return QByteArray::fromStdString(planText(plan));
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// A plan in a file of its own, with its folder.
struct PlanFile {
    QTemporaryDir folder;
    QString path = QFileInfo(folder.path()).canonicalFilePath() + QStringLiteral("/plan.headroom.json");

    PlanFile() { writeFile(path, planOf(100)); }
    QString beside() const { return QFileInfo(path).absolutePath() + QStringLiteral("/.plan.headroom.json.autosave"); }
    QString lock() const { return QFileInfo(path).absolutePath() + QStringLiteral("/.plan.headroom.json.lock"); }
};

/// As the processes of others leave a lock: of one that has ended.
void writeLock(const QString& path, qint64 process, const QByteArray& host)
{
    writeFile(path, QByteArray::number(process) + "\nheadroom\n" + host + "\n");
}

qint64 endedProcess()
{
    QProcess process;
    process.start(QStringLiteral("true"), QStringList());
    process.waitForStarted();
    const qint64 id = process.processId();
    process.waitForFinished();
    return id;
}

/// What a kill would leave: the files of a document, copied while it lives, with the locks of a process that has ended.
void leaveOrphan(const QString& stateName, const RecoveryHeader& header, const QByteArray& text, const QString& beside = {})
{
    RecoveryKeeper keeper;
    QCOMPARE(keeper.keep(header, {text.constData(), static_cast<std::size_t>(text.size())}, beside.isEmpty() ? RecoveryKeeper::Place::StateFolder : RecoveryKeeper::Place::BesideFile), QString());
    const QDir state(recoveryFolder());
    const QString id = QFileInfo(state.entryList({QStringLiteral("*.lock")}).constFirst()).completeBaseName();
    for (const QString& ending : {QStringLiteral(".autosave"), QStringLiteral(".where")})
        QFile::copy(state.filePath(id + ending), state.filePath(stateName + ending));
    const QByteArray kept = contentOf(keeper.path());
    keeper.drop();
    if (!beside.isEmpty())
        writeFile(beside, QByteArray(kept).replace(id.toLatin1(), stateName.toLatin1()));
    writeLock(state.filePath(stateName + QStringLiteral(".lock")), endedProcess(), QSysInfo::machineHostName().toLatin1());
}

} // namespace

class SafekeepingTest : public UiTest {
    Q_OBJECT

private slots:
    void cleanup() { QCOMPARE(filesIn(recoveryFolder()), QStringList()); }

    void anUnsavedPlanIsKeptInTheStateFolderUntilItIsDiscarded()
    {
        PlanDocument document;
        Safekeeping keeping(document, fast);
        QSignalSpy kept(&keeping.autosave(), &Autosave::kept);
        document.edit(QStringLiteral("Set users"), setUsers(7));
        QVERIFY(kept.wait());
        const QStringList names = QDir(recoveryFolder()).entryList({QStringLiteral("*.autosave")});
        QCOMPARE(names.size(), 1);
        const QString path = QDir(recoveryFolder()).filePath(names.first());
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QByteArray whole = contentOf(path);
        const qsizetype end = whole.indexOf('\n');
        QCOMPARE(whole.mid(end + 1), planOf(7));
        QCOMPARE(QJsonDocument::fromJson(whole.left(end)).object()[QStringLiteral("name")].toString(), QStringLiteral("Whitepaper scenario"));
        QVERIFY(findOrphans().empty()); // its process lives
        document.startFrom(builtInPlan());
        keeping.autosave().finish();
        QCOMPARE(filesIn(recoveryFolder()), QStringList());
    }

    void nothingIsKeptOfWhatIsNotEdited()
    {
        const PlanFile file;
        PlanDocument document;
        Safekeeping keeping(document, fast);
        QVERIFY(document.open(file.path).empty());
        QVERIFY(document.show(std::nullopt).empty());
        QTest::qWait(100);
        QCOMPARE(filesIn(file.folder.path()), (QStringList{QStringLiteral(".plan.headroom.json.lock"), QStringLiteral("plan.headroom.json")}));
    }

    void aPlanWithAFileIsKeptBesideItUntilItIsSavedOrUndone()
    {
        const PlanFile file;
        PlanDocument document;
        Safekeeping keeping(document, fast);
        QSignalSpy kept(&keeping.autosave(), &Autosave::kept);
        QVERIFY(document.open(file.path).empty());
        document.edit(QStringLiteral("Set users"), setUsers(7));
        QVERIFY(kept.wait());
        QCOMPARE(readRecovery(file.beside())->text, planOf(7));
        QCOMPARE(readRecovery(file.beside())->header.planFile, file.path);
        QCOMPARE(document.save(file.path), QString());
        keeping.autosave().finish();
        QVERIFY(!QFile::exists(file.beside()));
        document.edit(QStringLiteral("Set users"), setUsers(8));
        QVERIFY(kept.wait());
        QVERIFY(QFile::exists(file.beside()));
        document.undoStack().undo();
        keeping.autosave().finish();
        QVERIFY(!QFile::exists(file.beside()));
        QCOMPARE(filesIn(recoveryFolder()), QStringList());
    }

    void aCleanEndLeavesNothing()
    {
        const PlanFile file;
        {
            PlanDocument document;
            Safekeeping keeping(document, fast);
            QVERIFY(document.open(file.path).empty());
            QSignalSpy kept(&keeping.autosave(), &Autosave::kept);
            document.edit(QStringLiteral("Set users"), setUsers(7));
            QVERIFY(kept.wait());
            document.edit(QStringLiteral("Set users"), setUsers(8));
            keeping.autosave().writeNow();
        }
        QCOMPARE(filesIn(file.folder.path()), QStringList{QStringLiteral("plan.headroom.json")});
    }

    void typingWithoutAPauseIsKeptToo()
    {
        PlanDocument document;
        Safekeeping keeping(document, {.quiet = 60s, .most = 200ms});
        QSignalSpy kept(&keeping.autosave(), &Autosave::kept);
        QElapsedTimer clock;
        clock.start();
        for (int users = 1; kept.isEmpty() && clock.elapsed() < 10'000; ++users) {
            document.edit(QStringLiteral("Set users"), setUsers(users), QStringLiteral("users"));
            QTest::qWait(5);
        }
        QVERIFY(!kept.isEmpty());
        QVERIFY(clock.elapsed() >= 200);
    }

    void aBrokenScenarioIsKeptAndComesBack()
    {
        PlanDocument document;
        Safekeeping keeping(document, fast);
        QSignalSpy kept(&keeping.autosave(), &Autosave::kept);
        document.edit(QStringLiteral("Add"), [](Plan& plan) { plan.scenarios.add("s").patch.text = R"({"domains":{"gone":{"availabilityZones":2}}})"; });
        QVERIFY(kept.wait());
        const auto read = readRecovery(QDir(recoveryFolder()).filePath(QDir(recoveryFolder()).entryList({QStringLiteral("*.autosave")}).constFirst()));
        QVERIFY(read);
        QVERIFY(!readPlan(read->text.toStdString()).plan);
        QVERIFY(rescuePlan(read->text.toStdString()) == document.base());
    }

    void whatIsHalfThereIsNoRecoveryFile()
    {
        const PlanFile file;
        PlanDocument document;
        Safekeeping keeping(document, fast);
        QVERIFY(document.open(file.path).empty());
        QSignalSpy kept(&keeping.autosave(), &Autosave::kept);
        document.edit(QStringLiteral("Set users"), setUsers(7));
        QVERIFY(kept.wait());
        const QByteArray whole = contentOf(file.beside());
        const QString copy = file.folder.filePath(QStringLiteral("copy"));
        writeFile(copy, whole);
        QVERIFY(readRecovery(copy));
        for (const qsizetype size : {qsizetype{0}, qsizetype{10}, whole.indexOf('\n'), whole.indexOf('\n') + 1, whole.size() / 2, whole.size() - 1}) {
            writeFile(copy, whole.left(size));
            QVERIFY(!readRecovery(copy));
        }
    }

    void orphansAreFoundWithTheirTimesAndOfferedOnce()
    {
        const QDateTime edited = QDateTime::currentDateTime().addSecs(-300);
        const PlanFile file;
        QVERIFY(QDir().mkpath(recoveryFolder()));
        leaveOrphan(QStringLiteral("one"), {.keeper = {}, .planFile = {}, .planName = QStringLiteral("New"), .editedAt = edited, .savedAt = {}, .fileHash = {}, .planHash = {}}, planOf(1));
        leaveOrphan(QStringLiteral("two"), {.keeper = {}, .planFile = file.path, .planName = QStringLiteral("Old"), .editedAt = edited.addSecs(60), .savedAt = {}, .fileHash = {}, .planHash = {}}, planOf(2), file.beside());
        // Saved after all, at the very end.
        leaveOrphan(QStringLiteral("three"), {.keeper = {}, .planFile = file.path, .planName = QStringLiteral("Saved"), .editedAt = edited, .savedAt = {}, .fileHash = {}, .planHash = {}}, planOf(100));
        {
            auto orphans = findOrphans();
            QCOMPARE(orphans.size(), std::size_t{2});
            QCOMPARE(orphans[0].header.planName, QStringLiteral("Old"));
            QCOMPARE(orphans[0].path, file.beside());
            QCOMPARE(orphans[1].header.planName, QStringLiteral("New"));
            QCOMPARE(orphans[1].header.editedAt.toMSecsSinceEpoch(), edited.toMSecsSinceEpoch());
            QVERIFY(findOrphans().empty()); // whoever offers them has them
            QVERIFY(!findOrphanBeside(file.path));
        }
        QCOMPARE(findOrphans().size(), std::size_t{2}); // left for later
        auto beside = findOrphanBeside(file.path);
        QVERIFY(beside);
        QCOMPARE(readRecovery(beside->path)->text, planOf(2));
        beside->discard();
        beside.reset();
        QVERIFY(!QFile::exists(file.beside()));
        for (Orphan& orphan : findOrphans())
            orphan.discard();
    }

    void whatWasRestoredIsRemovedOnceItIsKeptAnew()
    {
        const PlanFile file;
        QVERIFY(QDir().mkpath(recoveryFolder()));
        leaveOrphan(QStringLiteral("one"), {.keeper = {}, .planFile = file.path, .planName = QStringLiteral("Old"), .editedAt = QDateTime::currentDateTime(), .savedAt = {}, .fileHash = {}, .planHash = {}}, planOf(2), file.beside());
        PlanDocument document;
        Safekeeping keeping(document, {.quiet = 60s, .most = 60s});
        QSignalSpy kept(&keeping.autosave(), &Autosave::kept);
        auto orphan = findOrphanBeside(file.path);
        QVERIFY(orphan);
        QVERIFY(document.open(file.path).empty());
        document.edit(QStringLiteral("Restore"), setUsers(2));
        keeping.autosave().takeOver(*orphan);
        orphan.reset();
        QVERIFY(QFile::exists(file.beside()));
        keeping.autosave().writeNow();
        QVERIFY(kept.wait());
        QVERIFY(!QFile::exists(file.beside()));
        QCOMPARE(QDir(recoveryFolder()).entryList({QStringLiteral("*.autosave")}).size(), 1);
        document.edit(QStringLiteral("Set users"), setUsers(3));
        keeping.autosave().writeNow();
        QVERIFY(kept.wait());
        QCOMPARE(readRecovery(file.beside())->text, planOf(3));
        QCOMPARE(QDir(recoveryFolder()).entryList({QStringLiteral("*.autosave")}).size(), 0);
        document.undoStack().setIndex(0);
    }

    void aLockTellsWhoHasTheFile()
    {
        const PlanFile file;
        QVERIFY(!lockHolder(file.path));
        FileLock lock;
        QVERIFY(lock.take(file.path));
        const auto holder = lockHolder(file.path);
        QVERIFY(holder);
        QCOMPARE(holder->process, QCoreApplication::applicationPid());
        QCOMPARE(holder->host, QSysInfo::machineHostName());
        QVERIFY(holder->since.secsTo(QDateTime::currentDateTime()) < 60);
        QVERIFY(!holder->user.isEmpty());
        FileLock other;
        QVERIFY(!other.take(file.path));
        const QString link = file.folder.filePath(QStringLiteral("link.headroom.json"));
        QVERIFY(QFile::link(file.path, link));
        QVERIFY(lockHolder(link));
        lock.release();
        QVERIFY(!QFile::exists(file.lock()));
        QVERIFY(other.take(link));
    }

    void aDeadProgramsLockIsTakenOverAndAnotherMachinesIsNot()
    {
        const PlanFile file;
        writeLock(file.lock(), endedProcess(), QSysInfo::machineHostName().toLatin1());
        QVERIFY(!lockHolder(file.path));
        FileLock lock;
        QVERIFY(lock.take(file.path));
        lock.release();
        writeFile(file.lock(), {}); // killed before it had written its name
        QVERIFY(!lockHolder(file.path));
        writeFile(file.lock(), {});
        QVERIFY(lock.take(file.path));
        lock.release();
        writeLock(file.lock(), endedProcess(), QSysInfo::machineHostName().toLatin1());
        writeFile(file.lock() + QStringLiteral(".rmlock"), {}); // killed while it took over a dead one's
        QVERIFY(lock.take(file.path));
        lock.release();
        writeLock(file.lock(), endedProcess(), "another-machine");
        QVERIFY(lockHolder(file.path));
        QCOMPARE(lockHolder(file.path)->host, QStringLiteral("another-machine"));
        QVERIFY(!lock.take(file.path));
    }

    void theLockFollowsTheDocument()
    {
        const PlanFile file;
        const QString other = file.folder.filePath(QStringLiteral("other.headroom.json"));
        PlanDocument document;
        Safekeeping keeping(document, fast);
        QVERIFY(document.open(file.path).empty());
        QVERIFY(keeping.isLocked());
        QVERIFY(lockHolder(file.path));
        QVERIFY(!keeping.otherHolder(file.path));
        QCOMPARE(document.save(other), QString());
        QVERIFY(!lockHolder(file.path));
        QVERIFY(lockHolder(other));
        document.startFrom(builtInPlan());
        QVERIFY(!lockHolder(other));
    }

    void whoHasNoLockKeepsInTheStateFolder()
    {
        const PlanFile file;
        PlanDocument first, second;
        Safekeeping keepsFirst(first, fast), keepsSecond(second, fast);
        QVERIFY(first.open(file.path).empty());
        QVERIFY(second.open(file.path).empty());
        QVERIFY(keepsFirst.isLocked() && !keepsSecond.isLocked());
        QVERIFY(keepsSecond.otherHolder(file.path));
        QSignalSpy kept(&keepsSecond.autosave(), &Autosave::kept);
        second.edit(QStringLiteral("Set users"), setUsers(7));
        QVERIFY(kept.wait());
        QVERIFY(!QFile::exists(file.beside()));
        QCOMPARE(QDir(recoveryFolder()).entryList({QStringLiteral("*.autosave")}).size(), 1);
    }

    void changesByOthersAreNoticedAndOnesOwnAreNot()
    {
        const PlanFile file;
        PlanDocument document;
        Safekeeping keeping(document, fast);
        QVERIFY(document.open(file.path).empty());
        QSignalSpy changed(&keeping.watch(), &FileWatch::changed);
        document.edit(QStringLiteral("Set users"), setUsers(7));
        QCOMPARE(document.save(file.path), QString());
        QTest::qWait(700);
        QCOMPARE(changed.size(), 0);

        writeFile(file.path, planOf(8)); // into the file
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(keeping.watch().state(), OnDisk::Changed);
        QVERIFY(document.reload(QStringLiteral("Reload")).empty());
        QCOMPARE(keeping.watch().state(), OnDisk::Same);
        QCOMPARE(usersOf(document.plan()), 8);
        QVERIFY(!document.isDirty());
        document.undoStack().undo();
        QCOMPARE(usersOf(document.plan()), 7);
        QVERIFY(document.isDirty());

        changed.clear();
        const QString fresh = file.folder.filePath(QStringLiteral("fresh"));
        writeFile(fresh, planOf(9)); // and in its place, twice: the watch outlives the file
        QCOMPARE(std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(file.path).constData()), 0);
        QTRY_COMPARE(changed.size(), 1);
        document.keepOwn();
        QCOMPARE(keeping.watch().state(), OnDisk::Same);
        QVERIFY(document.isDirty());
        writeFile(fresh, planOf(10));
        QCOMPARE(std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(file.path).constData()), 0);
        QTRY_COMPARE(keeping.watch().state(), OnDisk::Changed);
        document.startFrom(builtInPlan());
    }

    void theSameTextAnewIsNoChange()
    {
        const PlanFile file;
        PlanDocument document;
        Safekeeping keeping(document, fast);
        QVERIFY(document.open(file.path).empty());
        QSignalSpy changed(&keeping.watch(), &FileWatch::changed);
        writeFile(file.path, planOf(100));
        QTest::qWait(700);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(document.onDisk(), OnDisk::Same);
    }

    void aFileThatIsGoneLeavesThePlanUnsaved()
    {
        const PlanFile file;
        PlanDocument document;
        Safekeeping keeping(document, fast);
        QVERIFY(document.open(file.path).empty());
        QVERIFY(!document.isDirty());
        QSignalSpy kept(&keeping.autosave(), &Autosave::kept);
        QVERIFY(QFile::remove(file.path));
        QTRY_COMPARE(keeping.watch().state(), OnDisk::Gone);
        QVERIFY(document.isDirty());
        QVERIFY(kept.size() > 0 || kept.wait());
        QCOMPARE(readRecovery(file.beside())->text, planOf(100));
        QCOMPARE(document.save(file.path), QString());
        QCOMPARE(contentOf(file.path), planOf(100));
        QCOMPARE(keeping.watch().state(), OnDisk::Same);
    }

    /// Of a plan with a thousand cohorts; what a frame has to spare is 8 ms.
    void keepingALargePlanHoldsNobodyUp()
    {
        PlanDocument document;
        document.edit(QStringLiteral("Add"), [](Plan& plan) {
            Domain& domain = plan.domains.entries[0].value;
            const Cohort cohort = domain.cohorts.entries[0].value;
            for (int i = 0; i < 1000; ++i)
                domain.cohorts.add("Cohort " + std::to_string(i), cohort);
        });
        Safekeeping keeping(document, {.quiet = 60s, .most = 60s});
        std::vector<double> times;
        for (int i = 0; i < 11; ++i) {
            document.edit(QStringLiteral("Set users"), setUsers(i));
            QElapsedTimer clock;
            clock.start();
            keeping.autosave().writeNow();
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            keeping.autosave().finish();
            QCoreApplication::processEvents();
        }
        std::sort(times.begin(), times.end());
        qInfo("keeping a plan of 1,001 cohorts takes the window %.2f ms", times[times.size() / 2]);
        QVERIFY(times[times.size() / 2] < 8.0);
    }
};

int main(int argc, char** argv)
{
    return runUiTest<SafekeepingTest>(argc, argv);
}

#include "safekeeping_test.moc"
