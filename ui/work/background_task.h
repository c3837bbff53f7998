// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace headroom {

/// Works something out off the GUI thread, one thing at a time. What is quick is in the next frame that is painted. Used in the GUI thread alone.
class BackgroundTask : public QObject {
    Q_OBJECT

public:
    using Deliver = std::function<void()>;                                   ///< called in the GUI thread
    using Work = std::function<Deliver(const std::atomic<bool>& cancelled)>; ///< called in another; an empty Deliver where it was cancelled

    explicit BackgroundTask(QObject* parent = nullptr);
    /// Cancels what runs, and does not wait for it.
    ~BackgroundTask() override;

    /// Whatever ran before is cancelled, and is never delivered. Returns at once; before the next frame the result is awaited, until 3 ms have gone by
    /// since, unless that was too short the last time.
    /// `work` owns all that it needs, for it may run on when the task is gone, and looks at `cancelled` every few milliseconds: the program's end waits for it.
    void start(Work work);
    /// What runs is never delivered. Nothing where nothing runs.
    void cancel();
    bool isRunning() const { return m_job != nullptr; }
    /// Runs for so long that it was told.
    bool isSlow() const { return m_toldRunning; }

signals:
    /// Told only of what takes long enough to be worth a word (120 ms): until then, what was shown stays. After the delivery, where something is delivered.
    void runningChanged(bool isRunning);

private:
    struct Job;

    void drop();
    void await(const std::shared_ptr<Job>& job);
    void deliver(const std::shared_ptr<Job>& job);
    void tellRunning();

    std::shared_ptr<Job> m_job; ///< what runs
    bool m_toldRunning = false;
    bool m_wasQuick = true; ///< the last time
};

} // namespace headroom
