// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>

namespace headroom::bench {

enum class Effort { Quick, Full };

/// Keeps the compiler from leaving out what makes `value`.
template <typename T>
void keep(const T& value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

/// Seconds that one call takes: the median of `samples`, each of `calls` calls, after one that warms up.
double medianSeconds(int samples, int calls, const std::function<void()>& call);

/// "480 ns", "12.3 ms".
std::string duration(double seconds);

/// What a figure is held against: the other program in the same run, or what is promised.
struct Baseline {
    std::string name;
    double seconds;
};

/// What a shell command writes to standard output; none where it fails.
std::optional<std::string> outputOf(const std::string& command);

void printHeader();
/// One row of the table: name, median, baseline, ratio (baseline / median: above 1 is faster than it).
void printRow(const std::string& name, double seconds, const std::optional<Baseline>& baseline);

struct MemoryBaseline {
    std::string name;
    long kibibytes;
};
/// The same of peak memory.
void printMemoryRow(const std::string& name, long kibibytes, const MemoryBaseline& baseline);

} // namespace headroom::bench
