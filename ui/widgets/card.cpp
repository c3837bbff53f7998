// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace headroom {

namespace {

constexpr int headerGap = 12; ///< beside the title: its spacing, and what stands between it and the note
constexpr int notePlace = 2;  ///< behind the title and that

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
    m_actionWidgets << widget;
    m_actionsAreBelow = theme().textScale > 1; // large letters leave no room beside the title
    if (m_actionsAreBelow)
        m_actions->addWidget(widget);
    else
        m_header->addWidget(widget);
}

void Card::placeHeader()
{
    const QMargins sides = layout()->contentsMargins();
    const bool hasNote = !m_note->isHidden();
    int wanted = sides.left() + sides.right() + m_title->sizeHint().width() + (hasNote ? headerGap + m_note->sizeHint().width() : 0);
    const bool noteIsBelow = hasNote && wanted > width();
    int highest = 0;
    for (const QWidget* action : m_actionWidgets) {
        if (action->isHidden())
            continue;
        wanted += headerGap + action->sizeHint().width();
        highest = std::max(highest, action->sizeHint().height());
    }
    const bool actionsAreBelow = !m_actionWidgets.isEmpty() && (theme().textScale > 1 || noteIsBelow || wanted > width());
    if (noteIsBelow == m_noteIsBelow && actionsAreBelow == m_actionsAreBelow)
        return;
    m_noteIsBelow = noteIsBelow;
    m_actionsAreBelow = actionsAreBelow;
    for (QLayout* each : std::initializer_list<QLayout*>{m_header, m_actions}) {
        each->removeWidget(m_note);
        for (QWidget* action : m_actionWidgets)
            each->removeWidget(action);
    }
    if (noteIsBelow)
        m_actions->addWidget(m_note);
    else
        m_header->insertWidget(notePlace, m_note, 1);
    m_note->setMinimumHeight(noteIsBelow ? highest : 0); // its text is level with theirs
    for (QWidget* action : m_actionWidgets)
        (actionsAreBelow ? static_cast<QLayout*>(m_actions) : m_header)->addWidget(action);
}

bool Card::event(QEvent* event)
{
    const bool result = QFrame::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Polish)
        placeHeader();
    return result;
}

} // namespace headroom
