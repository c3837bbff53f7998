// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

class QTranslator;

namespace headroom {

enum class Language { English, Spanish };

/// As BCP 47 and the command line spell them.
inline constexpr std::array<std::pair<Language, std::string_view>, 2> languageNames{{
    {Language::English, "en"},
    {Language::Spanish, "es"},
}};

std::optional<Language> languageNamed(std::string_view name);

QString languageTag(Language language);

/// The first of the system's languages that Headroom speaks, or else English.
Language systemLanguage();
/// As in the settings; none where the system's is to be spoken.
std::optional<Language> chosenLanguage();
void chooseLanguage(std::optional<Language> language);
/// From now on words are in this language, Qt's own as well, and numbers and dates by the system's locale where that is of the language. Before the first widget.
void speak(Language language);
/// What was last given to speak().
Language spokenLanguage();

/// Numbers, months and dates.
QLocale localeOf(Language language);
/// The system's, where it is of the language; but for one that this Qt groups wrongly, and whose decimal sign is the language's usual one, that usual one.
QLocale localeFor(Language language, const QLocale& system);

/// The words of the language; null for English, in which they are written. Can be asked from any thread.
const QTranslator* translatorOf(Language language);

/// For what is not in the window's language: all that is drawn or said while it lives is in this one, its numbers by its locale. No widget is told. In the GUI thread
/// alone.
class LanguageScope {
public:
    explicit LanguageScope(Language language);
    LanguageScope(const LanguageScope&) = delete;
    LanguageScope& operator=(const LanguageScope&) = delete;
    ~LanguageScope();

private:
    QLocale m_localeBefore;
    std::optional<Language> m_before;
};

} // namespace headroom
