// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;
class QWidget;

namespace headroom {

/// Says that each key typed into this field is an edit of the plan already, as it is in spin boxes.
void setEditsPlan(QLineEdit* field);

/// Lets Undo and Redo reach the window from its fields: Qt's own take both keys even with nothing to undo. A field whose text is not in the plan yet keeps them for
/// that text. Filters the events of the whole application while it lives.
class PlanKeys : public QObject {
    Q_OBJECT

public:
    explicit PlanKeys(QWidget* window);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
};

/// Where a cell of a table or tree is being edited, takes its text over and closes the editor.
void finishCellEditor(QWidget* window);

} // namespace headroom
