// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

#include <span>

namespace headroom {

enum class ActionMenu { File, Edit, Plan, Scenario, View, Help };

enum class ActionId {
    Separator,
    NewFromExample, Open, OpenRecent, Recover, Save, SaveAs, ExportCode, ExportReport, Quit,
    Undo, Redo, Copy, CopyTable, SelectAll, Settings,
    AddDomain, DuplicateDomain, RenameDomain, RemoveDomain, PinBlocks, UnpinBlocks, PlanProperties,
    NewScenario, DuplicateScenario, RenameScenario, StackScenario, PromoteScenario, RemoveScenario, ShowBase,
    ShowDemand, ShowGrowth, ShowScenarios, ShowSensitivity, ShowRisk, ShowAddresses, ShowExistingVpc, ShowTenancy, ShowFindings, ShowReport, ShowNavigator, Light, Dark, HighContrast, SystemColours,
    GettingStarted, Tour, FindCommand, KeyboardShortcuts, WhatsThis, About,
};

/// One thing the window can do. Texts are for tr() of ui/tr.h.
struct ActionSpec {
    ActionId id;
    ActionMenu menu;
    const char* text = "";
    const char* tip = "";
    QKeySequence shortcut = {};
    const char* icon = ""; ///< of resources/icons; such actions are on the tool bar
};

/// Everything the window can do, in the order of its menus. No two have the same shortcut.
std::span<const ActionSpec> actionTable();

/// Whether it shows or changes something of the plan, which then has to be in sight.
bool isOfPlan(ActionId id);

} // namespace headroom
