// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/subnet_chart.h"
#include "ui/document/selection.h"
#include "ui/widgets/card.h"

namespace headroom {

class FlowLayout;

/// The chart of one subnet, and under it its numbers by name.
class ChartCard : public Card {
    Q_OBJECT

public:
    explicit ChartCard(Selection& selection, QWidget* parent = nullptr);

    void refresh();
    /// Entity, addresses, share: tab-separated, for a spreadsheet.
    QString asText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showLegend();
    void save();

    Selection& m_selection;
    SubnetChart* m_chart;
    QWidget* m_legend;
    FlowLayout* m_legendLayout;
    std::vector<SubnetSegment> m_segments;
};

} // namespace headroom
