// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sensitivity/heat_map_figure.h"

#include "ui/charts/sensitivity/heat_map_item.h"
#include "ui/models/input_words.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr int height = 390;
constexpr int labelGap = 8;

/// As a count that grows with the subnet; none is larger than all.
int sizeOf(const std::optional<PrefixLength>& prefix)
{
    return prefix ? 32 - prefix->bits() : 33 - largestSubnet.bits();
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * share)); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

std::vector<std::optional<PrefixLength>> prefixesOf(const HeatMap& map)
{
    std::vector<std::optional<PrefixLength>> prefixes;
    for (const HeatMap::Cell& cell : map.cells)
        prefixes.push_back(cell.subnetPrefix);
    std::sort(prefixes.begin(), prefixes.end(), [](const auto& a, const auto& b) { return sizeOf(a) < sizeOf(b); });
    prefixes.erase(std::unique(prefixes.begin(), prefixes.end()), prefixes.end());
    return prefixes;
}

std::vector<PlotCard::LegendEntry> legendOf(const HeatMapFigure& figure)
{
    std::vector<PlotCard::LegendEntry> legend;
    for (const auto& prefix : prefixesOf(figure.map)) {
        const QString name = !prefix ? tr("No subnet is large enough") : prefix == figure.now ? tr("%1, as it stands").arg(prefixWord(prefix)) : prefixWord(prefix);
        legend.push_back({prefixFill(prefix, figure.now).ground, name});
    }
    return legend;
}

Numbers numbersOf(const HeatMap& map)
{
    Numbers numbers{.columns = {inputWord(map.x), inputWord(map.y), tr("Addresses in one subnet"), tr("Subnet")}, .rows = {}, .wordColumns = {}};
    for (std::size_t row = 0; !map.cells.empty() && row < map.ys.size(); ++row)
        for (std::size_t column = 0; column < map.xs.size(); ++column) {
            const HeatMap::Cell& cell = map.at(column, row);
            numbers.rows << QStringList{amountWord(map.x, map.xs[column]), amountWord(map.y, map.ys[row]), countWords(cell.requiredPerSubnet), prefixWord(cell.subnetPrefix)};
        }
    return numbers;
}

QString tooltipOf(const HeatMap& map, std::size_t column, std::size_t row)
{
    const HeatMap::Cell& cell = map.at(column, row);
    const QString needs = cell.subnetPrefix ? tr("%1 addresses in one subnet: %2").arg(countWords(cell.requiredPerSubnet), prefixWord(cell.subnetPrefix))
                                            : tr("%1 addresses: no subnet is large enough").arg(countWords(cell.requiredPerSubnet));
    return tr("%1: %2").arg(inputWord(map.x), amountWord(map.x, map.xs[column])) + u'\n' + tr("%1: %2").arg(inputWord(map.y), amountWord(map.y, map.ys[row])) + u'\n' + needs;
}

void addAxes(QCustomPlot& plot, const HeatMapFigure& figure)
{
    const bool hasCells = !figure.map.cells.empty();
    QFont bold = fontFor(TypeRole::Small); // as the present values are written
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        const bool isX = axis == plot.xAxis;
        const auto& values = isX ? figure.map.xs : figure.map.ys;
        axis->setRange(-0.5, std::max(0.5, static_cast<double>(values.size()) - 0.5));
        axis->setVisible(hasCells);
        axis->setBasePen(Qt::NoPen);
        axis->setTicks(false);
        axis->setTickLabels(false); // the item writes them where the cells are
        axis->grid()->setVisible(false);
        axis->setLabel(hasCells ? inputWord(isX ? figure.map.x : figure.map.y) : QString());
    }
    int widest = 0;
    for (const InputAmount value : figure.map.ys)
        widest = std::max(widest, metrics.horizontalAdvance(HeatMapItem::tickWords(figure.map.y, value, figure.y)));
    plot.yAxis->setLabelPadding(widest + 2 * labelGap);
    plot.xAxis->setLabelPadding(2 * metrics.height() + labelGap);
}

} // namespace

PrefixFill prefixFill(const std::optional<PrefixLength>& prefix, const std::optional<PrefixLength>& now)
{
    const int larger = sizeOf(prefix) - sizeOf(now);
    // Up to four sizes apart are told by the shade; the words in the cells tell all of them.
    const double depth = std::min(4, std::abs(larger)) * 0.16 + 0.06;
    const QColor ground = !prefix ? mixed(theme().card, theme().error, 0.35)
        : larger == 0             ? theme().accentSoft
                                  : mixed(theme().card, larger > 0 ? theme().warning : theme().good, depth);
    const auto contrast = [&](const QColor& text) { return std::abs(qGray(text.rgb()) - qGray(ground.rgb())); };
    return {ground, contrast(theme().text) >= contrast(theme().card) ? theme().text : theme().card};
}

void drawHeatMap(PlotCard& card, const HeatMapFigure& figure)
{
    QCustomPlot& plot = card.plot();
    plot.clearItems();
    addAxes(plot, figure);
    card.setPlotHeight(height);
    card.setLegend(legendOf(figure));
    card.setNumbers([map = figure.map] { return numbersOf(map); });
    if (figure.map.cells.empty()) {
        card.setTooltip({});
    } else {
        new HeatMapItem(plot, figure); // the plot owns its items
        card.setTooltip([&plot, map = figure.map](const QPoint& at) {
            const auto column = std::lround(plot.xAxis->pixelToCoord(at.x()));
            const auto row = std::lround(plot.yAxis->pixelToCoord(at.y()));
            const bool isIn = plot.axisRect()->rect().contains(at) && column >= 0 && row >= 0 && column < static_cast<long>(map.xs.size()) && row < static_cast<long>(map.ys.size());
            return isIn ? tooltipOf(map, static_cast<std::size_t>(column), static_cast<std::size_t>(row)) : QString();
        });
    }
    plot.replot(QCustomPlot::rpQueuedReplot);
}

} // namespace headroom
