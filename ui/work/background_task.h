// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace headroom {

/// Works something out off the GUI thread, one thing at a time. What is quick is there before start() returns. Used in the GUI thread alone.
class BackgroundTask : public QObject {
    Q_OBJECT

public:
    using Deliver = std::function<void()>;                                   ///< called in the GUI thread
    using Work = std::function<Deliver(const std::atomic<bool>& cancelled)>; ///< called in another; an empty Deliver where it was cancelled

    explicit BackgroundTask(QObject* parent = nullptr);
    /// Cancels what runs, and does not wait for it.
    ~BackgroundTask() override;

    /// Whatever ran before is cancelled, and is never delivered. Waits up to half a frame (8 ms), so that what is quick is delivered before this returns.
    /// `work` owns all that it needs, for it may run on when the task is gone, and looks at `cancelled` every few milliseconds: the program's end waits for it.
    void start(Work work);
    /// What runs is never delivered. Nothing where nothing runs.
    void cancel();
    bool isRunning() const { return m_job != nullptr; }

signals:
    /// Not told of what is delivered before start() returns. After the delivery, where something is delivered.
    void runningChanged(bool isRunning);

private:
    struct Job;

    void drop();
    void deliver(const std::shared_ptr<Job>& job);
    void tellRunning();

    std::shared_ptr<Job> m_job; ///< what runs
    bool m_toldRunning = false;
};

} // namespace headroom
