// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_style.h"

#include "ui/theme/theme.h"

#include <qcustomplot.h>

namespace headroom {

void stylePlot(QCustomPlot& plot)
{
    plot.setLocale(QLocale());
    plot.setBackground(QBrush(theme().card));
    plot.axisRect()->setBackground(QBrush(theme().card));
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis, plot.xAxis2, plot.yAxis2}) {
        axis->setBasePen(QPen(theme().border));
        axis->setTickPen(QPen(theme().border));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLength(0, 4);
        axis->setTickLabelFont(fontFor(TypeRole::Small));
        axis->setTickLabelColor(theme().muted);
        axis->setLabelFont(fontFor(TypeRole::Small));
        axis->setLabelColor(theme().muted);
        axis->grid()->setPen(QPen(theme().line));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    if (!plot.layer(labelLayer))
        plot.addLayer(labelLayer, plot.layer(QStringLiteral("main")));
    plot.xAxis->grid()->setVisible(false);
    plot.yAxis->setBasePen(Qt::NoPen);
    plot.yAxis->setTickPen(Qt::NoPen);
}

QColor tintOf(const QColor& colour)
{
    QColor tint = colour;
    tint.setAlphaF(0.35F);
    return tint;
}

void addLevelLine(QCustomPlot& plot, double value, const QString& words, WordsAt end)
{
    auto* line = new QCPItemLine(&plot);
    line->setPen(QPen(theme().text, 1, Qt::DashLine));
    line->start->setTypeX(QCPItemPosition::ptAxisRectRatio);
    line->end->setTypeX(QCPItemPosition::ptAxisRectRatio);
    line->start->setCoords(0, value);
    line->end->setCoords(1, value);

    auto* label = new QCPItemText(&plot);
    label->setLayer(labelLayer);
    label->setFont(fontFor(TypeRole::Small));
    label->setColor(theme().text);
    QColor behind = theme().card;
    behind.setAlphaF(0.85F);
    label->setBrush(behind);
    label->setPadding(QMargins(3, 0, 3, 0));
    label->setText(words);
    label->setPositionAlignment((end == WordsAt::Left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
    label->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    label->position->setCoords(end == WordsAt::Left ? 0.005 : 0.995, value);
}

QString plotLibraryVersion()
{
    return QStringLiteral(QCUSTOMPLOT_VERSION_STR);
}

} // namespace headroom
