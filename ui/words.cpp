// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include "core/exchange/visible.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace headroom {

QString words(const Text& text)
{
    return filledIn(QCoreApplication::translate("Text", text.source()), text, QLocale(), [](const char* source) { return QCoreApplication::translate("Data", source); });
}

QString filledIn(const QString& pattern, const Text& text, const QLocale& locale, const std::function<QString(const char*)>& data)
{
    QString result;
    result.reserve(pattern.size() + 32);
    // In one pass, so that a "%1" within an argument stays what the user wrote.
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = i + 1 < pattern.size() && pattern[i] == u'%' ? pattern[i + 1].digitValue() : -1;
        if (place < 1 || static_cast<std::size_t>(place) > text.args().size()) {
            result += pattern[i];
            continue;
        }
        const TextArg& arg = text.args()[static_cast<std::size_t>(place) - 1];
        if (const auto* number = std::get_if<std::int64_t>(&arg))
            result += locale.toString(static_cast<qlonglong>(*number));
        else if (const auto* decimal = std::get_if<TextDecimal>(&arg))
            result += decimalWords(decimal->tenThousandths, locale);
        else if (const auto* month = std::get_if<TextMonth>(&arg))
            result += monthWords(*month, locale);
        else {
            const std::string& name = std::get<std::string>(arg);
            const QString translated = data(name.c_str());
            result += nameWords(translated.isEmpty() ? name : translated.toStdString());
        }
        ++i;
    }
    return result;
}

QString qtext(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString nameWords(std::string_view name)
{
    return qtext(visible(name));
}

QString plainText(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

QString withoutMnemonic(const QString& name)
{
    return QString(name).replace(u'&', QStringLiteral("&&"));
}

QString monthWords(TextMonth month, const QLocale& locale)
{
    return QStringLiteral("%1 %2").arg(locale.standaloneMonthName(month.month, QLocale::ShortFormat)).arg(month.year);
}

QString decimalWords(qint64 tenThousandths, const QLocale& locale)
{
    int decimals = 4;
    for (qint64 rest = tenThousandths; decimals > 0 && rest % 10 == 0; rest /= 10)
        --decimals;
    return locale.toString(static_cast<double>(tenThousandths) / 10'000, 'f', decimals);
}

} // namespace headroom
