// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ruleset_flow.h"

#include "core/plan/ruleset_switch.h"
#include "ui/data_words.h"
#include "ui/models/plan_words.h"
#include "ui/tr.h"
#include "ui/words.h"

#include <QMessageBox>
#include <QPushButton>
#include <QStringList>

namespace headroom {

namespace {

constexpr auto mostNamed = std::size_t(12);

QString lineOf(const UncountedJob& job)
{
    const QString kind = jobKindWord(job.kind);
    if (job.scenario.empty())
        return tr("“%1” of %2 (%3)").arg(qtext(job.job), qtext(job.group), kind);
    return tr("“%1” of %2 (%3), in the scenario “%4”").arg(qtext(job.job), qtext(job.group), kind, qtext(job.scenario));
}

bool mayRemove(const std::vector<UncountedJob>& jobs, const Ruleset& rules, QWidget* parent)
{
    QStringList lines;
    for (std::size_t i = 0; i < jobs.size() && i < mostNamed; ++i)
        lines << lineOf(jobs[i]);
    if (jobs.size() > mostNamed)
        lines << tr("and %1 more").arg(countWords(static_cast<qint64>(jobs.size() - mostNamed)));
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(tr("Set Ruleset"));
    box.setTextFormat(Qt::PlainText);
    box.setText(jobs.size() == 1 ? tr("The ruleset “%1” does not count this job:").arg(dataWords(rules.title))
                                 : tr("The ruleset “%1” does not count these jobs:").arg(dataWords(rules.title)));
    box.setInformativeText(plainText(lines.join(u'\n')));
    auto* remove = box.addButton(jobs.size() == 1 ? tr("&Remove Job and Switch")
                                                  : tr("&Remove Jobs and Switch"), QMessageBox::AcceptRole);
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
    const QString step = removed.empty() ? tr("Set ruleset") : tr("Set ruleset and remove jobs");
    selection.document().edit(step, [&](Plan& plan) { plan = std::move(after); });
}

} // namespace headroom
