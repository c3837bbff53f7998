// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

#include <utility>

namespace headroom {

namespace {

const QString languageKey = QStringLiteral("language");

const QTranslator& spanish()
{
    static const QTranslator* const catalogue = [] {
        auto* made = new QTranslator; // lives as long as the program
        if (!made->load(QStringLiteral(":/i18n/headroom_es.qm")))
            qFatal("The Spanish words are missing from the program's resources");
        return made;
    }();
    return *catalogue;
}

Language& spoken()
{
    static Language language = Language::English;
    return language;
}

/// Qt 6.4 makes 1048.576 out of a million by the locales that leave four digits ungrouped, as Spain's does.
bool groupsAll(const QLocale& locale)
{
    return locale.toString(1'048'576).count(locale.groupSeparator()) == 2 && locale.toString(1'024).contains(locale.groupSeparator());
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
    case Language::Spanish: return QLocale(QLocale::Spanish, QLocale::Argentina); // Spain's groups as groupsAll() says
    }
    return QLocale::c();
}

QLocale localeFor(Language language, const QLocale& system)
{
    const QLocale usual = localeOf(language);
    if (system.language() != usual.language())
        return usual;
    return groupsAll(system) || system.decimalPoint() != usual.decimalPoint() ? system : usual;
}

const QTranslator* translatorOf(Language language)
{
    switch (language) {
    case Language::English: break;
    case Language::Spanish: return &spanish();
    }
    return nullptr;
}

Language systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& each : wanted)
        if (const auto language = languageNamed(each.section(u'-', 0, 0).toLower().toStdString()))
            return *language;
    return Language::English;
}

std::optional<Language> chosenLanguage()
{
    return languageNamed(QSettings().value(languageKey).toString().toStdString());
}

void chooseLanguage(std::optional<Language> language)
{
    if (language)
        QSettings().setValue(languageKey, languageTag(*language));
    else
        QSettings().remove(languageKey);
}

QString languageTag(Language language)
{
    for (const auto& [each, name] : languageNames)
        if (each == language)
            return QLatin1String(name.data(), static_cast<qsizetype>(name.size()));
    return {};
}

Language spokenLanguage()
{
    return spoken();
}

void speak(Language language)
{
    spoken() = language;
    QLocale::setDefault(localeFor(language, QLocale::system()));
    if (language == Language::English)
        return;
    // Qt's own words, such as those of buttons and of the file dialog: not there on every system, and English then.
    auto* ofQt = new QTranslator(QCoreApplication::instance());
    if (ofQt->load(QStringLiteral("qtbase_") + languageTag(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    QCoreApplication::installTranslator(const_cast<QTranslator*>(translatorOf(language))); // which only reads
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
