// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plan_document.h"

#include <QString>

#include <string>
#include <vector>

/// What one does with scenarios, each one undoable step with a name. Where nothing of the kind is said, the scenario that results is shown afterwards.
namespace headroom {

struct Problem;

/// A new one that changes nothing yet; of a scenario that is shown, one that goes on from there: a copy of it.
void addScenario(PlanDocument& document);
void duplicateScenario(PlanDocument& document, const std::string& name);
/// Why the name is refused, in words; empty where it is taken over. Shows what was shown.
QString renameScenario(PlanDocument& document, const std::string& name, const QString& newName);
/// Shows the base, where the scenario was shown.
void removeScenario(PlanDocument& document, const std::string& name);
/// What the two do one after another, as a new scenario. Problems, and nothing done, where they don't go together.
std::vector<Problem> stackScenarios(PlanDocument& document, const std::string& below, const std::string& above);
/// What the scenario gives becomes the base, which is shown. Problems, and nothing done, where it gives no plan.
std::vector<Problem> promoteScenario(PlanDocument& document, const std::string& name);
/// Takes one line of what the scenario changes back. Shows what was shown. Problems, and nothing done, where what is left would give no plan any more.
std::vector<Problem> takeBackLine(PlanDocument& document, const std::string& name, const std::string& pointer, const QString& what);
void setScenarioNotes(PlanDocument& document, const std::string& name, const QString& notes);

} // namespace headroom
