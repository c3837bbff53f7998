// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/address_map/map_geometry.h"
#include "ui/charts/address_map/map_look.h"

#include <qcustomplot.h>

#include <optional>
#include <vector>

namespace headroom {

/// What is painted: a block of the address space in parts.
struct MapPicture {
    AddressFigure figure;
    Cidr space = Cidr::of("10.0.0.0/8"); ///< that the strip above shows
    Cidr view = Cidr::of("10.0.0.0/8");  ///< that the rows show
    std::vector<MapPart> parts{};        ///< of `view`
    std::vector<MapPart> overview{};     ///< of `space`
    std::size_t current = 0;             ///< of `parts`
    bool hasFocus = false;
    bool marksCurrent = true;
};

/// Paints the map: a strip with all of a pool and where the view lies in it, then the view in rows. Takes time by what can be seen, not by what there is.
class AddressMapItem : public QCPAbstractItem {
public:
    AddressMapItem(QCustomPlot& plot, const MapPicture& picture);

    MapGeometry geometry() const;
    QRectF overviewArea() const;
    /// Where a part is painted: what is not free can be seen, however small it is.
    QRectF drawnRect(const MapPart& part) const;
    /// Pixels that stand at the left of the rows and above them.
    static int leftMargin();
    static int topMargin();

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override;

private:
    void drawOverview(QCPPainter& painter) const;
    void drawRowNames(QCPPainter& painter) const;
    void drawParts(QCPPainter& painter) const;
    void drawPart(QCPPainter& painter, const MapPart& part, const QRectF& rect) const;
    void drawLabel(QCPPainter& painter, const MapPart& part, const QRectF& rect) const;
    /// Of the domains' blocks, round their subnets.
    void drawOutlines(QCPPainter& painter) const;
    void drawCurrent(QCPPainter& painter) const;

    QCustomPlot& m_plot;
    const MapPicture& m_picture;
};

} // namespace headroom
