// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheel_guard.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>
#include <QWidget>

namespace headroom {

namespace {

/// What scrolls the page that the widget is on; none where it is on none.
QScrollBar* pageOf(const QWidget* widget)
{
    for (QWidget* above = widget->parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above))
            return area->verticalScrollBar();
    return nullptr;
}

class WheelGuard : public QObject {
public:
    enum class Taker { Focused, Nobody };
    WheelGuard(QWidget* widget, Taker taker)
        : QObject(widget)
        , m_taker(taker)
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || (m_taker == Taker::Focused && static_cast<QWidget*>(object)->hasFocus()))
            return false;
        // With Ctrl it is for zooming, and a picture may.
        if (m_taker == Taker::Nobody && static_cast<QWheelEvent*>(event)->modifiers() & Qt::ControlModifier)
            return false;
        event->ignore();
        // A plot keeps to itself even what it ignores: the page is handed it.
        if (m_taker == Taker::Nobody)
            if (QScrollBar* page = pageOf(static_cast<QWidget*>(object)))
                QCoreApplication::sendEvent(page, event);
        return true;
    }

private:
    Taker m_taker;
};

} // namespace

void keepWheelForPage(QWidget* input)
{
    // The wheel is no way to get at work.
    if (input->focusPolicy() != Qt::NoFocus)
        input->setFocusPolicy(Qt::StrongFocus);
    new WheelGuard(input, WheelGuard::Taker::Focused);
}

void passWheelOn(QWidget* picture)
{
    new WheelGuard(picture, WheelGuard::Taker::Nobody);
}

} // namespace headroom
