// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/existing_vpc/notes_card.h"

#include "core/exchange/inspect/inspect_words.h"
#include "ui/models/findings_model.h"
#include "ui/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int iconSide = 16;

} // namespace

NotesCard::NotesCard(QWidget* parent)
    : Card(tr("What to know"), parent)
{
    hide();
}

void NotesCard::show(const Estate& estate, const Inspection& inspection)
{
    m_notes.clear();
    for (const Text& text : fullnessTexts(estate, inspection, Fullness::NearlyFull))
        m_notes.emplace_back(Severity::Error, text);
    for (const Text& text : fullnessTexts(estate, inspection, Fullness::FillingUp))
        m_notes.emplace_back(Severity::Warning, text);
    for (const Text& text : inspection.warnings)
        m_notes.emplace_back(Severity::Warning, text);
    fill();
    setVisible(!m_notes.empty());
}

void NotesCard::fill()
{
    // A change of the theme is told to one widget after the other: none of them may go while it is.
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget(this);
    m_list->setObjectName(QStringLiteral("estateNotes"));
    auto* grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    for (const auto& [severity, text] : m_notes) {
        auto* icon = new QLabel(m_list);
        icon->setPixmap(severityIcon(severity).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
        icon->setAccessibleName(severityWord(severity));
        auto* label = new QLabel(words(text), m_list);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(icon, row, 0, Qt::AlignTop);
        grid->addWidget(label, row, 1);
    }
    body()->addWidget(m_list);
}

void NotesCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list)
        fill(); // icons have the colours of the theme
}

} // namespace headroom
