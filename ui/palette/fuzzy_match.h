// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace headroom {

/// Where the letters of what was typed stand in a text.
struct FuzzyMatch {
    int score = 0;           ///< more is better
    std::vector<int> places; ///< indices into the text, ascending; none for nothing typed
};

/// The best way in which the letters of `typed` stand in `text` in their order, others between them or not; none where they don't. Case and accents do not matter, nor
/// do blanks in `typed`. Letters at the beginning of words, and letters that follow each other, count more, those far from each other less; of texts that are alike the shorter
/// one wins.
std::optional<FuzzyMatch> fuzzyMatch(const QString& typed, const QString& text);

} // namespace headroom
