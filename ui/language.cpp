// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <utility>

namespace headroom {

namespace {

/// Installed once, before all others: to install and remove one for each chart would tell every window each time.
class ScopeTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return !m_language; }
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override
    {
        if (!m_language)
            return {};
        const QTranslator* translator = translatorOf(*m_language);
        const QString found = translator ? translator->translate(context, source, disambiguation, n) : QString();
        return found.isEmpty() ? QString::fromUtf8(source) : found; // rather English than a third language
    }
    std::optional<Language> setLanguage(std::optional<Language> language) { return std::exchange(m_language, language); }

private:
    std::optional<Language> m_language;
};

ScopeTranslator& scopeTranslator()
{
    static ScopeTranslator* const translator = [] {
        auto* made = new ScopeTranslator(QCoreApplication::instance());
        QCoreApplication::installTranslator(made);
        return made;
    }();
    return *translator;
}

} // namespace

std::optional<Language> languageNamed(std::string_view name)
{
    for (const auto& [language, each] : languageNames)
        if (each == name)
            return language;
    return std::nullopt;
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English: return QLocale(QLocale::English, QLocale::UnitedStates);
    case Language::Spanish: return QLocale(QLocale::Spanish, QLocale::Spain);
    }
    return QLocale::c();
}

const QTranslator* translatorOf(Language)
{
    return nullptr;
}

LanguageScope::LanguageScope(Language language)
    : m_before(scopeTranslator().setLanguage(language))
{
    QLocale::setDefault(localeOf(language));
}

LanguageScope::~LanguageScope()
{
    scopeTranslator().setLanguage(m_before);
    QLocale::setDefault(m_localeBefore);
}

} // namespace headroom
