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
        ProblemListDialog(QFileInfo(path).fileName(), problems, m_window).exec();
}

bool FileFlow::save()
{
    return m_document.path().isEmpty() ? saveAsking() : saveTo(m_document.path());
}

bool FileFlow::saveAsking()
{
    const QString proposal = m_document.path().isEmpty() ? qtext(m_document.base().name).replace(u'/', u'-') + ending : m_document.path();
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save Plan As"), proposal, tr("Headroom plans (*.headroom.json)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty() && !QFileInfo::exists(path + ending))
        path += ending;
    return saveTo(path);
}

bool FileFlow::saveTo(const QString& path)
{
    const QString error = m_document.save(path);
    if (error.isEmpty())
        return true;
    QMessageBox::critical(m_window, tr("Not Saved"), error);
    return false;
}

} // namespace headroom
