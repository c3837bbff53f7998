// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/file_bar.h"

#include "core/plan/plan_io.h"
#include "ui/files/file_words.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/problem_list_dialog.h"
#include "ui/words.h"

#include <QAccessible>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace headroom {

namespace {

constexpr int afterLastEdit = 200; // milliseconds

} // namespace

FileBar::FileBar(Safekeeping& safekeeping, QWidget* parent)
    : QFrame(parent)
    , m_safekeeping(safekeeping)
    , m_text(new QLabel(this))
    , m_reload(new QPushButton(tr("Reload"), this))
    , m_keep(new QPushButton(tr("Keep Mine"), this))
    , m_save(new QPushButton(tr("Save It Again"), this))
    , m_saveAs(new QPushButton(tr("Save As…"), this))
    , m_takeOver(new QPushButton(tr("Not Open There"), this))
    , m_close(new QPushButton(tr("Not Now"), this))
{
    setObjectName(QStringLiteral("fileBar"));
    setRole(this, "notice");
    setAccessibleName(tr("The plan's file"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_reload->setToolTip(tr("Show what the file holds now; Undo brings back what is here"));
    m_keep->setToolTip(tr("Leave the plan as it is here; saving it replaces what the file holds now"));
    m_save->setToolTip(tr("Write the plan where its file was"));
    m_saveAs->setToolTip(tr("Write the plan to another place"));
    m_takeOver->setToolTip(tr("The other machine was switched off, or its program ended without a word: this window counts as the one that has the file open"));
    m_close->setToolTip(tr("Close this notice; nothing is done"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 16, 7);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    for (QPushButton* button : {m_reload, m_keep, m_save, m_takeOver, m_saveAs, m_close}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_reload, &QPushButton::clicked, this, &FileBar::reload);
    connect(m_keep, &QPushButton::clicked, this, [this] { m_safekeeping.document().keepOwn(m_shown); });
    connect(m_save, &QPushButton::clicked, this, &FileBar::saveWanted);
    connect(m_saveAs, &QPushButton::clicked, this, &FileBar::saveAsWanted);
    connect(m_takeOver, &QPushButton::clicked, &safekeeping, &Safekeeping::takeLockOver);
    connect(m_close, &QPushButton::clicked, this, &FileBar::close);
    connect(&safekeeping.watch(), &FileWatch::changed, this, &FileBar::refresh);
    connect(&safekeeping, &Safekeeping::othersChanged, this, &FileBar::refresh);
    const auto noteKept = [this](const QString& why) {
        if (std::exchange(m_unkept, why).isEmpty() != why.isEmpty())
            refresh();
    };
    connect(&safekeeping.autosave(), &Autosave::failed, this, noteKept);
    connect(&safekeeping.autosave(), &Autosave::kept, this, [noteKept] { noteKept({}); });
    connect(&safekeeping.document(), &PlanDocument::fileStateChanged, this, [this, noteKept] {
        // What could not be kept is saved now, or no longer wanted.
        if (!m_safekeeping.document().isDirty())
            noteKept({});
    });
    m_compare.setSingleShot(true);
    m_compare.setInterval(afterLastEdit);
    connect(&m_compare, &QTimer::timeout, this, &FileBar::refresh);
    connect(&safekeeping.document(), &PlanDocument::changed, this, [this] {
        if (m_safekeeping.watch().state() == OnDisk::Changed)
            m_compare.start();
    });
    hide();
}

void FileBar::refresh()
{
    switch (m_safekeeping.watch().state()) {
    case OnDisk::Changed: showChanged(); return;
    case OnDisk::Gone: showGone(); return;
    case OnDisk::Same: break;
    }
    if (!m_unkept.isEmpty()) {
        showUnkept();
    } else if (!m_safekeeping.others().empty()) {
        showOthers();
    } else {
        m_told.clear();
        m_closed.clear();
        hide();
    }
}

void FileBar::showChanged()
{
    const PlanDocument& document = m_safekeeping.document();
    const QString name = QFileInfo(document.path()).fileName();
    const QString time = timeWords(QFileInfo(document.path()).lastModified());
    m_shown.clear();
    const ReadPlan theirs = readPlanFile(document.path(), m_shown);
    const QString key = QStringLiteral("changed %1 ").arg(QString::fromLatin1(m_shown.toHex())) + document.path();
    if (!theirs.plan) {
        // What can't be read can't be told from what comes after it: it is not kept from being seen, and saving asks.
        const QList<QPushButton*> ways = m_shown.isEmpty() ? QList<QPushButton*>{m_saveAs, m_close} : QList<QPushButton*>{m_keep, m_saveAs};
        tell({key, tr("%1 was changed by another program, %2, and is no plan that can be opened now.").arg(name, time), {}, ways});
        return;
    }
    const PlanDifference difference = differenceOf(document.base(), *theirs.plan);
    const QString detail = difference.lines.join(u'\n');
    if (difference.count == 0)
        tell({key, tr("%1 was changed by another program, %2. It holds the same plan as is shown here, written in another way.").arg(name, time), detail, {m_reload, m_keep}});
    else if (difference.count == 1)
        tell({key, tr("%1 was changed by another program, %2. One thing differs from the plan here: %3.").arg(name, time, difference.lines.first()), detail, {m_reload, m_keep, m_saveAs}});
    else
        tell({key, tr("%1 was changed by another program, %2. %3 things differ from the plan here, among them: %4.").arg(name, time, countWords(difference.count), difference.lines.first()),
            detail, {m_reload, m_keep, m_saveAs}});
}

void FileBar::showGone()
{
    const QFileInfo file(m_safekeeping.document().path());
    const bool hasFolder = QFileInfo::exists(file.absolutePath());
    tell({(hasFolder ? QStringLiteral("gone ") : QStringLiteral("gone with its folder ")) + file.absoluteFilePath(),
        hasFolder ? tr("%1 is no longer there: it was deleted, moved or renamed. The plan is still here, and not saved anywhere else.").arg(file.fileName())
                  : tr("%1 is no longer there: its folder was removed, or its disk. The plan is still here, and not saved anywhere else.").arg(file.fileName()),
        file.absoluteFilePath(), {m_save, m_saveAs, m_close}});
}

void FileBar::showUnkept()
{
    tell({QStringLiteral("unkept"), {}, {}, {m_saveAs, m_close}});
}

void FileBar::showOthers()
{
    const std::vector<LockHolder>& others = m_safekeeping.others();
    QString key = QStringLiteral("others");
    QStringList details;
    for (const LockHolder& other : others) {
        key += QStringLiteral(" %1 %2 %3 %4").arg(other.user, other.host).arg(other.process).arg(other.since.toMSecsSinceEpoch());
        details << holderWords(other);
    }
    const bool mayTakeOver = m_safekeeping.mayTakeLockOver();
    const QString name = QFileInfo(m_safekeeping.document().path()).fileName();
    tell({key, openElsewhereWords(name, others), details.join(u'\n'), mayTakeOver ? QList{m_takeOver, m_saveAs} : QList{m_saveAs}});
}

void FileBar::tell(const Notice& notice)
{
    const bool isUnkept = !m_unkept.isEmpty();
    const QString key = isUnkept ? notice.key + QStringLiteral(" unkept") : notice.key;
    if (key == m_closed)
        return;
    const bool isNew = std::exchange(m_told, key) != key;
    m_closed.clear();
    const QString unkept = isUnkept ? tr("What is not saved would be lost if the program ended now: it can't be kept on the disk meanwhile. Save the plan to be safe.") : QString();
    QString text = notice.text;
    text += text.isEmpty() || unkept.isEmpty() ? unkept : u' ' + unkept;
    m_text->setText(text);
    m_text->setToolTip(plainText(isUnkept ? QStringList{notice.detail, m_unkept}.join(u'\n').trimmed() : notice.detail));
    setAccessibleDescription(text);
    for (QPushButton* button : {m_reload, m_keep, m_save, m_takeOver, m_saveAs, m_close})
        button->setVisible(notice.buttons.contains(button));
    show();
    if (!isNew)
        return; // said once; what it says of the plan here follows the edits
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FileBar::close()
{
    m_closed = std::exchange(m_told, {});
    hide();
}

void FileBar::reload()
{
    PlanDocument& document = m_safekeeping.document();
    const auto problems = document.reload(tr("Reload from the file"));
    if (!problems.empty())
        ProblemListDialog(tr("File Not Reloaded"), tr("%1 can't be opened").arg(QFileInfo(document.path()).fileName()), problems, window()).exec();
}

} // namespace headroom
