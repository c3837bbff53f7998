// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrolled_content.h"

#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace headroom {

QWidget* makeScrolledContent(QWidget* page)
{
    auto* scroll = new QScrollArea(page);
    // In its place before it is filled: what moves to another parent is styled anew with all that it holds.
    auto* content = new QWidget(scroll->viewport());
    setRole(content, "page");
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    return content;
}

} // namespace headroom
