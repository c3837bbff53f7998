// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper.h"

#include "core/exchange/visible.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

namespace {

struct StyleSpec {
    int pixels; // whole ones: a font of 10.5 would be one of 10
    bool isBold;
    double leading;
    QRgb ink;
};

/// In the order of PaperStyle.
constexpr std::array<StyleSpec, 13> specs{{
    {24, true, 1.25, ink::text},
    {18, true, 1.3, ink::text},
    {14, true, 1.3, ink::text},
    {15, true, 1.4, ink::text},
    {12, false, 1.45, ink::text},
    {11, true, 1.35, ink::text},
    {10, false, 1.3, ink::text},
    {10, true, 1.3, ink::text},
    {10, true, 1.2, ink::quiet},
    {9, false, 1.3, ink::text},
    {9, true, 1.3, ink::text},
    {9, true, 1.2, ink::quiet},
    {10, false, 1.4, ink::quiet},
}};

const StyleSpec& specOf(PaperStyle style)
{
    return specs[static_cast<std::size_t>(style)];
}

QFont fontOf(const StyleSpec& spec)
{
    QFont font = fontFor(TypeRole::Body);
    font.setPixelSize(spec.pixels);
    font.setBold(spec.isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping); // a ligature would be another letter to who searches the PDF
    return font;
}

/// Of a word that is wider than the line: as much as fits, up to a sign where words of machines can be parted if there is one not too far back.
qsizetype lengthThatFits(const QString& word, const QFontMetricsF& metrics, double width)
{
    qsizetype fits = 1;
    for (qsizetype low = 1, high = word.size(); low <= high;) {
        const qsizetype middle = (low + high) / 2;
        if (metrics.horizontalAdvance(word.left(middle)) <= width) {
            fits = middle;
            low = middle + 1;
        } else {
            high = middle - 1;
        }
    }
    for (qsizetype at = fits; at > fits / 2; --at)
        if (QStringView(u"/-_.,;:").contains(word[at - 1]))
            return at;
    while (fits > 1 && (word[fits].isLowSurrogate() || word[fits].isMark()))
        --fits;
    return std::max<qsizetype>(fits, word[0].isHighSurrogate() ? 2 : 1);
}

} // namespace

const QFont& paperFont(PaperStyle style)
{
    static const std::array<QFont, specs.size()> fonts = [] {
        std::array<QFont, specs.size()> made;
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = fontOf(specs[i]);
        return made;
    }();
    return fonts[static_cast<std::size_t>(style)];
}

QRgb paperInk(PaperStyle style)
{
    return specOf(style).ink;
}

double lineHeightOf(PaperStyle style)
{
    return std::round(specOf(style).pixels * specOf(style).leading);
}

double ascentOf(PaperStyle style)
{
    // Fonts are not asked: of some the ascent is a half more than their letters are high.
    return std::round((lineHeightOf(style) + specOf(style).pixels * 0.72) / 2);
}

double widthOf(const QString& text, PaperStyle style)
{
    return QFontMetricsF(paperFont(style)).horizontalAdvance(text);
}

QString printable(std::string_view text)
{
    return qtext(plain(text));
}

QStringList linesOf(const QString& text, PaperStyle style, double width, int most)
{
    const QFontMetricsF metrics(paperFont(style));
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    const double blank = metrics.horizontalAdvance(u' ');
    QStringList lines{QString()};
    double used = 0;
    for (QString word : text.split(u' ')) {
        double wide = metrics.horizontalAdvance(word);
        if (!lines.back().isEmpty() && used + blank + wide <= width) {
            lines.back() += u' ' + word;
            used += blank + wide;
            continue;
        }
        if (!lines.back().isEmpty())
            lines << QString();
        while (wide > width && lines.size() <= most) {
            const qsizetype fitting = lengthThatFits(word, metrics, width);
            lines.back() = word.left(fitting);
            word.remove(0, fitting);
            wide = metrics.horizontalAdvance(word);
            lines << QString();
        }
        lines.back() = word;
        used = wide;
        if (lines.size() > most)
            break;
    }
    if (lines.size() > most) {
        lines.erase(lines.begin() + most, lines.end());
        QString& last = lines.back();
        while (!last.isEmpty() && metrics.horizontalAdvance(last + u'…') > width)
            last.chop(last.back().isLowSurrogate() ? 2 : 1);
        last += u'…';
    }
    return lines;
}

} // namespace headroom
