// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/autosave.h"

#include "core/plan/plan_io.h"
#include "ui/words.h"

#include <algorithm>
#include <utility>

namespace headroom {

/// What the writing thread has to itself.
struct Autosave::Thread {
    RecoveryKeeper keeper;
    std::vector<Orphan> takenOver;

    void discardTakenOver()
    {
        for (Orphan& orphan : std::exchange(takenOver, {}))
            if (orphan.path != keeper.path())
                orphan.discard();
    }
};

Autosave::Autosave(PlanDocument& document, AutosavePace pace)
    : m_document(document)
    , m_pace(pace)
    , m_thread(std::make_shared<Thread>())
{
    m_pool.setMaxThreadCount(1);
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::CoarseTimer);
    connect(&m_due, &QTimer::timeout, this, &Autosave::writeNow);
    connect(&document, &PlanDocument::changed, this, &Autosave::follow);
    connect(&document, &PlanDocument::fileStateChanged, this, &Autosave::follow);
}

Autosave::~Autosave()
{
    if (!m_isOver)
        drop();
    m_pool.waitForDone();
}

void Autosave::follow()
{
    if (m_isOver)
        return;
    if (!m_document.isDirty()) {
        drop();
        return;
    }
    if (m_isKept && m_document.base() == m_last) {
        m_due.stop(); // taken back, or another scenario is shown
        m_sinceFirstEdit.invalidate();
        return;
    }
    m_editedAt = QDateTime::currentDateTimeUtc();
    if (!m_sinceFirstEdit.isValid())
        m_sinceFirstEdit.start();
    const auto left = m_pace.most - std::chrono::milliseconds(m_sinceFirstEdit.elapsed());
    m_due.start(std::clamp(left, std::chrono::milliseconds(0), m_pace.quiet));
}

void Autosave::writeNow()
{
    if (!m_sinceFirstEdit.isValid())
        return;
    m_due.stop();
    // A disk that is slow is not given more to do; deliver() looks again.
    if (m_isWriting)
        return;
    emit aboutToWrite();
    m_isWriting = true;
    m_isKept = true;
    m_hasLeft = true;
    m_last = m_document.base();
    m_sinceFirstEdit.invalidate();
    const RecoveryHeader header{.keeper = {}, .planFile = m_document.path(), .planName = qtext(m_last.name), .editedAt = m_editedAt, .savedAt = m_document.fileTime(), .fileHash = m_document.fileHash(), .planHash = {}};
    m_pool.start([this, thread = m_thread, header, plan = m_last, place = m_place, round = m_round] {
        const QString error = thread->keeper.keep(header, planText(plan), place);
        if (error.isEmpty())
            thread->discardTakenOver();
        // The pool is done before this goes.
        QMetaObject::invokeMethod(this, [this, error, round] { deliver(error, round); }, Qt::QueuedConnection);
    });
}

void Autosave::keepNow()
{
    if (m_isOver || !m_document.isDirty())
        return;
    // What is being written may fail yet, and is tried again.
    m_pool.waitForDone();
    m_isWriting = false;
    m_sinceFirstEdit.start();
    writeNow();
    m_pool.waitForDone();
}

void Autosave::leave()
{
    keepNow();
    m_due.stop();
    m_isOver = true;
}

void Autosave::deliver(const QString& error, quint64 round)
{
    if (m_isOver)
        return;
    m_isWriting = false;
    if (round == m_round && error.isEmpty()) {
        m_toldFailure = false;
        emit kept();
    } else if (round == m_round) {
        m_isKept = false;
        if (!std::exchange(m_toldFailure, true))
            emit failed(error);
        // Edits go on being tried; without any, the disk may get room again.
        if (!m_sinceFirstEdit.isValid()) {
            m_sinceFirstEdit.start();
            m_due.start(m_pace.most);
        }
    }
    if (m_sinceFirstEdit.isValid() && !m_due.isActive())
        writeNow();
}

void Autosave::takeOver(Orphan orphan)
{
    m_hasLeft = true;
    m_pool.start([thread = m_thread, orphan = std::move(orphan)] { thread->takenOver.push_back(orphan); });
}

void Autosave::drop()
{
    m_due.stop();
    m_sinceFirstEdit.invalidate();
    m_toldFailure = false;
    ++m_round;
    m_isKept = false;
    m_last = {};
    if (!std::exchange(m_hasLeft, false))
        return;
    m_pool.start([thread = m_thread] {
        thread->keeper.drop();
        thread->discardTakenOver();
    });
}

void Autosave::finish()
{
    m_pool.waitForDone();
}

} // namespace headroom
