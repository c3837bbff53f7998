// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tenancy/tenancy_figure.h"

#include "core/exchange/tenancy/tenancy_report.h"
#include "ui/charts/count_ticker.h"
#include "ui/charts/plot_style.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/words.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double barWidth = 0.56; ///< of the distance between two bars
constexpr double headRoom = 1.14;
constexpr int plotHeight = 260;

/// What takes addresses, from the foot of a bar.
struct Part {
    std::int64_t TenancyFigure::Bar::*count;
    const char* name;
    Entity entity; ///< whose colour it has
    Qt::BrushStyle pattern;
};
constexpr std::array parts{
    Part{&TenancyFigure::Bar::users, QT_TRANSLATE_NOOP("headroom", "Users and shared spaces"), Entity::JupyterServer, Qt::SolidPattern},
    Part{&TenancyFigure::Bar::mountTargets, QT_TRANSLATE_NOOP("headroom", "Mount targets"), Entity::EfsMountTarget, Qt::Dense4Pattern},
    Part{&TenancyFigure::Bar::endpoints, QT_TRANSLATE_NOOP("headroom", "Interface endpoints"), Entity::VpcEndpoint, Qt::BDiagPattern},
};

Numbers numbersOf(const TenancyFigure& figure)
{
    Numbers numbers;
    numbers.columns << tr("Model");
    for (const Part& part : parts)
        numbers.columns << tr(part.name);
    numbers.columns << tr("In all");
    for (const TenancyModel model : tenancyModels) {
        const auto& bar = figure.bars[static_cast<std::size_t>(model)];
        QStringList row{modelWords(model, figure.present)};
        for (const Part& part : parts)
            row << countWords(bar.*part.count);
        numbers.rows << (row << countWords(bar.total()));
    }
    return numbers;
}

QString wordsOfBar(const TenancyFigure& figure, TenancyModel model)
{
    const auto& bar = figure.bars[static_cast<std::size_t>(model)];
    QStringList lines{words(definitionOf(model))};
    for (const Part& part : parts)
        lines << tr("%1: %2 addresses").arg(tr(part.name), countWords(bar.*part.count));
    return lines.join(u'\n');
}

/// Up to the upper edge of a part.
std::int64_t heightOf(const TenancyFigure::Bar& bar, std::size_t part)
{
    std::int64_t height = 0;
    for (std::size_t i = 0; i <= part; ++i)
        height += bar.*parts[i].count;
    return height;
}

/// Each part from the foot up to its upper edge, the uppermost first: those below cover it.
void addBars(QCustomPlot& plot, const TenancyFigure& figure)
{
    for (std::size_t i = parts.size(); i-- > 0;) {
        const QColor colour = theme().entity(parts[i].entity);
        // A pattern stands on a tint, which shows where patterns are not drawn.
        std::vector<QBrush> fills{QBrush(colour)};
        if (parts[i].pattern != Qt::SolidPattern)
            fills = {QBrush(theme().card), QBrush(tintOf(colour)), QBrush(colour, parts[i].pattern)};
        for (const QBrush& fill : fills) {
            auto* bars = new QCPBars(plot.xAxis, plot.yAxis);
            bars->setWidth(barWidth);
            bars->setPen(QPen(theme().card, 1));
            bars->setBrush(fill);
            for (const TenancyModel model : tenancyModels)
                bars->addData(static_cast<double>(model), static_cast<double>(heightOf(figure.bars[static_cast<std::size_t>(model)], i)));
        }
    }
}

void addTotals(QCustomPlot& plot, const TenancyFigure& figure)
{
    for (const TenancyModel model : tenancyModels) {
        const std::int64_t total = figure.bars[static_cast<std::size_t>(model)].total();
        auto* number = new QCPItemText(&plot);
        number->setLayer(labelLayer);
        number->setFont(fontFor(TypeRole::Heading));
        number->setColor(theme().text);
        number->setText(countWords(total));
        number->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        number->position->setCoords(static_cast<double>(model), static_cast<double>(total));
    }
}

void addAxes(QCustomPlot& plot, const TenancyFigure& figure)
{
    std::int64_t most = 1;
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const TenancyModel model : tenancyModels) {
        most = std::max(most, figure.bars[static_cast<std::size_t>(model)].total());
        ticker->addTick(static_cast<double>(model), modelWords(model, figure.present));
    }
    plot.xAxis->setRange(-0.6, static_cast<double>(tenancyModels.size()) - 0.4);
    plot.xAxis->setTicker(ticker);
    plot.yAxis->setRange(0, static_cast<double>(most) * headRoom);
    plot.yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new CountTicker));
    plot.yAxis->setLabel(tr("Addresses"));
}

} // namespace

QString modelWords(TenancyModel model, std::optional<TenancyModel> present)
{
    return present == model ? tr("● %1").arg(words(labelOf(model))) : words(labelOf(model));
}

TenancyFigure tenancyFigureOf(const Tenancy& tenancy)
{
    TenancyFigure figure;
    figure.present = tenancy.present;
    for (const TenancyModel model : tenancyModels) {
        const TenancyAnswer& answer = tenancy.of(model);
        figure.bars[static_cast<std::size_t>(model)] = {answer.userLevel, answer.mountTargets, answer.endpointAddresses};
    }
    return figure;
}

void drawTenancy(PlotCard& card, const TenancyFigure& figure)
{
    QCustomPlot& plot = card.plot();
    plot.clearItems();
    plot.clearPlottables();
    card.setPlotHeight(besideScaled(plotHeight));
    addAxes(plot, figure);
    addBars(plot, figure);
    addTotals(plot, figure);
    std::vector<PlotCard::LegendEntry> legend;
    for (const Part& part : parts)
        legend.push_back({theme().entity(part.entity), tr(part.name), part.pattern});
    card.setLegend(legend);
    card.setNumbers([figure] { return numbersOf(figure); });
    card.setTooltip([&plot, figure](const QPoint& at) {
        const long model = std::lround(plot.xAxis->pixelToCoord(at.x()));
        const bool isIn = plot.axisRect()->rect().contains(at) && model >= 0 && model < static_cast<long>(tenancyModels.size());
        return isIn ? wordsOfBar(figure, tenancyModels[static_cast<std::size_t>(model)]) : QString();
    });
    plot.replot(QCustomPlot::rpQueuedReplot);
}

} // namespace headroom
