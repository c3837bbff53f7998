// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QCustomPlot;

namespace headroom {

/// Colours, fonts and numbers of the theme and locale for a plot with a left and a bottom axis. Called anew when the theme changes.
void stylePlot(QCustomPlot& plot);

/// What lies under a pattern of that colour, which is seen as an area so even where a viewer of saved charts draws no patterns.
QColor tintOf(const QColor& colour);

/// Of words: above all lines.
inline const QString labelLayer = QStringLiteral("labels");

/// "2.1.1"
QString plotLibraryVersion();

enum class WordsAt { Left, Right };

/// A dashed line over the whole width at `value` of the left axis, with its words above one of its ends: "/22 holds 1,019".
void addLevelLine(QCustomPlot& plot, double value, const QString& words, WordsAt end = WordsAt::Left);

} // namespace headroom
