// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/whatif/inputs.h"

#include <QString>

#include <optional>

/// The window's words for a domain's inputs and their values.
namespace headroom {

/// "Peak concurrency (%)".
QString inputWord(Input input);
/// A value in the unit that inputWord() tells: "100", "1.5", "all".
QString amountWord(Input input, InputAmount amount);
/// "/22", or "none" where no subnet is large enough.
QString prefixWord(const std::optional<PrefixLength>& prefix);
/// With a capital at its beginning, as a sentence has.
QString sentenceCase(QString text);

} // namespace headroom
