// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include <QtGlobal>

#include <algorithm>

namespace headroom {

#define WORDS(text) QT_TRANSLATE_NOOP("headroom", text) // lupdate knows both names, and gives the context "headroom"

std::span<const ActionSpec> actionTable()
{
    using enum ActionId;
    using enum ActionMenu;
    static const ActionSpec table[] = {
        {NewFromExample, File, WORDS("&New from Example"), WORDS("Start a plan from an example")},
        {Open, File, WORDS("&Open…"), WORDS("Open a plan file"), QKeySequence::Open, "open"},
        {OpenRecent, File, WORDS("Open Re&cent"), WORDS("Open a plan that was open lately")},
        {Recover, File, WORDS("Recover &Unsaved Plans…"), WORDS("What was not saved when Headroom ended, to be restored or discarded")},
        {Separator, File},
        {Save, File, WORDS("&Save"), WORDS("Save the plan to its file"), QKeySequence::Save, "save"},
        {SaveAs, File, WORDS("Save &As…"), WORDS("Save the plan to another file"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        {Separator, File},
        {ExportCode, File, WORDS("&Export Code…"), WORDS("This domain's network as Terraform, CloudFormation or AWS CLI commands"), QKeySequence(Qt::CTRL | Qt::Key_E)},
        {ExportReport, File, WORDS("Export &Report…"), WORDS("The sizing report as PDF, HTML, spreadsheet, Markdown, CSV or JSON"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
        {Separator, File},
        {Quit, File, WORDS("&Quit"), WORDS("Close Headroom"), QKeySequence(Qt::CTRL | Qt::Key_Q)},
        {Undo, Edit, WORDS("&Undo"), WORDS("Take back the last edit"), QKeySequence(Qt::CTRL | Qt::Key_Z), "undo"},
        {Redo, Edit, WORDS("&Redo"), WORDS("Make the edit again that was taken back"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), "redo"},
        {Separator, Edit},
        {Copy, Edit, WORDS("&Copy"), WORDS("Copy the chosen rows with their headings, or the chosen text"), QKeySequence(Qt::CTRL | Qt::Key_C)},
        {CopyTable, Edit, WORDS("Copy &Table"), WORDS("Copy the whole table that has the keyboard, with its headings"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        {SelectAll, Edit, WORDS("Select &All"), WORDS("Choose all rows of the table, or all of the text"), QKeySequence(Qt::CTRL | Qt::Key_A)},
        {Separator, Edit},
        {Settings, Edit, WORDS("&Settings…"), WORDS("Language and colours"), QKeySequence(Qt::CTRL | Qt::Key_Comma)},
        {AddDomain, Plan, WORDS("&Add Domain"), WORDS("Add a domain to the plan"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
        {DuplicateDomain, Plan, WORDS("&Duplicate Domain"), WORDS("Add a copy of this domain"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
        {RenameDomain, Plan, WORDS("&Rename Domain"), WORDS("Give this domain another name"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)},
        {RemoveDomain, Plan, WORDS("Re&move Domain"), WORDS("Remove this domain; a plan keeps at least one")},
        {Separator, Plan},
        {PinBlocks, Plan, WORDS("Pin All &Blocks"), WORDS("Every domain keeps the block it has: nothing is renumbered when another is added or grows")},
        {UnpinBlocks, Plan, WORDS("&Unpin All Blocks"), WORDS("Blocks are placed anew, largest first")},
        {Separator, Plan},
        {PlanProperties, Plan, WORDS("&Properties…"), WORDS("The plan's name, its notes, and the month it starts in")},
        {NewScenario, Scenario, WORDS("&New Scenario"), WORDS("Add a scenario: what is edited then differs from the base"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N)},
        {DuplicateScenario, Scenario, WORDS("&Duplicate Scenario"), WORDS("Add a copy of this scenario")},
        {RenameScenario, Scenario, WORDS("&Rename Scenario"), WORDS("Give this scenario another name")},
        {StackScenario, Scenario, WORDS("&Stack on"), WORDS("Add a scenario that does what another does and then what this does")},
        {PromoteScenario, Scenario, WORDS("Make It the &Base"), WORDS("Make what this scenario gives the base plan")},
        {RemoveScenario, Scenario, WORDS("Re&move Scenario"), WORDS("Remove this scenario")},
        {Separator, Scenario},
        {ShowBase, Scenario, WORDS("Show the Base &Plan"), WORDS("Go back to the base plan"), QKeySequence(Qt::CTRL | Qt::Key_0)},
        {ShowDemand, View, WORDS("&Demand"), WORDS("What the domain takes, and why"), QKeySequence(Qt::CTRL | Qt::Key_1)},
        {ShowGrowth, View, WORDS("&Growth"), WORDS("How demand goes on, and how long each prefix holds it"), QKeySequence(Qt::CTRL | Qt::Key_2)},
        {ShowScenarios, View, WORDS("&Scenarios"), WORDS("The base and its scenarios side by side"), QKeySequence(Qt::CTRL | Qt::Key_3)},
        {ShowSensitivity, View, WORDS("S&ensitivity"), WORDS("Which assumption the answer hangs on"), QKeySequence(Qt::CTRL | Qt::Key_4)},
        {ShowRisk, View, WORDS("&Risk"), WORDS("How much is in use at once, and how often a subnet runs dry"), QKeySequence(Qt::CTRL | Qt::Key_5)},
        {ShowAddresses, View, WORDS("&Addresses"), WORDS("Where the blocks go, next to what exists"), QKeySequence(Qt::CTRL | Qt::Key_6)},
        {ShowExistingVpc, View, WORDS("Existing &VPC"), WORDS("Who holds the addresses of what exists, and how the plan goes with it"), QKeySequence(Qt::CTRL | Qt::Key_7)},
        {ShowTenancy, View, WORDS("&Tenancy"), WORDS("One domain for all, several, or an account for each tenant"), QKeySequence(Qt::CTRL | Qt::Key_8)},
        {ShowFindings, View, WORDS("&Findings"), WORDS("What to know of the plan before it is built"), QKeySequence(Qt::CTRL | Qt::Key_9)},
        {ShowReport, View, WORDS("Re&port"), WORDS("What is handed over, page by page"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
        {Separator, View},
        {ShowNavigator, View, WORDS("&Navigator"), WORDS("Domains, cohorts and scenarios at the left"), QKeySequence(Qt::CTRL | Qt::Key_B)},
        {Separator, View},
        {Light, View, WORDS("&Light"), WORDS("Dark text on light")},
        {Dark, View, WORDS("Dar&k"), WORDS("Light text on dark")},
        {HighContrast, View, WORDS("&High Contrast"), WORDS("Black on white or white on black, as the desktop is light or dark, with strong lines")},
        {SystemColours, View, WORDS("As the S&ystem"), WORDS("Light or dark as the desktop is")},
        {GettingStarted, Help, WORDS("&Getting Started"), WORDS("Examples to start from, recent plans, and the tour"), QKeySequence(Qt::Key_F1)},
        {Tour, Help, WORDS("Take the &Tour"), WORDS("What the window shows, in two minutes; goes on where it was left")},
        {Separator, Help},
        {FindCommand, Help, WORDS("&Find Command…"), WORDS("Everything that can be done or gone to, by its name"), QKeySequence(Qt::CTRL | Qt::Key_K)},
        {KeyboardShortcuts, Help, WORDS("&Keyboard Shortcuts"), WORDS("All keys, to search and to copy"), QKeySequence(Qt::CTRL | Qt::Key_F1)},
        {WhatsThis, Help, WORDS("&What's This?"), WORDS("Explains what is clicked next; by its keys, the input that has the keyboard"), QKeySequence(Qt::SHIFT | Qt::Key_F1)},
        {Separator, Help},
        {About, Help, WORDS("&About Headroom"), WORDS("Version and licences")},
    };
    return table;
}

bool isOfPlan(ActionId id)
{
    using enum ActionId;
    if (id == ExportReport || id == Undo || id == Redo)
        return true;
    const auto table = actionTable();
    const auto spec = std::find_if(table.begin(), table.end(), [id](const ActionSpec& each) { return each.id == id; });
    return spec->menu == ActionMenu::Plan || spec->menu == ActionMenu::Scenario || (id >= ShowDemand && id <= ShowNavigator);
}

} // namespace headroom
