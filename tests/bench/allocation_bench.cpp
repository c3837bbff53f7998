// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include "core/net/free_space.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <sstream>
#include <vector>

namespace headroom::bench {

namespace {

const Cidr pool = Cidr::of("10.0.0.0/8");

/// What both allocators are given.
struct Task {
    std::vector<Cidr> exclusions;
    std::vector<PrefixLength> asked;
};

/// Blocks of /22 to /28, most of them small: 100,000 take less than half of the pool.
Task taskOf(int blocks)
{
    std::mt19937 random(6);
    Task task;
    for (int i = 0; i < 1'000; ++i)
        task.exclusions.push_back(Cidr::holding(pool.first() | (random() & 0xffffff), PrefixLength::exactly(20 + static_cast<int>(random() % 7))));
    for (int i = 0; i < blocks; ++i) {
        const unsigned roll = static_cast<unsigned>(random() % 100);
        const int bits = roll < 1 ? 22 : roll < 5 ? 24 : 25 + static_cast<int>(random() % 4);
        task.asked.push_back(PrefixLength::exactly(bits));
    }
    return task;
}

std::vector<std::string> textsOf(const std::vector<std::optional<Cidr>>& blocks)
{
    std::vector<std::string> texts;
    for (const auto& block : blocks)
        texts.push_back(block ? block->text() : "none");
    return texts;
}

std::vector<std::optional<Cidr>> allocate(const Task& task)
{
    FreeSpace space(pool);
    for (const Cidr& exclusion : task.exclusions)
        space.reserve(exclusion);
    std::vector<std::optional<Cidr>> blocks;
    blocks.reserve(task.asked.size());
    for (const PrefixLength prefix : task.asked)
        blocks.push_back(space.takeLowest(prefix));
    return blocks;
}

struct BaselineAnswer {
    double seconds = 0;
    std::vector<std::string> blocks;
};

/// Runs the Python program on the same task; the time is its own, without its start and without the reading.
std::optional<BaselineAnswer> runBaseline(const Task& task, const std::string& python, const std::string& script)
{
    const auto file = std::filesystem::temp_directory_path() / ("headroom_bench_" + std::to_string(getpid()) + ".txt");
    {
        std::ofstream out(file);
        out << pool.text() << '\n' << task.exclusions.size() << '\n';
        for (const Cidr& exclusion : task.exclusions)
            out << exclusion.text() << '\n';
        for (const PrefixLength prefix : task.asked)
            out << prefix.bits() << '\n';
    }
    std::optional<BaselineAnswer> answer;
    if (const auto output = outputOf("'" + python + "' -B '" + script + "' '" + file.string() + "'")) {
        std::istringstream lines(*output);
        answer.emplace();
        lines >> answer->seconds;
        for (std::string block; lines >> block;)
            answer->blocks.push_back(block);
    }
    std::filesystem::remove(file);
    return answer;
}

} // namespace

bool benchAllocation(Effort effort, const std::string& python, const std::string& baselineScript)
{
    for (const int blocks : {1'000, 10'000, 100'000}) {
        if (effort == Effort::Quick && blocks > 1'000)
            break;
        const Task task = taskOf(blocks);
        const double seconds = medianSeconds(effort == Effort::Quick ? 1 : 11, 1, [&] { keep(allocate(task)); });
        const auto baseline = runBaseline(task, python, baselineScript);
        if (!baseline) {
            std::cerr << "The Python baseline failed.\n";
            return false;
        }
        if (baseline->blocks != textsOf(allocate(task))) {
            std::cerr << "FreeSpace and the Python baseline give different blocks.\n";
            return false;
        }
        printRow(std::to_string(blocks) + " blocks round 1,000 exclusions", seconds, Baseline{"Python ipaddress", baseline->seconds});
    }
    return true;
}

} // namespace headroom::bench
