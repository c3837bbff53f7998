// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

/// What a printed page is made of, in pixels of 1/96 inch: the same on paper, in the preview and in every test.
namespace headroom {

inline constexpr int paperResolution = 96;
inline constexpr QSizeF paperSize{793.7, 1122.52}; ///< A4
inline constexpr QMarginsF paperMargins{60, 72, 60, 68};
inline constexpr QRectF paperArea{60, 72, 793.7 - 120, 1122.52 - 140}; ///< without the margins
/// Where the header's words and the footer's stand.
inline constexpr double headerBaseline = 46;
inline constexpr double footerBaseline = 1122.52 - 36;

namespace ink {
inline constexpr QRgb text = 0xff172030;
inline constexpr QRgb quiet = 0xff4a5665;
inline constexpr QRgb line = 0xffd3dae2;
inline constexpr QRgb strongLine = 0xff7a8696;
inline constexpr QRgb accent = 0xff0b4f8a;
inline constexpr QRgb shade = 0xffeef2f6;
}

enum class PaperStyle { Title, Chapter, Heading, Lead, Body, Caption, Row, RowBold, RowHead, TightRow, TightRowBold, TightRowHead, Small };
/// Without hinting, so that words are as wide on paper as they were reckoned to be.
const QFont& paperFont(PaperStyle style);
QRgb paperInk(PaperStyle style);
double lineHeightOf(PaperStyle style);
double ascentOf(PaperStyle style);
double widthOf(const QString& text, PaperStyle style);

/// Words as they may be printed: control characters and what turns the reading direction are made visible or blank.
QString printable(std::string_view text);
/// Lines no wider than `width`: broken at blanks, within a word only where it is wider by itself; after `most` lines the rest is left out, which "…" says.
QStringList linesOf(const QString& text, PaperStyle style, double width, int most);

struct PaperText {
    QPointF at; ///< left end of the baseline
    QString text;
    PaperStyle style;
};

} // namespace headroom
