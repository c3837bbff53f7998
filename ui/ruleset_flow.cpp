// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ruleset_flow.h"

#include "core/plan/ruleset_switch.h"
#include "ui/models/plan_words.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStringList>

namespace headroom {

namespace {

constexpr std::size_t mostNamed = 12;

QString tr(const char* source)
{
    return QCoreApplication::translate("RulesetFlow", source);
}

QString lineOf(const UncountedJob& job)
{
    const QString kind = jobKindWord(job.kind);
    if (job.scenario.empty())
        return tr(QT_TRANSLATE_NOOP("RulesetFlow", "“%1” of %2 (%3)")).arg(qtext(job.job), qtext(job.group), kind);
    return tr(QT_TRANSLATE_NOOP("RulesetFlow", "“%1” of %2 (%3), in the scenario “%4”")).arg(qtext(job.job), qtext(job.group), kind, qtext(job.scenario));
}

bool mayRemove(const std::vector<UncountedJob>& jobs, const Ruleset& rules, QWidget* parent)
{
    QStringList lines;
    for (std::size_t i = 0; i < jobs.size() && i < mostNamed; ++i)
        lines << lineOf(jobs[i]);
    if (jobs.size() > mostNamed)
        lines << tr(QT_TRANSLATE_NOOP("RulesetFlow", "and %1 more")).arg(countWords(static_cast<qint64>(jobs.size() - mostNamed)));
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(tr(QT_TRANSLATE_NOOP("RulesetFlow", "Set Ruleset")));
    box.setTextFormat(Qt::PlainText);
    box.setText(jobs.size() == 1 ? tr(QT_TRANSLATE_NOOP("RulesetFlow", "The ruleset “%1” does not count this job:")).arg(qtext(rules.title))
                                 : tr(QT_TRANSLATE_NOOP("RulesetFlow", "The ruleset “%1” does not count these jobs:")).arg(qtext(rules.title)));
    box.setInformativeText(plainText(lines.join(u'\n')));
    auto* remove = box.addButton(jobs.size() == 1 ? tr(QT_TRANSLATE_NOOP("RulesetFlow", "&Remove Job and Switch"))
                                                  : tr(QT_TRANSLATE_NOOP("RulesetFlow", "&Remove Jobs and Switch")), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == remove;
}

} // namespace

void switchRulesetAsking(Selection& selection, const Ruleset& rules, QWidget* parent)
{
    Plan after = selection.document().plan();
    const auto removed = switchRuleset(after, static_cast<std::size_t>(selection.domainIndex()), rules);
    if (!removed.empty() && !mayRemove(removed, rules, parent))
        return;
    const QString step = removed.empty() ? tr(QT_TRANSLATE_NOOP("RulesetFlow", "Set ruleset")) : tr(QT_TRANSLATE_NOOP("RulesetFlow", "Set ruleset and remove jobs"));
    selection.document().edit(step, [&](Plan& plan) { plan = std::move(after); });
}

} // namespace headroom
