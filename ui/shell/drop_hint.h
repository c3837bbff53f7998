// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dropped_files.h"
#include "ui/work/background_task.h"

#include <QWidget>

namespace headroom {

/// Takes files that are dropped on a window, and says over it what would be done with them while they are dragged.
class DropHint : public QWidget {
    Q_OBJECT

public:
    explicit DropHint(QWidget* window);

    const QString& text() const { return m_text; }

signals:
    /// Told after the drop is over: a dialog within it would hold up the program the files are dragged from.
    void dropped(const DroppedFiles& files);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Files over anything within the window are the window's.
    bool passesOn(QObject* object, QDragEnterEvent* drag) const;

    QString m_text;
    BackgroundTask m_look; ///< into a file, which may be on a disk that does not answer
};

} // namespace headroom
