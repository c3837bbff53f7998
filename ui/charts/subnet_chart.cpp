// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/subnet_chart.h"

#include "core/capacity/subnet_share.h"
#include "ui/charts/plot_style.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace headroom {

namespace {

// The vertical axis counts rows of text from the top: two for labels, then the bar.
constexpr double rows = 5;
constexpr double barTop = 2.2;
constexpr double barBottom = 4.5;
constexpr double barMiddle = (barTop + barBottom) / 2;
constexpr int labelGap = 12;
constexpr int labelPadding = 3;

} // namespace

QString SubnetSegment::name() const
{
    switch (kind) {
    case Kind::Entity: return entityWord(entity);
    case Kind::Margin: return SubnetChart::tr("Margin");
    case Kind::Free: return SubnetChart::tr("Free");
    }
    return {};
}

QColor SubnetSegment::fill() const
{
    return kind == Kind::Entity ? theme().entity(entity) : kind == Kind::Margin ? theme().muted : theme().free;
}

QColor SubnetSegment::text() const
{
    return kind == Kind::Entity ? theme().onEntity(entity) : kind == Kind::Margin ? theme().card : theme().text;
}

Qt::BrushStyle SubnetSegment::pattern() const
{
    return kind == Kind::Margin ? Qt::Dense4Pattern : Qt::SolidPattern;
}

std::vector<SubnetSegment> subnetSegments(const Domain& domain, const DomainSizing& sizing, Placement placement)
{
    std::vector<SubnetSegment> segments;
    const auto share = subnetShare(domain, sizing.horizon, placement);
    const auto& size = sizing.at(placement);
    if (!share || !size)
        return segments;
    for (std::size_t i = 0; i < entityCount; ++i)
        if (share->byEntity[i] > 0)
            segments.push_back({SubnetSegment::Kind::Entity, static_cast<Entity>(i), share->byEntity[i]});
    if (share->margin > 0)
        segments.push_back({SubnetSegment::Kind::Margin, {}, share->margin});
    const std::int64_t free = size->subnetPrefix ? usableAddresses(*size->subnetPrefix) - size->requiredPerSubnet : 0;
    if (free > 0)
        segments.push_back({SubnetSegment::Kind::Free, {}, free});
    return segments;
}

SubnetChart::SubnetChart(QWidget* parent)
    : QCustomPlot(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    axisRect()->setAutoMargins(QCP::msNone);
    axisRect()->setMargins(QMargins(1, 0, 1, 0));
    axisRect()->setupFullAxesBox(false);
    for (QCPAxis* axis : {xAxis, yAxis, xAxis2, yAxis2})
        axis->setVisible(false);
    xAxis->grid()->setVisible(false);
    yAxis->grid()->setVisible(false);
    yAxis->setRange(0, rows);
    yAxis->setRangeReversed(true);
    addLayer(labelLayer, layer(QStringLiteral("main")));
}

QSize SubnetChart::sizeHint() const
{
    return {400, static_cast<int>(rows * (QFontMetrics(fontFor(TypeRole::Small)).height() + 2))};
}

QSize SubnetChart::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void SubnetChart::show(const std::vector<SubnetSegment>& segments, std::optional<PrefixLength> prefix)
{
    m_segments = segments;
    m_prefix = prefix;
    setAccessibleDescription(describe());
    draw();
}

QString SubnetChart::describe() const
{
    QStringList parts;
    for (const SubnetSegment& segment : m_segments)
        parts << tr("%1: %2").arg(segment.name(), countWords(segment.addresses));
    if (m_prefix)
        parts << tr("/%1 holds %2").arg(m_prefix->bits()).arg(countWords(usableAddresses(*m_prefix)));
    return parts.join(QStringLiteral("; "));
}

double SubnetChart::pixelsPerAddress() const
{
    return std::max(1.0, width() - 2.0) / m_end;
}

void SubnetChart::draw()
{
    clearItems();
    clearPlottables();
    setBackground(QBrush(theme().card));
    std::int64_t taken = 0;
    for (const SubnetSegment& segment : m_segments)
        taken += segment.addresses;
    m_end = std::max<double>(1, static_cast<double>(taken)) * 1.004;
    xAxis->setRange(0, m_end);
    drawSegments();
    drawCapacities();
    replot(QCustomPlot::rpQueuedReplot);
}

void SubnetChart::drawText(double address, double row, const QString& text, const LabelColours& colours, Qt::Alignment alignment)
{
    auto* label = new QCPItemText(this);
    label->setFont(fontFor(TypeRole::Small));
    label->setColor(colours.text);
    label->setBrush(colours.ground);
    label->setPadding(QMargins(labelPadding, 0, labelPadding, 0));
    label->setLayer(labelLayer);
    label->setText(text);
    label->setPositionAlignment(alignment);
    label->setClipToAxisRect(false);
    label->position->setCoords(address, row);
}

void SubnetChart::drawBox(double from, double to, const QBrush& brush)
{
    auto* box = new QCPItemRect(this);
    // A line of the card's colour keeps neighbours apart without colour.
    box->setPen(QPen(theme().card, 1));
    box->setBrush(brush);
    box->topLeft->setCoords(from, barTop);
    box->bottomRight->setCoords(to, barBottom);
}

void SubnetChart::drawSegments()
{
    const QFontMetrics metrics(fontFor(TypeRole::Small));
    double at = 0;
    for (const SubnetSegment& segment : m_segments) {
        const double end = at + static_cast<double>(segment.addresses);
        if (segment.pattern() != Qt::SolidPattern)
            drawBox(at, end, tintOf(segment.fill()));
        drawBox(at, end, QBrush(segment.fill(), segment.pattern()));
        const QString number = countWords(segment.addresses);
        const QString words = segment.kind == SubnetSegment::Kind::Free ? tr("%1 free").arg(number) : tr("%1 %2").arg(segment.name(), number);
        const double room = static_cast<double>(segment.addresses) * pixelsPerAddress() - 8;
        const LabelColours colours = segment.kind == SubnetSegment::Kind::Margin ? LabelColours{theme().text, theme().card} : LabelColours{segment.text(), segment.fill()};
        for (const QString& label : {words, number}) {
            if (metrics.horizontalAdvance(label) <= room) {
                drawText((at + end) / 2, barMiddle, label, colours, Qt::AlignCenter);
                break;
            }
        }
        at = end;
    }
}

void SubnetChart::drawCapacities()
{
    const QFontMetrics metrics(fontFor(TypeRole::Small));
    const int recommended = m_prefix ? m_prefix->bits() : largestSubnet.bits();
    std::array<double, 2> freeUntil{1e9, 1e9}; // left end of what stands in each row of labels, from the right
    for (int bits = std::max(recommended - 1, largestSubnet.bits()); bits <= std::min(recommended + 2, smallestSubnet.bits()); ++bits) {
        const auto usable = usableAddresses(PrefixLength::exactly(bits));
        if (static_cast<double>(usable) > m_end)
            continue;
        const double x = static_cast<double>(usable) * pixelsPerAddress();
        const QString text = tr("/%1 holds %2").arg(bits).arg(countWords(usable));
        const double textWidth = metrics.horizontalAdvance(text) + 6;
        const bool leftOfLine = x >= textWidth;
        const double left = leftOfLine ? x - textWidth : x;
        const auto row = std::find_if(freeUntil.begin(), freeUntil.end(), [&](double free) { return left + textWidth + labelGap <= free; });
        const bool isLabelled = row != freeUntil.end();
        const int rowIndex = isLabelled ? 1 - static_cast<int>(row - freeUntil.begin()) : 1;

        auto* line = new QCPItemLine(this);
        line->setPen(QPen(theme().text, bits == recommended ? 1.5 : 1.0, Qt::DashLine));
        line->start->setCoords(static_cast<double>(usable), isLabelled ? rowIndex + 0.1 : barTop - 0.2);
        line->end->setCoords(static_cast<double>(usable), barBottom + 0.3);
        line->setClipToAxisRect(false);
        if (!isLabelled)
            continue;
        *row = left;
        drawText(static_cast<double>(usable) + (leftOfLine ? -1 : 1) / pixelsPerAddress(), rowIndex + 0.1, text,
            {bits == recommended ? theme().text : theme().muted, theme().card}, Qt::AlignTop | (leftOfLine ? Qt::AlignRight : Qt::AlignLeft));
    }
}

void SubnetChart::resizeEvent(QResizeEvent* event)
{
    QCustomPlot::resizeEvent(event);
    draw();
}

void SubnetChart::changeEvent(QEvent* event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

QString SubnetChart::wordsAt(const QPoint& at) const
{
    const double address = xAxis->pixelToCoord(at.x());
    std::int64_t total = 0;
    for (const SubnetSegment& segment : m_segments)
        total += segment.addresses;
    double end = 0;
    for (const SubnetSegment& segment : m_segments) {
        end += static_cast<double>(segment.addresses);
        if (address < 0 || address > end)
            continue;
        const double share = 100.0 * static_cast<double>(segment.addresses) / static_cast<double>(std::max<std::int64_t>(total, 1));
        return tr("%1: %2 of %3 addresses (%4 %)").arg(segment.name(), countWords(segment.addresses), countWords(total), QLocale().toString(share, 'f', 1));
    }
    return {};
}

} // namespace headroom
