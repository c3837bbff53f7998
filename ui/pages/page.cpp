// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/widgets/scrolled_content.h"

#include <QVBoxLayout>

namespace headroom {

Page::Page(Selection& selection, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
{
    setAccessibleName(name);
    m_column = new QVBoxLayout(makeScrolledContent(this));
    m_column->setContentsMargins(16, 14, 16, 16);
    m_column->setSpacing(12);

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
