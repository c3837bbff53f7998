// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QTimer;

namespace headroom {

/// Finds out which files are gone, off the GUI thread. A folder on a network that does not answer may hold that up for minutes: nobody waits for it, neither the window
/// nor the end of the program.
class MissingFiles : public QObject {
    Q_OBJECT

public:
    explicit MissingFiles(QObject* parent = nullptr);

    /// What was being looked for before is no longer told.
    void look(const QStringList& paths);

signals:
    /// One of them is gone.
    void isMissing(const QString& path);

private:
    struct Found;

    void tell();

    std::shared_ptr<Found> m_found;
    QTimer* m_timer;
};

} // namespace headroom
