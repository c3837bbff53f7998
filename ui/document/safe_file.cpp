// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/safe_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace headroom {

QString writeSafely(const QString& path, std::string_view text)
{
    // A rename would replace a symbolic link by a file, so the file behind it is what gets saved.
    const QFileInfo info(path);
    const QString target = info.isSymLink() && info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    QSaveFile file(target);
    const auto size = static_cast<qint64>(text.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size || !file.commit())
        return QCoreApplication::translate("SafeFile", "%1 can't be saved: %2").arg(info.fileName(), file.errorString());
    return {};
}

} // namespace headroom
