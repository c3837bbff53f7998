// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace headroom {

/// Stands where an answer is still being worked out: says so and lets it be cancelled; says that it was cancelled and lets it be started again. Hidden else.
class WorkStrip : public QFrame {
    Q_OBJECT

public:
    explicit WorkStrip(QWidget* parent = nullptr);

    void showWorking(const QString& words);
    void showCancelled(const QString& words);

signals:
    void cancelWanted();
    void restartWanted();

private:
    QLabel* m_words;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QPushButton* m_restart;
};

} // namespace headroom
