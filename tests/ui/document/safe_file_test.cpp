// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/files/safe_file.h"

#include "tests/ui/files.h"
#include "tests/ui/harness.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace headroom;

namespace {

struct stat statOf(const QString& path)
{
    struct stat result {};
    if (::stat(QFile::encodeName(path).constData(), &result) != 0)
        qWarning("stat");
    return result;
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class SafeFileTest : public UiTest {
    Q_OBJECT

private slots:
    void keepsPermissions_data()
    {
        QTest::addColumn<int>("mode");
        for (const int mode : {0600, 0640, 0644, 0664, 0666, 0755, 0604})
            QTest::newRow(qPrintable(QString::number(mode, 8))) << mode;
    }

    void keepsPermissions()
    {
        QFETCH(int, mode);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.json"));
        writeFile(path, "old");
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode)), 0);
        QCOMPARE(writeSafely(path, "new"), QString());
        QCOMPARE(contentOf(path), QByteArray("new"));
        QCOMPARE(static_cast<int>(statOf(path).st_mode & 07777), mode);
        QCOMPARE(filesIn(folder.path()), QStringList{QStringLiteral("plan.json")});
    }

    void aNewFileHasWhatTheSystemGivesAndASecretOneIsTheOwners()
    {
        const QTemporaryDir folder;
        const mode_t before = ::umask(027);
        const QString usual = writeSafely(folder.filePath(QStringLiteral("a")), "x");
        const QString secret = writeSafely(folder.filePath(QStringLiteral("b")), "x", Readers::OwnerAlone);
        ::umask(before);
        QCOMPARE(usual + secret, QString());
        QCOMPARE(static_cast<int>(statOf(folder.filePath(QStringLiteral("a"))).st_mode & 0777), 0640);
        QCOMPARE(static_cast<int>(statOf(folder.filePath(QStringLiteral("b"))).st_mode & 0777), 0600);
    }

    void keepsOwnerAndGroup()
    {
        if (::geteuid() != 0)
            QSKIP("Only root can give a file away");
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.json"));
        writeFile(path, "old");
        QCOMPARE(::chown(QFile::encodeName(path).constData(), 1234, 2345), 0);
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0660), 0);
        QCOMPARE(writeSafely(path, "new"), QString());
        QCOMPARE(statOf(path).st_uid, 1234U);
        QCOMPARE(statOf(path).st_gid, 2345U);
        QCOMPARE(static_cast<int>(statOf(path).st_mode & 0777), 0660);
    }

    void keepsExtendedAttributes()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.json"));
        writeFile(path, "old");
        if (::setxattr(QFile::encodeName(path).constData(), "user.origin", "desk", 4, 0) != 0)
            QSKIP("The disk of temporary files takes no attributes");
        QCOMPARE(writeSafely(path, "new"), QString());
        QByteArray value(4, '\0');
        QCOMPARE(::getxattr(QFile::encodeName(path).constData(), "user.origin", value.data(), 4), 4);
        QCOMPARE(value, QByteArray("desk"));
    }

    void aLinkStaysOneAndItsTargetIsWritten()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("real")));
        const QString target = folder.filePath(QStringLiteral("real/plan.json"));
        const QString middle = folder.filePath(QStringLiteral("middle.json"));
        const QString link = folder.filePath(QStringLiteral("link.json"));
        writeFile(target, "old");
        QCOMPARE(::symlink("real/plan.json", QFile::encodeName(middle).constData()), 0); // a relative one, as people make them
        QVERIFY(QFile::link(middle, link));
        QCOMPARE(writeSafely(link, "new"), QString());
        QCOMPARE(contentOf(target), QByteArray("new"));
        QVERIFY(QFileInfo(link).isSymLink() && QFileInfo(middle).isSymLink());
        QCOMPARE(companionPath(link, QStringLiteral("lock")), companionPath(target, QStringLiteral("lock")));
        // To a file that is not there yet.
        QVERIFY(QFile::remove(target));
        QCOMPARE(writeSafely(link, "newer"), QString());
        QCOMPARE(contentOf(target), QByteArray("newer"));
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void anotherHardLinkKeepsTheOldText()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.json"));
        const QString other = folder.filePath(QStringLiteral("other.json"));
        writeFile(path, "old");
        QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(other).constData()), 0);
        QCOMPARE(writeSafely(path, "new"), QString());
        QCOMPARE(contentOf(path), QByteArray("new"));
        QCOMPARE(contentOf(other), QByteArray("old"));
    }

    void companionsAreHiddenAndFitTheDisk()
    {
        const QTemporaryDir folder;
        const QString root = QFileInfo(folder.path()).canonicalFilePath() + u'/';
        QCOMPARE(companionPath(root + QStringLiteral("a b.json"), QStringLiteral("lock")), root + QStringLiteral(".a b.json.lock"));
        QCOMPARE(companionPath(root + QStringLiteral(".a.json"), QStringLiteral("lock")), root + QStringLiteral(".a.json.lock"));
        const QString longest = root + QString(250, u'n') + QStringLiteral(".json"); // 255 bytes
        QCOMPARE(writeSafely(longest, "text"), QString());
        QCOMPARE(contentOf(longest), QByteArray("text"));
        QCOMPARE(writeSafely(companionPath(longest, QStringLiteral("autosave")), "text"), QString());
    }

    void whatADeadWriterLeftIsRemovedOnceItIsOld()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.json"));
        writeFile(path, "text");
        for (const char* name : {".plan.json.1ab.part", ".plan.json.autosave.2cd.part", ".other.json.3ef.part", ".plan.json.young.part", "plan.json.part"}) {
            writeFile(folder.filePath(QLatin1String(name)), "half");
            if (!QLatin1String(name).contains(QLatin1String("young"))) {
                QFile file(folder.filePath(QLatin1String(name)));
                QVERIFY(file.open(QIODevice::ReadWrite));
                QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-120), QFileDevice::FileModificationTime));
            }
        }
        removeLeftovers(path);
        QCOMPARE(filesIn(folder.path()), (QStringList{QStringLiteral(".other.json.3ef.part"), QStringLiteral(".plan.json.young.part"), QStringLiteral("plan.json"), QStringLiteral("plan.json.part")}));
    }

    void aDeviceIsWrittenNotReplaced()
    {
        const QString error = writeSafely(QStringLiteral("/dev/full"), "text");
        QVERIFY2(error.contains(QStringLiteral("the disk is full")), qPrintable(error));
        QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
        QCOMPARE(writeSafely(QStringLiteral("/dev/null"), "text"), QString());
        QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
    }

    void aFolderThatIsGoneIsSaid()
    {
        const QTemporaryDir folder;
        const QString error = writeSafely(folder.filePath(QStringLiteral("gone/plan.json")), "text");
        QVERIFY2(error.contains(QStringLiteral("plan.json")) && error.contains(QStringLiteral("folder is not there")), qPrintable(error));
        QVERIFY(writeSafely(folder.path(), "text").contains(QStringLiteral("can't be saved")));
    }
};

int main(int argc, char** argv)
{
    return runUiTest<SafeFileTest>(argc, argv);
}

#include "safe_file_test.moc"
