// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tour_callout.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace headroom {

namespace {

constexpr int calloutWidth = 340;
constexpr int distance = 16;
constexpr int pointerHalf = 9;
constexpr int edge = 12;

} // namespace

TourCallout::TourCallout(QWidget* window)
    : QFrame(window)
    , m_place(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("tourCallout"));
    setRole(this, "callout");
    setRole(m_place, "small");
    setRole(m_title, "title");
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    const auto button = [this](const QString& text, const char* role, const char* name) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(true);
        made->installEventFilter(this); // arrows would go from button to button
        setRole(made, role);
        return made;
    };
    auto* end = button(tr("End the Tour"), "flat", "tourEnd");
    end->setToolTip(tr("Esc; Help → Take the Tour goes on from here"));
    m_back = button(tr("Back"), "", "tourBack");
    m_next = button(tr("Next"), "primary", "tourNext");
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(8);
    m_buttons->addWidget(end);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_back);
    m_buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(6);
    column->addWidget(m_place);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addLayout(m_buttons);
    setTabOrder(m_next, m_back);
    setTabOrder(m_back, end);
    connect(m_next, &QPushButton::clicked, this, &TourCallout::nextWanted);
    connect(m_back, &QPushButton::clicked, this, &TourCallout::backWanted);
    connect(end, &QPushButton::clicked, this, &TourCallout::endWanted);
}

void TourCallout::show(int step, int count, const QString& title, const QString& text)
{
    m_place->setText(tr("%1 of %2").arg(step + 1).arg(count));
    m_title->setText(title);
    m_text->setText(text);
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < count ? tr("Next") : tr("Done"));
    setAccessibleName(tr("Tour, %1 of %2: %3").arg(step + 1).arg(count).arg(title));
    setAccessibleDescription(text);
    // The button has the keyboard: who hears the window hears the step with it.
    m_next->setAccessibleDescription(title + QStringLiteral(". ") + text);
    m_room = 0;
    fit();
    QFrame::show();
    raise();
    m_next->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TourCallout::fit()
{
    const int room = parentWidget()->width() - 2 * edge;
    if (std::exchange(m_room, room) == room)
        return;
    m_buttons->setDirection(QBoxLayout::LeftToRight);
    const auto needed = [this] {
        for (auto* button : findChildren<QPushButton*>())
            button->ensurePolished(); // the style sheet's padding
        layout()->invalidate();
        return layout()->totalMinimumSize().width();
    };
    if (needed() > room)
        m_buttons->setDirection(QBoxLayout::BottomToTop); // as Tab goes
    const int width = std::min(std::max(besideScaled(calloutWidth), needed()), room);
    // Labels that wrap tell their height for a width only.
    setFixedSize(width, layout()->totalHeightForWidth(width));
}

bool TourCallout::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Right:
    case Qt::Key_PageDown: emit nextWanted(); return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp: emit backWanted(); return true;
    default: return false;
    }
}

TourMark::TourMark(QWidget* window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void TourMark::mark(const QRect& target, const QRect& callout)
{
    if (m_target == target && m_callout == callout && geometry() == parentWidget()->rect())
        return;
    m_target = target;
    m_callout = callout;
    setGeometry(parentWidget()->rect());
    show();
    update();
}

void TourMark::paintEvent(QPaintEvent*)
{
    if (m_target.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().accent, 2));
    painter.drawRoundedRect(QRectF(m_target.intersected(rect().adjusted(2, 2, -2, -2))).adjusted(1, 1, -1, -1), 8, 8);
    // From the middle of the callout's side that looks at the target.
    const bool isRight = m_callout.left() > m_target.right();
    const bool isLeft = m_callout.right() < m_target.left();
    const bool isBelow = m_callout.top() > m_target.bottom();
    const bool isAbove = m_callout.bottom() < m_target.top();
    QPointF tip, base;
    QPointF along;
    const auto within = [](int wanted, int least, int most) { return std::clamp(wanted, least, std::max(least, most)); };
    if (isRight || isLeft) {
        const int y = within(m_target.center().y(), m_callout.top() + 24, m_callout.bottom() - 24);
        base = QPointF(isRight ? m_callout.left() + 1 : m_callout.right(), y);
        tip = base + QPointF(isRight ? -distance + 4 : distance - 4, 0);
        along = QPointF(0, pointerHalf);
    } else if (isBelow || isAbove) {
        const int x = within(m_target.center().x(), m_callout.left() + 24, m_callout.right() - 24);
        base = QPointF(x, isBelow ? m_callout.top() + 1 : m_callout.bottom());
        tip = base + QPointF(0, isBelow ? -distance + 4 : distance - 4);
        along = QPointF(pointerHalf, 0);
    } else {
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    const std::array<QPointF, 3> pointer{base - along, tip, base + along};
    painter.drawPolygon(pointer.data(), static_cast<int>(pointer.size()));
}

QRect calloutPlace(const QRect& window, const QRect& target, const QSize& size)
{
    const QRect room = window.adjusted(edge, edge, -edge, -edge);
    const QRect corner(QPoint(room.right() - size.width() + 1, room.bottom() - size.height() + 1), size);
    if (target.isEmpty())
        return corner;
    const auto clamped = [&room](int wanted, int extent, Qt::Orientation along) {
        const int least = along == Qt::Horizontal ? room.left() : room.top();
        const int most = (along == Qt::Horizontal ? room.right() : room.bottom()) - extent + 1;
        return std::clamp(wanted, least, std::max(least, most));
    };
    const int y = clamped(target.center().y() - size.height() / 2, size.height(), Qt::Vertical);
    const int x = clamped(target.center().x() - size.width() / 2, size.width(), Qt::Horizontal);
    const std::array<QRect, 4> places{QRect(QPoint(target.right() + distance, y), size), QRect(QPoint(target.left() - distance - size.width(), y), size),
        QRect(QPoint(x, target.bottom() + distance), size), QRect(QPoint(x, target.top() - distance - size.height()), size)};
    for (const QRect& place : places)
        if (room.contains(place))
            return place;
    return corner;
}

} // namespace headroom
