// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

namespace headroom::bench {

namespace {

/// Seconds from the start of a program to what it says upon its first paint; it ends itself then. None where it does not start.
std::optional<double> secondsToPaint(const std::string& program)
{
    // A screen where there is one; else Qt's own, drawn in memory.
    const bool screen = std::getenv("DISPLAY") || std::getenv("WAYLAND_DISPLAY") || std::getenv("QT_QPA_PLATFORM");
    const std::string command = std::string("HEADROOM_EXIT_AFTER_PAINT=1 ") + (screen ? "" : "QT_QPA_PLATFORM=offscreen ") + "exec timeout 30 '" + program + "'";
    const auto start = std::chrono::steady_clock::now();
    FILE* pipe = popen(command.c_str(), "r");
    if (!pipe)
        return std::nullopt;
    char line[64];
    const bool painted = std::fgets(line, sizeof line, pipe) != nullptr;
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
    return pclose(pipe) == 0 && painted ? std::optional(passed.count()) : std::nullopt;
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
    std::vector<double> bare;
    // In turn, so that a machine that slows down slows both; the first round warms up.
    for (int i = -1; i < samples; ++i) {
        const auto one = secondsToPaint(application);
        const auto other = secondsToPaint(bareWindow);
        if (!one || !other) {
            std::cerr << "A window did not start.\n";
            return false;
        }
        if (i >= 0) {
            ours.push_back(*one);
            bare.push_back(*other);
        }
    }
    printRow("start to first paint", medianOf(ours), Baseline{"bare Qt and QCustomPlot", medianOf(bare)});
    return true;
}

} // namespace headroom::bench
