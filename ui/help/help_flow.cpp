// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_flow.h"

#include "ui/document/selection.h"
#include "ui/help/about_dialog.h"
#include "ui/help/focus_help.h"
#include "ui/help/keys_dialog.h"
#include "ui/help/welcome_page.h"
#include "ui/palette/command_palette.h"
#include "ui/words.h"

#include <QAction>
#include <QMainWindow>
#include <QShortcut>
#include <QStackedWidget>
#include <QWhatsThis>

#include <utility>

namespace headroom {

HelpFlow::HelpFlow(const ActionSet& actions, Selection& selection, PaletteWays ways, QStackedWidget* places, QMainWindow* window)
    : QObject(window)
    , m_actions(actions)
    , m_selection(selection)
    , m_ways(std::move(ways))
    , m_places(places)
    , m_window(window)
    , m_copying(actions, window)
    , m_tour(actions, window)
{
    // In the menu the action waits for a click; its keys, which a mouse is far from, are for the input that has the keyboard.
    QAction* whatsThis = actions.at(ActionId::WhatsThis);
    connect(whatsThis, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
    whatsThis->setShortcutContext(Qt::WidgetShortcut);
    connect(new QShortcut(whatsThis->shortcut(), window), &QShortcut::activated, this, &HelpFlow::explainFocus);
    connect(&selection.document(), &PlanDocument::replaced, this, &HelpFlow::showPlan);
}

void HelpFlow::makeWelcome()
{
    m_welcome = new WelcomePage(m_places);
    m_places->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::closed, this, &HelpFlow::showPlan);
    connect(m_welcome, &WelcomePage::tourWanted, this, &HelpFlow::takeTour);
    connect(m_welcome, &WelcomePage::openWanted, m_actions.at(ActionId::Open), &QAction::trigger);
    connect(m_welcome, &WelcomePage::emptyPlanWanted, this, &HelpFlow::emptyPlanWanted);
    connect(m_welcome, &WelcomePage::planChosen, this, [this](const Plan& plan) { m_ways.startFrom(plan); });
    connect(m_welcome, &WelcomePage::fileChosen, this, [this](const QString& path) { m_ways.open(path); });
}

void HelpFlow::showWelcome()
{
    m_tour.end();
    if (!m_welcome)
        makeWelcome();
    if (showsWelcome())
        return;
    m_focusBefore = m_window->focusWidget();
    m_welcome->refresh(nameWords(m_selection.document().base().name));
    m_places->setCurrentWidget(m_welcome);
}

void HelpFlow::showPlan()
{
    if (!showsWelcome())
        return;
    m_places->setCurrentIndex(0);
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

bool HelpFlow::showsWelcome() const
{
    return m_welcome && m_places->currentWidget() == m_welcome;
}

void HelpFlow::takeTour()
{
    showPlan();
    m_tour.start();
}

void HelpFlow::findCommand()
{
    m_copying.offerWhatCanBeDone();
    std::vector<PaletteEntry> entries = paletteEntries(m_actions, m_selection, m_ways);
    m_copying.offerAll();
    (new CommandPalette(std::move(entries), m_window))->popUp();
}

void HelpFlow::showKeys()
{
    if (!m_keys)
        m_keys = new KeysDialog(m_window);
    m_keys->setAttribute(Qt::WA_DeleteOnClose);
    m_keys->show();
    m_keys->raise();
    m_keys->activateWindow();
}

void HelpFlow::showAbout()
{
    AboutDialog(m_window).exec();
}

void HelpFlow::explainFocus()
{
    if (!explain(m_window->focusWidget()))
        QWhatsThis::enterWhatsThisMode();
}

} // namespace headroom
