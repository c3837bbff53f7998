// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sensitivity/heat_map_item.h"

#include "ui/models/input_words.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr double gap = 6;

QFont fontOf(bool isPresent)
{
    QFont font = fontFor(TypeRole::Small);
    font.setBold(isPresent);
    return font;
}

} // namespace

HeatMapItem::HeatMapItem(QCustomPlot& plot, const HeatMapFigure& figure)
    : QCPAbstractItem(&plot)
    , m_plot(plot)
    , m_figure(figure)
{
    setClipToAxisRect(false);
}

QString HeatMapItem::tickWords(Input input, InputAmount value, InputAmount now)
{
    const QString words = amountWord(input, value);
    return value == now ? tr("now %1").arg(words) : words;
}

QRectF HeatMapItem::cellAt(std::size_t column, std::size_t row) const
{
    const auto pixel = [](const QCPAxis* axis, std::size_t index, double side) { return axis->coordToPixel(static_cast<double>(index) + side); };
    return {QPointF(pixel(m_plot.xAxis, column, -0.5), pixel(m_plot.yAxis, row, 0.5)), QPointF(pixel(m_plot.xAxis, column, 0.5), pixel(m_plot.yAxis, row, -0.5))};
}

void HeatMapItem::draw(QCPPainter* painter)
{
    drawCells(*painter);
    drawBorders(*painter);
    drawPresent(*painter);
    drawColumnValues(*painter);
    drawRowValues(*painter);
}

void HeatMapItem::drawCells(QCPPainter& painter) const
{
    const HeatMap& map = m_figure.map;
    for (std::size_t row = 0; row < map.ys.size(); ++row)
        for (std::size_t column = 0; column < map.xs.size(); ++column) {
            const auto& prefix = map.at(column, row).subnetPrefix;
            const QRectF cell = cellAt(column, row);
            const PrefixFill fill = prefixFill(prefix, m_figure.now);
            painter.fillRect(cell, fill.ground);
            painter.setPen(QPen(theme().card, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(cell);
            painter.setPen(fill.text);
            painter.setFont(fontOf(map.xs[column] == m_figure.x && map.ys[row] == m_figure.y));
            painter.drawText(cell, Qt::AlignCenter | Qt::TextSingleLine, prefix ? prefixWord(prefix) : QStringLiteral("–"));
        }
}

void HeatMapItem::drawBorders(QCPPainter& painter) const
{
    const HeatMap& map = m_figure.map;
    painter.setPen(QPen(theme().text, 1.5));
    for (std::size_t row = 0; row < map.ys.size(); ++row)
        for (std::size_t column = 0; column < map.xs.size(); ++column) {
            const QRectF cell = cellAt(column, row);
            const auto& prefix = map.at(column, row).subnetPrefix;
            if (column + 1 < map.xs.size() && map.at(column + 1, row).subnetPrefix != prefix)
                painter.drawLine(cell.topRight(), cell.bottomRight());
            if (row + 1 < map.ys.size() && map.at(column, row + 1).subnetPrefix != prefix)
                painter.drawLine(cell.topLeft(), cell.topRight());
        }
}

void HeatMapItem::drawPresent(QCPPainter& painter) const
{
    const auto& [x, y, xs, ys, cells] = m_figure.map;
    const auto column = std::find(xs.begin(), xs.end(), m_figure.x) - xs.begin();
    const auto row = std::find(ys.begin(), ys.end(), m_figure.y) - ys.begin();
    painter.setPen(QPen(theme().accent, 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cellAt(static_cast<std::size_t>(column), static_cast<std::size_t>(row)).adjusted(2, 2, -2, -2));
}

void HeatMapItem::drawColumnValues(QCPPainter& painter) const
{
    const HeatMap& map = m_figure.map;
    std::vector<QRectF> taken;
    const auto write = [&](std::size_t column) {
        const bool isPresent = map.xs[column] == m_figure.x;
        const QString words = amountWord(map.x, map.xs[column]);
        const QFontMetricsF metrics(fontOf(isPresent));
        const QRectF cell = cellAt(column, 0);
        const double width = metrics.horizontalAdvance(words);
        const QRectF place(cell.center().x() - width / 2, cell.bottom() + gap / 2, width, metrics.height());
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.adjusted(-gap, 0, gap, 0).intersects(place); }))
            return;
        taken.push_back(place);
        painter.setFont(fontOf(isPresent));
        painter.setPen(isPresent ? theme().text : theme().muted);
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, words);
        if (isPresent)
            painter.drawText(QRectF(cell.left(), place.bottom(), cell.width(), metrics.height()), Qt::AlignCenter | Qt::TextSingleLine, tr("now"));
    };
    // The value as it stands has its words in any case, the others where there is room.
    write(static_cast<std::size_t>(std::find(map.xs.begin(), map.xs.end(), m_figure.x) - map.xs.begin()));
    for (std::size_t column = 0; column < map.xs.size(); ++column)
        if (map.xs[column] != m_figure.x)
            write(column);
}

void HeatMapItem::drawRowValues(QCPPainter& painter) const
{
    const HeatMap& map = m_figure.map;
    for (std::size_t row = 0; row < map.ys.size(); ++row) {
        const bool isPresent = map.ys[row] == m_figure.y;
        const QRectF cell = cellAt(0, row);
        painter.setFont(fontOf(isPresent));
        painter.setPen(isPresent ? theme().text : theme().muted);
        painter.drawText(QRectF(0, cell.top(), cell.left() - gap, cell.height()), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, tickWords(map.y, map.ys[row], m_figure.y));
    }
}

} // namespace headroom
