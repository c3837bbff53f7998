// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "ui/explain/input_help.h"
#include "ui/language.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::array schemes{ColorScheme::System, ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast};

/// Each in itself: who looks for a language need not read another.
QString nameOf(Language language)
{
    return language == Language::Spanish ? QStringLiteral("Español") : QStringLiteral("English");
}

Language effective(std::optional<Language> chosen)
{
    return chosen ? *chosen : systemLanguage();
}

} // namespace

SettingsDialog::SettingsDialog(ColorScheme scheme, QWidget* parent)
    : QDialog(parent)
    , m_language(new QComboBox(this))
    , m_restart(new QWidget(this))
{
    setWindowTitle(tr("Settings"));
    auto* colours = new SegmentedControl(tr("Colours"), this);
    colours->setObjectName(QStringLiteral("colours"));
    colours->setWhatsThis(inputHelp(InputId::Colours));
    colours->addChoice(tr("As the system"), tr("Light or dark as the desktop is"));
    colours->addChoice(tr("Light"));
    colours->addChoice(tr("Dark"));
    colours->addChoice(tr("High contrast"), tr("Black on white or white on black, as the desktop is light or dark, with strong lines"));
    for (std::size_t i = 0; i < schemes.size(); ++i)
        if (schemes[i] == scheme)
            colours->setCurrent(static_cast<int>(i));
    connect(colours, &SegmentedControl::chosen, this, [this](int index) { emit colorSchemeChosen(schemes[static_cast<std::size_t>(index)]); });

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(14);
    form->addRow(tr("&Language"), m_language);
    form->addRow(QString(), makeLanguageRow());
    auto* coloursLabel = new QLabel(tr("Colours"), this);
    form->addRow(coloursLabel, colours);
    form->addRow(buttons);
    setMinimumWidth(std::max(460, minimumSizeHint().width()));
}

QWidget* SettingsDialog::makeLanguageRow()
{
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setWhatsThis(inputHelp(InputId::InterfaceLanguage));
    m_language->addItem(tr("As the system (%1)").arg(nameOf(systemLanguage())));
    for (const auto& [language, name] : languageNames)
        m_language->addItem(nameOf(language), languageTag(language));
    const auto chosen = chosenLanguage();
    m_language->setCurrentIndex(chosen ? m_language->findData(languageTag(*chosen)) : 0);
    connect(m_language, &QComboBox::activated, this, &SettingsDialog::takeLanguage);

    auto* note = new QLabel(tr("The language changes when Headroom starts next."), m_restart);
    note->setWordWrap(true);
    setRole(note, "muted");
    auto* restart = new QPushButton(tr("&Restart Now"), m_restart);
    restart->setObjectName(QStringLiteral("restartNow"));
    restart->setAutoDefault(false);
    restart->setToolTip(tr("Closes Headroom, asking where edits are not saved, and opens the plan again"));
    connect(restart, &QPushButton::clicked, this, [this] {
        accept();
        emit restartWanted();
    });
    auto* layout = new QVBoxLayout(m_restart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(note);
    layout->addWidget(restart, 0, Qt::AlignLeft);
    m_restart->setVisible(effective(chosen) != spokenLanguage());
    return m_restart;
}

void SettingsDialog::takeLanguage()
{
    const auto chosen = languageNamed(m_language->currentData().toString().toStdString());
    chooseLanguage(chosen);
    m_restart->setVisible(effective(chosen) != spokenLanguage());
    adjustSize();
}

} // namespace headroom
