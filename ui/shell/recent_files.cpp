// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_files.h"

#include "ui/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace headroom {

namespace {

const QString key = QStringLiteral("recentFiles");

/// The text alone: no disk is asked.
QString nameOf(const QString& path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

} // namespace

QStringList recentFiles()
{
    QStringList paths = QSettings().value(key).toStringList();
    paths.removeAll(QString());
    return paths.mid(0, mostRecentFiles);
}

void addRecentFile(const QString& path)
{
    const QFileInfo file(path);
    const QString spelling = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    QStringList paths = recentFiles();
    paths.removeAll(spelling);
    paths.prepend(spelling);
    QSettings().setValue(key, paths.mid(0, mostRecentFiles));
}

void removeRecentFile(const QString& path)
{
    QStringList paths = recentFiles();
    paths.removeAll(path);
    QSettings().setValue(key, paths);
}

void clearRecentFiles()
{
    QSettings().remove(key);
}

QString folderWords(const QString& path)
{
    const QString folder = path.left(path.lastIndexOf(u'/'));
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + u'/'))
        return QDir::toNativeSeparators(u'~' + folder.mid(home.size()));
    return QDir::toNativeSeparators(folder.isEmpty() ? QStringLiteral("/") : folder);
}

QString recentFileWords(const QString& path)
{
    return tr("%1 – %2").arg(nameOf(path), folderWords(path));
}

} // namespace headroom
