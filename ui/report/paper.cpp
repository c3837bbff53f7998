// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper.h"

#include "core/exchange/visible.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QFontMetricsF>
#include <QTextLayout>

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
    return font;
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
    if (widthOf(text, style) <= width)
        return {text};
    QTextLayout layout(text, paperFont(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        QString words = text.mid(line.textStart(), line.textLength());
        if (lines.size() + 1 == most && line.textStart() + line.textLength() < text.size()) {
            lines << QFontMetricsF(paperFont(style)).elidedText(words.trimmed() + QStringLiteral("……"), Qt::ElideRight, width).remove(QStringLiteral("……")) ;
            if (!lines.back().endsWith(u'…'))
                lines.back() += u'…';
            break;
        }
        while (words.endsWith(u' '))
            words.chop(1);
        lines << words;
    }
    layout.endLayout();
    return lines;
}

} // namespace headroom
