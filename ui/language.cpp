// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <utility>

namespace headroom {

namespace {

/// A catalogue that is asked by the contexts that the sources name. lupdate knows namespaces, and neither classes that it doesn't see nor what a function hands to
/// QCoreApplication::translate(): its contexts are other ones then.
class Catalogue : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override
    {
        const QByteArray within = QByteArray("headroom::") + context;
        for (const char* name : {context, within.constData(), "headroom"})
            if (const QString found = QTranslator::translate(name, source, disambiguation, n); !found.isEmpty())
                return found;
        return {};
    }
};

const Catalogue& spanish()
{
    static const Catalogue* const catalogue = [] {
        auto* made = new Catalogue; // lives as long as the program
        if (!made->load(QStringLiteral(":/i18n/headroom_es.qm")))
            qFatal("The Spanish words are missing from the program's resources");
        return made;
    }();
    return *catalogue;
}

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
    case Language::Spanish: return QLocale(QLocale::Spanish, QLocale::Argentina); // of Spain's, Qt 6.4 makes 1048.576 out of a million
    }
    return QLocale::c();
}

const QTranslator* translatorOf(Language language)
{
    switch (language) {
    case Language::English: break;
    case Language::Spanish: return &spanish();
    }
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
