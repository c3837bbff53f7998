// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <optional>
#include <vector>

namespace headroom {

/// What lies between two lines over 0, 1, 2, … of the bottom axis, in units of the left axis.
struct NamedArea {
    QString name;
    QColor text;
    QBrush ground; ///< behind the name; none where the area itself is plain
    std::vector<double> lower, upper;
};

/// Whether somewhere a box that is so wide and so high fits into the area, below `top`.
bool hasRoom(const NamedArea& area, double width, double height, double top);

/// Writes names inside their areas: each as far to the right as it fits without touching other words or a line. What fits nowhere is left out.
class AreaNames : public QCPAbstractItem {
public:
    AreaNames(QCustomPlot& plot, std::vector<NamedArea> areas);

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override;

private:
    std::optional<QRectF> placeOf(const NamedArea& area, const QSizeF& size, const QList<QRectF>& taken) const;
    /// The height that the area leaves free between two points of the width, in pixels.
    QRectF roomBetween(const NamedArea& area, double left, double right) const;
    /// Words and lines of the other items.
    QList<QRectF> others() const;

    std::vector<NamedArea> m_areas;
};

} // namespace headroom
