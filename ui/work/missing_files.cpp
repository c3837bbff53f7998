// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/missing_files.h"

#include <QFileInfo>
#include <QTimer>

#include <mutex>
#include <thread>

namespace headroom {

namespace {

constexpr int askMilliseconds = 30;

} // namespace

struct MissingFiles::Found {
    std::mutex mutex;
    QStringList missing; ///< and not told yet
    bool isDone = false;
};

MissingFiles::MissingFiles(QObject* parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(askMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &MissingFiles::tell);
}

void MissingFiles::look(const QStringList& paths)
{
    m_found = std::make_shared<Found>();
    // A thread of its own, which is let go: a pool's threads are waited for at the end of the program.
    std::thread([paths, found = m_found] {
        for (const QString& path : paths) {
            const bool isMissing = !QFileInfo::exists(path);
            const std::lock_guard lock(found->mutex);
            if (isMissing)
                found->missing << path;
        }
        const std::lock_guard lock(found->mutex);
        found->isDone = true;
    }).detach();
    m_timer->start();
}

void MissingFiles::tell()
{
    QStringList missing;
    {
        const std::lock_guard lock(m_found->mutex);
        missing.swap(m_found->missing);
        if (m_found->isDone)
            m_timer->stop();
    }
    for (const QString& path : missing)
        emit isMissing(path);
}

} // namespace headroom
