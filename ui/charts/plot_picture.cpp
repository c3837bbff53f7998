// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_picture.h"

#include "ui/charts/plot_style.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <qcustomplot.h>

#include <algorithm>

namespace headroom {

namespace {

constexpr int gap = 8;
constexpr int swatchSide = 10;
constexpr int swatchGap = 6;
constexpr int entryGap = 16;
constexpr int finer = 2;
constexpr int pixelsPerInch = 96;
constexpr int narrowest = 320; ///< of a plot that was never shown

QFont boldFont()
{
    QFont font = fontFor(TypeRole::Body);
    font.setBold(true);
    return font;
}

/// Where everything stands, in pixels of the window.
struct PictureLayout {
    QSize plot;
    QRect title;
    QPoint plotAt;
    std::vector<QPoint> entries; ///< upper left corners
    QSize whole;
};

int widthOf(const LegendEntry& entry)
{
    const int name = swatchSide + swatchGap + QFontMetrics(fontFor(TypeRole::Body)).horizontalAdvance(entry.name);
    return entry.value.isEmpty() ? name : name + swatchGap + QFontMetrics(boldFont()).horizontalAdvance(entry.value);
}

PictureLayout layoutOf(const PlotPicture& picture)
{
    PictureLayout layout;
    const int margin = picture.margin;
    layout.plot = picture.plot.size().expandedTo(QSize(narrowest, picture.plot.minimumHeight()));
    layout.title = {margin, margin, layout.plot.width(), QFontMetrics(fontFor(TypeRole::Heading)).height()};
    layout.plotAt = {margin, picture.title.isEmpty() ? margin : layout.title.bottom() + 1 + gap};
    const int line = QFontMetrics(fontFor(TypeRole::Body)).height();
    QPoint at(margin, layout.plotAt.y() + layout.plot.height() + gap);
    for (const LegendEntry& entry : picture.legend) {
        const int width = widthOf(entry);
        if (at.x() > margin && at.x() + width > margin + layout.plot.width())
            at = {margin, at.y() + line + gap / 2};
        layout.entries.push_back(at);
        at.rx() += width + entryGap;
    }
    const int bottom = picture.legend.empty() ? layout.plotAt.y() + layout.plot.height() : at.y() + line;
    layout.whole = {layout.plot.width() + 2 * margin, bottom + margin};
    return layout;
}

void paintHeading(QPainter& painter, const PlotPicture& picture, const PictureLayout& layout)
{
    if (picture.title.isEmpty())
        return;
    painter.setFont(fontFor(TypeRole::Heading));
    painter.setPen(theme().text);
    painter.drawText(layout.title, Qt::AlignLeft | Qt::AlignVCenter, picture.title);
    const int titleWidth = QFontMetrics(fontFor(TypeRole::Heading)).horizontalAdvance(picture.title);
    painter.setFont(fontFor(TypeRole::Body));
    painter.setPen(theme().muted);
    painter.drawText(layout.title.adjusted(titleWidth + 2 * gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, picture.note);
}

void paintSwatch(QPainter& painter, const LegendEntry& entry, const QRect& square)
{
    painter.fillRect(square, tintOf(entry.fill));
    painter.fillRect(square, QBrush(entry.fill, entry.pattern));
}

void paintEntry(QPainter& painter, const LegendEntry& entry, const QPoint& at)
{
    const QFontMetrics metrics(fontFor(TypeRole::Body));
    paintSwatch(painter, entry, QRect(at.x(), at.y() + (metrics.height() - swatchSide) / 2, swatchSide, swatchSide));
    const int left = at.x() + swatchSide + swatchGap;
    painter.setPen(theme().text);
    painter.setFont(fontFor(TypeRole::Body));
    painter.drawText(QPoint(left, at.y() + metrics.ascent()), entry.name);
    painter.setFont(boldFont());
    painter.drawText(QPoint(left + metrics.horizontalAdvance(entry.name) + swatchGap, at.y() + metrics.ascent()), entry.value);
}

void paintPicture(QCPPainter& painter, const PlotPicture& picture, const PictureLayout& layout)
{
    painter.fillRect(QRect(QPoint(), layout.whole), theme().card);
    paintHeading(painter, picture, layout);
    for (std::size_t i = 0; i < picture.legend.size(); ++i)
        paintEntry(painter, picture.legend[i], layout.entries[i]);
    painter.save();
    painter.translate(layout.plotAt);
    picture.plot.toPainter(&painter, layout.plot.width(), layout.plot.height());
    painter.restore();
}

bool writeSvg(const PlotPicture& picture, QIODevice& file)
{
    const PictureLayout layout = layoutOf(picture);
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize(layout.whole);
    svg.setViewBox(QRect(QPoint(), layout.whole));
    svg.setTitle(picture.title);
    svg.setDescription(picture.plot.accessibleDescription());
    QCPPainter painter;
    if (!painter.begin(&svg))
        return false;
    paintPicture(painter, picture);
    return painter.end();
}

bool writePdf(const PlotPicture& picture, QIODevice& file)
{
    const PictureLayout layout = layoutOf(picture);
    QPdfWriter pdf(&file);
    pdf.setTitle(picture.title);
    pdf.setResolution(pixelsPerInch);
    pdf.setPageSize(QPageSize(QSizeF(layout.whole) / pixelsPerInch, QPageSize::Inch));
    pdf.setPageMargins({});
    QCPPainter painter;
    if (!painter.begin(&pdf))
        return false;
    paintPicture(painter, picture);
    return painter.end();
}

bool hasEnding(const QString& path, const QString& ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive);
}

} // namespace

QSize sizeOf(const PlotPicture& picture)
{
    return layoutOf(picture).whole;
}

void paintPicture(QCPPainter& painter, const PlotPicture& picture)
{
    painter.setMode(QCPPainter::pmVectorized);
    paintPicture(painter, picture, layoutOf(picture));
}

QPixmap swatchOf(const LegendEntry& entry)
{
    QPixmap square(swatchSide, swatchSide);
    square.fill(theme().card);
    QPainter painter(&square);
    paintSwatch(painter, entry, square.rect());
    return square;
}

QPixmap pixmapOf(const PlotPicture& picture)
{
    const PictureLayout layout = layoutOf(picture);
    QPixmap pixmap(layout.whole * finer);
    pixmap.setDevicePixelRatio(finer);
    QCPPainter painter(&pixmap);
    paintPicture(painter, picture, layout);
    return pixmap;
}

bool savePicture(const PlotPicture& picture, const QString& path)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(true); // a file may be writable where its folder is not
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const bool isWritten = hasEnding(path, QStringLiteral(".pdf")) ? writePdf(picture, file)
        : hasEnding(path, QStringLiteral(".svg"))                  ? writeSvg(picture, file)
                                                                   : pixmapOf(picture).save(&file, "PNG");
    if (!isWritten)
        file.cancelWriting();
    return file.commit();
}

QString picturePath(const QString& path, const QString& filter)
{
    const QStringList endings{QStringLiteral(".png"), QStringLiteral(".svg"), QStringLiteral(".pdf")};
    const auto chosen = std::find_if(endings.begin(), endings.end(), [&](const QString& ending) { return filter.contains(u'*' + ending); });
    const auto written = std::find_if(endings.begin(), endings.end(), [&](const QString& ending) { return hasEnding(path, ending); });
    if (written != endings.end())
        return path;
    return path + (chosen == endings.end() ? endings.front() : *chosen);
}

void savePictureAsking(QWidget* parent, const PlotPicture& picture, const QString& name)
{
    QString filter;
    const QString asked = QFileDialog::getSaveFileName(parent, tr("Save Chart"), name,
        tr("Images (*.png);;Vector graphics (*.svg);;PDF (*.pdf)"), &filter);
    if (asked.isEmpty())
        return;
    const QString path = picturePath(asked, filter);
    // The file dialog has asked about the name that was typed only.
    if (path != asked && QFileInfo::exists(path)
        && QMessageBox::question(parent, tr("Save Chart"), plainText(tr("%1 is there already. Replace it?").arg(path))) != QMessageBox::Yes)
        return;
    if (!savePicture(picture, path))
        QMessageBox::warning(parent, tr("Save Chart"), plainText(tr("The chart can't be written to %1. Choose another folder or name.").arg(path)));
}

} // namespace headroom
