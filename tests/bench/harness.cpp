// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/harness.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <vector>

namespace headroom::bench {

double medianSeconds(int samples, int calls, const std::function<void()>& call)
{
    using Clock = std::chrono::steady_clock;
    call();
    std::vector<double> times;
    for (int sample = 0; sample < samples; ++sample) {
        const auto start = Clock::now();
        for (int i = 0; i < calls; ++i)
            call();
        times.push_back(std::chrono::duration<double>(Clock::now() - start).count() / calls);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

std::string duration(double seconds)
{
    static constexpr std::array<std::pair<double, const char*>, 4> units{{{1, "s"}, {1e-3, "ms"}, {1e-6, "µs"}, {1e-9, "ns"}}};
    std::size_t unit = 0;
    while (unit + 1 < units.size() && seconds < units[unit].first)
        ++unit;
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.3g %s", seconds / units[unit].first, units[unit].second);
    return text.data();
}

namespace {

/// printf counts bytes, and µ has two.
std::string rightAligned(const std::string& text, std::size_t width)
{
    const auto shown = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
    return std::string(width - std::min(width, shown), ' ') + text;
}

void printColumns(const std::string& name, const std::string& median, const std::string& baseline, const std::string& ratio)
{
    std::printf("%-46s %s  %s  %s\n", name.c_str(), rightAligned(median, 10).c_str(), rightAligned(baseline, 30).c_str(), rightAligned(ratio, 8).c_str());
    std::fflush(stdout);
}

std::string ratioOf(double baseline, double measured)
{
    std::array<char, 32> ratio{};
    std::snprintf(ratio.data(), ratio.size(), "%.2f", baseline / measured);
    return ratio.data();
}

std::string mebibytes(long kibibytes)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f MiB", static_cast<double>(kibibytes) / 1024);
    return text.data();
}

} // namespace

std::optional<std::string> outputOf(const std::string& command)
{
    FILE* pipe = popen(command.c_str(), "r");
    if (!pipe)
        return std::nullopt;
    std::string output;
    std::array<char, 65536> buffer{};
    while (const std::size_t read = std::fread(buffer.data(), 1, buffer.size(), pipe))
        output.append(buffer.data(), read);
    return pclose(pipe) == 0 ? std::optional(output) : std::nullopt;
}

void printHeader()
{
    printColumns("name", "median", "baseline", "ratio");
}

void printRow(const std::string& name, double seconds, const std::optional<Baseline>& baseline)
{
    if (!baseline) {
        printColumns(name, duration(seconds), "", "");
        return;
    }
    printColumns(name, duration(seconds), baseline->name + ' ' + duration(baseline->seconds), ratioOf(baseline->seconds, seconds));
}

void printMemoryRow(const std::string& name, long kibibytes, const MemoryBaseline& baseline)
{
    const long least = std::max(kibibytes, 1L); // what is less than a page counts as one KiB
    printColumns(name, mebibytes(kibibytes), baseline.name + ' ' + mebibytes(baseline.kibibytes), ratioOf(static_cast<double>(baseline.kibibytes), static_cast<double>(least)));
}

} // namespace headroom::bench
