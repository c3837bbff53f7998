// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_card.h"
#include "ui/charts/subnet_chart.h"
#include "ui/document/selection.h"

namespace headroom {

/// The chart of one subnet, and under it its numbers by name.
class ChartCard : public PlotCard {
    Q_OBJECT

public:
    explicit ChartCard(Selection& selection, QWidget* parent = nullptr);

    void refresh();

private:
    ChartCard(Selection& selection, SubnetChart* chart, QWidget* parent);
    void showLegend();

    Selection& m_selection;
    SubnetChart* m_chart;
    std::vector<SubnetSegment> m_segments;
};

} // namespace headroom
