// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace headroom {

namespace {

/// Cuts its text where there is no room for all of it, so that a card can be narrow.
class NoteLabel : public QLabel {
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (width() >= sizeHint().width())
            return QLabel::paintEvent(event);
        QPainter painter(this);
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
        style()->drawItemText(&painter, rect(), Qt::AlignLeft | Qt::AlignVCenter, palette(), isEnabled(), shown, foregroundRole());
    }
};

} // namespace

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(new NoteLabel(this))
    , m_note(new NoteLabel(this))
    , m_header(new QHBoxLayout)
    , m_actions(new FlowLayout(4, 4))
    , m_body(new QVBoxLayout)
{
    setRole(this, "card");
    setRole(m_title, "heading");
    setRole(m_note, "muted");
    m_title->setTextFormat(Qt::PlainText);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();

    m_header->setContentsMargins(0, 0, 0, 0);
    m_header->setSpacing(4);
    m_header->addWidget(m_title);
    m_header->addSpacing(8);
    m_header->addWidget(m_note, 1);
    m_header->addStretch(0);

    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(8);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(8);
    layout->addLayout(m_header);
    layout->addLayout(m_actions);
    layout->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setToolTip(plainText(title));
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setToolTip(plainText(note));
    m_note->setVisible(!note.isEmpty());
}

QString Card::note() const
{
    return m_note->text();
}

QPushButton* Card::addAction(const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text, this);
    setRole(button, "flat");
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setAutoDefault(false);
    addActionWidget(button);
    return button;
}

void Card::addActionWidget(QWidget* widget)
{
    if (theme().textScale > 1) // large letters leave no room beside the title
        m_actions->addWidget(widget);
    else
        m_header->addWidget(widget);
}

} // namespace headroom
