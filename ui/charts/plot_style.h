// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCPAxis;
class QCustomPlot;

namespace headroom {

/// Colours, fonts and numbers of the theme and locale for a plot with a left and a bottom axis. Called anew when the theme changes.
void stylePlot(QCustomPlot& plot);

/// A dashed line over the whole width at `value` of the left axis, with its words above it: "/22 holds 1,019".
void addLevelLine(QCustomPlot& plot, double value, const QString& words);

} // namespace headroom
