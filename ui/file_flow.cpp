// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_flow.h"

#include "core/json/json.h"
#include "core/plan/plan_io.h"
#include "ui/document/files/recovery_file.h"
#include "ui/document/files/safe_file.h"
#include "ui/files/file_words.h"
#include "ui/files/recovery_dialog.h"
#include "ui/models/plan_words.h"
#include "ui/status_line.h"
#include "ui/widgets/problem_list_dialog.h"
#include "ui/words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

const QString ending = QStringLiteral(".headroom.json");

} // namespace

FileFlow::FileFlow(PlanDocument& document, QWidget* window)
    : m_document(document)
    , m_safekeeping(document)
    , m_window(window)
{
    // Another program had the session go on.
    QObject::connect(&document, &PlanDocument::changed, &m_safekeeping, [this] { m_sessionEnds = false; });
}

bool FileFlow::mayReplacePlan()
{
    if (!m_document.isDirty())
        return true;
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(tr("Unsaved Changes"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("“%1” has changes that are not saved.").arg(qtext(m_document.base().name)));
    box.setInformativeText(tr("Without saving, they are lost."));
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return save();
    case QMessageBox::Discard: return true;
    default: return false;
    }
}

bool FileFlow::mayClose()
{
    if (!m_sessionEnds)
        return mayReplacePlan();
    m_safekeeping.leave();
    return true;
}

bool FileFlow::endSession(Asking asking)
{
    m_sessionEnds = false; // asked anew
    // Whatever is answered, and whether there is time to: first of all nothing is lost.
    m_safekeeping.autosave().keepNow();
    if (asking == Asking::Allowed && !mayReplacePlan())
        return false;
    m_sessionEnds = true;
    return true;
}

void FileFlow::startFrom(const Plan& plan)
{
    if (mayReplacePlan())
        m_document.startFrom(plan);
}

void FileFlow::openAsking()
{
    const QString filter = tr("Headroom plans (*.headroom.json);;JSON files (*.json);;All files (*)");
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open Plan"), QFileInfo(m_document.path()).absolutePath(), filter);
    if (!path.isEmpty())
        open(path);
}

void FileFlow::open(const QString& path)
{
    if (!mayReplacePlan())
        return;
    const Answer answer = askWhereOpenElsewhere(path);
    if (answer == Answer::Cancel)
        return;
    const std::vector<Problem> problems = answer == Answer::GoOn ? m_document.open(path) : m_document.openCopy(path);
    if (!problems.empty()) {
        ProblemListDialog(tr("File Not Opened"), tr("%1 can't be opened").arg(QFileInfo(path).fileName()), problems, m_window).exec();
        return;
    }
    if (answer != Answer::GoOn)
        return;
    std::vector<Orphan> orphans;
    if (!m_safekeeping.otherHolder(path))
        if (auto beside = findOrphanBeside(m_document.path()))
            orphans.push_back(std::move(*beside));
    QStringList unreadable;
    for (Orphan& orphan : findOrphans(&unreadable))
        if (!orphan.header.planFile.isEmpty() && behindLinks(orphan.header.planFile) == behindLinks(path) && (orphans.empty() || orphans.front().path != orphan.path))
            orphans.push_back(std::move(orphan));
    offer(std::move(orphans), unreadable);
}

void FileFlow::offerRecovery()
{
    QStringList unreadable;
    std::vector<Orphan> orphans = findOrphans(&unreadable);
    // Those were offered when the file was opened.
    std::erase_if(orphans, [this](const Orphan& orphan) { return !m_document.path().isEmpty() && behindLinks(orphan.header.planFile) == behindLinks(m_document.path()); });
    if (orphans.empty() && !unreadable.isEmpty())
        remark(tr("Unsaved changes were kept that can't be read: File → Recover Unsaved Plans… says where"));
    offer(std::move(orphans), unreadable);
}

void FileFlow::recoverAsking()
{
    QStringList unreadable;
    std::vector<Orphan> orphans = findOrphans(&unreadable);
    if (!orphans.empty())
        return offer(std::move(orphans), unreadable);
    QMessageBox box(QMessageBox::Information, tr("Recover Unsaved Plans"), {}, QMessageBox::Ok, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("There is nothing to recover. What is not saved when Headroom ends without asking is offered here, and at the next start."));
    if (!unreadable.isEmpty())
        box.setInformativeText(plainText(unreadableWords(unreadable)));
    box.exec();
}

void FileFlow::offer(std::vector<Orphan> orphans, const QStringList& unreadable)
{
    if (orphans.empty())
        return;
    RecoveryDialog dialog(std::move(orphans), unreadable, m_window);
    dialog.exec();
    const auto orphan = dialog.chosen();
    if (orphan && restore(*orphan) && dialog.count() > 1)
        remark(tr("More was not saved: File → Recover Unsaved Plans… offers it"));
}

void FileFlow::remark(const QString& words)
{
    if (auto* status = m_window ? m_window->findChild<StatusLine*>() : nullptr)
        status->tell(words);
}

bool FileFlow::restore(const Orphan& orphan)
{
    const QString& path = orphan.header.planFile;
    const auto read = readRecovery(orphan.path);
    const auto plan = read ? rescuePlan(std::string_view(read->text.constData(), static_cast<std::size_t>(read->text.size()))) : std::nullopt;
    if (!plan) {
        QMessageBox box(QMessageBox::Critical, tr("Not Restored"), {}, QMessageBox::Ok, m_window);
        box.setTextFormat(Qt::PlainText);
        box.setText(tr("The unsaved changes of “%1” can't be read. They stay where they are: %2").arg(orphan.header.planName, orphan.path));
        box.exec();
        return false;
    }
    if (!mayReplacePlan())
        return false;
    const Answer answer = path.isEmpty() || path == m_document.path() ? Answer::GoOn : askWhereOpenElsewhere(path);
    if (answer == Answer::Cancel)
        return false;
    if (answer == Answer::GoOn && !path.isEmpty())
        restoreInto(path, orphan.header.fileHash, *plan);
    else
        m_document.rescue(*plan, {}, {});
    m_safekeeping.autosave().takeOver(orphan);
    m_safekeeping.autosave().writeNow();
    return true;
}

void FileFlow::restoreInto(const QString& path, const QByteArray& fileHash, const Plan& plan)
{
    QByteArray hash;
    const ReadPlan present = QFileInfo::exists(path) ? readPlanFile(path, hash) : ReadPlan{};
    if (!present.problems.empty()) {
        const QString name = QFileInfo(path).fileName();
        std::vector<ProblemOfFile> problems;
        for (const Problem& problem : present.problems)
            problems.push_back({name, problem});
        ProblemListDialog(tr("File Not Opened"), tr("%1 can't be opened").arg(name), tr("The file stays as it is. The unsaved changes are restored without it."), problems, m_window).exec();
        // Made of it or not: what can't be opened is replaced by nobody who did not say so.
        m_document.rescue(plan, path, {});
        return;
    }
    // Undo leads back to what the file holds, where the edits were made of that. What others made of it since is theirs, and asked about.
    const bool isSame = present.plan && !hash.isEmpty() && hash == fileHash;
    if (isSame && m_document.open(path).empty() && m_document.fileHash() == fileHash)
        m_document.replaceBase(tr("Restore unsaved changes"), plan, std::nullopt);
    else
        m_document.rescue(plan, path, fileHash);
}

FileFlow::Answer FileFlow::ask(const Question& question)
{
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(question.title);
    box.setTextFormat(Qt::PlainText);
    box.setText(question.text);
    box.setInformativeText(plainText(question.detail));
    const QPushButton* goOn = question.goOn.isEmpty() ? nullptr : box.addButton(question.goOn, QMessageBox::DestructiveRole);
    QPushButton* otherwise = question.otherwise.isEmpty() ? nullptr : box.addButton(question.otherwise, QMessageBox::AcceptRole);
    QPushButton* cancel = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(otherwise ? otherwise : cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return goOn && box.clickedButton() == goOn ? Answer::GoOn : otherwise && box.clickedButton() == otherwise ? Answer::Otherwise : Answer::Cancel;
}

FileFlow::Answer FileFlow::askWhereOpenElsewhere(const QString& path)
{
    const auto holder = m_safekeeping.otherHolder(path);
    if (!holder)
        return Answer::GoOn;
    return ask({.title = tr("Open Elsewhere"),
        .text = tr("%1 is open in another window.").arg(QFileInfo(path).fileName()),
        .detail = tr("%1 Of two windows that save to one file, each has to replace what the other saved. A copy has no file until it is saved under a name of its own.").arg(holderWords(*holder)),
        .goOn = tr("Open &Anyway"),
        .otherwise = tr("Open a &Copy")});
}

FileFlow::Answer FileFlow::askBeforeReplacing(const QString& path, Agreed& agreed)
{
    agreed.reset();
    if (!m_document.path().isEmpty() && behindLinks(path) == behindLinks(m_document.path())) {
        switch (m_document.onDisk()) {
        case OnDisk::Same: agreed = m_document.fileHash(); return Answer::GoOn;
        case OnDisk::Changed: return askAboutChange(path, agreed);
        case OnDisk::Gone: agreed = QByteArray(); return askAboutLoss(path);
        }
    }
    const auto holder = m_safekeeping.otherHolder(path);
    if (!holder)
        return Answer::GoOn;
    return ask({.title = tr("Open Elsewhere"),
        .text = tr("%1 is open in another window.").arg(QFileInfo(path).fileName()),
        .detail = tr("%1 Saving replaces the file that is being worked on there.").arg(holderWords(*holder)),
        .goOn = tr("&Replace"),
        .otherwise = tr("Save &As…")});
}

FileFlow::Answer FileFlow::askAboutChange(const QString& path, Agreed& agreed)
{
    const ReadPlan theirs = readPlanFile(path, agreed.emplace());
    if (agreed->isEmpty())
        agreed.reset(); // nobody can tell what it holds: to replace that is what is asked
    const qsizetype count = theirs.plan ? differenceOf(m_document.base(), *theirs.plan).count : 0;
    const QString what = !theirs.plan ? tr("It is no plan that can be opened now.")
        : count == 0                  ? tr("It holds the same plan, written in another way.")
        : count == 1                  ? tr("One thing differs from the plan here.")
                                      : tr("%1 things differ from the plan here.").arg(countWords(count));
    return ask({.title = tr("Changed by Others"),
        .text = tr("%1 was changed by another program since it was opened or saved here: %2.").arg(QFileInfo(path).fileName(), timeWords(QFileInfo(path).lastModified())),
        .detail = tr("%1 Replacing the file loses what was changed there.").arg(what),
        .goOn = tr("&Replace"),
        .otherwise = tr("Save &As…")});
}

FileFlow::Answer FileFlow::askAboutLoss(const QString& path)
{
    const QFileInfo file(path);
    const bool hasFolder = QFileInfo::exists(file.absolutePath());
    return ask({.title = tr("File Is Gone"),
        .text = tr("%1 is no longer where it was.").arg(file.fileName()),
        .detail = hasFolder ? tr("It was deleted, moved or renamed. Saving makes it anew.") : tr("Its folder was removed, or its disk. Bring it back, or save the plan elsewhere."),
        .goOn = hasFolder ? tr("&Save It Again") : QString(),
        .otherwise = tr("Save &As…")});
}

bool FileFlow::save()
{
    return m_document.path().isEmpty() ? saveAsking() : saveTo(m_document.path());
}

bool FileFlow::saveAgain()
{
    const bool isGone = m_document.onDisk() == OnDisk::Gone;
    const auto saved = isGone ? write(m_document.path(), QByteArray()) : std::nullopt;
    return saved ? *saved : save();
}

bool FileFlow::saveAsking()
{
    QString name = qtext(m_document.base().name).trimmed().replace(u'/', u'-');
    // A name that starts with a dot would hide the file.
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    const QString proposal = m_document.path().isEmpty() ? (name.isEmpty() ? tr("plan") : name) + ending : m_document.path();
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save Plan As"), proposal, tr("Headroom plans (*.headroom.json)"));
    if (path.isEmpty())
        return false;
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return saveTo(path);
    // The dialog asked for the name without its ending only.
    path += ending;
    return (!QFileInfo::exists(path) || mayReplaceFile(path)) && saveTo(path);
}

bool FileFlow::mayReplaceFile(const QString& path)
{
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(tr("Save Plan As"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("There is a file %1 already.").arg(QFileInfo(path).fileName()));
    auto* replace = box.addButton(tr("&Replace"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == replace;
}

bool FileFlow::saveTo(const QString& path)
{
    Agreed agreed;
    for (;;) {
        switch (askBeforeReplacing(path, agreed)) {
        case Answer::GoOn: break;
        case Answer::Otherwise: return saveAsking();
        case Answer::Cancel: return false;
        }
        // Others may have written while it was asked, and while it was saved: that was not agreed to.
        if (const auto saved = write(path, agreed))
            return *saved;
    }
}

std::optional<bool> FileFlow::write(const QString& path, const Agreed& agreed)
{
    const QString error = m_document.save(path, agreed);
    if (error.isEmpty())
        return true;
    if (agreed && !holdsFile(path, *agreed))
        return std::nullopt;
    return ask({.title = tr("Not Saved"), .text = error, .detail = tr("The plan stays open here, with its changes."), .goOn = {}, .otherwise = tr("Save &As…")}) == Answer::Otherwise && saveAsking();
}

void tellNotSaved(const QString& error, QWidget* parent)
{
    QMessageBox box(QMessageBox::Critical, FileFlow::tr("Not Saved"), {}, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setText(error);
    box.exec();
}

} // namespace headroom
