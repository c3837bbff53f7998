// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drop_hint.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QDropEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace headroom {

namespace {

constexpr int frameInset = 10;
constexpr int sides = 28;

} // namespace

DropHint::DropHint(QWidget* window)
    : QWidget(window)
{
    window->setAcceptDrops(true);
    qApp->installEventFilter(this); // a field would take the files for text before the window hears of them
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

bool DropHint::eventFilter(QObject* object, QEvent* event)
{
    if (object != parentWidget())
        return event->type() == QEvent::DragEnter && passesOn(object, static_cast<QDragEnterEvent*>(event));
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        const DroppedFiles files = droppedFiles(drag->mimeData());
        if (files.isEmpty())
            return false;
        drag->acceptProposedAction();
        m_text = dropWords(files);
        setAccessibleName(m_text);
        setGeometry(parentWidget()->rect());
        raise();
        show();
        return true;
    }
    case QEvent::DragLeave: hide(); return false;
    case QEvent::Drop: {
        hide();
        auto* drop = static_cast<QDropEvent*>(event);
        const DroppedFiles files = droppedFiles(drop->mimeData());
        if (files.isEmpty())
            return false;
        drop->acceptProposedAction();
        QTimer::singleShot(0, this, [this, files] {
            if (!wantsLook(files)) {
                emit dropped(files);
                return;
            }
            m_look.start([this, files](const std::atomic<bool>&) -> BackgroundTask::Deliver {
                return [this, found = lookedAt(files)] { emit dropped(found); };
            });
        });
        return true;
    }
    default: return false;
    }
}

bool DropHint::passesOn(QObject* object, QDragEnterEvent* drag) const
{
    const auto* widget = qobject_cast<const QWidget*>(object);
    if (!widget || widget->window() != parentWidget() || droppedFiles(drag->mimeData()).isEmpty())
        return false;
    drag->ignore();
    return true;
}

void DropHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme().window;
    veil.setAlphaF(0.82F);
    painter.fillRect(rect(), veil);
    QPen frame(theme().accent, 2, Qt::DashLine);
    painter.setPen(frame);
    painter.drawRoundedRect(QRectF(rect()).adjusted(frameInset, frameInset, -frameInset, -frameInset), 10, 10);
    painter.setFont(fontFor(TypeRole::Title));
    const QString shown = painter.fontMetrics().elidedText(m_text, Qt::ElideMiddle, width() - 4 * sides);
    const QSize size(painter.fontMetrics().horizontalAdvance(shown) + 2 * sides, painter.fontMetrics().height() + sides);
    const QRect sign(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    painter.setPen(QPen(theme().border, 1));
    painter.setBrush(theme().card);
    painter.drawRoundedRect(sign, 8, 8);
    painter.setPen(theme().text);
    painter.drawText(sign, Qt::AlignCenter, shown);
}

} // namespace headroom
