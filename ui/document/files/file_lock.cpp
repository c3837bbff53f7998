// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/files/file_lock.h"

#include "ui/document/files/safe_file.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QThread>

#include <vector>

namespace headroom {

namespace {

QString lockPath(const QString& planPath)
{
    return companionPath(planPath, QStringLiteral("lock"));
}

/// A program that is killed while it makes a lock leaves one that names nobody, and which Qt therefore leaves alone. One that is being made has its name in no time.
bool removeIfNobodys(const QString& path)
{
    constexpr int tries = 10;
    constexpr unsigned long pause = 5; // milliseconds
    QLockFile lock(path);
    qint64 process = 0;
    QString host, program;
    for (int i = 0; i < tries; ++i) {
        if (!QFileInfo::exists(path) || lock.getLockInfo(&process, &host, &program))
            return false;
        QThread::msleep(pause);
    }
    return QFile::remove(path);
}

} // namespace

bool takeLock(QLockFile& lock)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return true;
    if (lock.error() != QLockFile::LockFailedError)
        return false;
    const bool wasNobodys = removeIfNobodys(lock.fileName());
    const bool wasBeingRemoved = removeIfNobodys(lock.fileName() + QStringLiteral(".rmlock")); // Qt's own, while it removes a dead program's
    return (wasNobodys || wasBeingRemoved) && lock.tryLock(0);
}

FileLock::FileLock() = default;

FileLock::~FileLock()
{
    release();
}

bool FileLock::take(const QString& planPath)
{
    release();
    m_path = lockPath(planPath);
    auto lock = std::make_unique<QLockFile>(m_path);
    if (!takeLock(*lock))
        return false;
    m_lock = std::move(lock);
    return true;
}

void FileLock::release()
{
    // Qt complains of a lock that is gone, with its folder or its disk; there is nothing to let go of then, and nobody to complain to.
    static auto& gone = *new std::vector<std::unique_ptr<QLockFile>>;
    if (m_lock && !QFileInfo::exists(m_path))
        gone.push_back(std::move(m_lock));
    m_lock.reset();
}

std::optional<LockHolder> lockHolder(const QString& planPath)
{
    const QString path = lockPath(planPath);
    if (!QFileInfo::exists(path))
        return std::nullopt;
    QLockFile lock(path);
    LockHolder holder;
    if (takeLock(lock) || lock.error() != QLockFile::LockFailedError)
        return std::nullopt;
    if (!lock.getLockInfo(&holder.process, &holder.host, &holder.program))
        return std::nullopt; // let go of in this moment
    const QFileInfo info(path);
    holder.user = info.owner();
    holder.since = info.lastModified();
    return holder;
}

} // namespace headroom
