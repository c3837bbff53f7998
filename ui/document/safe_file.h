// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace headroom {

/// Writes all of `text` to the file, or leaves it as it was. A link stays one: the file behind it is written. What went wrong, in words, or an empty string.
QString writeSafely(const QString& path, std::string_view text);

} // namespace headroom
