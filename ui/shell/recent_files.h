// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace headroom {

/// The plans that were open lately, kept in the settings. Nothing here looks at a disk but addRecentFile(), whose file was just read or written: a listed one may lie on a
/// network that is gone.
inline constexpr int mostRecentFiles = 10;

/// Newest first.
QStringList recentFiles();
/// Puts it first, in its one spelling: without links and detours.
void addRecentFile(const QString& path);
void removeRecentFile(const QString& path);
void clearRecentFiles();

/// "plan.headroom.json – ~/network": the name first, for a list.
QString recentFileWords(const QString& path);

/// The folder of a file, with ~ for the user's own.
QString folderWords(const QString& path);

} // namespace headroom
