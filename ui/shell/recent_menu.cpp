// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_menu.h"

#include "ui/document/plan_document.h"
#include "ui/shell/recent_files.h"
#include "ui/words.h"

#include <QMenu>

namespace headroom {

RecentMenu::RecentMenu(PlanDocument& document, QMenu* menu)
    : QObject(menu)
    , m_document(document)
    , m_menu(menu)
{
    connect(&m_document, &PlanDocument::fileStateChanged, this, &RecentMenu::note);
    connect(m_menu, &QMenu::aboutToShow, this, &RecentMenu::fill);
    connect(&m_missing, &MissingFiles::isMissing, this, &RecentMenu::grey);
}

void RecentMenu::note()
{
    if (m_document.path() == m_noted)
        return;
    m_noted = m_document.path();
    if (!m_noted.isEmpty())
        addRecentFile(m_noted);
}

void RecentMenu::fill()
{
    m_menu->clear();
    const QStringList paths = recentFiles();
    int number = 0;
    for (const QString& path : paths) {
        const QString key = ++number < 10 ? u'&' + QString::number(number) + u' ' : QString();
        QAction* action = m_menu->addAction(key + withoutMnemonic(recentFileWords(path)), this, [this, path] { emit chosen(path); });
        action->setData(path);
        action->setStatusTip(path);
    }
    if (paths.isEmpty())
        m_menu->addAction(tr("No plan was open yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Clear List"), this, &clearRecentFiles)->setEnabled(!paths.isEmpty());
    m_missing.look(paths);
}

void RecentMenu::grey(const QString& path)
{
    for (QAction* action : m_menu->actions()) {
        if (action->data().toString() != path)
            continue;
        action->setEnabled(false);
        action->setText(tr("%1 (gone)").arg(action->text()));
    }
}

} // namespace headroom
