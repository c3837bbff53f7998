// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/files/file_lock.h"

#include "ui/document/files/safe_file.h"

#include <QFileInfo>
#include <QLockFile>

namespace headroom {

namespace {

QString lockPath(const QString& planPath)
{
    return companionPath(planPath, QStringLiteral("lock"));
}

} // namespace

FileLock::FileLock() = default;
FileLock::~FileLock() = default;

bool FileLock::take(const QString& planPath)
{
    release();
    auto lock = std::make_unique<QLockFile>(lockPath(planPath));
    lock->setStaleLockTime(0); // however long it is held: its process tells whether it is
    if (!lock->tryLock(0))
        return false;
    m_lock = std::move(lock);
    return true;
}

void FileLock::release()
{
    m_lock.reset();
}

std::optional<LockHolder> lockHolder(const QString& planPath)
{
    const QString path = lockPath(planPath);
    if (!QFileInfo::exists(path))
        return std::nullopt;
    QLockFile lock(path);
    lock.setStaleLockTime(0);
    LockHolder holder;
    if (lock.tryLock(0) || lock.error() != QLockFile::LockFailedError)
        return std::nullopt;
    if (!lock.getLockInfo(&holder.process, &holder.host, &holder.program))
        return std::nullopt; // let go of in this moment
    const QFileInfo info(path);
    holder.user = info.owner();
    holder.since = info.lastModified();
    return holder;
}

} // namespace headroom
