// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/file_watch.h"

#include "ui/document/files/recovery_file.h"
#include "ui/document/files/safe_file.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <utility>

namespace headroom {

FileWatch::FileWatch(PlanDocument& document, std::chrono::milliseconds pause)
    : m_document(document)
{
    m_due.setSingleShot(true);
    m_due.setInterval(pause);
    connect(&m_due, &QTimer::timeout, this, &FileWatch::look);
    connect(&document, &PlanDocument::fileStateChanged, this, &FileWatch::follow);
    if (auto* application = qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        connect(application, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive && !m_path.isEmpty())
                look();
        });
}

void FileWatch::follow()
{
    // A save or a reload ends what was seen of the file before, and may have made it a new one.
    const bool isOther = std::exchange(m_path, m_document.path()) != m_path;
    const bool isKnownAnew = std::exchange(m_known, m_document.fileHash()) != m_known;
    if (isOther || isKnownAnew || m_state != OnDisk::Same)
        look();
    watch();
}

void FileWatch::watch()
{
    if (!m_watcher) {
        if (m_path.isEmpty())
            return;
        m_watcher = std::make_unique<QFileSystemWatcher>();
        connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, &m_due, qOverload<>(&QTimer::start));
        connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &FileWatch::notice);
    }
    // The folder tells of a file that takes this one's place; the file, of what is written into it. Behind a link that is another folder. That a folder itself is renamed, the one
    // above it tells.
    QStringList wanted;
    m_folders.clear();
    QStringList files;
    if (!m_path.isEmpty())
        files << m_path << behindLinks(m_path);
    for (const QString& file : std::as_const(files)) {
        m_folders << QFileInfo(file).absolutePath();
        for (QString path = file; !path.isEmpty() && !wanted.contains(path); path = QFileInfo(path).isRoot() ? QString() : QFileInfo(path).absolutePath())
            if (QFileInfo::exists(path))
                wanted << path;
    }
    const QStringList watched = m_watcher->files() + m_watcher->directories();
    for (const QString& path : watched)
        if (!wanted.contains(path))
            m_watcher->removePath(path);
    for (const QString& path : std::as_const(wanted))
        if (!watched.contains(path))
            m_watcher->addPath(path);
}

void FileWatch::notice(const QString& folder)
{
    // Those above are busy with other things. Nor does a folder that is never quiet put off the look for ever.
    const bool concernsFile = m_folders.contains(folder) || QFileInfo::exists(m_path) == (m_state == OnDisk::Gone);
    if (concernsFile && !m_due.isActive())
        m_due.start();
}

void FileWatch::look()
{
    m_due.stop();
    const OnDisk before = std::exchange(m_state, m_document.onDisk());
    const QByteArray seen = m_state == OnDisk::Changed ? hashOfFile(m_path) : QByteArray();
    const bool isOther = std::exchange(m_looked, m_path) != m_path;
    const bool isNew = (isOther && m_state != OnDisk::Same) || m_state != before || seen != m_seen;
    m_seen = seen;
    watch();
    if (isNew)
        emit changed();
    emit looked();
}

} // namespace headroom
