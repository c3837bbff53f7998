// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sensitivity/tornado_figure.h"

#include "core/exchange/whatif/sensitivity_report.h"
#include "ui/charts/count_ticker.h"
#include "ui/charts/sensitivity/tornado_item.h"
#include "ui/models/input_words.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/words.h"

#include <cmath>

namespace headroom {

namespace {

constexpr int axisHeight = 46; ///< of the bottom axis with its label
constexpr int usualNameLength = 18;

/// In two lines where it is long, so that bars keep their room.
QString wrapped(QString name)
{
    const auto middle = name.size() / 2;
    const auto before = name.lastIndexOf(u' ', middle);
    const auto after = name.indexOf(u' ', middle);
    const auto gap = before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
    if (name.size() > usualNameLength && gap >= 0)
        name[gap] = u'\n';
    return name;
}

Numbers numbersOf(const TornadoFigure& figure)
{
    Numbers numbers{.columns = {tr("Input"), tr("Value"), tr("Addresses in one subnet"), tr("Subnet")}, .rows = {}, .wordColumns = {0}};
    for (const InputEffect& effect : figure.effects)
        for (const SensitivityPoint& point : effect.points)
            numbers.rows << QStringList{inputWord(effect.input), amountWord(effect.input, point.value), countWords(point.requiredPerSubnet), prefixWord(point.subnetPrefix)};
    return numbers;
}

QString tooltipOf(const InputEffect& effect)
{
    QStringList lines{tr("%1, as it stands: %2").arg(inputWord(effect.input), amountWord(effect.input, effect.value))};
    for (const SensitivityPoint& point : effect.points)
        lines << tr("%1: %2 addresses, %3").arg(amountWord(effect.input, point.value), countWords(point.requiredPerSubnet), prefixWord(point.subnetPrefix));
    if (effect.toNextPrefix)
        lines << sentenceCase(words(nextPrefixText(effect.input, *effect.toNextPrefix)));
    return lines.join(u'\n');
}

void addAxes(QCustomPlot& plot, const TornadoFigure& figure)
{
    const int rows = static_cast<int>(figure.effects.size());
    const QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    for (int row = 0; row < rows; ++row)
        names->addTick(row, wrapped(inputWord(figure.effects[static_cast<std::size_t>(row)].input)));
    plot.yAxis->setTicker(names);
    plot.yAxis->setTickLabelColor(theme().text);
    plot.yAxis->setTickLabelPadding(10);
    plot.yAxis->grid()->setVisible(false);
    plot.yAxis->setRangeReversed(true);
    plot.yAxis->setRange(-0.5 - TornadoItem::headHeight() / TornadoItem::rowHeight(), rows - 0.5 + TornadoItem::footHeight() / TornadoItem::rowHeight());
    plot.xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new CountTicker));
    plot.xAxis->setLabel(tr("Addresses needed in one subnet"));
}

} // namespace

TornadoFigure tornadoFigureOf(std::int64_t required, std::vector<InputEffect> effects)
{
    TornadoFigure figure{required, std::move(effects), required, required};
    for (const InputEffect& effect : figure.effects)
        for (const SensitivityPoint& point : effect.points) {
            figure.least = std::min(figure.least, point.requiredPerSubnet);
            figure.most = std::max(figure.most, point.requiredPerSubnet);
        }
    return figure;
}

void drawTornado(PlotCard& card, const TornadoFigure& figure)
{
    QCustomPlot& plot = card.plot();
    plot.clearItems();
    addAxes(plot, figure);
    new TornadoItem(plot, figure); // the plot owns its items
    const double rowsHeight = static_cast<double>(figure.effects.size()) * TornadoItem::rowHeight();
    card.setPlotHeight(static_cast<int>(std::lround(TornadoItem::headHeight() + rowsHeight + TornadoItem::footHeight())) + axisHeight);
    card.setLegend({{theme().accent, tr("The input is lower than it stands"), TornadoItem::lowPattern}, {theme().accent, tr("The input is higher")}});
    card.setNumbers([figure] { return numbersOf(figure); });
    card.setTooltip([&plot, figure](const QPoint& at) {
        const auto row = std::lround(plot.yAxis->pixelToCoord(at.y()));
        const bool isIn = row >= 0 && row < static_cast<long>(figure.effects.size()) && at.y() < plot.axisRect()->bottom();
        return isIn ? tooltipOf(figure.effects[static_cast<std::size_t>(row)]) : QString();
    });
    plot.replot(QCustomPlot::rpQueuedReplot);
}

} // namespace headroom
