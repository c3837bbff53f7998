// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <string_view>

namespace headroom {

/// Who may read a file that is written.
enum class Readers {
    AsBefore,  ///< those who could read the file before; of a new one, what the system gives new files
    OwnerAlone
};

/// Writes all of `text` to the file, or leaves it as it was: whatever happens on the way, the file is the old or the new one, and once this returns the new one is on
/// the disk, not in its cache alone. What went wrong and what to do about it, in words, or an empty string.
///
/// The text goes to a new file beside it, which then takes its place. So a link stays one: the file behind it is written. Permissions, group, owner (where the system
/// lets one give a file away) and extended attributes, access lists among them, are those of the file before; where the group can't be kept, its rights are not given
/// to another. Another hard link to the file keeps the old text: to write both at once is to write neither safely. A folder in which nothing can be made gets an error.
///
/// `mayReplace` is asked last, when all that is left is to take the old one's place.
QString writeSafely(const QString& path, std::string_view text, Readers readers = Readers::AsBefore, const std::function<bool()>& mayReplace = {});

/// The file that is read and written where `path` is a link; the path itself where there is no such file yet.
QString behindLinks(const QString& path);

/// Where a hidden file about the file at `path` lies: beside the file itself, never beside a link to it. "a/plan.json" and "lock" give "a/.plan.json.lock".
QString companionPath(const QString& path, const QString& ending);

/// Removes what was left beside the file by programs that ended while they wrote it, once it is a minute old.
void removeLeftovers(const QString& path);

} // namespace headroom
