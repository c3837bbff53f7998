// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QLockFile;

namespace headroom {

/// Who has a plan's file open.
struct LockHolder {
    QString program; ///< empty, as is the host, where the lock can't be read
    QString user; ///< empty where the system can't tell
    QString host;
    qint64 process = 0;
    QDateTime since;

    bool operator==(const LockHolder&) const = default;
    /// On another machine, or on one that nobody can tell: whether it lives can't be known here.
    bool isElsewhere() const;
};

enum class LockAnswer {
    Taken,
    Held,      ///< by another, or nobody can tell by whom
    Impossible ///< no lock can be made there: a disk that is full or can only be read. Nobody has it, either.
};

/// Tells other windows, in this program or another, on this machine or another that shares the folder, that a plan's file is open here: the hidden file `.NAME.lock`
/// beside it, from taking the lock to its release. One that a program left which is not running any more is taken over. It keeps nobody from writing.
///
/// Whoever has the file open without its lock tells so by a mark of its own beside it, `.NAME.ID.guest`, which is made and goes like a lock. Others may read both.
class FileLock {
public:
    FileLock();
    ~FileLock();

    /// Lets go of what was held.
    LockAnswer take(const QString& planPath);
    /// Takes it from whoever has it.
    LockAnswer takeOver(const QString& planPath);
    /// Marks the file as open without its lock.
    LockAnswer takeAsGuest(const QString& planPath);
    /// Leaves alone what is another's by now.
    void release();
    bool isHeld() const { return m_lock != nullptr; }
    /// It is still there, and nobody took it over.
    bool isInPlace() const;
    /// Of the lock or the mark that was taken last.
    const QString& path() const { return m_path; }

private:
    LockAnswer makeAt(const QString& path);

    QString m_path;
    QByteArray m_made; ///< what Qt wrote into it
    std::unique_ptr<QLockFile> m_lock;
};

/// Takes a lock of which nothing but its process tells whether it is held, however old it is; without waiting.
LockAnswer takeLock(QLockFile& lock);

/// Who has the file open, this process included; nobody where there is no lock, or one of a program that is not running any more.
std::optional<LockHolder> lockHolder(const QString& planPath);

/// Who has it open without its lock, less the mark at `own`.
std::vector<LockHolder> guestsOf(const QString& planPath, const QString& own = {});

} // namespace headroom
