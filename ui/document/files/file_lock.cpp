// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/files/file_lock.h"

#include "ui/document/files/safe_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>
#include <QThread>
#include <QUuid>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/types.h>
#include <unistd.h>
#endif

namespace headroom {

namespace {

constexpr qint64 oldSeconds = 5; ///< that no lock takes to be made, on the slowest of disks
const QString guestEnding = QStringLiteral("guest");

QString lockPath(const QString& planPath)
{
    return companionPath(planPath, QStringLiteral("lock"));
}

/// Nothing where it can't be read.
std::optional<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

/// Qt locks the file itself, too, which ends with the program. False where that can't be told.
bool isLetGoOf(const QString& path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool isFree = ::flock(file, LOCK_SH | LOCK_NB) == 0;
    ::close(file);
    return isFree;
#else
    Q_UNUSED(path)
    return false;
#endif
}

/// A program that is killed while it makes a lock leaves one that names nobody, and which Qt therefore leaves alone. One that is being made has its name in no time.
/// One that can't be read, and says something, is somebody's: another user's.
bool isNobodys(const QString& path)
{
    constexpr int tries = 10;
    constexpr unsigned long pause = 5; // milliseconds
    QLockFile lock(path);
    qint64 process = 0;
    QString host, program;
    for (int i = 0; i < tries; ++i) {
        const QFileInfo info(path);
        if (!info.exists() || lock.getLockInfo(&process, &host, &program))
            return false;
        const bool isOld = info.lastModified().secsTo(QDateTime::currentDateTime()) > oldSeconds;
        if (!(info.size() == 0 ? isOld || isLetGoOf(path) : isOld && isLetGoOf(path)))
            return false;
        QThread::msleep(pause);
    }
    return true;
}

bool isRunning(qint64 process, const QString& program)
{
#ifdef Q_OS_UNIX
    if (process > 0 && ::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH)
        return false;
#endif
    // Another program may have got the number since.
    const QString file = QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(process));
    return file.isEmpty() || QFileInfo(file).fileName() == program;
}

/// The same that Qt goes by, which does not tell where it can't remove the lock.
bool isOfEnded(const QString& path)
{
    const QList<QByteArray> lines = contentOf(path).value_or(QByteArray()).split('\n');
    constexpr qsizetype process = 0, program = 1, host = 2, machine = 3, boot = 4;
    if (lines.size() <= host || lines[process].toLongLong() <= 0)
        return isNobodys(path);
    const auto differs = [&lines](qsizetype line, const QByteArray& own) { return lines.size() > line && !lines[line].isEmpty() && !own.isEmpty() && lines[line] != own; };
    if (differs(host, QSysInfo::machineHostName().toUtf8()) || differs(machine, QSysInfo::machineUniqueId()))
        return false;
    return differs(boot, QSysInfo::bootUniqueId()) || !isRunning(lines[process].toLongLong(), QString::fromUtf8(lines[program]));
}

std::optional<LockHolder> holderOf(const QString& path)
{
    if (!QFileInfo::exists(path))
        return std::nullopt;
    QLockFile lock(path);
    if (takeLock(lock) != LockAnswer::Held)
        return std::nullopt;
    LockHolder holder;
    const bool isRead = lock.getLockInfo(&holder.process, &holder.host, &holder.program);
    const QFileInfo info(path);
    if (!isRead && !info.exists())
        return std::nullopt; // let go of in this moment
    holder.user = info.owner();
    holder.since = info.lastModified();
    return holder;
}

/// One of a program that is not running any more is removed. Qt makes a file of its own for that, which on a full disk would change the folder again and again for whoever watches it;
/// nobody else makes a mark of that name.
std::optional<LockHolder> guestAt(const QString& path)
{
    if (!isOfEnded(path))
        return holderOf(path);
    QFile::remove(path);
    return std::nullopt;
}

} // namespace

bool LockHolder::isElsewhere() const
{
    return host != QSysInfo::machineHostName();
}

LockAnswer takeLock(QLockFile& lock)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return LockAnswer::Taken;
    if (lock.error() != QLockFile::LockFailedError)
        return LockAnswer::Impossible;
    const auto removeNobodys = [](const QString& path) { return isNobodys(path) && QFile::remove(path); };
    const bool wasNobodys = removeNobodys(lock.fileName());
    const bool wasBeingRemoved = removeNobodys(lock.fileName() + QStringLiteral(".rmlock")); // Qt's own, while it removes a dead program's
    if ((wasNobodys || wasBeingRemoved) && lock.tryLock(0))
        return LockAnswer::Taken;
    return lock.error() != QLockFile::LockFailedError || isOfEnded(lock.fileName()) ? LockAnswer::Impossible : LockAnswer::Held;
}

FileLock::FileLock() = default;

FileLock::~FileLock()
{
    release();
}

LockAnswer FileLock::makeAt(const QString& path)
{
    release();
    m_path = path;
    auto lock = std::make_unique<QLockFile>(m_path);
    const LockAnswer answer = takeLock(*lock);
    if (answer != LockAnswer::Taken)
        return answer;
    // Whoever may look into the folder may know; a lock that another user can't read would tell of nobody.
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    m_made = contentOf(m_path).value_or(QByteArray());
    m_lock = std::move(lock);
    return answer;
}

LockAnswer FileLock::take(const QString& planPath)
{
    return makeAt(lockPath(planPath));
}

LockAnswer FileLock::takeOver(const QString& planPath)
{
    release();
    QFile::remove(lockPath(planPath));
    return take(planPath);
}

LockAnswer FileLock::takeAsGuest(const QString& planPath)
{
    return makeAt(companionPath(planPath, QUuid::createUuid().toString(QUuid::WithoutBraces) + u'.' + guestEnding));
}

bool FileLock::isInPlace() const
{
    if (!m_lock || !QFileInfo::exists(m_path))
        return false;
    const auto content = contentOf(m_path);
    return !content || *content == m_made;
}

void FileLock::release()
{
    // Qt complains of a lock that is gone, with its folder or its disk, and removes one that is another's by now. There is nothing to let go of then, and nobody to complain to.
    static auto& gone = *new std::vector<std::unique_ptr<QLockFile>>;
    if (m_lock && !isInPlace())
        gone.push_back(std::move(m_lock));
    m_lock.reset();
}

std::optional<LockHolder> lockHolder(const QString& planPath)
{
    return holderOf(lockPath(planPath));
}

std::vector<LockHolder> guestsOf(const QString& planPath, const QString& own)
{
    const QFileInfo pattern(companionPath(planPath, guestEnding));
    QString start = pattern.fileName();
    start.chop(guestEnding.size());
    std::vector<LockHolder> guests;
    const QDir folder(pattern.absolutePath());
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        const QString path = folder.filePath(name);
        if (!name.startsWith(start) || !name.endsWith(u'.' + guestEnding) || path == own)
            continue;
        if (auto holder = guestAt(path))
            guests.push_back(std::move(*holder));
    }
    return guests;
}

} // namespace headroom
