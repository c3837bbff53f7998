// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/autosave.h"
#include "ui/document/file_watch.h"
#include "ui/document/files/file_lock.h"

#include <vector>

namespace headroom {

/// What keeps the plan of one document from being lost: its recovery file, the lock of its file, and the watch on it. All of them follow the document to whatever file
/// it is opened from or saved to.
class Safekeeping : public QObject {
    Q_OBJECT

public:
    explicit Safekeeping(PlanDocument& document, AutosavePace pace = {});

    PlanDocument& document() { return m_document; }
    Autosave& autosave() { return m_autosave; }
    FileWatch& watch() { return m_watch; }
    bool isLocked() const { return m_lock.isHeld(); }
    /// Who else has that file open; nobody for the file that is open here.
    std::optional<LockHolder> otherHolder(const QString& path) const;
    /// Who else has the file open that is open here, as it was last seen: whoever has its lock comes first.
    const std::vector<LockHolder>& others() const { return m_others; }
    /// Nobody here can tell whether the one who has the lock lives.
    bool mayTakeLockOver() const;
    /// Takes the lock from whoever has it: somebody knows that the file is not open there any more.
    void takeLockOver();
    /// Takes the lock where it has become free, gives it up where another took it over, and sees who else has the file open.
    void lookAtLock();
    /// The program ends, and nobody can be asked: keeps what is not saved for the next start, and lets go of the file.
    void leave();

signals:
    void othersChanged();

private:
    void follow();
    void takeLock();
    void showPlace();
    void lookForOthers();

    PlanDocument& m_document;
    QString m_path; ///< of the lock
    FileLock m_lock;
    FileLock m_mark; ///< where another has the lock
    LockAnswer m_answer = LockAnswer::Impossible;
    LockAnswer m_markAnswer = LockAnswer::Taken;
    std::vector<LockHolder> m_others;
    Autosave m_autosave;
    FileWatch m_watch;
};

} // namespace headroom
