// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/comparison_figure.h"

#include "core/capacity/sizing.h"
#include "ui/charts/count_ticker.h"
#include "ui/charts/plot_style.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/words.h"

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

namespace {

constexpr std::array shownPlacements{Placement::EvenSpread, Placement::ZoneLoss, Placement::SingleSubnet};
constexpr double barWidth = 0.24; ///< of the distance between two groups
constexpr double headRoom = 1.15;
constexpr int axisRoom = 80;        ///< pixels beside the bars: the left axis with its label
constexpr int levelWordsRoom = 116; ///< pixels at the left of the bars, for the words of the prefixes' lines
constexpr int narrowestNumber = 34; ///< pixels a bar needs for its number above it
constexpr int narrowestName = 64;   ///< pixels a name needs to stand level; in less it stands steeply
constexpr int longestSteepName = 130;
constexpr int levelHeight = 300;
constexpr int steepHeight = 380;

QBrush fillOf(Placement placement)
{
    switch (placement) {
    case Placement::EvenSpread: return QBrush(theme().accent, Qt::Dense6Pattern);
    case Placement::ZoneLoss: return QBrush(theme().accent, Qt::BDiagPattern);
    case Placement::SingleSubnet: return QBrush(theme().accent);
    }
    return {};
}

double offsetOf(Placement placement)
{
    const auto place = std::find(shownPlacements.begin(), shownPlacements.end(), placement) - shownPlacements.begin();
    return (static_cast<double>(place) - 1) * barWidth;
}

std::optional<std::int64_t> mostRequired(const ComparisonFigure::Group& group)
{
    std::optional<std::int64_t> most;
    for (const Placement placement : shownPlacements)
        most = std::max(most, group.required[placement]);
    return most;
}

Numbers numbersOf(const ComparisonFigure& figure)
{
    Numbers numbers;
    numbers.columns << tr("Scenario");
    for (const Placement placement : shownPlacements)
        numbers.columns << placementWord(placement) << tr("Subnet");
    for (const auto& group : figure.groups) {
        QStringList row{group.name};
        for (const Placement placement : shownPlacements) {
            const auto required = group.required[placement];
            const auto prefix = required ? subnetPrefixFor(*required) : std::nullopt;
            row << (required ? countWords(*required) : QStringLiteral("–")) << (prefix ? tr("/%1").arg(prefix->bits()) : QStringLiteral("–"));
        }
        numbers.rows << row;
    }
    return numbers;
}

QString wordsOfGroup(const ComparisonFigure::Group& group)
{
    QStringList lines{group.name};
    for (const Placement placement : shownPlacements)
        if (const auto required = group.required[placement])
            lines << tr("%1: %2 addresses in one subnet").arg(placementWord(placement), countWords(*required));
    return plainText(lines.join(u'\n'));
}

void addBars(QCustomPlot& plot, const ComparisonFigure& figure)
{
    for (const Placement placement : shownPlacements) {
        auto* bars = new QCPBars(plot.xAxis, plot.yAxis);
        bars->setWidth(barWidth * 0.9);
        bars->setPen(QPen(theme().accent, 1));
        bars->setBrush(fillOf(placement));
        for (std::size_t i = 0; i < figure.groups.size(); ++i)
            if (const auto required = figure.groups[i].required[placement])
                bars->addData(static_cast<double>(i) + offsetOf(placement), static_cast<double>(*required));
    }
}

/// Pixels from one group to the next.
double groupPixels(int width, const ComparisonFigure& figure)
{
    return std::max(1.0, static_cast<double>(width - axisRoom - levelWordsRoom)) / std::max(1.0, static_cast<double>(figure.groups.size()));
}
double groupPixels(const QCustomPlot& plot, const ComparisonFigure& figure)
{
    return groupPixels(plot.width(), figure);
}

/// Above each bar where bars are wide enough, above the one that the scenario is sized for where they are not.
void addNumbers(QCustomPlot& plot, const ComparisonFigure& figure)
{
    const double pixels = groupPixels(plot, figure);
    const QFont usual = fontFor(TypeRole::Small);
    QFont chosen = usual;
    chosen.setBold(true);
    const auto add = [&plot](double at, std::int64_t required, const QFont& font) {
        auto* number = new QCPItemText(&plot);
        number->setLayer(labelLayer);
        number->setFont(font);
        number->setColor(theme().text);
        QColor behind = theme().card;
        behind.setAlphaF(0.85F);
        number->setBrush(behind);
        number->setPadding(QMargins(2, 0, 2, 0));
        number->setText(countWords(required));
        number->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        number->position->setCoords(at, static_cast<double>(required));
    };
    for (std::size_t i = 0; i < figure.groups.size(); ++i) {
        const auto& group = figure.groups[i];
        if (pixels * barWidth >= narrowestNumber)
            for (const Placement placement : shownPlacements) {
                if (const auto required = group.required[placement])
                    add(static_cast<double>(i) + offsetOf(placement), *required, placement == group.placement ? chosen : usual);
            }
        else if (const auto required = group.required[group.placement]; required && pixels >= narrowestNumber)
            add(static_cast<double>(i) + offsetOf(group.placement), *required, chosen);
    }
}

/// The name in as many lines as it takes, cut where it is longer than three.
QString wrapped(const QString& name, int pixels)
{
    const QFontMetrics metrics(fontFor(TypeRole::Small));
    QStringList lines{QString()};
    for (const QString& word : name.split(u' ')) {
        const QString longer = lines.back().isEmpty() ? word : lines.back() + u' ' + word;
        if (lines.back().isEmpty() || metrics.horizontalAdvance(longer) <= pixels)
            lines.back() = longer;
        else if (lines.size() < 3)
            lines << word;
        else {
            lines.back() += QStringLiteral("…");
            break;
        }
    }
    for (QString& line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, pixels);
    return lines.join(u'\n');
}

void addAxes(QCustomPlot& plot, const ComparisonFigure& figure)
{
    plot.xAxis->setRange(-0.5 - levelWordsRoom / groupPixels(plot, figure), static_cast<double>(figure.groups.size()) - 0.5);
    plot.yAxis->setRange(0, figure.top);
    plot.yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new CountTicker));
    plot.yAxis->setLabel(tr("Addresses in one subnet"));
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const int room = static_cast<int>(groupPixels(plot, figure)) - 8;
    const bool isSteep = room < narrowestName;
    const QFontMetrics metrics(fontFor(TypeRole::Small));
    for (std::size_t i = 0; i < figure.groups.size(); ++i) {
        const QString& name = figure.groups[i].name;
        ticker->addTick(static_cast<double>(i), isSteep ? metrics.elidedText(name.simplified(), Qt::ElideRight, longestSteepName) : wrapped(name, room));
    }
    plot.xAxis->setTickLabelRotation(isSteep ? -60 : 0);
    plot.xAxis->setTicker(ticker);
}

} // namespace

ComparisonFigure comparisonFigureOf(const std::vector<ComparedScenario>& rows, const std::string& domain)
{
    ComparisonFigure figure;
    std::int64_t most = 0;
    for (const ComparedScenario& row : rows) {
        const auto found = std::find_if(row.domains.begin(), row.domains.end(), [&](const ComparedDomain& each) { return each.name == domain; });
        if (found == row.domains.end())
            continue;
        figure.groups.push_back({row.scenario ? qtext(*row.scenario) : tr("Base plan"), found->requiredByPlacement, found->placement});
        most = std::max(most, mostRequired(figure.groups.back()).value_or(0));
    }
    const auto holdsAll = subnetPrefixFor(most);
    figure.top = std::max(1.0, static_cast<double>(std::max(most, holdsAll ? usableAddresses(*holdsAll) : most)) * headRoom);
    // Lines that lie closer than their words are high would cross them: only prefixes in the upper two thirds and the next below them.
    for (int bits = smallestSubnet.bits(); bits >= largestSubnet.bits(); --bits) {
        const PrefixLength prefix = PrefixLength::exactly(bits);
        const auto usable = static_cast<double>(usableAddresses(prefix));
        if (usable < figure.top && usable > figure.top / 12)
            figure.levels.push_back(prefix);
    }
    return figure;
}

int comparisonHeight(const ComparisonFigure& figure, int width)
{
    return besideScaled(groupPixels(width, figure) - 8 < narrowestName ? steepHeight : levelHeight);
}

void drawComparison(PlotCard& card, const ComparisonFigure& figure)
{
    QCustomPlot& plot = card.plot();
    plot.clearItems();
    plot.clearPlottables();
    card.setPlotHeight(comparisonHeight(figure, plot.width()));
    addAxes(plot, figure);
    addBars(plot, figure);
    for (const PrefixLength prefix : figure.levels)
        addLevelLine(plot, static_cast<double>(usableAddresses(prefix)), tr("/%1 holds %2").arg(prefix.bits()).arg(countWords(usableAddresses(prefix))));
    addNumbers(plot, figure);
    std::vector<PlotCard::LegendEntry> legend;
    for (const Placement placement : shownPlacements)
        legend.push_back({theme().accent, placementWord(placement), fillOf(placement).style()});
    card.setLegend(legend);
    card.setNumbers([figure] { return numbersOf(figure); });
    card.setTooltip([&plot, figure](const QPoint& at) {
        const int group = static_cast<int>(std::lround(plot.xAxis->pixelToCoord(at.x())));
        const bool isIn = plot.axisRect()->rect().contains(at) && group >= 0 && group < static_cast<int>(figure.groups.size());
        return isIn ? wordsOfGroup(figure.groups[static_cast<std::size_t>(group)]) : QString();
    });
    plot.replot(QCustomPlot::rpQueuedReplot);
}

} // namespace headroom
