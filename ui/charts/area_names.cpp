// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/area_names.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double sideGap = 6;
constexpr double step = 4;
constexpr double apart = 2; ///< between a name and what else is drawn

QRectF between(const QPointF& a, const QPointF& b)
{
    return QRectF(a, b).normalized().adjusted(-apart, -apart, apart, apart);
}

bool isFree(const QRectF& place, const QList<QRectF>& taken)
{
    return std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); });
}

} // namespace

AreaNames::AreaNames(QCustomPlot& plot, std::vector<NamedArea> areas)
    : QCPAbstractItem(&plot)
    , m_areas(std::move(areas))
{
}

void AreaNames::draw(QCPPainter* painter)
{
    const QFont font = fontFor(TypeRole::Small);
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    QList<QRectF> taken = others();
    for (const NamedArea& area : m_areas) {
        const auto place = placeOf(area, {metrics.horizontalAdvance(area.name), metrics.height()}, taken);
        if (!place)
            continue;
        taken << *place;
        if (area.ground.style() != Qt::NoBrush)
            painter->fillRect(place->adjusted(-3, 0, 3, 0), area.ground);
        painter->setPen(area.text);
        painter->drawText(QPointF(place->left(), place->top() + metrics.ascent()), area.name);
    }
}

std::optional<QRectF> AreaNames::placeOf(const NamedArea& area, const QSizeF& size, const QList<QRectF>& taken) const
{
    const QRectF all = clipRect();
    for (double right = all.right() - sideGap; right - size.width() >= all.left() + sideGap; right -= step) {
        const QRectF room = roomBetween(area, right - size.width(), right);
        const double most = (room.height() - size.height()) / 2;
        for (double off = 0; off <= most; off += step) {
            for (const double shift : {-off, off}) {
                const QRectF place(QPointF(room.left(), room.center().y() - size.height() / 2 + shift), size);
                if (isFree(place, taken))
                    return place;
            }
        }
    }
    return std::nullopt;
}

QRectF AreaNames::roomBetween(const NamedArea& area, double left, double right) const
{
    const QCPAxis& months = *parentPlot()->xAxis;
    const QCPAxis& addresses = *parentPlot()->yAxis;
    const int last = static_cast<int>(area.upper.size()) - 1;
    double top = clipRect().top();
    double bottom = clipRect().bottom();
    for (int month = std::max(0, static_cast<int>(std::floor(months.pixelToCoord(left)))); month <= std::min(last, static_cast<int>(std::ceil(months.pixelToCoord(right)))); ++month) {
        top = std::max(top, addresses.coordToPixel(area.upper[static_cast<std::size_t>(month)]));
        bottom = std::min(bottom, addresses.coordToPixel(area.lower[static_cast<std::size_t>(month)]));
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

QList<QRectF> AreaNames::others() const
{
    QList<QRectF> taken;
    for (int i = 0; i < parentPlot()->itemCount(); ++i) {
        if (const auto* words = qobject_cast<QCPItemText*>(parentPlot()->item(i)))
            taken << between(words->topLeft->pixelPosition(), words->bottomRight->pixelPosition());
        else if (const auto* line = qobject_cast<QCPItemLine*>(parentPlot()->item(i)))
            taken << between(line->start->pixelPosition(), line->end->pixelPosition());
    }
    return taken;
}

} // namespace headroom
