// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/sensitivity/tornado_figure.h"

#include <QCoreApplication>
#include <qcustomplot.h>

namespace headroom {

/// Paints a tornado where the plot's axes are: rows count from 0 downward on the left axis. It chooses the range of the bottom axis before each replot, so that
/// the words at both ends of every bar fit the width there is.
class TornadoItem : public QCPAbstractItem {
    Q_DECLARE_TR_FUNCTIONS(TornadoItem)

public:
    static constexpr Qt::BrushStyle lowPattern = Qt::BDiagPattern;
    static double rowHeight();  ///< pixels
    static double headHeight(); ///< of the two lines above the rows in which capacities are named
    static double footHeight(); ///< of the line below them

    TornadoItem(QCustomPlot& plot, const TornadoFigure& figure);

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override;

private:
    /// The words at the ends of a row's bar.
    struct Ends {
        std::int64_t least, most;
        QString left, right;
    };
    static Ends endsOf(const InputEffect& effect);
    void fitRange();
    double x(std::int64_t required) const { return m_plot.xAxis->coordToPixel(static_cast<double>(required)); }
    double y(std::size_t row) const { return m_plot.yAxis->coordToPixel(static_cast<double>(row)); }
    void drawCapacities(QCPPainter& painter) const;
    void drawPresent(QCPPainter& painter) const;
    void drawBar(QCPPainter& painter, std::size_t row) const;
    void drawPoints(QCPPainter& painter, std::size_t row) const;
    void drawSteps(QCPPainter& painter, std::size_t row) const;
    void drawEnds(QCPPainter& painter, std::size_t row) const;

    QCustomPlot& m_plot;
    TornadoFigure m_figure;
    int m_plotWidth;       ///< at the last layout
    int m_fittedWidth = 0; ///< pixels of the bottom axis that the range was chosen for
};

} // namespace headroom
