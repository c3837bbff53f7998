// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include <array>
#include <cstdio>
#include <iostream>

namespace headroom::bench {

bool benchEdit(const std::string& editWindow)
{
    // In memory always: a screen would add the wait for its refresh.
    FILE* pipe = popen(("QT_QPA_PLATFORM=offscreen timeout 240 '" + editWindow + "'").c_str(), "r");
    double frame = 0;
    double slowerFrame = 0;
    double rest = 0;
    std::array<char, 80> name{};
    int rows = 0;
    double bare = 0; // of the row that follows
    std::string bareName;
    while (pipe && std::fscanf(pipe, "%lf %lf %lf %79[^\n]", &frame, &slowerFrame, &rest, name.data()) == 4) {
        const std::string row = name.data();
        if (row.starts_with("bare ")) {
            bare = frame;
            bareName = row;
            continue;
        }
        ++rows;
        if (row.starts_with("memory ")) {
            printMemoryRow(row, static_cast<long>(frame), {"promised", 120'000'000 / 1024});
            continue;
        }
        printRow("edit to painted frame, " + row, frame, Baseline{"promised", 0.016});
        printRow("  19 of 20 within", slowerFrame, Baseline{"promised", 0.016});
        if (!bareName.empty())
            printRow("  the same", frame, Baseline{bareName, bare});
        bareName.clear();
        printRow("  computed after that frame", rest, {});
    }
    if (pipe && pclose(pipe) == 0 && rows > 0)
        return true;
    std::cerr << "The window that is edited failed.\n";
    return false;
}

} // namespace headroom::bench
