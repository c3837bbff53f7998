// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace headroom {

/// What is said in a step of the tour, and the ways on from there.
class TourCallout : public QFrame {
    Q_OBJECT

public:
    explicit TourCallout(QWidget* window);

    void show(int step, int count, const QString& title, const QString& text);
    /// As wide as the letters and the buttons need it, and the window has room: to be called when the window may have another width.
    void fit();

signals:
    void nextWanted();
    void backWanted();
    void endWanted();

protected:
    bool eventFilter(QObject* button, QEvent* event) override;

private:
    QLabel* m_place;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_back;
    QPushButton* m_next;
    QBoxLayout* m_buttons;
    int m_room = 0; ///< that it is fitted into
};

/// A frame round what a step is about, and a pointer to it from the callout. Lets everything through.
class TourMark : public QWidget {
    Q_OBJECT

public:
    explicit TourMark(QWidget* window);

    /// In the window's coordinates; nothing is marked where `target` is empty.
    void mark(const QRect& target, const QRect& callout);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect m_target;
    QRect m_callout;
};

/// Where a callout of that size stands best: beside the target with the most room, else within the window's lower right corner.
QRect calloutPlace(const QRect& window, const QRect& target, const QSize& size);

} // namespace headroom
