// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/files/recovery_file.h"
#include "ui/document/plan_document.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace headroom {

/// When unsaved edits are kept.
struct AutosavePace {
    std::chrono::milliseconds quiet{2000}; ///< after an edit that no other follows
    std::chrono::milliseconds most{10000}; ///< while edits follow each other
};

/// Keeps a plan that has unsaved edits in a recovery file (files/recovery_file.h), off the GUI thread; removes that once the plan is saved or its edits are discarded, and when this goes.
class Autosave : public QObject {
    Q_OBJECT

public:
    explicit Autosave(PlanDocument& document, AutosavePace pace = {});
    /// Waits for what is being written, and removes it.
    ~Autosave() override;

    /// Where the next recovery file goes: beside the plan's file only for whoever holds its lock.
    void setPlace(RecoveryKeeper::Place place) { m_place = place; }
    /// Writes what is due now.
    void writeNow();
    /// Has what is not saved on the disk when this returns, as far as the disk takes it: the program may be ended next.
    void keepNow();
    /// The same, for the next start: from now on nothing is written, and nothing removed.
    void leave();
    /// What was restored into the document is removed once the document's own recovery file, or its file, has it.
    void takeOver(Orphan orphan);
    /// What `kept` tells of, while it does.
    const Plan& lastKept() const { return m_last; }
    /// Waits until nothing is being written; for tests.
    void finish();

signals:
    void aboutToWrite();
    /// The last edits are kept, up to those that came since the writing began.
    void kept();
    /// The plan can't be kept, and why. Told once until it can be again.
    void failed(const QString& why);

private:
    struct Thread;

    void follow();
    void drop();
    void deliver(const QString& error, quint64 round);

    PlanDocument& m_document;
    AutosavePace m_pace;
    RecoveryKeeper::Place m_place = RecoveryKeeper::Place::StateFolder;
    QTimer m_due;
    QElapsedTimer m_sinceFirstEdit; ///< that is not kept; invalid where all are
    QDateTime m_editedAt;
    Plan m_last;             ///< that is kept, or being written
    bool m_isKept = false;   ///< m_last is, or is being, written
    bool m_hasLeft = false;  ///< a recovery file may be there, or one that was taken over
    bool m_isWriting = false;
    bool m_isOver = false;   ///< what is kept is left to the next start
    bool m_toldFailure = false;
    quint64 m_round = 0; ///< counts drops: what was begun before one is nobody's news
    std::shared_ptr<Thread> m_thread;
    QThreadPool m_pool; ///< of one thread, so that all happens in order
};

} // namespace headroom
