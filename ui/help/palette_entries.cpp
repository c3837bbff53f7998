// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/palette_entries.h"

#include "core/json/json.h"
#include "core/plan/examples.h"
#include "ui/document/selection.h"
#include "ui/shell/recent_files.h"
#include "ui/words.h"
#include "ui/tr.h"

#include <QAction>
#include <QCoreApplication>

namespace headroom {

namespace {

constexpr int findingHandicap = 20; ///< two letters
constexpr std::size_t mostOfAKind = 2'000; ///< more names than that are looked for in the navigator

void addActions(std::vector<PaletteEntry>& entries, const ActionSet& actions)
{
    for (const ActionSpec& spec : actionTable()) {
        // The palette is open already; what has a menu of its own stands here as what is in it.
        if (spec.id == ActionId::Separator || spec.id == ActionId::FindCommand || actions.at(spec.id)->menu())
            continue;
        QAction* action = actions.at(spec.id);
        entries.push_back({withoutMarks(action->text()), withoutMarks(menuTitle(spec.menu)), action->shortcut().toString(QKeySequence::NativeText), action->isEnabled(), [action] { action->trigger(); }});
    }
}

void addFiles(std::vector<PaletteEntry>& entries, const PaletteWays& ways)
{
    for (const QString& path : recentFiles())
        entries.push_back({recentFileWords(path), tr("File › Open Recent"), {}, true, [open = ways.open, path] { open(path); }, path});
    for (const Example& example : examples())
        entries.push_back({words(example.title), tr("File › New from Example"), {}, true, [start = ways.startFrom, &example] { start(example.plan); }});
}

void addDomains(std::vector<PaletteEntry>& entries, const ActionSet& actions, Selection& selection)
{
    const auto& domains = selection.document().plan().domains.entries;
    for (std::size_t d = 0; d < domains.size() && entries.size() < mostOfAKind; ++d) {
        entries.push_back({nameWords(domains[d].name), tr("Domain"), {}, true, [&selection, d] { selection.selectDomain(static_cast<int>(d)); }});
        const auto& cohorts = domains[d].value.cohorts.entries;
        for (std::size_t c = 0; c < cohorts.size() && entries.size() < mostOfAKind; ++c)
            entries.push_back({nameWords(cohorts[c].name), tr("Cohort of %1").arg(nameWords(domains[d].name)), {}, true,
                [&selection, &actions, d, c] {
                    selection.selectDomain(static_cast<int>(d));
                    selection.selectCohort(static_cast<int>(c));
                    actions.at(ActionId::ShowDemand)->trigger();
                }});
    }
}

void addScenarios(std::vector<PaletteEntry>& entries, Selection& selection, const PaletteWays& ways)
{
    for (const auto& scenario : selection.document().base().scenarios)
        entries.push_back({nameWords(scenario.name), tr("Scenario"), {}, true, [&selection, name = scenario.name, broken = ways.showBroken] {
            if (!selection.document().show(name).empty())
                broken(name);
        }});
}

void addFindings(std::vector<PaletteEntry>& entries, Selection& selection, const PaletteWays& ways)
{
    const auto& findings = selection.document().findings();
    for (std::size_t i = 0; i < findings.size() && i < mostOfAKind; ++i)
        entries.push_back({words(findings[i].message), findings[i].domain ? tr("Finding, %1").arg(nameWords(*findings[i].domain)) : tr("Finding"),
            {}, true, [show = ways.showFinding, i] { show(i); }, {}, findingHandicap});
}

} // namespace

std::vector<PaletteEntry> paletteEntries(const ActionSet& actions, Selection& selection, const PaletteWays& ways)
{
    std::vector<PaletteEntry> entries;
    addActions(entries, actions);
    addFiles(entries, ways);
    addDomains(entries, actions, selection);
    addScenarios(entries, selection, ways);
    addFindings(entries, selection, ways);
    return entries;
}

} // namespace headroom
