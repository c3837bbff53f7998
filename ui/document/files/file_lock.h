// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace headroom {

/// Who has a plan's file open.
struct LockHolder {
    QString program;
    QString user; ///< empty where the system can't tell
    QString host;
    qint64 process = 0;
    QDateTime since;
};

/// Tells other windows, in this program or another, on this machine or another that shares the folder, that a plan's file is open here: the hidden file `.NAME.lock`
/// beside it, from taking the lock to its release. One that a program left which is not running any more is taken over. It keeps nobody from writing.
class FileLock {
public:
    FileLock();
    ~FileLock();

    /// Lets go of what was held. False where another has it, and where no lock can be made: the folder can't be written to.
    bool take(const QString& planPath);
    void release();
    bool isHeld() const { return m_lock != nullptr; }

private:
    QString m_path; ///< of the lock
    std::unique_ptr<QLockFile> m_lock;
};

/// Takes a lock of which nothing but its process tells whether it is held, however old it is; without waiting.
bool takeLock(QLockFile& lock);

/// Who has the file open, this process included; nobody where there is no lock, or one of a program that is not running any more.
std::optional<LockHolder> lockHolder(const QString& planPath);

} // namespace headroom
