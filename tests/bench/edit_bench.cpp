// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include <cstdio>
#include <iostream>

namespace headroom::bench {

bool benchEdit(const std::string& editWindow)
{
    // In memory always: a screen would add the wait for its refresh.
    FILE* pipe = popen(("QT_QPA_PLATFORM=offscreen timeout 120 '" + editWindow + "'").c_str(), "r");
    double frame = 0;
    double rest = 0;
    double bare = 0;
    const bool read = pipe && std::fscanf(pipe, "%lf %lf %lf", &frame, &rest, &bare) == 3;
    if (!pipe || pclose(pipe) != 0 || !read) {
        std::cerr << "The window that is edited failed.\n";
        return false;
    }
    printRow("edit to painted frame, 50 cohorts, 20 scenarios", frame, Baseline{"promised", 0.016});
    printRow("the same", frame, Baseline{"bare Qt tables", bare});
    printRow("what is computed after that frame", rest, {});
    return true;
}

} // namespace headroom::bench
