// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/capacity_bar.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace headroom {

CapacityBar::CapacityBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Part of the subnet that is taken"));
}

void CapacityBar::setCapacity(qint64 required, qint64 usable)
{
    m_required = required;
    m_usable = usable;
    m_share = usable > 0 ? std::clamp(static_cast<double>(required) / static_cast<double>(usable), 0.0, 1.0) : 0;
    setAccessibleDescription(tr("%L1 of %L2 addresses").arg(required).arg(usable));
    QAccessibleValueChangeEvent changed(this, required);
    QAccessible::updateAccessibility(&changed);
    update();
}

QSize CapacityBar::sizeHint() const
{
    return {160, 10};
}

void CapacityBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    painter.setClipPath(outline);
    painter.fillRect(rect(), theme().free);
    // Less than a tenth free is what the findings warn of.
    painter.fillRect(QRectF(0, 0, width() * m_share, height()), m_share > 0.9 ? theme().warning : theme().accent);
    // Where it ends is seen without its ground's colour.
    painter.setClipping(false);
    painter.setPen(theme().outline);
    const double radius = (height() - 1) / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace headroom
