// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_line.h"

#include "ui/widgets/announcement.h"
#include "ui/data_words.h"
#include "ui/models/plan_words.h"
#include "ui/words.h"

#include <QFileInfo>
#include <QLabel>

namespace headroom {

namespace {

constexpr int remarkMilliseconds = 5000;
constexpr int lossMilliseconds = 15000;
constexpr int widestName = 160; ///< pixels, of a domain
constexpr int partGap = 26;     ///< pixels round each part
constexpr int roomyFrom = 160;  ///< widths of an average character

} // namespace

StatusLine::StatusLine(Selection& selection, QWidget* parent)
    : QStatusBar(parent)
    , m_selection(selection)
    , m_announcement(new Announcement(this))
    , m_file(new QLabel(this))
    , m_ruleset(new QLabel(this))
    , m_total(new QLabel(this))
{
    for (QLabel* label : {m_file, m_ruleset, m_total})
        label->setTextFormat(Qt::PlainText);
    m_total->setObjectName(QStringLiteral("total"));
    setSizeGripEnabled(false);
    addWidget(m_file);
    addWidget(m_ruleset);
    addPermanentWidget(m_total);
    connect(&m_selection.document(), &PlanDocument::fileStateChanged, this, &StatusLine::showFile);
    connect(&m_selection, &Selection::changed, this, &StatusLine::showTotals);
    connect(&m_selection.document(), &PlanDocument::changesLost, this, [this](const QStringList& scenarios) {
        say(scenarios.size() == 1 ? tr("Undo brings it back: the scenario “%1” no longer changes what was removed.").arg(scenarios.first())
                                  : tr("Undo brings it back: %L1 scenarios no longer change what was removed, “%2” first.").arg(scenarios.size()).arg(scenarios.first()),
            lossMilliseconds);
    });
    connect(&m_selection.document(), &PlanDocument::blocksMoved, this, [this](const std::vector<MovedBlock>& moved) { say(movedWords(moved), lossMilliseconds); });
    // What is said again later is heard again.
    connect(this, &QStatusBar::messageChanged, m_announcement, [this](const QString& words) {
        if (!words.isEmpty())
            return;
        m_announcement->setTold({});
        fitIn();
    });
    // Told until it is no longer true: after an undo, or in another plan.
    connect(&m_selection.document().undoStack(), &QUndoStack::indexChanged, this, &QStatusBar::clearMessage);
    showFile();
    showTotals();
}

void StatusLine::tell(const QString& remark)
{
    say(remark, remarkMilliseconds);
}

void StatusLine::say(const QString& words, int milliseconds)
{
    showMessage(words, milliseconds);
    m_announcement->tell(words);
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QStatusBar::resizeEvent(event);
    fitIn();
}

void StatusLine::showFile()
{
    const PlanDocument& document = m_selection.document();
    const QString state = document.isDirty() ? tr("Not saved") : tr("Saved");
    m_file->setText(document.path().isEmpty() ? tr("Not in a file yet") : state + QStringLiteral(" · ") + QFileInfo(document.path()).fileName());
    m_file->setToolTip(plainText(document.path()));
}

void StatusLine::showTotals()
{
    const Ruleset& rules = m_selection.rules();
    m_ruleset->setText(tr("Ruleset: %1 (%2)").arg(qtext(rules.id), dataWords(rules.title)));
    fitIn();
}

void StatusLine::fitIn()
{
    const QString total = totalsWords();
    const auto widthOf = [this](const QString& text) { return fontMetrics().horizontalAdvance(text) + partGap; };
    const int room = isVisible() ? width() : QWIDGETSIZE_MAX; // a window that is not laid out yet has no width to fit in
    const int left = room - widthOf(m_file->text()) - widthOf(total);
    // The Demand page has it too. A remark stands in its place while it lasts.
    m_ruleset->setVisible(currentMessage().isEmpty() && room >= roomyFrom * fontMetrics().averageCharWidth() && left >= widthOf(m_ruleset->text()));
    m_total->setText(left >= 0 ? total : fontMetrics().elidedText(total, Qt::ElideRight, room - widthOf(m_file->text()) - partGap));
    m_total->setToolTip(plainText(left >= 0 ? qtext(m_selection.domainName()) : total));
}

QString StatusLine::movedWords(const std::vector<MovedBlock>& moved) const
{
    const MovedBlock& first = moved.front();
    const QString name = fontMetrics().elidedText(nameWords(first.domain), Qt::ElideRight, widestName);
    const QString from = qtext(first.from->text());
    if (moved.size() > 1)
        return tr("This moved the blocks of %L1 other domains, %2 first. Undo, and pin all blocks to keep them where they are.").arg(moved.size()).arg(name);
    return first.to ? tr("This moved the block of %1 from %2 to %3. Undo, and pin all blocks to keep it where it is.").arg(name, from, qtext(first.to->text()))
                    : tr("This left no room for the block of %1, which was %2. Undo, and pin all blocks to keep it where it is.").arg(name, from);
}

QString StatusLine::totalsWords() const
{
    const PlanDocument& document = m_selection.document();
    const Demand& demand = m_selection.sizing().horizon;
    const int months = m_selection.domain().growth.horizonMonths;
    const bool grows = demand != m_selection.sizing().start;
    const QString total = grows ? tr("%L1 addresses in %2").arg(demand.total()).arg(monthWord(document.plan().start, months)) : tr("%L1 addresses in all").arg(demand.total());
    const QString ofDomain = tr("%1 · %L2 domain level, %L3 user level").arg(total).arg(demand.domainLevel).arg(demand.userLevel);
    const auto& domains = document.sizing().domains;
    if (domains.size() == 1)
        return ofDomain;
    std::int64_t all = 0;
    for (const DomainSizing& sizing : domains)
        all += sizing.horizon.total();
    const QString name = fontMetrics().elidedText(nameWords(m_selection.domainName()), Qt::ElideRight, widestName);
    return tr("%1: %2 · Plan: %3 in %4 domains").arg(name, ofDomain, countWords(all), countWords(static_cast<qint64>(domains.size())));
}

} // namespace headroom
