// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sensitivity/tornado_item.h"

#include "core/exchange/whatif/sensitivity_report.h"
#include "ui/models/input_words.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr double barHeight = 14;
constexpr double endGap = 8;      ///< between a bar and the words at its end
constexpr double labelGap = 8;    ///< between two labels of a line
constexpr double labelSides = 3;
constexpr double pointRadius = 3;
constexpr int rangeRounds = 12;   ///< each brings the range nearer to what the words need

QFontMetricsF metrics()
{
    return QFontMetricsF(fontFor(TypeRole::Small));
}

double widthOf(const QString& words)
{
    return metrics().horizontalAdvance(words) + 2 * labelSides;
}

/// Words on a ground that keeps lines behind them out of them.
void drawWords(QCPPainter& painter, const QRectF& rect, const QString& words, const QColor& colour)
{
    QColor ground = theme().card;
    ground.setAlphaF(0.88F);
    painter.fillRect(rect, ground);
    painter.setPen(colour);
    painter.setFont(fontFor(TypeRole::Small));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, words);
}

/// A rectangle for words about `centre`, moved as far as `left` and `right` ask for.
QRectF placeAbout(double centre, double top, double width, double left, double right)
{
    const double start = std::max(left, std::min(centre - width / 2, right - width));
    return {start, top, width, metrics().height()};
}

} // namespace

double TornadoItem::rowHeight()
{
    return barHeight + 2 * metrics().height() - 4;
}

double TornadoItem::headHeight()
{
    return 2 * metrics().height() + 14; // the first row's steps are named above its bar
}

double TornadoItem::footHeight()
{
    return metrics().height() + 6;
}

TornadoItem::TornadoItem(QCustomPlot& plot, const TornadoFigure& figure)
    : QCPAbstractItem(&plot)
    , m_plot(plot)
    , m_figure(figure)
    , m_plotWidth(plot.width())
{
    setClipToAxisRect(false);
    connect(&plot, &QCustomPlot::beforeReplot, this, &TornadoItem::fitRange);
}

TornadoItem::Ends TornadoItem::endsOf(const InputEffect& effect)
{
    const SensitivityPoint& first = effect.points.front();
    const SensitivityPoint& last = effect.points.back();
    QString from = amountWord(effect.input, first.value);
    QString to = amountWord(effect.input, last.value);
    if (effect.swing == 0)
        return {first.requiredPerSubnet, first.requiredPerSubnet, {}, from == to ? tr("no effect") : tr("%1 to %2: no effect").arg(from, to)};
    if (first.requiredPerSubnet <= last.requiredPerSubnet)
        return {first.requiredPerSubnet, last.requiredPerSubnet, std::move(from), std::move(to)};
    return {last.requiredPerSubnet, first.requiredPerSubnet, std::move(to), std::move(from)};
}

void TornadoItem::fitRange()
{
    // The width of the last layout, less what the plot was resized by since.
    const double width = std::max(1, m_plot.axisRect()->width() + m_plot.width() - m_plotWidth);
    m_fittedWidth = static_cast<int>(width);
    double low = static_cast<double>(m_figure.least);
    double high = std::max(low + 1, static_cast<double>(m_figure.most));
    for (int round = 0; round < rangeRounds; ++round) {
        const double perPixel = (high - low) / width;
        for (const InputEffect& effect : m_figure.effects) {
            const Ends ends = endsOf(effect);
            low = std::min(low, static_cast<double>(ends.least) - (widthOf(ends.left) + endGap) * perPixel);
            high = std::max(high, static_cast<double>(ends.most) + (widthOf(ends.right) + endGap) * perPixel);
        }
    }
    m_plot.xAxis->setRange(low, high);
}

void TornadoItem::draw(QCPPainter* painter)
{
    m_plotWidth = m_plot.width();
    if (std::abs(m_plot.axisRect()->width() - m_fittedWidth) > 1)
        m_plot.replot(QCustomPlot::rpQueuedReplot); // the names at the left took another width than before
    drawCapacities(*painter);
    drawPresent(*painter);
    for (std::size_t row = 0; row < m_figure.effects.size(); ++row) {
        drawBar(*painter, row);
        drawPoints(*painter, row);
        drawSteps(*painter, row);
        drawEnds(*painter, row);
    }
}

void TornadoItem::drawCapacities(QCPPainter& painter) const
{
    const QRectF area = m_plot.axisRect()->rect();
    std::array<double, 2> freeFrom{area.left(), area.left()}; // of the upper line of labels, and of the lower one
    for (int bits = smallestSubnet.bits(); bits >= largestSubnet.bits(); --bits) {
        const std::int64_t usable = usableAddresses(PrefixLength::exactly(bits));
        const double at = x(usable);
        if (at < area.left() || at > area.right())
            continue;
        const QString words = tr("/%1 holds %2").arg(bits).arg(countWords(usable));
        const double width = widthOf(words);
        std::size_t line = 0;
        QRectF place;
        for (; line < freeFrom.size(); ++line) {
            place = placeAbout(at, area.top() + (line == 0 ? 0 : metrics().height()), width, freeFrom[line], area.right());
            if (place.left() <= at && at <= place.right() && place.right() <= area.right() + 1)
                break;
        }
        const bool isNamed = line < freeFrom.size();
        painter.setPen(QPen(theme().muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(at, isNamed ? place.bottom() : area.top() + 2 * metrics().height()), QPointF(at, area.bottom() - footHeight()));
        if (!isNamed)
            continue;
        freeFrom[line] = place.right() + labelGap;
        drawWords(painter, place, words, theme().text);
    }
}

void TornadoItem::drawPresent(QCPPainter& painter) const
{
    const QRectF area = m_plot.axisRect()->rect();
    const double at = x(m_figure.required);
    const double bottom = area.bottom() - footHeight() + 2;
    painter.setPen(QPen(theme().text, 1.5));
    painter.drawLine(QPointF(at, area.top() + headHeight()), QPointF(at, bottom));
    const QString words = tr("As it stands: %1").arg(countWords(m_figure.required));
    drawWords(painter, placeAbout(at, bottom + 2, widthOf(words), area.left(), area.right()), words, theme().text);
}

void TornadoItem::drawBar(QCPPainter& painter, std::size_t row) const
{
    const InputEffect& effect = m_figure.effects[row];
    const double now = x(m_figure.required);
    const auto drawSide = [&](std::int64_t required, const QBrush& brush) {
        const double end = x(required);
        const QRectF bar(std::min(now, end), y(row) - barHeight / 2, std::abs(now - end), barHeight);
        if (bar.width() <= 0)
            return;
        painter.fillRect(bar, theme().card);
        painter.setPen(QPen(theme().accent, 1));
        painter.setBrush(brush);
        painter.drawRect(bar);
    };
    drawSide(effect.points.front().requiredPerSubnet, QBrush(theme().accent, lowPattern));
    drawSide(effect.points.back().requiredPerSubnet, QBrush(theme().accent));
    if (effect.swing == 0) {
        painter.setPen(QPen(theme().accent, 2));
        painter.drawLine(QPointF(now, y(row) - barHeight / 2), QPointF(now, y(row) + barHeight / 2));
    }
}

void TornadoItem::drawPoints(QCPPainter& painter, std::size_t row) const
{
    const InputEffect& effect = m_figure.effects[row];
    const double apart = std::abs(x(effect.points.back().requiredPerSubnet) - x(effect.points.front().requiredPerSubnet)) / static_cast<double>(effect.points.size());
    const double radius = std::clamp(apart / 2.5, 1.0, pointRadius);
    painter.setPen(QPen(theme().text, 1));
    painter.setBrush(theme().card);
    if (effect.swing > 0)
        for (const SensitivityPoint& point : effect.points)
            painter.drawEllipse(QPointF(x(point.requiredPerSubnet), y(row)), radius, radius);
}

void TornadoItem::drawSteps(QCPPainter& painter, std::size_t row) const
{
    const InputEffect& effect = m_figure.effects[row];
    const QRectF area = m_plot.axisRect()->rect();
    const std::vector<Text> texts = prefixTexts(effect); // one more than steps: the first is what holds below them
    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < effect.steps.size(); ++i) {
        const double at = x(effect.steps[i].requiredPerSubnet);
        const double top = y(row) - barHeight / 2 - 3;
        painter.setPen(QPen(theme().text, 2));
        painter.drawLine(QPointF(at, top), QPointF(at, y(row) + barHeight / 2 + 3));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().text);
        painter.drawPolygon(QPolygonF{QPointF(at - 4, top - 4), QPointF(at + 4, top - 4), QPointF(at, top + 2)});
        const QString name = words(texts[i + 1]);
        const QRectF place = placeAbout(at, top - 3 - metrics().height(), widthOf(name), area.left(), area.right());
        const bool isFree = std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.adjusted(-labelGap, 0, labelGap, 0).intersects(place); });
        if (!isFree)
            continue; // the table and the tooltip have them all
        taken.push_back(place);
        drawWords(painter, place, name, theme().text);
    }
}

void TornadoItem::drawEnds(QCPPainter& painter, std::size_t row) const
{
    const Ends ends = endsOf(m_figure.effects[row]);
    const double height = metrics().height();
    const auto drawEnd = [&](double left, const QString& words) {
        if (!words.isEmpty())
            drawWords(painter, QRectF(left, y(row) - height / 2, widthOf(words), height), words, theme().text);
    };
    drawEnd(x(ends.least) - endGap + labelSides - widthOf(ends.left), ends.left);
    drawEnd(x(ends.most) + endGap - labelSides, ends.right);
}

} // namespace headroom
