// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace headroom {

Page::Page(Selection& selection, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
{
    setAccessibleName(name);
    auto* scroll = new QScrollArea(this);
    // In its place before it is filled: what moves to another parent is styled anew with all that it holds.
    auto* content = new QWidget(scroll->viewport());
    setRole(content, "page");
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(16, 14, 16, 16);
    m_column->setSpacing(12);

    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(&m_selection, &Selection::changed, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            m_isStale = false;
            refresh();
        }
    });
}

void Page::showEvent(QShowEvent* event)
{
    if (m_isStale) {
        m_isStale = false;
        refresh();
    }
    QWidget::showEvent(event);
}

} // namespace headroom
