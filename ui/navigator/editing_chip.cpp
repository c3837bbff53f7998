// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigator/editing_chip.h"

#include "core/json/json.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QAction>
#include <QMenu>

namespace headroom {

namespace {

constexpr int widestName = 260; // pixels

} // namespace

EditingChip::EditingChip(PlanDocument& document, QWidget* parent)
    : QToolButton(parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("editing"));
    setRole(this, "chip");
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &EditingChip::fillMenu);
    connect(&m_document, &PlanDocument::changed, this, &EditingChip::refresh);
    refresh();
}

void EditingChip::refresh()
{
    const QString name = m_document.scenario() ? qtext(*m_document.scenario()) : tr("Base plan");
    setText(withoutMnemonic(fontMetrics().elidedText(name.simplified(), Qt::ElideRight, widestName)) + QStringLiteral("  ▾"));
    setToolTip(plainText(m_document.scenario() ? tr("Edits go into the scenario “%1”; the base stays as it is").arg(name) : tr("Edits go into the base plan")));
    setAccessibleName(tr("Editing: %1").arg(name));
}

void EditingChip::fillMenu()
{
    menu()->clear();
    const auto add = [this](const QString& text, const std::optional<std::string>& scenario) {
        QAction* action = menu()->addAction(withoutMnemonic(text), this, [this, scenario] { choose(scenario); });
        action->setCheckable(true);
        action->setChecked(m_document.scenario() == scenario);
    };
    add(tr("Base plan"), std::nullopt);
    if (!m_document.base().scenarios.empty())
        menu()->addSeparator();
    for (const auto& scenario : m_document.base().scenarios)
        add(qtext(scenario.name), scenario.name);
}

void EditingChip::choose(const std::optional<std::string>& scenario)
{
    if (!m_document.show(scenario).empty())
        emit brokenScenarioChosen(*scenario);
}

} // namespace headroom
