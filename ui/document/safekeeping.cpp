// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/safekeeping.h"

#include "ui/document/files/safe_file.h"

#include <iterator>
#include <utility>

namespace headroom {

Safekeeping::Safekeeping(PlanDocument& document, AutosavePace pace)
    : m_document(document)
    , m_autosave(document, pace)
    , m_watch(document)
{
    connect(&document, &PlanDocument::fileStateChanged, this, &Safekeeping::follow);
    connect(&m_watch, &FileWatch::changed, this, [this] {
        // What others put in its place does not hold the plan, either: a save, a reload and "Keep Mine" end it.
        if (m_watch.state() != OnDisk::Changed)
            m_document.noteGone(m_watch.state() == OnDisk::Gone);
    });
    // Another window lets go of its lock, or takes it over, in the folder that is watched. To try where no lock can be made changes the folder itself, and so for ever.
    connect(&m_watch, &FileWatch::looked, this, [this] {
        if (m_answer != LockAnswer::Impossible)
            lookAtLock();
    });
    connect(&m_autosave, &Autosave::aboutToWrite, this, &Safekeeping::lookAtLock);
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
    if (std::exchange(m_path, path) != path) {
        m_lock.release();
        m_mark.release();
        m_answer = LockAnswer::Impossible;
        m_markAnswer = LockAnswer::Taken;
    }
    lookAtLock();
}

void Safekeeping::lookAtLock()
{
    if (m_lock.isHeld() && !m_lock.isInPlace())
        m_lock.release();
    if (!m_path.isEmpty() && !m_lock.isHeld())
        takeLock();
    showPlace();
    lookForOthers();
}

void Safekeeping::takeLock()
{
    m_answer = m_lock.take(m_path);
    if (m_answer == LockAnswer::Taken) {
        m_mark.release();
        removeLeftovers(m_path);
    } else if (m_answer == LockAnswer::Held && m_markAnswer != LockAnswer::Impossible && !m_mark.isInPlace()) {
        m_markAnswer = m_mark.takeAsGuest(m_path);
    }
}

void Safekeeping::showPlace()
{
    m_autosave.setPlace(m_lock.isHeld() ? RecoveryKeeper::Place::BesideFile : RecoveryKeeper::Place::StateFolder);
}

void Safekeeping::lookForOthers()
{
    std::vector<LockHolder> others;
    if (!m_path.isEmpty() && m_answer != LockAnswer::Impossible) {
        if (const auto holder = otherHolder(m_path))
            others.push_back(*holder);
        std::vector<LockHolder> guests = guestsOf(m_path, m_mark.path());
        others.insert(others.end(), std::move_iterator(guests.begin()), std::move_iterator(guests.end()));
    }
    if (std::exchange(m_others, others) != others)
        emit othersChanged();
}

bool Safekeeping::mayTakeLockOver() const
{
    return m_answer == LockAnswer::Held && !m_others.empty() && m_others.front().isElsewhere();
}

void Safekeeping::takeLockOver()
{
    if (!mayTakeLockOver())
        return;
    m_answer = m_lock.takeOver(m_path);
    if (m_answer == LockAnswer::Taken)
        m_mark.release();
    showPlace();
    lookForOthers();
}

void Safekeeping::leave()
{
    m_autosave.leave();
    disconnect(&m_document, nullptr, this, nullptr);
    disconnect(&m_watch, nullptr, this, nullptr);
    m_mark.release();
    m_lock.release();
}

} // namespace headroom
