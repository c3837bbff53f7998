// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/text.h"

#include <QLocale>
#include <QString>

#include <functional>

namespace headroom {

/// A text of the core in the user's language, its numbers in the user's locale.
QString words(const Text& text);

/// The same in a language and by a locale that are given: `pattern` is the text's source in it, and `data` gives words of rulesets in it.
QString filledIn(const QString& pattern, const Text& text, const QLocale& locale, const std::function<QString(const char*)>& data);

/// For names and other texts of the plan, which are UTF-8.
QString qtext(std::string_view text);

/// A name of the plan within a sentence: what turns the reading direction, ends lines or hides is shown as its code, \u202E.
QString nameWords(std::string_view name);

/// For what guesses whether a text is HTML, as tool tips do, and has a name within: shown as it stands, always.
QString plainText(const QString& text);

/// For labels with a buddy, where one "&" would mark a key.
QString withoutMnemonic(const QString& name);

/// "12.5": ten-thousandths in the user's locale.
QString decimalWords(qint64 tenThousandths, const QLocale& locale = QLocale());
/// "Feb 2029".
QString monthWords(TextMonth month, const QLocale& locale = QLocale());

} // namespace headroom
