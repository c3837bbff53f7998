// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/files/file_lock.h"

#include "ui/document/files/safe_file.h"

#include <QFileInfo>
#include <QLockFile>

#include <vector>

namespace headroom {

namespace {

QString lockPath(const QString& planPath)
{
    return companionPath(planPath, QStringLiteral("lock"));
}

} // namespace

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
    lock->setStaleLockTime(0); // however long it is held: its process tells whether it is
    if (!lock->tryLock(0))
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
