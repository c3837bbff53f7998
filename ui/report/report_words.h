// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/words.h"
#include "ui/language.h"

namespace headroom {

/// The report's words in a language, whatever that of the window is. Can be asked from any thread.
const Words& reportWords(Language language);

} // namespace headroom
