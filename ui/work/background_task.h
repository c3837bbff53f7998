// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

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
    /// Nothing was delivered for so long that it was told.
    bool isSlow() const { return m_isSlow; }

signals:
    /// What is started takes long enough to be worth a word: nothing came of it, nor of what was started before it, for 120 ms. Until then, what was shown stays. Told anew with each start
    /// until something is delivered or cancelled.
    void slow();

private:
    struct Job;

    void drop();
    void await(const std::shared_ptr<Job>& job);
    void deliver(const std::shared_ptr<Job>& job);
    void endPatience();

    std::shared_ptr<Job> m_job; ///< what runs
    QTimer m_patience;
    bool m_isSlow = false;
    bool m_wasQuick = true; ///< the last time
};

} // namespace headroom
