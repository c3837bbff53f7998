// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/estate/estate_figure.h"
#include "ui/charts/plot_card.h"

class QScrollBar;

namespace headroom {

/// The chart of who holds the addresses of each subnet. As many bars as can be read at once are shown; a scroll bar beside them goes to the others.
class EstateCard : public PlotCard {
    Q_OBJECT

public:
    static constexpr int mostBars = 12;

    explicit EstateCard(QWidget* parent = nullptr);

    /// `numbers`: of all subnets, for the table and for copying.
    void show(EstateFigure figure, std::function<Numbers()> numbers);
    const EstateFigure& figure() const { return m_figure; }
    /// The first bar in sight.
    int firstBar() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Once for all bars, so that none moves when others come into sight.
    void measure();
    void draw();
    int barsInSight() const;
    QString wordsAt(const QPoint& at) const;

    EstateFigure m_figure;
    QScrollBar* m_scroll;
    int m_namesWidth = 0;
    int m_figuresWidth = 0;
};

} // namespace headroom
