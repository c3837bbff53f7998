// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/sensitivity/heat_map_figure.h"

#include <QCoreApplication>
#include <qcustomplot.h>

namespace headroom {

/// Paints the cells of a map of two inputs, and the values along both axes, which count cells from 0.
class HeatMapItem : public QCPAbstractItem {
    Q_DECLARE_TR_FUNCTIONS(HeatMapItem)

public:
    HeatMapItem(QCustomPlot& plot, const HeatMapFigure& figure);

    /// What stands beside the row of a value, and in two lines below its column.
    static QString tickWords(Input input, InputAmount value, InputAmount now);

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override;

private:
    QRectF cellAt(std::size_t column, std::size_t row) const;
    void drawCells(QCPPainter& painter) const;
    /// Where one prefix ends and another begins.
    void drawBorders(QCPPainter& painter) const;
    void drawPresent(QCPPainter& painter) const;
    void drawColumnValues(QCPPainter& painter) const;
    void drawRowValues(QCPPainter& painter) const;

    QCustomPlot& m_plot;
    HeatMapFigure m_figure;
};

} // namespace headroom
