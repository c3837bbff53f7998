// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_entry.h"

#include "ui/palette/fuzzy_match.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace headroom {

namespace {

constexpr qsizetype longestName = 60; ///< letters; what is longer has to have a word in one piece
constexpr int placeCosts = 15; ///< a word of the place counts less than the same in the title

struct Ranked {
    int score = 0;
    PaletteHit hit;
};

std::optional<Ranked> rankOf(const PaletteEntry& entry, const QStringList& typed)
{
    Ranked ranked{-entry.handicap, {&entry}};
    for (const QString& word : typed) {
        // Strewn over a sentence, a few letters are found nearly always.
        const bool isSentence = entry.title.size() > longestName && !entry.title.contains(word, Qt::CaseInsensitive);
        const auto title = isSentence ? std::nullopt : fuzzyMatch(word, entry.title);
        const auto place = fuzzyMatch(word, entry.place);
        if (!title && !place)
            return std::nullopt;
        if (title && (!place || title->score >= place->score - placeCosts)) {
            ranked.score += title->score;
            ranked.hit.places.insert(ranked.hit.places.end(), title->places.begin(), title->places.end());
        } else {
            ranked.score += place->score - placeCosts;
        }
    }
    std::sort(ranked.hit.places.begin(), ranked.hit.places.end());
    return ranked;
}

} // namespace

std::vector<PaletteHit> hitsOf(const std::vector<PaletteEntry>& entries, const QString& typed)
{
    const QStringList asked = typed.split(u' ', Qt::SkipEmptyParts);
    std::vector<Ranked> ranked;
    for (const PaletteEntry& entry : entries)
        if (auto one = rankOf(entry, asked))
            ranked.push_back(std::move(*one));
    // What is found only just is no answer beside what is found well.
    int best = 0;
    for (const Ranked& one : ranked)
        best = std::max(best, one.score);
    std::erase_if(ranked, [best](const Ranked& one) { return 2 * one.score < best; });
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        return std::pair(!a.hit.entry->isEnabled, -a.score) < std::pair(!b.hit.entry->isEnabled, -b.score);
    });
    std::vector<PaletteHit> hits;
    for (Ranked& one : ranked)
        hits.push_back(std::move(one.hit));
    return hits;
}

} // namespace headroom
