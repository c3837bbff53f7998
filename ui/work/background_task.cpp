// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/background_task.h"

#include <QPointer>
#include <QThreadPool>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace headroom {

namespace {

constexpr std::chrono::milliseconds halfAFrame{8};

} // namespace

/// Shared by the task and the thread that works; lives as long as either needs it.
struct BackgroundTask::Job {
    explicit Job(BackgroundTask* task)
        : receiver(task)
    {
    }

    std::atomic<bool> cancelled = false;
    std::mutex mutex; ///< of all below
    std::condition_variable changed;
    bool isDone = false;
    bool isAwaited = true;    ///< start() takes the result itself
    BackgroundTask* receiver; ///< null once dropped
    Deliver deliver;
};

BackgroundTask::BackgroundTask(QObject* parent)
    : QObject(parent)
{
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
        Deliver deliver = job->cancelled ? Deliver() : work(job->cancelled);
        const std::lock_guard lock(job->mutex);
        job->deliver = std::move(deliver);
        job->isDone = true;
        job->changed.notify_all();
        // The receiver can't go while the lock is held, and takes what is posted to it with it when it goes.
        if (job->receiver && !job->isAwaited)
            QMetaObject::invokeMethod(job->receiver, [task = job->receiver, job] { task->deliver(job); }, Qt::QueuedConnection);
    });
    bool isQuick = false;
    {
        std::unique_lock lock(job->mutex);
        isQuick = job->changed.wait_for(lock, halfAFrame, [&] { return job->isDone; });
        job->isAwaited = false;
    }
    if (isQuick)
        deliver(job);
    else
        tellRunning();
}

void BackgroundTask::cancel()
{
    drop();
    tellRunning();
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
    Deliver deliver;
    {
        const std::lock_guard lock(job->mutex);
        deliver = std::move(job->deliver);
    }
    const QPointer<BackgroundTask> self(this);
    if (deliver)
        deliver(); // which may start the next, or end this
    if (self)
        tellRunning();
}

void BackgroundTask::tellRunning()
{
    if (std::exchange(m_toldRunning, isRunning()) != isRunning())
        emit runningChanged(isRunning());
}

} // namespace headroom
