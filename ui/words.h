// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/text.h"

#include <QString>

namespace headroom {

/// A text of the core in the user's language, its numbers in the user's locale.
QString words(const Text& text);

/// For names and other texts of the plan, which are UTF-8.
QString qtext(std::string_view text);

/// "12.5": ten-thousandths in the user's locale.
QString decimalWords(qint64 tenThousandths);

} // namespace headroom
