// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_style.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QSvgGenerator>
#include <qcustomplot.h>

namespace headroom {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("PlotStyle", source);
}

bool saveSvg(QCustomPlot& plot, const QString& path)
{
    QSvgGenerator svg;
    svg.setFileName(path);
    svg.setSize(plot.size());
    svg.setViewBox(plot.rect());
    svg.setTitle(plot.accessibleName());
    svg.setDescription(plot.accessibleDescription());
    QCPPainter painter;
    if (!painter.begin(&svg))
        return false;
    painter.setMode(QCPPainter::pmVectorized);
    plot.toPainter(&painter);
    return painter.end();
}

bool savePlot(QCustomPlot& plot, const QString& path)
{
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return plot.savePdf(path);
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return saveSvg(plot, path);
    return plot.savePng(path, 0, 0, 2);
}

} // namespace

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
    plot.xAxis->grid()->setVisible(false);
    plot.yAxis->setBasePen(Qt::NoPen);
    plot.yAxis->setTickPen(Qt::NoPen);
}

void addLevelLine(QCustomPlot& plot, double value, const QString& words)
{
    auto* line = new QCPItemLine(&plot);
    line->setPen(QPen(theme().text, 1, Qt::DashLine));
    line->start->setTypeX(QCPItemPosition::ptAxisRectRatio);
    line->end->setTypeX(QCPItemPosition::ptAxisRectRatio);
    line->start->setCoords(0, value);
    line->end->setCoords(1, value);

    auto* label = new QCPItemText(&plot);
    label->setFont(fontFor(TypeRole::Small));
    label->setColor(theme().text);
    QColor behind = theme().card;
    behind.setAlphaF(0.85F);
    label->setBrush(behind);
    label->setPadding(QMargins(3, 0, 3, 0));
    label->setText(words);
    label->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    label->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    label->position->setCoords(0.005, value);
}

void savePlotAsking(QWidget* parent, QCustomPlot& plot, const QString& name)
{
    QString chosen;
    QString path = QFileDialog::getSaveFileName(parent, tr("Save Chart"), name + QStringLiteral(".png"),
        tr("Images (*.png);;Vector graphics (*.svg);;PDF (*.pdf)"), &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen.contains(QLatin1String("svg")) ? QStringLiteral(".svg") : chosen.contains(QLatin1String("pdf")) ? QStringLiteral(".pdf") : QStringLiteral(".png");
    if (!savePlot(plot, path))
        QMessageBox::warning(parent, tr("Save Chart"), tr("The chart can't be written to %1. Choose another folder or name.").arg(path));
}

} // namespace headroom
