// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/estate/estate_card.h"

#include "ui/models/estate/estate_words.h"
#include "ui/models/plan_words.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr int topGap = 4;
constexpr int axisHeight = 42; ///< below the bars: numbers and a label

} // namespace

EstateCard::EstateCard(QWidget* parent)
    : PlotCard(tr("Who holds the addresses"), tr("existing-vpc"), parent)
    , m_scroll(new QScrollBar(Qt::Vertical, &plot()))
{
    m_scroll->setObjectName(QStringLiteral("estateScroll"));
    m_scroll->setAccessibleName(tr("Subnets in sight"));
    m_scroll->setFocusPolicy(Qt::TabFocus);
    auto* beside = new QHBoxLayout(&plot());
    beside->setContentsMargins(0, topGap, 0, axisHeight);
    beside->addStretch(1);
    beside->addWidget(m_scroll);
    plot().axisRect()->setAutoMargins(QCP::msNone);
    connect(m_scroll, &QScrollBar::valueChanged, this, &EstateCard::draw);
    connect(this, &PlotCard::restyled, this, &EstateCard::draw);
    setTooltip([this](const QPoint& at) { return wordsAt(at); });
}

void EstateCard::show(EstateFigure figure, std::function<Numbers()> numbers)
{
    m_figure = std::move(figure);
    const QSignalBlocker quiet(m_scroll);
    const int bars = static_cast<int>(m_figure.bars.size());
    m_scroll->setRange(0, std::max(0, bars - mostBars));
    m_scroll->setPageStep(mostBars);
    m_scroll->setVisible(bars > mostBars);
    m_scroll->setValue(0);
    setNumbers(std::move(numbers));
    measure();
    draw();
}

void EstateCard::measure()
{
    m_namesWidth = EstateItem::namesWidth(m_figure, plot().width());
    m_figuresWidth = EstateItem::figuresWidth(m_figure);
}

int EstateCard::firstBar() const
{
    return m_scroll->value();
}

int EstateCard::barsInSight() const
{
    return std::min(static_cast<int>(m_figure.bars.size()), mostBars);
}

void EstateCard::draw()
{
    QCustomPlot& plot = this->plot();
    plot.clearItems();
    const int rows = std::max(1, barsInSight());
    setPlotHeight(topGap + rows * EstateItem::rowHeight() + axisHeight);
    const int scrollRoom = m_scroll->maximum() > 0 ? m_scroll->sizeHint().width() : 0;
    plot.axisRect()->setMargins(QMargins(m_namesWidth, topGap, m_figuresWidth + scrollRoom, axisHeight));
    plot.yAxis->setVisible(false);
    plot.yAxis->grid()->setVisible(false);
    plot.yAxis->setRangeReversed(true);
    plot.yAxis->setRange(-0.5, rows - 0.5);
    plot.xAxis->setRange(0, 100);
    plot.xAxis->setLabel(tr("% of the usable addresses"));
    const QSharedPointer<QCPAxisTickerText> ticks(new QCPAxisTickerText);
    for (const int percent : {0, 25, 50, static_cast<int>(fillingUpFromPercent), static_cast<int>(nearlyFullFromPercent)})
        ticks->addTick(percent, countWords(percent));
    plot.xAxis->setTicker(ticks);
    const auto first = m_figure.bars.begin() + firstBar();
    new EstateItem(plot, {{first, first + barsInSight()}, m_figure.knowsOwners}); // the plot owns its items
    setLegend(estateLegend(m_figure));
    const int bars = static_cast<int>(m_figure.bars.size());
    setNote(bars > mostBars ? tr("%1 to %2 of %3 subnets").arg(countWords(firstBar() + 1), countWords(firstBar() + mostBars), countWords(bars)) : QString());
    QStringList description;
    for (int row = 0; row < barsInSight(); ++row)
        description << barWords(m_figure, static_cast<std::size_t>(firstBar() + row)).replace(u'\n', QStringLiteral(", "));
    setDescription(description.join(QStringLiteral("; ")));
    plot.replot(QCustomPlot::rpQueuedReplot);
}

QString EstateCard::wordsAt(const QPoint& at) const
{
    const QCPAxisRect& rect = *plot().axisRect();
    const auto row = std::lround(plot().yAxis->pixelToCoord(at.y()));
    const bool isIn = at.y() >= rect.top() && at.y() <= rect.bottom() && row >= 0 && row < barsInSight();
    return isIn ? plainText(barWords(m_figure, static_cast<std::size_t>(firstBar() + row))) : QString();
}

void EstateCard::resizeEvent(QResizeEvent* event)
{
    PlotCard::resizeEvent(event);
    // Names have another room now: drawn once the chart has its new width.
    QTimer::singleShot(0, this, [this] {
        measure();
        draw();
    });
}

} // namespace headroom
