// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include <cstdio>
#include <cstdlib>
#include <iostream>

namespace headroom::bench {

namespace {

/// Starts a program that ends itself upon its first paint, and waits until it says so.
bool startOnce(const std::string& program)
{
    // A screen where there is one; else Qt's own, drawn in memory.
    const bool screen = std::getenv("DISPLAY") || std::getenv("WAYLAND_DISPLAY") || std::getenv("QT_QPA_PLATFORM");
    const std::string command = std::string("HEADROOM_EXIT_AFTER_PAINT=1 ") + (screen ? "" : "QT_QPA_PLATFORM=offscreen ") + "timeout 30 '" + program + "'";
    FILE* pipe = popen(command.c_str(), "r");
    if (!pipe)
        return false;
    char line[64];
    const bool painted = std::fgets(line, sizeof line, pipe) != nullptr;
    return pclose(pipe) == 0 && painted;
}

} // namespace

bool benchStart(Effort effort, const std::string& application, const std::string& bareWindow)
{
    if (!startOnce(application) || !startOnce(bareWindow)) {
        std::cerr << "A window did not start.\n";
        return false;
    }
    const int samples = effort == Effort::Quick ? 1 : 11;
    const double bare = medianSeconds(samples, 1, [&] { startOnce(bareWindow); });
    printRow("start to first paint and end", medianSeconds(samples, 1, [&] { startOnce(application); }), Baseline{"bare Qt and QCustomPlot", bare});
    return true;
}

} // namespace headroom::bench
