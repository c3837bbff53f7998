// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/embedded_svg.h"

#include <QRegularExpression>
#include <QString>

namespace headroom {

std::string embeddedSvg(const QByteArray& svg, const QSize& size, const std::string& prefix)
{
    static const QRegularExpression told(QStringLiteral("<(title|desc)>[^<]*</\\1>\\s*"));
    static const QRegularExpression id(QStringLiteral(" id=\"([^\"]+)\""));
    static const QRegularExpression reference(QStringLiteral("url\\(#([^)]+)\\)|href=\"#([^\"]+)\""));
    static const QRegularExpression head(QStringLiteral("^<svg [^>]*>"));
    static const QRegularExpression family(QStringLiteral(" font-family=\"([^\"]+)\""));
    static const QRegularExpression fontOfGroup(QStringLiteral("\nfont-family=\"[^\"]*\" font-size=\"[^\"]*\" font-weight=\"[^\"]*\" font-style=\"[^\"]*\" *\n")); // each text has its own
    static const QRegularExpression emptyGroup(QStringLiteral("<g [^>]*>\\s*</g>\\s*"));
    QString text = QString::fromUtf8(svg);
    text.remove(0, text.indexOf(QStringLiteral("<svg")));
    const QString before = QString::fromStdString(prefix);
    text.replace(head, QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\">").arg(size.width()).arg(size.height()));
    text.remove(told);
    text.replace(id, QStringLiteral(" id=\"%1\\1\"").arg(before));
    text.replace(reference, QStringLiteral("url(#%1\\1)").arg(before));
    text.remove(fontOfGroup);
    text.remove(emptyGroup);
    text.replace(family, QStringLiteral(" font-family=\"\\1, sans-serif\""));
    return text.trimmed().toStdString() + '\n';
}

} // namespace headroom
