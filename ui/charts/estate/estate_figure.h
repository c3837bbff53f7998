// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/inspection.h"
#include "ui/charts/plot_picture.h"

#include <qcustomplot.h>

#include <array>
#include <optional>
#include <vector>

namespace headroom {

/// Who holds the addresses of each subnet, as a bar of all that are usable.
struct EstateFigure {
    static constexpr std::size_t owners = ownerNames.size();

    struct Bar {
        QString name;  ///< the subnet's, or its id
        QString place; ///< "use1-az1 · 10.20.0.0/24"
        std::int64_t usable = 0;
        std::optional<std::int64_t> used;
        std::optional<std::int64_t> usedHundredths;
        std::array<std::int64_t, owners> held{};
        std::optional<std::int64_t> unattributed;
        Fullness fullness = Fullness::Unknown;
        bool operator==(const Bar&) const = default;
    };
    std::vector<Bar> bars;    ///< from above
    bool knowsOwners = false; ///< else all that is used is one part

    bool operator==(const EstateFigure&) const = default;
};
/// `order`: indices into the inspection's subnets.
EstateFigure estateFigureOf(const Estate& estate, const Inspection& inspection, const std::vector<std::size_t>& order);

/// The parts that are there in any bar, then what is free.
std::vector<LegendEntry> estateLegend(const EstateFigure& figure);
/// The exact figures of a bar.
QString barWords(const EstateFigure& figure, std::size_t bar);

/// A part of a bar, for painting: both ends in addresses.
struct BarPart {
    std::int64_t from, to, addresses;
    LegendEntry look;
    QColor words; ///< on it
};
/// What is held by more than there is room for is cut off at the end, as the command line does.
std::vector<BarPart> partsOf(const EstateFigure& figure, const EstateFigure::Bar& bar);

/// Paints bars where the plot's axes are, with their names at the left and what is used at the right. Rows count from 0 downward on the left axis.
class EstateItem : public QCPAbstractItem {
    Q_DECLARE_TR_FUNCTIONS(EstateItem)

public:
    static int rowHeight(); ///< pixels
    /// Pixels left of the bars and right of them, as wide as what is written there, within bounds: the same for any part of the figure.
    static int namesWidth(const EstateFigure& figure, int plotWidth);
    static int figuresWidth(const EstateFigure& figure);

    EstateItem(QCustomPlot& plot, EstateFigure figure);

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override;

private:
    void drawBar(QCPPainter& painter, const EstateFigure::Bar& bar, double middle) const;
    void drawNames(QCPPainter& painter, const EstateFigure::Bar& bar, double middle) const;
    void drawFigures(QCPPainter& painter, const EstateFigure::Bar& bar, double middle) const;
    void drawThresholds(QCPPainter& painter) const;
    double x(double percent) const { return parentPlot()->xAxis->coordToPixel(percent); }

    EstateFigure m_figure;
};

} // namespace headroom
