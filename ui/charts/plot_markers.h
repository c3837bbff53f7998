// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <vector>

class QCustomPlot;

namespace headroom {

/// A line up the plot at a value of the bottom axis, with its words above it.
struct PlotMarker {
    double at = 0;
    QString words;
    QColor colour;
    Qt::PenStyle pattern = Qt::DashLine;
    double width = 1;
};

inline constexpr int markerRows = 3; ///< of words, at the top of the axis rect

/// Pixels that the words take there.
int markerStripHeight();

/// Draws the markers, the most important first: words never cover each other, and where there is no room left the line stands alone. What lies beyond an edge of
/// the axis is told there with an arrow. Removes those drawn before. The words find their places anew whenever the plot has another size.
void setMarkers(QCustomPlot& plot, const std::vector<PlotMarker>& markers);

} // namespace headroom
