// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announcement.h"

#include <QAccessible>

namespace headroom {

namespace {

constexpr int restMilliseconds = 600;

} // namespace

Announcement::Announcement(QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(0, 0);
    setFocusPolicy(Qt::NoFocus);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &Announcement::tellNow);
}

void Announcement::tell(const QString& words)
{
    m_words = words;
    if (words == accessibleName())
        m_rest.stop(); // it is as it was before the last keys
    else
        m_rest.start();
}

void Announcement::setTold(const QString& words)
{
    m_rest.stop();
    m_words = words;
    setAccessibleName(words);
}

void Announcement::tellNow()
{
    setAccessibleName(m_words); // tells of a new name
    // A notification is read when it shows itself.
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace headroom
