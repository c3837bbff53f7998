// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_flow.h"

#include "core/json/json.h"
#include "ui/widgets/problem_list_dialog.h"
#include "ui/words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace headroom {

namespace {

const QString ending = QStringLiteral(".headroom.json");

} // namespace

FileFlow::FileFlow(PlanDocument& document, QWidget* window)
    : m_document(document)
    , m_window(window)
{
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
    const std::vector<Problem> problems = m_document.open(path);
    if (!problems.empty())
        ProblemListDialog(tr("File Not Opened"), tr("%1 can't be opened").arg(QFileInfo(path).fileName()), problems, m_window).exec();
}

bool FileFlow::save()
{
    return m_document.path().isEmpty() ? saveAsking() : saveTo(m_document.path());
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
    const QString error = m_document.save(path);
    if (error.isEmpty())
        return true;
    tellNotSaved(error, m_window);
    return false;
}

void tellNotSaved(const QString& error, QWidget* parent)
{
    QMessageBox box(QMessageBox::Critical, FileFlow::tr("Not Saved"), {}, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setText(error);
    box.exec();
}

} // namespace headroom
