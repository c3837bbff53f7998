// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/scenario_commands.h"

#include "core/json/json.h"
#include "core/plan/scenario_edit.h"
#include "ui/tr.h"
#include "ui/words.h"

namespace headroom {

void addScenario(PlanDocument& document)
{
    const Plan& base = document.base();
    const std::string name = base.scenarios.freeName(tr("New scenario").toStdString());
    Plan after = base;
    Scenario& added = after.scenarios.add(name);
    if (document.scenario())
        added.patch = base.scenarios.find(*document.scenario())->patch;
    document.replaceBase(tr("Add a scenario"), std::move(after), name);
}

void duplicateScenario(PlanDocument& document, const std::string& name)
{
    const std::string wanted = document.base().scenarios.freeName(tr("%1 copy").arg(qtext(name)).toStdString());
    document.replaceBase(tr("Duplicate scenario %1").arg(qtext(name)),
        withScenarioDuplicated(document.base(), name, wanted), wanted);
}

QString renameScenario(PlanDocument& document, const std::string& name, const QString& newName)
{
    const QString trimmed = newName.trimmed();
    const std::string to = trimmed.toStdString();
    if (to == name)
        return {};
    if (to.empty())
        return tr("A scenario needs a name.");
    if (document.base().scenarios.find(to))
        return tr("There is a scenario %1 already.").arg(trimmed);
    const auto shown = document.scenario() == name ? std::optional(to) : document.scenario();
    document.replaceBase(tr("Rename scenario %1 to %2").arg(qtext(name), trimmed),
        withScenarioRenamed(document.base(), name, to), shown);
    return {};
}

void removeScenario(PlanDocument& document, const std::string& name)
{
    const auto shown = document.scenario() == name ? std::nullopt : document.scenario();
    document.replaceBase(tr("Remove scenario %1").arg(qtext(name)), withoutScenario(document.base(), name), shown);
}

std::vector<Problem> stackScenarios(PlanDocument& document, const std::string& below, const std::string& above)
{
    const std::string wanted = document.base().scenarios.freeName(
        tr("%1 + %2").arg(qtext(below), qtext(above)).toStdString());
    ReadPlan stacked = withScenarioStacked(document.base(), below, above, wanted);
    if (!stacked.plan)
        return std::move(stacked.problems);
    document.replaceBase(tr("Stack %1 on %2").arg(qtext(above), qtext(below)), std::move(*stacked.plan), wanted);
    return {};
}

std::vector<Problem> promoteScenario(PlanDocument& document, const std::string& name)
{
    ReadPlan promoted = withScenarioPromoted(document.base(), name);
    if (!promoted.plan)
        return std::move(promoted.problems);
    document.replaceBase(tr("Make %1 the base").arg(qtext(name)), std::move(*promoted.plan), std::nullopt);
    return {};
}

std::vector<Problem> takeBackLine(PlanDocument& document, const std::string& name, const std::string& pointer, const QString& what)
{
    Plan after = withoutScenarioLine(document.base(), name, pointer);
    // A scenario that gives no plan as it is may be mended line by line.
    ReadPlan left = applyScenario(after, name);
    if (!left.plan && applyScenario(document.base(), name).plan)
        return std::move(left.problems);
    document.replaceBase(tr("Take back %1").arg(what), std::move(after), document.scenario());
    return {};
}

void setScenarioNotes(PlanDocument& document, const std::string& name, const QString& notes)
{
    Plan after = document.base();
    Scenario* scenario = after.scenarios.find(name);
    if (!scenario)
        return;
    scenario->notes = notes.toStdString();
    document.replaceBase(tr("Set notes of %1").arg(qtext(name)), std::move(after), document.scenario(),
        QStringLiteral("scenarioNotes/") + qtext(name));
}

} // namespace headroom
