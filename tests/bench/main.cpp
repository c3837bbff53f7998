// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include <iostream>
#include <string_view>

int main(int argc, char** argv)
{
    using namespace headroom::bench;
    if (argc == 3 && std::string_view(argv[1]) == "--read-interfaces")
        return printPeakOfReading(argv[2]) ? 0 : 1;
    if (argc > 2 || (argc == 2 && std::string_view(argv[1]) != "--quick")) {
        std::cerr << "Usage: headroom_bench [--quick]\n";
        return 2;
    }
    const Effort effort = argc == 2 ? Effort::Quick : Effort::Full;
    printHeader();
    benchSizing(effort);
    benchComparison(effort);
    bool done = benchAllocation(effort, HEADROOM_PYTHON, HEADROOM_BASELINE);
    done = benchWhatIf(effort, HEADROOM_PYTHON, HEADROOM_WHAT_IF_BASELINE) && done;
    done = benchRisk(effort, HEADROOM_PYTHON, HEADROOM_SIMULATION) && done;
    done = benchInspect(effort, HEADROOM_PYTHON, HEADROOM_READ_INTERFACES) && done;
#ifdef HEADROOM_APPLICATION
    // What a quick run is for works without a display.
    if (effort == Effort::Full)
        done = benchStart(effort, HEADROOM_APPLICATION, HEADROOM_BARE_WINDOW) && benchEdit(HEADROOM_EDIT_WINDOW) && benchReport(effort, HEADROOM_CLI, HEADROOM_EXAMPLES) && done;
#endif
    return done ? 0 : 1;
}
