// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/address_map/address_map_item.h"

#include "ui/theme/theme.h"
#include "ui/words.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int usualStripHeight = 14;
constexpr int stripGap = 16;   ///< to the rows, where the trapezoid from one to the other stands
constexpr int nameGap = 8;
constexpr double leastWidth = 3; ///< of what is not free, however small
constexpr double labelPadding = 5;

int stripHeight()
{
    return scaled(usualStripHeight);
}

bool isTaken(const MapPart& part)
{
    return part.block.has_value();
}

} // namespace

AddressMapItem::AddressMapItem(QCustomPlot& plot, const MapPicture& picture)
    : QCPAbstractItem(&plot)
    , m_plot(plot)
    , m_picture(picture)
{
    setClipToAxisRect(false);
}

int AddressMapItem::leftMargin()
{
    return QFontMetrics(fontFor(TypeRole::Small)).horizontalAdvance(QStringLiteral("255.255.255.255")) + nameGap;
}

int AddressMapItem::topMargin()
{
    return stripHeight() + stripGap;
}

MapGeometry AddressMapItem::geometry() const
{
    return {m_picture.view, QRectF(m_plot.axisRect()->rect())};
}

QRectF AddressMapItem::overviewArea() const
{
    const QRectF rows = geometry().area;
    return {rows.left(), rows.top() - topMargin(), rows.width(), static_cast<double>(stripHeight())};
}

QRectF AddressMapItem::drawnRect(const MapPart& part) const
{
    const MapGeometry map = geometry();
    QRectF rect = map.rectOf(part.cidr);
    if (isTaken(part))
        rect.setWidth(std::min(std::max(rect.width(), leastWidth), map.area.right() - rect.left()));
    return rect;
}

void AddressMapItem::draw(QCPPainter* painter)
{
    painter->setAntialiasing(false);
    drawOverview(*painter);
    drawRowNames(*painter);
    drawParts(*painter);
    drawOutlines(*painter);
    drawCurrent(*painter);
}

void AddressMapItem::drawOverview(QCPPainter& painter) const
{
    const QRectF strip = overviewArea();
    const Cidr& space = m_picture.space;
    const auto x = [&](double address) { return strip.left() + strip.width() * (address - space.first()) / static_cast<double>(space.addresses()); };
    painter.fillRect(strip, theme().free);
    double reached = strip.left();
    for (const MapPart& part : m_picture.overview) {
        const double left = x(part.cidr.first());
        const double right = std::max(left + 2, x(part.cidr.first() + static_cast<double>(part.cidr.addresses())));
        if (!isTaken(part) || right <= reached + 0.5)
            continue;
        const MapLook look = lookOf(m_picture.figure, part);
        const QRectF rect(QPointF(left, strip.top()), QPointF(right, strip.bottom()));
        painter.fillRect(rect, look.ground);
        if (look.style != Qt::NoBrush)
            painter.fillRect(rect, QBrush(look.pattern, look.style));
        reached = right;
    }
    painter.setFont(fontFor(TypeRole::Small));
    painter.setPen(theme().muted);
    painter.drawText(QRectF(0, strip.top(), strip.left() - nameGap, strip.height()), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, qtext(space.text()));

    // What of the strip the rows below show.
    const QRectF rows = geometry().area;
    const double left = x(m_picture.view.first());
    const double right = std::max(left + 2, x(m_picture.view.first() + static_cast<double>(m_picture.view.addresses())));
    painter.setPen(QPen(theme().muted, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(QPointF(left, strip.top() - 1), QPointF(right, strip.bottom() + 1)));
    painter.setAntialiasing(true);
    painter.drawLine(QPointF(left, strip.bottom() + 1), QPointF(rows.left(), rows.top() - 3));
    painter.drawLine(QPointF(right, strip.bottom() + 1), QPointF(rows.right(), rows.top() - 3));
    painter.setAntialiasing(false);
}

void AddressMapItem::drawRowNames(QCPPainter& painter) const
{
    const MapGeometry map = geometry();
    painter.setFont(fontFor(TypeRole::Small));
    painter.setPen(theme().muted);
    for (int row = 0; row < map.rows(); ++row) {
        const Cidr block = *map.view.part(map.rowPrefix(), static_cast<std::uint64_t>(row));
        const QRectF rect = map.rectOf(block);
        painter.drawText(QRectF(0, rect.top(), rect.left() - nameGap, rect.height()), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, addressWords(block.first()));
    }
}

void AddressMapItem::drawParts(QCPPainter& painter) const
{
    const MapGeometry map = geometry();
    for (int row = 0; row < map.rows(); ++row)
        painter.fillRect(map.rectOf(*map.view.part(map.rowPrefix(), static_cast<std::uint64_t>(row))), theme().free);
    double reached = 0; // in the row at hand: what is narrower than can be seen, behind something that was painted, is left out
    double rowTop = -1;
    for (const MapPart& part : m_picture.parts) {
        const QRectF rect = drawnRect(part);
        if (rect.top() != rowTop) {
            rowTop = rect.top();
            reached = rect.left();
        }
        if (isTaken(part)) {
            if (rect.right() <= reached + 0.5)
                continue;
            drawPart(painter, part, rect);
            reached = rect.right();
        } else if (rect.width() > leastWidth * 2) {
            painter.setPen(QPen(theme().card, 1));
            painter.drawLine(rect.topRight(), rect.bottomRight());
        }
        drawLabel(painter, part, rect);
    }
}

void AddressMapItem::drawPart(QCPPainter& painter, const MapPart& part, const QRectF& rect) const
{
    const MapLook look = lookOf(m_picture.figure, part);
    painter.fillRect(rect, look.ground);
    // Strokes can't be told apart in what is narrower, and take most of the time where there are thousands.
    if (look.style != Qt::NoBrush && rect.width() > leastWidth * 2)
        painter.fillRect(rect, QBrush(look.pattern, look.style));
    if (rect.width() > leastWidth * 2) {
        painter.setPen(QPen(theme().card, 1));
        painter.drawLine(rect.topRight(), rect.bottomRight());
    }
}

void AddressMapItem::drawLabel(QCPPainter& painter, const MapPart& part, const QRectF& rect) const
{
    const QFontMetricsF metrics(fontFor(TypeRole::Small));
    if (rect.width() < metrics.averageCharWidth() * 2 + 2 * labelPadding)
        return;
    const MapLook look = lookOf(m_picture.figure, part);
    for (const QString& label : mapLabels(m_picture.figure, part)) {
        const double width = metrics.horizontalAdvance(label);
        if (width + 2 * labelPadding > rect.width())
            continue;
        // What is free is painted row by row, and its words stand in the first.
        const double middle = part.block ? rect.center().y() : rect.top() + (geometry().rowHeight() - MapGeometry::rowGap) / 2;
        const QRectF place(rect.left() + labelPadding, middle - metrics.height() / 2, width, metrics.height());
        // Strokes behind words make them hard to read.
        if (look.style != Qt::NoBrush)
            painter.fillRect(place.adjusted(-3, 0, 3, 0), look.ground);
        painter.setFont(fontFor(TypeRole::Small));
        painter.setPen(look.text);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label);
        return;
    }
}

void AddressMapItem::drawOutlines(QCPPainter& painter) const
{
    const MapGeometry map = geometry();
    painter.setBrush(Qt::NoBrush);
    for (const MappedBlock& block : m_picture.figure.blocks) {
        if (block.kind != MappedBlock::Kind::Vpc || !map.view.contains(block.cidr))
            continue;
        QRectF rect = map.rectOf(block.cidr);
        const bool standsOut = block.name == m_picture.figure.domain;
        if (rect.width() <= leastWidth * 2 && !standsOut)
            continue;
        rect.setWidth(std::max(rect.width(), leastWidth));
        // A pinned block is framed through, another one in dashes: it may move.
        painter.setPen(QPen(theme().accent, standsOut ? 2 : 1, block.isPinned ? Qt::SolidLine : Qt::DashLine));
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void AddressMapItem::drawCurrent(QCPPainter& painter) const
{
    if (!m_picture.marksCurrent || m_picture.current >= m_picture.parts.size())
        return;
    const QRectF rect = drawnRect(m_picture.parts[m_picture.current]);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().card, m_picture.hasFocus ? 5 : 3));
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
    painter.setPen(QPen(theme().text, m_picture.hasFocus ? 3 : 1));
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
}

} // namespace headroom
