// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/estate/estate_figure.h"

#include "ui/charts/plot_style.h"
#include "ui/models/estate/estate_words.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double barHeight = 20;
constexpr int rowGap = 10;
constexpr int sideGap = 10;
constexpr int mostNamesWidth = 220;
constexpr int wordSides = 4; ///< beside a number in its part

QFontMetricsF metrics()
{
    return QFontMetricsF(fontFor(TypeRole::Small));
}

QFont strongFont()
{
    QFont font = fontFor(TypeRole::Small);
    font.setBold(true);
    return font;
}

QString countLine(const EstateFigure::Bar& bar)
{
    return bar.used ? EstateItem::tr("%1 of %2").arg(countWords(*bar.used), countWords(bar.usable)) : QString();
}

QString percentLine(const EstateFigure::Bar& bar)
{
    const QString percent = usedPercentWord(bar.usedHundredths);
    const bool warns = bar.fullness == Fullness::NearlyFull || bar.fullness == Fullness::FillingUp;
    return warns ? percent + QStringLiteral(" · ") + fullnessWord(bar.fullness) : percent;
}

struct OwnerLook {
    Entity colour;
    Qt::BrushStyle pattern;
};

OwnerLook lookOf(Owner owner)
{
    switch (owner) {
    case Owner::Studio: return {Entity::JupyterServer, Qt::SolidPattern};
    case Owner::Efs: return {Entity::EfsMountTarget, Qt::BDiagPattern};
    case Owner::Endpoint: return {Entity::VpcEndpoint, Qt::Dense4Pattern};
    case Owner::Nat: return {Entity::Training, Qt::FDiagPattern};
    case Owner::Lambda: return {Entity::KernelGateway, Qt::CrossPattern};
    case Owner::LoadBalancer: return {Entity::Processing, Qt::VerPattern};
    case Owner::Other: return {Entity::HyperpodEks, Qt::Dense6Pattern};
    }
    return {Entity::JupyterServer, Qt::SolidPattern};
}

LegendEntry entryOf(Owner owner)
{
    const OwnerLook look = lookOf(owner);
    return {theme().entity(look.colour), ownerWord(owner), look.pattern};
}

QColor wordsOn(Owner owner)
{
    const OwnerLook look = lookOf(owner);
    return look.pattern == Qt::SolidPattern ? theme().onEntity(look.colour) : theme().text;
}

LegendEntry restEntry(const EstateFigure& figure)
{
    return figure.knowsOwners ? LegendEntry{theme().muted, EstateItem::tr("Not attributed"), Qt::DiagCrossPattern}
                              : LegendEntry{theme().accent, EstateItem::tr("Used"), Qt::BDiagPattern};
}

LegendEntry freeEntry()
{
    return {theme().free, EstateItem::tr("Free")};
}

QColor colourOf(Fullness fullness)
{
    switch (fullness) {
    case Fullness::NearlyFull: return theme().error;
    case Fullness::FillingUp: return theme().warning;
    default: return theme().muted;
    }
}

} // namespace

EstateFigure estateFigureOf(const Estate& estate, const Inspection& inspection, const std::vector<std::size_t>& order)
{
    EstateFigure figure;
    figure.knowsOwners = estate.read[indexOf(Reply::NetworkInterfaces)] > 0;
    for (const std::size_t place : order) {
        const InspectedSubnet& row = inspection.subnets[place];
        const EstateSubnet& subnet = estate.subnets[row.index];
        EstateFigure::Bar bar;
        bar.name = subnetWord(subnet);
        const QString cidr = qtext(subnet.cidr.text());
        bar.place = subnet.zone.empty() ? cidr : qtext(subnet.zone) + QStringLiteral(" · ") + cidr;
        bar.usable = row.usable;
        bar.used = row.used;
        bar.usedHundredths = row.usedHundredths;
        for (std::size_t i = 0; i < EstateFigure::owners; ++i)
            bar.held[i] = row.byOwner[ownerNames[i].first];
        bar.unattributed = row.unattributed;
        bar.fullness = fullnessOf(row);
        figure.bars.push_back(std::move(bar));
    }
    return figure;
}

std::vector<LegendEntry> estateLegend(const EstateFigure& figure)
{
    std::vector<LegendEntry> entries;
    const auto anyBar = [&](const auto& has) { return std::any_of(figure.bars.begin(), figure.bars.end(), has); };
    for (std::size_t i = 0; i < EstateFigure::owners; ++i)
        if (anyBar([i](const EstateFigure::Bar& bar) { return bar.held[i] > 0; }))
            entries.push_back(entryOf(ownerNames[i].first));
    if (anyBar([](const EstateFigure::Bar& bar) { return bar.unattributed.value_or(0) > 0; }))
        entries.push_back(restEntry(figure));
    entries.push_back(freeEntry());
    return entries;
}

QString barWords(const EstateFigure& figure, std::size_t index)
{
    const EstateFigure::Bar& bar = figure.bars[index];
    QStringList lines{bar.name, bar.place};
    lines << (bar.used ? EstateItem::tr("Used: %1 of %2 (%3)").arg(countWords(*bar.used), countWords(bar.usable), usedPercentWord(bar.usedHundredths))
                       : EstateItem::tr("Usable: %1; what is used is not known").arg(countWords(bar.usable)));
    if (bar.fullness == Fullness::NearlyFull || bar.fullness == Fullness::FillingUp)
        lines.back() += QStringLiteral(" · ") + fullnessWord(bar.fullness);
    for (std::size_t i = 0; i < EstateFigure::owners; ++i)
        if (bar.held[i] > 0)
            lines << EstateItem::tr("%1: %2").arg(ownerWord(ownerNames[i].first), countWords(bar.held[i]));
    if (figure.knowsOwners && bar.unattributed.value_or(0) != 0)
        lines << EstateItem::tr("Not attributed: %1").arg(countWords(*bar.unattributed));
    if (bar.used)
        lines << EstateItem::tr("Free: %1").arg(countWords(bar.usable - *bar.used));
    return lines.join(u'\n');
}

std::vector<BarPart> partsOf(const EstateFigure& figure, const EstateFigure::Bar& bar)
{
    std::vector<BarPart> parts;
    std::int64_t at = 0;
    std::int64_t held = 0;
    const auto fillTo = [&](std::int64_t sum, std::int64_t addresses, const LegendEntry& look, const QColor& words) {
        const std::int64_t end = std::clamp<std::int64_t>(sum, at, bar.usable);
        if (end > at)
            parts.push_back({at, end, addresses, look, words});
        at = end;
    };
    for (std::size_t i = 0; i < EstateFigure::owners; ++i) {
        held += bar.held[i];
        fillTo(held, bar.held[i], entryOf(ownerNames[i].first), wordsOn(ownerNames[i].first));
    }
    if (bar.used) {
        fillTo(*bar.used, *bar.used - held, restEntry(figure), theme().text);
        fillTo(bar.usable, bar.usable - at, freeEntry(), theme().text);
    }
    return parts;
}

int EstateItem::rowHeight()
{
    return static_cast<int>(2 * metrics().height()) + rowGap;
}

int EstateItem::namesWidth(const EstateFigure& figure, int plotWidth)
{
    const QFontMetricsF strong(strongFont());
    double widest = 0;
    for (const EstateFigure::Bar& bar : figure.bars)
        widest = std::max({widest, strong.horizontalAdvance(bar.name), metrics().horizontalAdvance(bar.place)});
    return std::min({mostNamesWidth, plotWidth * 7 / 20, static_cast<int>(std::ceil(widest)) + sideGap + 4});
}

int EstateItem::figuresWidth(const EstateFigure& figure)
{
    const QFontMetricsF strong(strongFont());
    double widest = metrics().horizontalAdvance(tr("not counted"));
    for (const EstateFigure::Bar& bar : figure.bars)
        widest = std::max({widest, strong.horizontalAdvance(countLine(bar)), metrics().horizontalAdvance(percentLine(bar))});
    return static_cast<int>(std::ceil(widest)) + sideGap + 4;
}

EstateItem::EstateItem(QCustomPlot& plot, EstateFigure figure)
    : QCPAbstractItem(&plot)
    , m_figure(std::move(figure))
{
    setClipToAxisRect(false);
}

void EstateItem::draw(QCPPainter* painter)
{
    for (std::size_t row = 0; row < m_figure.bars.size(); ++row) {
        const EstateFigure::Bar& bar = m_figure.bars[row];
        const double middle = parentPlot()->yAxis->coordToPixel(static_cast<double>(row));
        drawBar(*painter, bar, middle);
        drawNames(*painter, bar, middle);
        drawFigures(*painter, bar, middle);
    }
    drawThresholds(*painter);
}

void EstateItem::drawBar(QCPPainter& painter, const EstateFigure::Bar& bar, double middle) const
{
    painter.setFont(fontFor(TypeRole::Small));
    const auto at = [&](std::int64_t addresses) { return x(100.0 * static_cast<double>(addresses) / static_cast<double>(bar.usable)); };
    const QRectF whole(QPointF(x(0), middle - barHeight / 2), QPointF(x(100), middle + barHeight / 2));
    for (const BarPart& part : partsOf(m_figure, bar)) {
        const QRectF rect(QPointF(at(part.from), whole.top()), QPointF(at(part.to), whole.bottom()));
        painter.fillRect(rect, part.look.pattern == Qt::SolidPattern ? part.look.fill : tintOf(part.look.fill));
        if (part.look.pattern != Qt::SolidPattern)
            painter.fillRect(rect, QBrush(part.look.fill, part.look.pattern));
        if (part.from > 0) {
            painter.setPen(QPen(theme().card, 1));
            painter.drawLine(rect.topLeft(), rect.bottomLeft());
        }
        const QString words = countWords(part.addresses);
        const double width = metrics().horizontalAdvance(words) + 2 * wordSides;
        if (width > rect.width() - 2)
            continue;
        const QRectF place(rect.center().x() - width / 2, middle - metrics().height() / 2, width, metrics().height());
        if (part.look.pattern != Qt::SolidPattern) {
            QColor ground = theme().card;
            ground.setAlphaF(0.88F);
            painter.fillRect(place, ground);
        }
        painter.setPen(part.words);
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, words);
    }
    painter.setPen(QPen(theme().border, 1, bar.used ? Qt::SolidLine : Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(whole);
}

void EstateItem::drawNames(QCPPainter& painter, const EstateFigure::Bar& bar, double middle) const
{
    const double width = x(0) - sideGap - 2;
    const auto line = [&](const QString& words, const QFont& font, const QColor& colour, double top) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(2, top, width, metrics().height()), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetricsF(font).elidedText(QString(words).replace(u'\n', u' '), Qt::ElideMiddle, width));
    };
    line(bar.name, strongFont(), theme().text, middle - metrics().height());
    line(bar.place, fontFor(TypeRole::Small), theme().muted, middle);
}

void EstateItem::drawFigures(QCPPainter& painter, const EstateFigure::Bar& bar, double middle) const
{
    const double left = x(100) + sideGap;
    const auto line = [&](const QString& words, const QFont& font, const QColor& colour, double top) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(left, top, parentPlot()->width(), metrics().height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    };
    if (!bar.used)
        return line(tr("not counted"), fontFor(TypeRole::Small), theme().muted, middle - metrics().height() / 2);
    line(countLine(bar), strongFont(), theme().text, middle - metrics().height());
    line(percentLine(bar), fontFor(TypeRole::Small), colourOf(bar.fullness), middle);
}

void EstateItem::drawThresholds(QCPPainter& painter) const
{
    const double top = parentPlot()->yAxis->coordToPixel(-0.5);
    const double bottom = parentPlot()->yAxis->coordToPixel(static_cast<double>(m_figure.bars.size()) - 0.5);
    for (const std::int64_t percent : {fillingUpFromPercent, nearlyFullFromPercent}) {
        const double at = x(static_cast<double>(percent));
        painter.setPen(QPen(theme().text, 1, percent == nearlyFullFromPercent ? Qt::DashLine : Qt::DotLine));
        painter.drawLine(QPointF(at, top), QPointF(at, bottom));
    }
}

} // namespace headroom
