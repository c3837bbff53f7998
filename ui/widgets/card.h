// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace headroom {

class FlowLayout;

/// A framed part of a page: its title, what can be done at the right of it, and a body.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    /// A quiet note behind the title: "10 interface".
    void setNote(const QString& note);
    QString note() const;
    /// A flat button at the right of the title; `tip` is its tooltip and accessible description.
    QPushButton* addAction(const QString& text, const QString& tip);
    /// A widget at the right of the title.
    void addActionWidget(QWidget* widget);
    QVBoxLayout* body() const { return m_body; }

protected:
    bool event(QEvent* event) override;

private:
    /// The note and the actions: beside the title where there is room for all of it, else below it.
    void placeHeader();

    QLabel* m_title;
    QLabel* m_note;
    QHBoxLayout* m_header;
    FlowLayout* m_actions; ///< below the title, where there is no room beside it
    QList<QWidget*> m_actionWidgets;
    bool m_actionsAreBelow = false;
    bool m_noteIsBelow = false;
    QVBoxLayout* m_body;
};

} // namespace headroom
