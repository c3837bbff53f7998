// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dropped_files.h"
#include "ui/tr.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace headroom {

namespace {

constexpr qint64 beginning = 4096; ///< bytes
const QString planEnding = QStringLiteral(".headroom.json");

QString nameOf(const QString& path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

} // namespace

DroppedFiles droppedFiles(const QMimeData* data)
{
    DroppedFiles files;
    for (const QUrl& url : data->urls()) {
        if (!url.isLocalFile())
            continue;
        const QString path = url.toLocalFile();
        if (!path.endsWith(planEnding, Qt::CaseInsensitive))
            files.replies << path;
        else if (files.plan.isEmpty())
            files.plan = path;
        else
            files.otherPlans << path;
    }
    return files;
}

bool wantsLook(const DroppedFiles& files)
{
    return files.plan.isEmpty() && files.replies.size() == 1;
}

DroppedFiles lookedAt(DroppedFiles files)
{
    if (!wantsLook(files))
        return files;
    QFile file(files.replies.constFirst());
    if (QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly) && file.read(beginning).contains("\"headroom-plan\""))
        files.plan = files.replies.takeFirst();
    return files;
}

QString dropWords(const DroppedFiles& files)
{
    const auto replies = files.replies.size();
    if (files.plan.isEmpty())
        return replies == 1 ? tr("Read %1").arg(nameOf(files.replies.constFirst())) : tr("Read %L1 files on the page Existing VPC").arg(replies);
    const QString plan = nameOf(files.plan);
    QString words = replies == 0 ? tr("Open the plan %1").arg(plan)
        : replies == 1           ? tr("Open the plan %1, and read one file on the page Existing VPC").arg(plan)
                                 : tr("Open the plan %1, and read %L2 files on the page Existing VPC").arg(plan).arg(replies);
    if (files.otherPlans.size() == 1)
        words = tr("%1; not %2, for one plan is open at a time").arg(words, nameOf(files.otherPlans.constFirst()));
    else if (!files.otherPlans.isEmpty())
        words = tr("%1; not the other %L2, for one plan is open at a time").arg(words).arg(files.otherPlans.size());
    return words;
}

} // namespace headroom
