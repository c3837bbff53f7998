// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace headroom {

/// Something to do or to go to, by its name.
struct PaletteEntry {
    QString title;
    QString place{};    ///< where else it is found: "View", "Cohort of studio"
    QString shortcut{}; ///< as the platform writes it
    bool isEnabled = true;
    std::function<void()> run{};
    QString file{}; ///< that it opens: the entry can't be done where that is gone
    int handicap = 0; ///< in matching: what is long and rarely meant comes behind what is not
};

/// An entry among those that go with what was typed.
struct PaletteHit {
    const PaletteEntry* entry = nullptr;
    std::vector<int> places{}; ///< of the letters within the title
};

/// Which entries go with what was typed, the best first; what can't be done now comes last. Each word has to stand in the title or, which counts less, in the place; what goes with it far worse than the best is left out. All of them
/// in their order for nothing typed. The entries have to outlive the answer.
std::vector<PaletteHit> hitsOf(const std::vector<PaletteEntry>& entries, const QString& typed);

} // namespace headroom
