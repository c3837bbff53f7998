// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/background_task.h"

#include <QThreadPool>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace headroom {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds awaited{3}; ///< of the 16 of a frame, which is laid out and painted in the rest
constexpr std::chrono::milliseconds patience{120}; ///< what is there sooner only takes the place of what was shown

} // namespace

/// Shared by the task and the thread that works; lives as long as either needs it.
struct BackgroundTask::Job {
    explicit Job(BackgroundTask* task)
        : receiver(task)
    {
    }

    const Clock::time_point started = Clock::now();
    std::atomic<bool> cancelled = false;
    std::mutex mutex; ///< of all below
    Clock::duration took{};
    std::condition_variable changed;
    bool isDone = false;
    bool isAwaited = true;    ///< await() takes the result itself
    BackgroundTask* receiver; ///< null once dropped
    Deliver deliver;
};

BackgroundTask::BackgroundTask(QObject* parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isSlow = true;
        emit slow();
    });
}

BackgroundTask::~BackgroundTask()
{
    drop();
}

void BackgroundTask::start(Work work)
{
    drop();
    const auto job = std::make_shared<Job>(this);
    m_job = job;
    QThreadPool::globalInstance()->start([job, work = std::move(work)] {
        // What was cancelled while it waited for a thread is not begun.
        const Clock::time_point begun = Clock::now();
        Deliver deliver = job->cancelled ? Deliver() : work(job->cancelled);
        const std::lock_guard lock(job->mutex);
        job->took = Clock::now() - begun;
        job->deliver = std::move(deliver);
        job->isDone = true;
        job->changed.notify_all();
        // The receiver can't go while the lock is held, and takes what is posted to it with it when it goes.
        if (job->receiver && !job->isAwaited)
            QMetaObject::invokeMethod(job->receiver, [task = job->receiver, job] { task->deliver(job); }, Qt::QueuedConnection);
    });
    // Comes after what the edit still does in this thread, and before the paint, which waits for all that is posted.
    QMetaObject::invokeMethod(this, [this, job] { await(job); }, Qt::QueuedConnection);
    if (m_isSlow)
        emit slow();
    else if (!m_patience.isActive()) // since the first that nothing came of: who goes on typing is told, too
        m_patience.start();
}

void BackgroundTask::await(const std::shared_ptr<Job>& job)
{
    if (job != m_job)
        return; // dropped after it was posted
    bool isDone = false;
    {
        std::unique_lock lock(job->mutex);
        // What took longer the last time would keep the frame waiting, and miss it.
        const Clock::time_point until = m_wasQuick ? job->started + awaited : job->started;
        isDone = job->changed.wait_until(lock, until, [&] { return job->isDone; });
        job->isAwaited = false;
    }
    m_wasQuick = isDone;
    if (isDone)
        deliver(job);
}

void BackgroundTask::cancel()
{
    drop();
    endPatience();
}

void BackgroundTask::endPatience()
{
    m_patience.stop();
    m_isSlow = false;
}

void BackgroundTask::drop()
{
    const auto job = std::exchange(m_job, nullptr);
    if (!job)
        return;
    job->cancelled = true;
    const std::lock_guard lock(job->mutex);
    job->receiver = nullptr;
}

void BackgroundTask::deliver(const std::shared_ptr<Job>& job)
{
    if (job != m_job)
        return; // dropped after it was posted
    m_job = nullptr;
    endPatience();
    Deliver deliver;
    {
        const std::lock_guard lock(job->mutex);
        deliver = std::move(job->deliver);
        m_wasQuick = job->took <= awaited;
    }
    if (deliver)
        deliver(); // which may start the next, or end this
}

} // namespace headroom
