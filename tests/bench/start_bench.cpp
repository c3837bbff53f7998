// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

namespace headroom::bench {

namespace {

/// Seconds from the start of a program to each line that it says, the first upon its first paint, the last when all is painted; it ends itself then. None where it
/// does not start.
std::vector<double> secondsToPaint(const std::string& program)
{
    // A screen where there is one; else Qt's own, drawn in memory.
    const bool screen = std::getenv("DISPLAY") || std::getenv("WAYLAND_DISPLAY") || std::getenv("QT_QPA_PLATFORM");
    const std::string command = std::string("HEADROOM_EXIT_AFTER_PAINT=1 ") + (screen ? "" : "QT_QPA_PLATFORM=offscreen ") + "exec timeout 30 '" + program + "'";
    const auto start = std::chrono::steady_clock::now();
    FILE* pipe = popen(command.c_str(), "r");
    std::vector<double> seconds;
    char line[64];
    while (pipe && std::fgets(line, sizeof line, pipe))
        seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    return pipe && pclose(pipe) == 0 ? seconds : std::vector<double>();
}

double medianOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

bool benchStart(Effort effort, const std::string& application, const std::string& bareWindow)
{
    const int samples = effort == Effort::Quick ? 1 : 11;
    std::vector<double> ours;
    std::vector<double> whole;
    std::vector<double> bare;
    // In turn, so that a machine that slows down slows both; the first round warms up.
    for (int i = -1; i < samples; ++i) {
        const auto one = secondsToPaint(application);
        const auto other = secondsToPaint(bareWindow);
        if (one.empty() || other.empty()) {
            std::cerr << "A window did not start.\n";
            return false;
        }
        if (i >= 0) {
            ours.push_back(one.front());
            whole.push_back(one.back());
            bare.push_back(other.front());
        }
    }
    const Baseline baseline{"bare Qt and QCustomPlot", medianOf(bare)};
    printRow("start to first paint, the window's frame", medianOf(ours), baseline);
    printRow("start to the plan in sight", medianOf(whole), baseline);
    return true;
}

} // namespace headroom::bench
