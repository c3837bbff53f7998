// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/safekeeping.h"

#include "ui/document/files/safe_file.h"

namespace headroom {

Safekeeping::Safekeeping(PlanDocument& document, AutosavePace pace)
    : m_document(document)
    , m_autosave(document, pace)
    , m_watch(document)
{
    connect(&document, &PlanDocument::fileStateChanged, this, &Safekeeping::follow);
    // Nothing on the disk holds the plan any more, edited or not.
    connect(&m_watch, &FileWatch::changed, this, [this] {
        if (m_watch.state() == OnDisk::Gone)
            m_document.markUnsaved();
    });
}

std::optional<LockHolder> Safekeeping::otherHolder(const QString& path) const
{
    if (m_lock.isHeld() && behindLinks(path) == m_path)
        return std::nullopt;
    return lockHolder(path);
}

void Safekeeping::follow()
{
    const QString path = m_document.path().isEmpty() ? QString() : behindLinks(m_document.path());
    if (path == m_path && (m_lock.isHeld() || path.isEmpty()))
        return;
    m_path = path;
    m_lock.release();
    // Tried again whenever the file is told of: the other window may have let go of it, the folder may be writable by now.
    if (!path.isEmpty() && m_lock.take(path))
        removeLeftovers(path);
    m_autosave.setPlace(m_lock.isHeld() ? RecoveryKeeper::Place::BesideFile : RecoveryKeeper::Place::StateFolder);
}

} // namespace headroom
