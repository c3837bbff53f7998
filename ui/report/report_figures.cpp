// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_figures.h"

#include "core/capacity/addresses/address_map.h"
#include "core/plan/enum_names.h"
#include "ui/charts/address_map/address_map_plot.h"
#include "ui/charts/comparison_figure.h"
#include "ui/charts/growth_figure.h"
#include "ui/charts/risk_figure.h"
#include "ui/charts/sensitivity/tornado_figure.h"
#include "ui/charts/sensitivity/tornado_item.h"
#include "ui/charts/subnet_chart.h"
#include "ui/models/plan_words.h"
#include "ui/report/embedded_svg.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QBuffer>
#include <QSvgGenerator>

#include <algorithm>

namespace headroom {

namespace {

using Facts = std::shared_ptr<const ReportFacts>;

constexpr int plotHeight = 300; // as a PlotCard has it
constexpr int mapHeight = 410;
constexpr int tornadoAxisHeight = 46;
constexpr int legendGap = 8;
constexpr int replots = 3; ///< until margins and what depends on them agree

double lineHeight()
{
    return QFontMetricsF(fontFor(TypeRole::Body)).height();
}

QSizeF sizeWith(double plot, int legendLines)
{
    return {ReportFigures::width, plot + (legendLines > 0 ? legendGap + legendLines * (lineHeight() + 4) : 0)};
}

const Domain& domainOf(const ReportFacts& facts, std::size_t index)
{
    return facts.answer.plan.domains.entries[index].value;
}

/// A card with a plot that is drawn, though nobody sees it.
std::unique_ptr<PlotCard> cardOf(double height, QCustomPlot* plot = nullptr)
{
    auto card = plot ? std::make_unique<PlotCard>(QString(), QString(), plot, nullptr) : std::make_unique<PlotCard>(QString(), QString());
    card->plot().resize(ReportFigures::width, static_cast<int>(height));
    card->plot().setViewport({0, 0, ReportFigures::width, static_cast<int>(height)});
    return card;
}

void settle(PlotCard& card)
{
    for (int i = 0; i < replots; ++i)
        card.plot().replot(QCustomPlot::rpImmediateRefresh);
}

std::vector<FigurePart> shareParts(const Facts& facts, std::size_t index)
{
    const auto segments = [facts, index](Placement placement) { return subnetSegments(domainOf(*facts, index), facts->answer.sizing.domains[index], placement); };
    std::vector<FigurePart> parts;
    for (const auto& [placement, name] : placementNames) {
        const auto shown = segments(placement);
        if (shown.empty())
            continue;
        const double height = 5 * (QFontMetrics(fontFor(TypeRole::Small)).height() + 2);
        const double title = QFontMetrics(fontFor(TypeRole::Heading)).height() + legendGap;
        const auto prefix = facts->answer.sizing.domains[index].at(placement)->subnetPrefix;
        parts.push_back({{}, sizeWith(title + height, 2), [shown, prefix, height, placement = placement] {
            auto* chart = new SubnetChart;
            auto card = cardOf(height, chart);
            card->setTitle(placementWord(placement));
            chart->show(shown, prefix);
            std::vector<LegendEntry> legend;
            for (const SubnetSegment& segment : shown)
                legend.push_back({segment.fill(), segment.name(), segment.pattern(), countWords(segment.addresses)});
            card->setLegend(legend);
            return card;
        }});
    }
    return parts;
}

FigurePart growthPart(const Facts& facts, std::size_t index)
{
    return {{}, sizeWith(plotHeight, 2), [facts, index] {
        auto card = cardOf(plotHeight);
        drawGrowth(*card, growthFigureOf(facts->answer.plan, facts->answer.sizing, index));
        return card;
    }};
}

FigurePart tornadoPart(const Facts& facts, std::size_t index)
{
    const auto& effects = facts->domains[index].effects;
    const double rows = static_cast<double>(effects.size()) * TornadoItem::rowHeight();
    const double height = std::lround(TornadoItem::headHeight() + rows + TornadoItem::footHeight()) + tornadoAxisHeight;
    return {{}, sizeWith(height, 1), [facts, index, height] {
        const auto& size = facts->answer.sizing.domains[index].at(domainOf(*facts, index).placement);
        auto card = cardOf(height);
        drawTornado(*card, tornadoFigureOf(size ? size->requiredPerSubnet : 0, facts->domains[index].effects));
        return card;
    }};
}

FigurePart riskPart(const Facts& facts, std::size_t index)
{
    return {{}, sizeWith(plotHeight, 2), [facts, index] {
        auto card = cardOf(plotHeight);
        const std::shared_ptr<const Risk> risk(facts, &*facts->domains[index].risk);
        drawRisk(*card, riskFigureOf(risk, domainOf(*facts, index), facts->answer.sizing.domains[index], acceptedChance));
        return card;
    }};
}

/// Of each domain that any scenario changes; of the first where none does.
std::vector<FigurePart> comparisonParts(const Facts& facts)
{
    std::vector<FigurePart> parts;
    const auto& domains = facts->answer.plan.domains.entries;
    const auto differs = [](const ComparisonFigure& figure) {
        return std::any_of(figure.groups.begin(), figure.groups.end(), [&](const auto& group) { return group.required != figure.groups.front().required; });
    };
    const auto add = [&](const std::string& name, const ComparisonFigure& figure) {
        const bool isOneOfMany = domains.size() > 1;
        const double title = isOneOfMany ? QFontMetricsF(fontFor(TypeRole::Heading)).height() + legendGap : 0;
        const int height = comparisonHeight(figure, ReportFigures::width);
        parts.push_back({isOneOfMany ? name : std::string(), sizeWith(title + height, 1), [facts, name, height] {
            auto card = cardOf(height);
            drawComparison(*card, comparisonFigureOf(facts->scenarios, name)); // anew, since it has words of a language
            return card;
        }});
    };
    for (const auto& domain : domains)
        if (const ComparisonFigure figure = comparisonFigureOf(facts->scenarios, domain.name); differs(figure))
            add(domain.name, figure);
    if (parts.empty() && !domains.empty())
        add(domains.front().name, comparisonFigureOf(facts->scenarios, domains.front().name));
    return parts;
}

/// Of each pool in which there is anything.
std::vector<FigurePart> addressParts(const Facts& facts)
{
    AddressFigure figure{.blocks = mappedBlocks(facts->answer.plan, facts->answer.sizing), .domain = {}};
    const auto spaces = mapSpaces(facts->answer.plan, figure.blocks);
    std::vector<FigurePart> parts;
    for (const Cidr& space : spaces) {
        const bool isEmpty = std::none_of(figure.blocks.begin(), figure.blocks.end(), [&](const MappedBlock& block) { return space.contains(block.cidr); });
        if (isEmpty && spaces.size() > 1)
            continue;
        figure.spaces = {space};
        parts.push_back({{}, sizeWith(mapHeight, 1), [figure] {
            auto* map = new AddressMapPlot;
            auto card = cardOf(mapHeight, map);
            map->hideCurrent();
            map->show(figure);
            card->setLegend(mapLegend(figure, map->overview()));
            return card;
        }});
    }
    return parts;
}

PlotPicture pictureOf(const PlotCard& card, const FigurePart& part)
{
    PlotPicture picture = card.picture();
    if (!part.title.empty())
        picture.title = qtext(part.title);
    picture.margin = 0;
    return picture;
}

} // namespace

ReportFigures::ReportFigures(std::shared_ptr<const ReportFacts> facts, Language language)
    : m_facts(std::move(facts))
    , m_language(language)
{
}

std::vector<FigurePart> ReportFigures::partsOf(const ReportFigure& figure) const
{
    using Kind = ReportFigure::Kind;
    const std::size_t domain = figure.domain.value_or(0);
    switch (figure.kind) {
    case Kind::SubnetShare: return shareParts(m_facts, domain);
    case Kind::Growth: return {growthPart(m_facts, domain)};
    case Kind::Sensitivity: return {tornadoPart(m_facts, domain)};
    case Kind::Risk: return {riskPart(m_facts, domain)};
    case Kind::Scenarios: return comparisonParts(m_facts);
    case Kind::Addresses: return addressParts(m_facts);
    }
    return {};
}

void ReportFigures::paint(QCPPainter& painter, const FigurePart& part, const QRectF& target) const
{
    const LightTheme light;
    const LanguageScope language(m_language);
    const auto card = part.draw();
    settle(*card);
    const PlotPicture picture = pictureOf(*card, part);
    const QSizeF drawn = sizeOf(picture);
    const double scale = std::min(target.width() / drawn.width(), target.height() / drawn.height());
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    paintPicture(painter, picture);
    painter.restore();
}

std::string ReportFigures::svg(const ReportFigure& figure) const
{
    const LightTheme light;
    const LanguageScope language(m_language);
    std::string all;
    int number = 0;
    for (const FigurePart& part : partsOf(figure)) {
        const auto card = part.draw();
        settle(*card);
        const PlotPicture picture = pictureOf(*card, part);
        const QSize size = sizeOf(picture);
        QBuffer buffer;
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        generator.setTitle({});
        generator.setDescription({});
        QCPPainter painter;
        painter.begin(&generator);
        paintPicture(painter, picture);
        painter.end();
        all += embeddedSvg(buffer.data(), size, "f" + std::to_string(figure.number) + '-' + std::to_string(++number) + '-');
    }
    return all;
}

} // namespace headroom
