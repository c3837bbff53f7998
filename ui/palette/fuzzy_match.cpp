// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/fuzzy_match.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

constexpr int perLetter = 10;
constexpr int atWordStart = 12;
constexpr int atTextStart = 6;
constexpr int followsOther = 9;
constexpr int perLetterBetween = 2; ///< so that letters strewn over a sentence count for little
constexpr int perLetterLeftOver = 1; ///< of the text, up to a few words
constexpr int mostLeftOver = 8;
constexpr int never = std::numeric_limits<int>::min() / 2;

/// Each letter as it is compared: small, and without its accents.
QString folded(const QString& text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar letter : text) {
        const QString parts = letter.decompositionTag() == QChar::Canonical ? letter.decomposition() : QString(letter);
        letters += parts.at(0).toCaseFolded();
    }
    return letters;
}

bool startsWord(const QString& text, qsizetype i)
{
    return i == 0 || (!text[i - 1].isLetterOrNumber() && text[i].isLetterOrNumber()) || (text[i].isUpper() && text[i - 1].isLower());
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& typed, const QString& text)
{
    QString wanted = folded(typed);
    wanted.removeIf([](QChar letter) { return letter.isSpace(); });
    if (wanted.isEmpty())
        return FuzzyMatch{};
    const QString letters = folded(text);
    const auto rows = static_cast<std::size_t>(wanted.size());
    const auto columns = static_cast<std::size_t>(letters.size());
    // scores[i][j]: the best of all ways in which the letters up to i stand, i of them at j; before[i][j]: where the one before it stands then.
    std::vector<std::vector<int>> scores(rows, std::vector<int>(columns, never));
    std::vector<std::vector<int>> before(rows, std::vector<int>(columns, -1));
    for (std::size_t i = 0; i < rows; ++i) {
        int best = i == 0 ? 0 : never; // of the letter before, further left
        int bestAt = -1;
        for (std::size_t j = 0; j < columns; ++j) {
            const auto at = static_cast<qsizetype>(j);
            if (letters[at] == wanted[static_cast<qsizetype>(i)]) {
                int from = best;
                int fromAt = bestAt;
                if (i > 0 && j > 0 && scores[i - 1][j - 1] + followsOther >= from) {
                    from = scores[i - 1][j - 1] + followsOther;
                    fromAt = static_cast<int>(j) - 1;
                }
                if (from > never / 2) {
                    scores[i][j] = from + perLetter + (startsWord(text, at) ? atWordStart : 0) + (j == 0 ? atTextStart : 0);
                    before[i][j] = fromAt;
                }
            }
            if (i == 0)
                continue;
            best -= best > never / 2 ? perLetterBetween : 0;
            if (scores[i - 1][j] > best) {
                best = scores[i - 1][j];
                bestAt = static_cast<int>(j);
            }
        }
    }
    const auto end = std::max_element(scores.back().begin(), scores.back().end());
    if (end == scores.back().end() || *end <= never / 2)
        return std::nullopt;
    FuzzyMatch match;
    match.score = *end - std::min(mostLeftOver, static_cast<int>(columns - rows)) * perLetterLeftOver;
    int at = static_cast<int>(end - scores.back().begin());
    for (std::size_t i = rows; i-- > 0;) {
        match.places.insert(match.places.begin(), at);
        at = before[i][static_cast<std::size_t>(at)];
    }
    return match;
}

} // namespace headroom
