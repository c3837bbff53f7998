// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_markers.h"

#include "ui/theme/theme.h"
#include "ui/tr.h"

#include <QPointer>
#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <utility>

namespace headroom {

namespace {

constexpr int gap = 12;
constexpr int padding = 3;
const QString placerName = QStringLiteral("markerPlacer");

/// A marker and what is drawn of it.
struct Drawn {
    PlotMarker marker;
    QPointer<QCPItemLine> line;
    QPointer<QCPItemText> label;
};

using Row = std::vector<std::pair<double, double>>; ///< what is taken, from left to right, in no order

bool isFree(const Row& row, double left, double right)
{
    return std::none_of(row.begin(), row.end(), [&](const auto& taken) { return left < taken.second + gap && taken.first < right + gap; });
}

int rowHeight()
{
    return QFontMetrics(fontFor(TypeRole::Small)).height() + 3;
}

void place(const QCustomPlot& plot, const Drawn& drawn, std::array<Row, markerRows>& rows)
{
    const QRectF rect = plot.axisRect()->rect();
    const double x = plot.xAxis->coordToPixel(drawn.marker.at);
    const bool isBeyondLeft = x < rect.left();
    const bool isBeyondRight = x > rect.right();
    const QString text = isBeyondLeft ? tr("← %1").arg(drawn.marker.words) : isBeyondRight ? tr("%1 →").arg(drawn.marker.words) : drawn.marker.words;
    const double width = QFontMetrics(fontFor(TypeRole::Small)).horizontalAdvance(text) + 2 * padding;
    const double left = std::clamp(x - width / 2, rect.left(), std::max(rect.left(), rect.right() - width));
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& each) { return isFree(each, left, left + width); });
    const bool hasRoom = row != rows.end();
    const double top = rect.top() + static_cast<double>(row - rows.begin()) * rowHeight();
    drawn.label->setVisible(hasRoom);
    drawn.label->setText(text);
    drawn.label->position->setCoords(left, top);
    drawn.line->setVisible(!isBeyondLeft && !isBeyondRight);
    drawn.line->start->setCoords(drawn.marker.at, rect.bottom());
    drawn.line->end->setCoords(drawn.marker.at, hasRoom ? top + rowHeight() - 2 : rect.top() + markerStripHeight());
    if (hasRoom)
        row->emplace_back(left, left + width);
}

QCPItemLine* lineOf(QCustomPlot& plot, const PlotMarker& marker)
{
    auto* line = new QCPItemLine(&plot);
    line->setPen(QPen(marker.colour, marker.width, marker.pattern));
    for (QCPItemPosition* end : {line->start, line->end}) {
        end->setTypeX(QCPItemPosition::ptPlotCoords);
        end->setTypeY(QCPItemPosition::ptAbsolute);
    }
    return line;
}

QCPItemText* labelOf(QCustomPlot& plot, const PlotMarker& marker)
{
    auto* label = new QCPItemText(&plot);
    label->setFont(fontFor(TypeRole::Small));
    label->setColor(marker.colour);
    label->setBrush(theme().card); // lines pass behind it
    label->setPadding(QMargins(padding, 0, padding, 0));
    label->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setClipToAxisRect(false);
    label->position->setType(QCPItemPosition::ptAbsolute);
    return label;
}

} // namespace

int markerStripHeight()
{
    return markerRows * rowHeight();
}

void setMarkers(QCustomPlot& plot, const std::vector<PlotMarker>& markers)
{
    delete plot.findChild<QObject*>(placerName, Qt::FindDirectChildrenOnly);
    std::vector<Drawn> drawn;
    for (const PlotMarker& marker : markers)
        drawn.push_back({marker, lineOf(plot, marker), nullptr});
    for (Drawn& each : drawn) // above all lines
        each.label = labelOf(plot, each.marker);
    auto* placer = new QObject(&plot);
    placer->setObjectName(placerName);
    QObject::connect(&plot, &QCustomPlot::afterLayout, placer, [&plot, drawn] {
        std::array<Row, markerRows> rows;
        for (const Drawn& each : drawn)
            if (each.line && each.label)
                place(plot, each, rows);
    });
}

} // namespace headroom
