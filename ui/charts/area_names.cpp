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

/// Of a line over 0, 1, 2, …, between two of its points too.
double valueAt(const std::vector<double>& line, double at)
{
    const double inside = std::clamp(at, 0.0, static_cast<double>(line.size()) - 1);
    const auto before = static_cast<std::size_t>(inside);
    const std::size_t after = std::min(before + 1, line.size() - 1);
    return line[before] + (line[after] - line[before]) * (inside - static_cast<double>(before));
}

bool isFree(const QRectF& place, const QList<QRectF>& taken)
{
    return std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); });
}

} // namespace

bool hasRoom(const NamedArea& area, double width, double height, double top)
{
    const double last = static_cast<double>(area.upper.size()) - 1;
    for (double left = 0; left + width <= last; left += last / 100) {
        double upper = std::min({top, valueAt(area.upper, left), valueAt(area.upper, left + width)});
        double lower = std::max(valueAt(area.lower, left), valueAt(area.lower, left + width));
        for (double between = std::ceil(left); between < left + width; ++between) {
            upper = std::min(upper, valueAt(area.upper, between));
            lower = std::max(lower, valueAt(area.lower, between));
        }
        if (upper - lower >= height)
            return true;
    }
    return false;
}

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
    double top = clipRect().top();
    double bottom = clipRect().bottom();
    const auto look = [&](double month) {
        top = std::max(top, addresses.coordToPixel(valueAt(area.upper, month)));
        bottom = std::min(bottom, addresses.coordToPixel(valueAt(area.lower, month)));
    };
    // Both edges are straight from month to month: they are nowhere narrower than there or at the sides.
    const double from = months.pixelToCoord(left);
    const double to = months.pixelToCoord(right);
    look(from);
    look(to);
    for (double month = std::ceil(from); month < to; ++month)
        look(month);
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
