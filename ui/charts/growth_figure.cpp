// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/growth_figure.h"

#include "core/capacity/fit.h"
#include "core/capacity/plan_sizing.h"
#include "ui/charts/area_names.h"
#include "ui/charts/count_ticker.h"
#include "ui/charts/plot_style.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

namespace {

constexpr int monthsInAYear = 12;
constexpr int mostMonthsShown = 120;
constexpr int usualMargin = 15; // pixels round the axes
// Of the height of the chart: a line's words stand above it, and the words of a month take the next row.
constexpr double leastApart = 1.0 / 8;
constexpr double headRoom = 1.15;
constexpr double nameHeight = 0.55 * leastApart;
constexpr double narrowestPlot = 580; // pixels between the axes
constexpr std::array patterns{Qt::Dense3Pattern, Qt::Dense5Pattern, Qt::Dense2Pattern, Qt::Dense4Pattern}; // of areas that can't say their names

/// Far enough to see the horizon, and where what is recommended runs out if that is near; whole years.
int lastMonthShown(const Domain& domain, const DomainSizing& sizing)
{
    const int horizon = domain.growth.horizonMonths;
    const int full = std::min(sizing.monthsUntilOutgrown.value_or(horizon), 2 * std::max(horizon, monthsInAYear));
    const int months = std::max(horizon, full) + monthsInAYear / 2;
    return std::min(mostMonthsShown, (months + monthsInAYear - 1) / monthsInAYear * monthsInAYear);
}

bool takesAny(const std::vector<SubnetShare>& shares, std::size_t entity)
{
    return std::any_of(shares.begin(), shares.end(), [entity](const SubnetShare& share) { return share.byEntity[entity] > 0; });
}

/// What the chart reaches up to: all that is shown, but no further than twice what the question is about, so that its sizes can be told apart.
double addressesShown(const GrowthFigure& figure)
{
    std::int64_t asked = std::max(figure.requiredAt(0), figure.requiredAt(figure.horizon));
    for (const auto& prefix : {figure.holding.first, figure.runway.recommended})
        if (prefix)
            asked = std::max(asked, usableAddresses(*prefix));
    std::int64_t most = asked;
    for (std::size_t month = 0; month < figure.shares.size(); ++month)
        most = std::max(most, figure.requiredAt(static_cast<int>(month)));
    return std::max(1.0, static_cast<double>(std::min(most, 2 * asked)));
}

/// The sizes from the one that the start outgrows, or the recommended one, up to the edge; what is asked about before what lies between, and none nearer to
/// another than its words are high.
void addLevels(GrowthFigure& figure)
{
    figure.top = addressesShown(figure) * headRoom;
    const auto& first = figure.holding.first;
    const auto& recommended = figure.runway.recommended;
    std::vector<PrefixLength> wanted;
    for (const auto& prefix : {recommended, first})
        if (prefix)
            wanted.push_back(*prefix);
    const int smallest = std::max(first ? first->bits() + 1 : largestSubnet.bits(), recommended ? recommended->bits() : largestSubnet.bits());
    for (int bits = largestSubnet.bits(); bits <= std::min(smallest, smallestSubnet.bits()); ++bits)
        wanted.push_back(PrefixLength::exactly(bits));
    for (const PrefixLength prefix : wanted) {
        const auto usable = static_cast<double>(usableAddresses(prefix));
        const bool isApart = std::none_of(figure.levels.begin(), figure.levels.end(),
            [&](PrefixLength other) { return std::abs(static_cast<double>(usableAddresses(other)) - usable) < figure.top * leastApart; });
        if (isApart && usable * headRoom <= figure.top)
            figure.levels.push_back(prefix);
    }
    std::sort(figure.levels.begin(), figure.levels.end(), [](PrefixLength a, PrefixLength b) { return a.bits() > b.bits(); });
}

std::optional<std::int64_t> usersHeld(const Domain& still, const Ruleset& rules, PrefixLength prefix)
{
    const auto fit = fitUsers(still, rules, prefix, still.placement);
    return fit ? fit->maxUsers : std::nullopt;
}

void addTerms(GrowthFigure& figure, const Domain& domain, const Ruleset& rules)
{
    Domain still = domain;
    still.growth.percentPerYear = {};
    const OutgrownMonths& outgrown = *figure.runway.outgrown[figure.placement];
    const int most = largestSubnet.bits();
    const auto& first = figure.holding.first;
    const int recommended = figure.runway.recommended ? figure.runway.recommended->bits() : most;
    // From the one that the start outgrows to one larger than what is recommended, whichever way demand goes.
    const int smallest = std::min(smallestSubnet.bits(), std::max(first ? first->bits() + 1 : most, recommended));
    const int largest = std::max(most, std::min(first ? first->bits() : most, recommended - 1));
    for (int bits = smallest; bits >= largest; --bits) {
        const PrefixLength prefix = PrefixLength::exactly(bits);
        figure.terms.push_back({prefix, outgrown[prefix], usersHeld(still, rules, prefix)});
    }
}

QString wordsOfMonth(const GrowthFigure& figure, int month)
{
    const auto& runwayMonth = figure.runway.months[static_cast<std::size_t>(month)];
    const SubnetShare& share = figure.shares[static_cast<std::size_t>(month)];
    QStringList lines{tr("%1: %2 users need %3 addresses in one subnet")
                          .arg(monthWord(figure.start, month), countWords(runwayMonth.demand.users), countWords(figure.requiredAt(month)))};
    if (figure.hasMargin)
        lines << tr("Margin: %1").arg(countWords(share.margin));
    for (auto entity = figure.entities.rbegin(); entity != figure.entities.rend(); ++entity)
        lines << tr("%1: %2").arg(entityWord(*entity), countWords(share.byEntity[static_cast<std::size_t>(*entity)]));
    return lines.join(u'\n');
}

Numbers numbersOf(const GrowthFigure& figure)
{
    Numbers numbers;
    numbers.columns << tr("Month");
    if (figure.start) {
        numbers.columns << tr("Calendar");
        numbers.wordColumns << 1;
    }
    numbers.columns << tr("Users");
    for (const Entity entity : figure.entities)
        numbers.columns << entityWord(entity);
    numbers.columns << tr("Margin") << tr("One subnet");
    for (std::size_t m = 0; m < figure.shares.size(); ++m) {
        QStringList row{QString::number(m)};
        if (figure.start)
            row << monthWord(figure.start, static_cast<int>(m));
        row << countWords(figure.runway.months[m].demand.users);
        for (const Entity entity : figure.entities)
            row << countWords(figure.shares[m].byEntity[static_cast<std::size_t>(entity)]);
        numbers.rows << (row << countWords(figure.shares[m].margin) << countWords(figure.requiredAt(static_cast<int>(m))));
    }
    return numbers;
}

/// A layer of the chart.
struct Layer {
    QString name;
    QBrush brush;
    QColor text;   ///< of its name
    QBrush ground; ///< behind its name
    std::function<std::int64_t(const SubnetShare&)> share;
};

/// From below.
std::vector<Layer> layersOf(const GrowthFigure& figure)
{
    std::vector<Layer> layers;
    for (const Entity entity : figure.entities)
        layers.push_back({entityWord(entity), theme().entity(entity), theme().onEntity(entity), {},
            [entity](const SubnetShare& share) { return share.byEntity[static_cast<std::size_t>(entity)]; }});
    if (figure.hasMargin)
        layers.push_back({tr("Margin"), QBrush(theme().muted, Qt::Dense4Pattern), theme().text, theme().card, [](const SubnetShare& share) { return share.margin; }});
    return layers;
}

/// Whether the area's name fits into it in the narrowest window.
bool canSayItsName(const GrowthFigure& figure, const NamedArea& area)
{
    const double months = static_cast<double>(figure.shares.size()) - 1;
    const double width = QFontMetricsF(fontFor(TypeRole::Small)).horizontalAdvance(area.name) / narrowestPlot * months;
    return hasRoom(area, width, figure.top * nameHeight, figure.top);
}

/// An area up to `height`, from `below` or the foot; returns its upper edge.
QCPGraph* addArea(QCustomPlot& plot, QCPGraph* below, const std::vector<double>& height, const QBrush& brush)
{
    QCPGraph* graph = plot.addGraph();
    graph->setPen(QPen(theme().card, 1));
    graph->setBrush(brush);
    if (below)
        graph->setChannelFillGraph(below);
    QVector<QCPGraphData> points;
    for (std::size_t m = 0; m < height.size(); ++m)
        points << QCPGraphData(static_cast<double>(m), height[m]);
    graph->data()->set(points, true);
    return graph;
}

/// Returns them for their names, which are written when all lines are there.
std::vector<NamedArea> addAreas(PlotCard& card, const GrowthFigure& figure)
{
    std::vector<double> height(figure.shares.size(), 0);
    std::vector<PlotCard::LegendEntry> legend;
    std::vector<NamedArea> areas;
    QCPGraph* below = nullptr;
    for (const Layer& layer : layersOf(figure)) {
        NamedArea area{layer.name, layer.text, layer.ground, height, {}};
        for (std::size_t m = 0; m < height.size(); ++m)
            height[m] += static_cast<double>(layer.share(figure.shares[m]));
        area.upper = height;
        QBrush brush = layer.brush;
        const bool saysItsName = canSayItsName(figure, area);
        if (!saysItsName && brush.style() == Qt::SolidPattern)
            brush.setStyle(patterns[legend.size() % patterns.size()]);
        if (saysItsName)
            areas.push_back(area);
        if (brush.style() != Qt::SolidPattern)
            addArea(card.plot(), below, height, tintOf(brush.color()));
        below = addArea(card.plot(), below, height, brush);
        legend.push_back({brush.color(), layer.name, brush.style()});
    }
    std::reverse(legend.begin(), legend.end()); // as they lie, from the top
    card.setLegend(legend);
    return areas;
}

/// A line up from the foot at a month, with its words beside its upper end: below that, or a row above it where the foot is near.
void addMonthLine(QCustomPlot& plot, double month, double top, const QColor& colour, const QString& words)
{
    auto* line = new QCPItemLine(&plot);
    line->setPen(QPen(colour, 1.5));
    line->setClipToAxisRect(false); // at the last month half of it stands beyond
    line->start->setCoords(month, 0);
    line->end->setCoords(month, top);
    auto* label = new QCPItemText(&plot);
    label->setLayer(labelLayer);
    label->setFont(fontFor(TypeRole::Small));
    label->setColor(colour);
    label->setBrush(theme().card);
    label->setPadding(QMargins(3, 1, 3, 1));
    label->setText(words);
    const bool isLeft = month > plot.xAxis->range().upper * 0.75;
    const double row = plot.yAxis->range().upper * leastApart / 2;
    const bool isAbove = top < 1.5 * row;
    label->setPositionAlignment((isLeft ? Qt::AlignRight : Qt::AlignLeft) | (isAbove ? Qt::AlignBottom : Qt::AlignTop));
    const double aside = plot.xAxis->range().size() * 0.006;
    label->position->setCoords(isLeft ? month - aside : month + aside, isAbove ? top + row : top);
}

void addAxes(QCustomPlot& plot, const GrowthFigure& figure)
{
    const int last = static_cast<int>(figure.shares.size()) - 1;
    plot.xAxis->setRange(0, last);
    plot.yAxis->setRange(0, figure.top);
    plot.yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new CountTicker));
    plot.yAxis->setLabel(tr("Addresses in one subnet"));
    plot.xAxis->setLabel(figure.start ? tr("Month") : tr("Months from the start"));
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const int step = last <= 24 ? 3 : last <= 48 ? 6 : last <= 72 ? monthsInAYear : 2 * monthsInAYear;
    for (int month = 0; month <= last; month += step)
        ticker->addTick(month, figure.start ? monthWord(figure.start, month) : QString::number(month));
    plot.xAxis->setTicker(ticker);
    // The last label stands half beyond the axis; what would be cut is left out.
    const int halfLabel = QFontMetrics(plot.xAxis->tickLabelFont()).horizontalAdvance(ticker->ticks().last()) / 2 + 3;
    plot.axisRect()->setMinimumMargins({usualMargin, usualMargin, std::max(usualMargin, halfLabel), usualMargin});
}

} // namespace

GrowthFigure growthFigureOf(const Plan& plan, const PlanSizing& sizing, std::size_t index)
{
    const Domain& domain = plan.domains.entries[index].value;
    const Ruleset& rules = rulesOf(domain);
    GrowthFigure figure;
    figure.runway = runwayOf(domain, rules, lastMonthShown(domain, sizing.domains[index]));
    figure.placement = domain.placement;
    figure.start = plan.start;
    figure.horizon = domain.growth.horizonMonths;
    const auto& outgrown = figure.runway.outgrown[domain.placement];
    if (!outgrown)
        return figure;
    figure.holding = holdingOf(*outgrown);
    for (const RunwayMonth& month : figure.runway.months)
        figure.shares.push_back(subnetShare(domain, month.demand, domain.placement).value_or(SubnetShare{}));
    for (std::size_t i = 0; i < entityCount; ++i)
        if (takesAny(figure.shares, i))
            figure.entities.push_back(static_cast<Entity>(i));
    figure.hasMargin = std::any_of(figure.shares.begin(), figure.shares.end(), [](const SubnetShare& share) { return share.margin > 0; });
    addLevels(figure);
    addTerms(figure, domain, rules);
    return figure;
}

namespace {

/// The months in which the first prefix that holds the start, and the recommended one, are full.
void addEnds(QCustomPlot& plot, const GrowthFigure& figure)
{
    for (const PrefixTerm& term : figure.terms) {
        const bool isTold = term.prefix == figure.holding.first || term.prefix == figure.runway.recommended;
        if (isTold && term.until && *term.until > 0 && *term.until <= plot.xAxis->range().upper)
            addMonthLine(plot, *term.until, static_cast<double>(usableAddresses(term.prefix)), theme().error,
                tr("/%1 full: %2").arg(term.prefix.bits()).arg(monthWord(figure.start, *term.until)));
    }
}

} // namespace

void drawGrowth(PlotCard& card, const GrowthFigure& figure)
{
    QCustomPlot& plot = card.plot();
    plot.clearItems();
    plot.clearGraphs();
    if (figure.shares.empty()) {
        card.setLegend({});
    } else {
        addAxes(plot, figure);
        const std::vector<NamedArea> areas = addAreas(card, figure);
        // Where demand is lower, so that areas have room for their names.
        const WordsAt end = figure.requiredAt(0) > figure.requiredAt(static_cast<int>(figure.shares.size()) - 1) ? WordsAt::Right : WordsAt::Left;
        for (const PrefixLength prefix : figure.levels)
            addLevelLine(plot, static_cast<double>(usableAddresses(prefix)), tr("/%1 holds %2").arg(prefix.bits()).arg(countWords(usableAddresses(prefix))), end);
        addMonthLine(plot, figure.horizon, figure.top, theme().accent, tr("horizon: %1").arg(monthWord(figure.start, figure.horizon)));
        addEnds(plot, figure);
        new AreaNames(plot, areas); // of the plot, as all items
    }
    card.setNumbers([figure] { return numbersOf(figure); });
    card.setTooltip([&plot, figure](const QPoint& at) {
        const int month = static_cast<int>(std::lround(plot.xAxis->pixelToCoord(at.x())));
        const bool isIn = plot.axisRect()->rect().contains(at) && month >= 0 && month < static_cast<int>(figure.shares.size());
        return isIn ? wordsOfMonth(figure, month) : QString();
    });
    plot.replot(QCustomPlot::rpQueuedReplot);
}

} // namespace headroom
