// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_words.h"

#include "core/exchange/whatif/risk_report.h"
#include "ui/words.h"

#include <QDate>
#include <QTranslator>

namespace headroom {

namespace {

std::string translated(const QTranslator& translator, const QLocale& locale, const Text& text)
{
    const QString pattern = translator.translate("Text", text.source());
    return filledIn(pattern.isEmpty() ? QString::fromUtf8(text.source()) : pattern, text, locale, [&translator](const char* source) { return translator.translate("Data", source); }).toStdString();
}

Words spanishWords()
{
    const QTranslator& translator = *translatorOf(Language::Spanish);
    const QLocale locale = localeOf(Language::Spanish);
    return {
        "es",
        [&translator, locale](const Text& text) { return translated(translator, locale, text); },
        [locale](std::int64_t number) { return locale.toString(static_cast<qlonglong>(number)).toStdString(); },
        [locale](TextDecimal number) { return decimalWords(number.tenThousandths, locale).toStdString(); },
        [locale](double chance) { return qtext(chanceText(chance)).replace(u'.', locale.decimalPoint()).toStdString(); },
        [locale](const Month& month) { return monthWords(month.inText(), locale).toStdString(); },
        [locale](const Day& day) { return locale.toString(QDate::fromString(qtext(day.text), Qt::ISODate), QStringLiteral("d 'de' MMMM 'de' yyyy")).toStdString(); },
    };
}

} // namespace

const Words& reportWords(Language language)
{
    if (language == Language::English)
        return englishWords();
    static const Words spanish = spanishWords();
    return spanish;
}

} // namespace headroom
