// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dropped_files.h"
#include "ui/tr.h"

#include <QCoreApplication>
#include <QFile>
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
    }
    return files;
}

DroppedFiles lookedAt(DroppedFiles files)
{
    if (!files.plan.isEmpty() || files.replies.size() != 1)
        return files;
    QFile file(files.replies.constFirst());
    if (file.open(QIODevice::ReadOnly) && file.read(beginning).contains("\"headroom-plan\""))
        files.plan = files.replies.takeFirst();
    return files;
}

QString dropWords(const DroppedFiles& files)
{
    if (!files.plan.isEmpty() && files.replies.isEmpty())
        return tr("Open the plan %1").arg(nameOf(files.plan));
    if (!files.plan.isEmpty())
        return tr("Open the plan %1, and read %L2 files on the page Existing VPC").arg(nameOf(files.plan)).arg(files.replies.size());
    return files.replies.size() == 1 ? tr("Read %1").arg(nameOf(files.replies.constFirst()))
                                     : tr("Read %L1 files on the page Existing VPC").arg(files.replies.size());
}

} // namespace headroom
