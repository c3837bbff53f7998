// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/copied_text.h"

#include <QRegularExpression>

namespace headroom {

namespace {

QString copiedCell(QString cell)
{
    static const QRegularExpression breaks(QStringLiteral("[\\t\\r\\n\\x{2028}\\x{2029}]"));
    static const QRegularExpression formula(QStringLiteral("^\\s*[=+\\-@\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}]"));
    static const QRegularExpression number(QStringLiteral("^[+\\-]?[0-9][0-9.,'\\x{2019}\\x{A0}\\x{202F}]*[ \\x{A0}\\x{202F}]?%?$"));
    cell.replace(breaks, QStringLiteral(" "));
    return formula.match(cell).hasMatch() && !number.match(cell).hasMatch() ? u'\'' + cell : cell;
}

QString copiedLine(const QStringList& cells)
{
    QStringList copied;
    for (const QString& cell : cells)
        copied << copiedCell(cell);
    return copied.join(u'\t') + u'\n';
}

} // namespace

QString copiedText(const QStringList& headings, const QList<QStringList>& rows)
{
    QString text = copiedLine(headings);
    for (const QStringList& row : rows)
        text += copiedLine(row);
    return text;
}

} // namespace headroom
