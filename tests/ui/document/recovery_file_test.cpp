// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/files/recovery_file.h"

#include "tests/ui/document/plan_file.h"
#include "tests/ui/harness.h"
#include "ui/document/safekeeping.h"

#include <QSignalSpy>
#include <QSysInfo>

using namespace headroom;
using namespace std::chrono_literals;

namespace {

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

class RecoveryFileTest : public UiTest {
    Q_OBJECT

private slots:
    void cleanup() { QCOMPARE(filesIn(recoveryFolder()), QStringList()); }

    void orphansAreFoundWithTheirTimesAndOfferedOnce()
    {
        const QDateTime edited = QDateTime::currentDateTime().addSecs(-300);
        const PlanFile file;
        QVERIFY(QDir().mkpath(recoveryFolder()));
        leaveOrphan(QStringLiteral("one"), {.keeper = {}, .planFile = {}, .planName = QStringLiteral("New"), .editedAt = edited, .savedAt = {}, .fileHash = {}, .planHash = {}}, planTextOf(1));
        leaveOrphan(QStringLiteral("two"), {.keeper = {}, .planFile = file.path, .planName = QStringLiteral("Old"), .editedAt = edited.addSecs(60), .savedAt = {}, .fileHash = {}, .planHash = {}}, planTextOf(2), file.beside());
        // Saved after all, at the very end.
        leaveOrphan(QStringLiteral("three"), {.keeper = {}, .planFile = file.path, .planName = QStringLiteral("Saved"), .editedAt = edited, .savedAt = {}, .fileHash = {}, .planHash = {}}, planTextOf(100));
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
        QCOMPARE(readRecovery(beside->path)->text, planTextOf(2));
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
        leaveOrphan(QStringLiteral("one"), {.keeper = {}, .planFile = file.path, .planName = QStringLiteral("Old"), .editedAt = QDateTime::currentDateTime(), .savedAt = {}, .fileHash = {}, .planHash = {}}, planTextOf(2), file.beside());
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
        QCOMPARE(readRecovery(file.beside())->text, planTextOf(3));
        QCOMPARE(QDir(recoveryFolder()).entryList({QStringLiteral("*.autosave")}).size(), 0);
        document.undoStack().setIndex(0);
    }

    /// The clock went back between the two that one program wrote.
    void ofTwoOfOneProgramTheLaterCountsWhateverTheClockSaid()
    {
        const PlanFile file;
        const QDateTime now = QDateTime::currentDateTime();
        const QString state = recoveryFolder();
        const QString other = file.folder.filePath(QStringLiteral("kept"));
        {
            RecoveryKeeper keeper;
            const auto keep = [&](std::int64_t users, const QDateTime& edited, RecoveryKeeper::Place place) {
                const QByteArray text = planTextOf(users);
                QCOMPARE(keeper.keep({.keeper = {}, .planFile = file.path, .planName = {}, .editedAt = edited, .savedAt = {}, .fileHash = {}, .planHash = {}}, text.toStdString(), place), QString());
            };
            keep(1, now, RecoveryKeeper::Place::StateFolder);
            QVERIFY(QFile::copy(keeper.path(), other));
            keep(2, now.addSecs(-3600), RecoveryKeeper::Place::BesideFile);
            const QString id = readRecovery(other)->header.keeper;
            QVERIFY(QFile::copy(state + u'/' + id + QStringLiteral(".where"), state + QStringLiteral("/one.where")));
            QVERIFY(QFile::copy(other, state + QStringLiteral("/one.autosave")));
            QVERIFY(QFile::rename(file.beside(), other + u'2'));
            keeper.drop();
            QVERIFY(QFile::rename(other + u'2', file.beside()));
        }
        auto orphans = findOrphans();
        QCOMPARE(orphans.size(), std::size_t{1});
        QCOMPARE(readRecovery(orphans[0].path)->text, planTextOf(2));
        orphans[0].discard();
    }

    void whatCannotBeReadIsNamed()
    {
        QVERIFY(QDir().mkpath(recoveryFolder()));
        const QString path = recoveryFolder() + QStringLiteral("/broken.autosave");
        writeFile(path, "{\"format\":\"headroom-recovery\"");
        QStringList unreadable;
        QVERIFY(findOrphans(&unreadable).empty());
        QCOMPARE(unreadable, QStringList{path});
        QVERIFY(QFile::remove(path));
    }
};

int main(int argc, char** argv)
{
    return runUiTest<RecoveryFileTest>(argc, argv);
}

#include "recovery_file_test.moc"
