// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plan_document.h"

#include <QFileSystemWatcher>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>

namespace headroom {

/// Notices when others change, replace or remove the file of the open plan: as the system tells of it, and whenever the program is turned to, since network disks tell nothing.
class FileWatch : public QObject {
    Q_OBJECT

public:
    /// `pause`: after a change, until the file is looked at; others may write it in several pieces.
    explicit FileWatch(PlanDocument& document, std::chrono::milliseconds pause = std::chrono::milliseconds(300));

    /// As it was last seen.
    OnDisk state() const { return m_state; }
    void look();

signals:
    /// The file holds something else than when it was last seen. Not told of one's own saves.
    void changed();
    /// The file was looked at, whatever came of it: something happened in its folder, or the program was turned to.
    void looked();

private:
    void follow();
    void watch();
    /// Something happened in a folder that is watched.
    void notice(const QString& folder);

    PlanDocument& m_document;
    QTimer m_due;
    std::unique_ptr<QFileSystemWatcher> m_watcher; ///< made with the first file: the start does without
    QString m_path;
    QString m_looked; ///< the file that was last looked at
    QStringList m_folders; ///< of the file and of the link to it
    QByteArray m_known; ///< hash of what the document knows the file to hold
    OnDisk m_state = OnDisk::Same;
    QByteArray m_seen; ///< hash of what is not Same
};

} // namespace headroom
