// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario_flow.h"

#include "ui/document/scenario_commands.h"
#include "ui/models/plan_words.h"
#include "ui/tr.h"
#include "ui/widgets/problem_list_dialog.h"
#include "ui/words.h"

namespace headroom {

namespace {

void tell(const QString& title, const std::vector<Problem>& problems, QWidget* parent)
{
    if (!problems.empty())
        ProblemListDialog(tr("Scenario Not Changed"), title, problems, parent).exec();
}

} // namespace

void stackTelling(PlanDocument& document, const std::string& below, const std::string& above, QWidget* parent)
{
    const QString title = tr("%1 can't be stacked on %2: together they give no plan").arg(qtext(above), qtext(below));
    tell(title, stackScenarios(document, below, above), parent);
}

void promoteTelling(PlanDocument& document, const std::string& name, QWidget* parent)
{
    const QString title = tr("%1 can't become the base: it gives no plan").arg(qtext(name));
    tell(title, promoteScenario(document, name), parent);
}

void takeBackTelling(PlanDocument& document, const std::string& name, const PatchLine& line, QWidget* parent)
{
    const QString change = changeWords(line, domainNamesOf(document.base()));
    const QString title = tr("“%1” can't be taken back: what is left would give no plan").arg(change);
    tell(title, takeBackLine(document, name, line.pointer, change), parent);
}

} // namespace headroom
