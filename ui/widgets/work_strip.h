// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace headroom {

/// Says that a page is at work, with a way to cancel it; and that it was cancelled, with a way to start anew. Keeps its room when it has nothing to say.
class WorkStrip : public QWidget {
    Q_OBJECT

public:
    explicit WorkStrip(QWidget* parent = nullptr);

    void showWorking(const QString& words);
    /// The same where it is known how far the work has come.
    void showProgress(const QString& words, int percent);
    void showCancelled(const QString& words);
    void showNothing();

signals:
    void cancelWanted();
    void workWanted();

private:
    QLabel* m_words;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QPushButton* m_start;
};

} // namespace headroom
