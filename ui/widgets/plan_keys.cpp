// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plan_keys.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace headroom {

namespace {

constexpr char editsPlan[] = "editsPlan";

/// The field that would take the keys; null for any other widget.
const QLineEdit* fieldOf(const QObject* object)
{
    if (const auto* combo = qobject_cast<const QComboBox*>(object))
        return combo->lineEdit();
    return qobject_cast<const QLineEdit*>(object);
}

} // namespace

void setEditsPlan(QLineEdit* field)
{
    field->setProperty(editsPlan, true);
}

PlanKeys::PlanKeys(QWidget* window)
    : QObject(window)
{
    qApp->installEventFilter(this);
}

bool PlanKeys::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !object->isWidgetType() || static_cast<QWidget*>(object)->window() != parent())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if (!isUndo && !key->matches(QKeySequence::Redo))
        return false;
    const QLineEdit* field = fieldOf(object);
    const bool isDraft = field && !field->property(editsPlan).toBool();
    if (isDraft && (isUndo ? field->isUndoAvailable() : field->isRedoAvailable()))
        return false;
    if (!field && !qobject_cast<QAbstractSpinBox*>(object))
        return false;
    event->ignore();
    return true;
}

void finishCellEditor(QWidget* window)
{
    QWidget* focus = window->focusWidget();
    QWidget* above = focus ? focus->parentWidget() : nullptr;
    for (; above && !above->isWindow(); above = above->parentWidget()) {
        auto* view = qobject_cast<QAbstractItemView*>(above);
        if (!view)
            continue;
        // The delegate takes the text over when its editor loses the focus.
        view->setFocus();
        return;
    }
}

} // namespace headroom
