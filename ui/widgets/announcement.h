// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace headroom {

/// Has screen readers tell what changed elsewhere than where the keyboard is. Nothing of it is seen. What changes several times in a row, as with each key, is told once, when it
/// rests; what is told already is not told again.
class Announcement : public QWidget {
    Q_OBJECT

public:
    explicit Announcement(QWidget* parent);

    void tell(const QString& words);
    /// As if it had been told: for what a window starts with.
    void setTold(const QString& words);

private:
    void tellNow();

    QTimer m_rest;
    QString m_words;
};

} // namespace headroom
