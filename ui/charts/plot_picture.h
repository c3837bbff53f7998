// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

#include <vector>

class QCPPainter;
class QCustomPlot;
class QWidget;

namespace headroom {

/// What a colour of a chart stands for.
struct LegendEntry {
    QColor fill;
    QString name;
    Qt::BrushStyle pattern = Qt::SolidPattern;
    QString value{}; ///< its figure, in bold behind the name; may be empty

    bool operator==(const LegendEntry&) const = default;
};

/// The square of a legend.
QPixmap swatchOf(const LegendEntry& entry);

/// A chart as it leaves the window: the plot as large as it is shown, its title above, its legend below, in the colours of the theme.
struct PlotPicture {
    QCustomPlot& plot;
    QString title; ///< may be empty: then the plot begins at the upper edge
    QString note; ///< quiet, behind the title; may be empty
    std::vector<LegendEntry> legend;
    int margin = 14; ///< pixels on each side
};

/// In pixels of the window.
QSize sizeOf(const PlotPicture& picture);
/// As large as that, from where the painter's origin is. As vectors, whatever the painter paints on.
void paintPicture(QCPPainter& painter, const PlotPicture& picture);

/// Twice as fine as the screen.
QPixmap pixmapOf(const PlotPicture& picture);

/// Writes a PNG, SVG or PDF, by the ending of `path`; false where it can't.
bool savePicture(const PlotPicture& picture, const QString& path);

/// The file that is meant where `filter`, as "Vector graphics (*.svg)", is chosen: its ending is added to a name that has none of a picture.
QString picturePath(const QString& path, const QString& filter);

/// Asks for a file and writes it; tells what goes wrong. `name`: proposed, without an ending.
void savePictureAsking(QWidget* parent, const PlotPicture& picture, const QString& name);

} // namespace headroom
