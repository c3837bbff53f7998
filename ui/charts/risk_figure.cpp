// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/risk_figure.h"

#include "core/exchange/labels.h"
#include "core/exchange/whatif/risk_report.h"
#include "ui/charts/plot_markers.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/words.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace headroom {

namespace {

constexpr int decades = 10; ///< from always down to leastToldChance
constexpr double almostAlways = 1 - 1e-6;
constexpr std::int64_t leastSpan = 10;
constexpr std::int64_t mostSpans = 6; ///< the slope of the curve is at least this part of the width
constexpr std::int64_t mostRows = 400;
const QString layoutName = QStringLiteral("riskLayout");

/// The counts between which the chance falls from almost always to what is not told any more.
std::pair<std::int64_t, std::int64_t> slopeOf(const DemandLaw& law)
{
    const auto firstWhere = [&](double chance) {
        const auto found = std::partition_point(law.exceeded.begin(), law.exceeded.end(), [chance](double above) { return above >= chance; });
        return law.first + law.step * (found - law.exceeded.begin());
    };
    return {std::max(law.first, firstWhere(almostAlways) - law.step), firstWhere(leastToldChance)};
}

/// Edges round the slope, and as far as what is to be compared with it, if that leaves the slope wide enough to be read.
void setEdges(RiskFigure& figure)
{
    const auto [first, last] = slopeOf(figure.risk->law);
    const std::int64_t span = std::max(leastSpan, last - first);
    std::int64_t from = first;
    std::int64_t to = std::max(last, first + 1);
    const auto include = [&](std::int64_t count) {
        if (std::max(to, count) - std::min(from, count) <= mostSpans * span) {
            from = std::min(from, count);
            to = std::max(to, count);
        }
    };
    if (figure.asked)
        include(usableAddresses(*figure.asked));
    if (figure.sized)
        include(figure.sized->requiredPerSubnet);
    const int next = figure.asked ? figure.asked->bits() + 1 : largestSubnet.bits();
    if (next <= smallestSubnet.bits())
        include(usableAddresses(PrefixLength::exactly(next)));
    const std::int64_t margin = std::max<std::int64_t>(2, (to - from) / 16);
    figure.from = std::max<std::int64_t>(0, from - margin);
    figure.to = to + margin;
}

void addPrefixes(RiskFigure& figure)
{
    for (int bits = smallestSubnet.bits(); bits >= largestSubnet.bits(); --bits) {
        const PrefixLength prefix = PrefixLength::exactly(bits);
        const std::int64_t usable = usableAddresses(prefix);
        if (prefix == figure.asked || (usable >= figure.from && usable <= figure.to) || (bits == largestSubnet.bits() && figure.prefixes.empty()))
            figure.prefixes.push_back(prefix);
    }
}

void addCurve(RiskFigure& figure)
{
    const DemandLaw& law = figure.risk->law;
    const auto [first, last] = slopeOf(law);
    const std::int64_t from = std::max(law.first, figure.from);
    if (figure.from < law.first)
        figure.curve.push_back({figure.from, 1});
    // A point of a law that has more of them than the chart has pixels stands for its neighbours, and is exact itself.
    const std::int64_t apart = std::max<std::int64_t>(1, (last - from) / law.step / mostCurvePoints + 1) * law.step;
    for (std::int64_t count = from - (from - law.first) % law.step; count < last; count += apart)
        figure.curve.push_back({count, law.chanceAbove(count)});
}

QString wordsAt(const RiskFigure& figure, std::int64_t count)
{
    const double chance = figure.risk->law.chanceAbove(count);
    return tr("More than %1 addresses in use at once: %2 (%3)").arg(countWords(count), words(peaksText(chance)), chanceWord(chance));
}

Numbers numbersOf(const RiskFigure& figure)
{
    Numbers numbers{.columns = {tr("Addresses in use"), tr("Chance of more"), tr("More are in use in")}, .rows = {}, .wordColumns = {2}};
    if (!figure.risk)
        return numbers;
    const DemandLaw& law = figure.risk->law;
    const auto [first, last] = slopeOf(law);
    const std::int64_t apart = ((last - first) / law.step / mostRows + 1) * law.step;
    for (std::int64_t count = first; count < last + apart; count += apart)
        numbers.rows << QStringList{countWords(count), chanceWord(law.chanceAbove(count)), words(peaksText(law.chanceAbove(count)))};
    return numbers;
}

/// From what is not told at the foot to always, and above it room for the markers' words.
void setHeights(QCustomPlot& plot)
{
    const double share = std::min(0.5, markerStripHeight() / std::max(1.0, static_cast<double>(plot.axisRect()->height())));
    plot.yAxis->setRange(leastToldChance, std::pow(10, decades * share / (1 - share)));
}

void addAxes(QCustomPlot& plot, const RiskFigure& figure)
{
    plot.xAxis->setLabel(tr("Addresses in use at once in one subnet"));
    plot.xAxis->setRange(static_cast<double>(figure.from), static_cast<double>(figure.to));
    plot.xAxis->setNumberFormat(QStringLiteral("f"));
    plot.xAxis->setNumberPrecision(0);
    const QSharedPointer<QCPAxisTickerFixed> wholeNumbers(new QCPAxisTickerFixed);
    wholeNumbers->setTickStep(1);
    wholeNumbers->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    plot.xAxis->setTicker(wholeNumbers);
    plot.yAxis->setLabel(tr("Chance that more are in use"));
    plot.yAxis->setScaleType(QCPAxis::stLogarithmic);
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    ticker->addTick(1, tr("always"));
    for (int decade = 2; decade <= decades; decade += 2)
        ticker->addTick(std::pow(10, -decade), tr("1 in %1").arg(countWords(static_cast<qint64>(std::llround(std::pow(10, decade))))));
    plot.yAxis->setTicker(ticker);
    setHeights(plot);
}

void addCurveTo(QCustomPlot& plot, const RiskFigure& figure)
{
    QCPGraph* graph = plot.addGraph();
    graph->setLineStyle(QCPGraph::lsStepLeft);
    graph->setPen(QPen(theme().accent, 2));
    graph->setBrush(theme().accentSoft);
    graph->setAntialiasedFill(false); // its edge is the line's
    QVector<QCPGraphData> points;
    for (const RiskPoint& point : figure.curve)
        points << QCPGraphData(static_cast<double>(point.count), point.chance);
    // Down to the foot, and no further: what is less is not told, and a viewer of saved charts may not cut what leaves the axes.
    points << QCPGraphData(static_cast<double>(slopeOf(figure.risk->law).second), leastToldChance);
    graph->data()->set(points, true);
}

std::vector<PlotMarker> markersOf(const RiskFigure& figure)
{
    std::vector<PlotMarker> markers;
    if (figure.sized)
        markers.push_back({static_cast<double>(figure.sized->requiredPerSubnet),
            tr("as sized, users %1: %2").arg(words(labelOf(figure.placement)), countWords(figure.sized->requiredPerSubnet)), theme().warning, Qt::DotLine, 1.5});
    std::vector<PrefixLength> prefixes = figure.prefixes;
    std::stable_sort(prefixes.begin(), prefixes.end(), [&](PrefixLength a, PrefixLength b) { return (a == figure.asked) > (b == figure.asked); });
    for (const PrefixLength prefix : prefixes) {
        const bool isAsked = prefix == figure.asked;
        markers.push_back({static_cast<double>(usableAddresses(prefix)), tr("/%1 holds %2").arg(prefix.bits()).arg(countWords(usableAddresses(prefix))),
            isAsked ? theme().good : theme().text, isAsked ? Qt::SolidLine : Qt::DashLine, isAsked ? 1.5 : 1.0});
    }
    return markers;
}

/// A line across at the accepted chance, with its words on the side where the curve is not.
void addAccepted(QCustomPlot& plot, const RiskFigure& figure)
{
    auto* label = new QCPItemText(&plot);
    label->setFont(fontFor(TypeRole::Small));
    label->setColor(theme().error);
    label->setPadding(QMargins(4, 0, 4, 1));
    label->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    auto* line = new QCPItemLine(&plot); // above the ground of its words
    line->setPen(QPen(theme().error, 1, Qt::DashDotLine));
    for (QCPItemPosition* end : {line->start, line->end})
        end->setTypeX(QCPItemPosition::ptAxisRectRatio);
    line->start->setCoords(0, figure.accepted);
    line->end->setCoords(1, figure.accepted);
    const double crossing = static_cast<double>(figure.risk->law.quantileAbove(figure.accepted));

    auto* layout = new QObject(&plot);
    layout->setObjectName(layoutName);
    QObject::connect(&plot, &QCustomPlot::afterLayout, layout, [&plot, label = QPointer(label), crossing, accepted = figure.accepted] {
        setHeights(plot);
        if (!label)
            return;
        const QString often = words(peaksText(accepted));
        const double middle = plot.xAxis->coordToPixel(crossing);
        const double atLeft = middle - plot.axisRect()->rect().left();
        const double atRight = plot.axisRect()->rect().right() - middle;
        const auto width = [&](const QString& text) { return QFontMetrics(label->font()).horizontalAdvance(text) + 16; };
        label->setText(tr("accepted: %1").arg(often));
        if (width(label->text()) > std::max(atLeft, atRight))
            label->setText(often);
        const bool isRight = width(label->text()) <= atRight || atRight > atLeft;
        label->setBrush(isRight ? theme().card : theme().accentSoft);
        label->setPositionAlignment(Qt::AlignBottom | (isRight ? Qt::AlignRight : Qt::AlignLeft));
        label->position->setCoords(isRight ? 1 : 0.005, accepted);
    });
}

std::vector<PlotCard::LegendEntry> legendOf(const RiskFigure& figure)
{
    std::vector<PlotCard::LegendEntry> legend{{theme().accent, tr("Chance that more are in use")}, {theme().error, tr("Accepted chance"), Qt::HorPattern}};
    if (figure.asked)
        legend.push_back({theme().good, tr("Subnet that is enough")});
    legend.push_back({theme().text, tr("Other subnets"), Qt::VerPattern});
    if (figure.sized)
        legend.push_back({theme().warning, tr("As sized"), Qt::Dense4Pattern});
    return legend;
}

} // namespace

RiskFigure riskFigureOf(std::shared_ptr<const Risk> risk, const Domain& domain, const DomainSizing& sizing, double accepted)
{
    RiskFigure figure;
    figure.risk = std::move(risk);
    figure.accepted = accepted;
    figure.placement = domain.placement;
    figure.sized = sizing.at(domain.placement);
    figure.users = sizing.horizon.users;
    if (!figure.risk)
        return figure;
    figure.asked = prefixForRisk(*figure.risk, accepted);
    setEdges(figure);
    addPrefixes(figure);
    addCurve(figure);
    return figure;
}

QString chanceWord(double chance)
{
    return qtext(chanceText(chance)).replace(u'.', QLocale().decimalPoint());
}

void drawRisk(PlotCard& card, const RiskFigure& figure)
{
    QCustomPlot& plot = card.plot();
    delete plot.findChild<QObject*>(layoutName, Qt::FindDirectChildrenOnly);
    plot.clearItems();
    plot.clearGraphs();
    plot.setPlottingHint(QCP::phFastPolylines); // half the time for two thousand steps
    if (figure.risk) {
        addAxes(plot, figure);
        addCurveTo(plot, figure);
        setMarkers(plot, markersOf(figure));
        addAccepted(plot, figure);
        card.setLegend(legendOf(figure));
    }
    card.setNumbers([figure] { return numbersOf(figure); });
    card.setTooltip([&plot, figure](const QPoint& at) {
        if (!figure.risk || !plot.axisRect()->rect().contains(at))
            return QString();
        return wordsAt(figure, std::max<std::int64_t>(0, std::llround(std::floor(plot.xAxis->pixelToCoord(at.x())))));
    });
    plot.replot(QCustomPlot::rpQueuedReplot);
}

} // namespace headroom
