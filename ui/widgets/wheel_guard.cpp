// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheel_guard.h"

#include <QEvent>
#include <QWidget>

namespace headroom {

namespace {

class WheelGuard : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(object)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void keepWheelForPage(QWidget* input)
{
    // The wheel is no way to get at work.
    if (input->focusPolicy() != Qt::NoFocus)
        input->setFocusPolicy(Qt::StrongFocus);
    input->installEventFilter(new WheelGuard(input));
}

} // namespace headroom
