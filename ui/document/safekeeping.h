// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/autosave.h"
#include "ui/document/file_watch.h"
#include "ui/document/files/file_lock.h"

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

private:
    void follow();

    PlanDocument& m_document;
    QString m_path; ///< of the lock
    FileLock m_lock;
    Autosave m_autosave;
    FileWatch m_watch;
};

} // namespace headroom
