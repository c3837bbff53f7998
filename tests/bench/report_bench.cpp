// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include <chrono>
#include <filesystem>
#include <iostream>
#include <optional>
#include <unistd.h>

namespace headroom::bench {

namespace {

namespace fs = std::filesystem;

std::optional<double> secondsOf(const std::string& command)
{
    const auto start = std::chrono::steady_clock::now();
    const bool done = outputOf(command).has_value();
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
    return done ? std::optional(passed.count()) : std::nullopt;
}

std::string shellWord(const fs::path& path)
{
    return '\'' + path.string() + '\'';
}

/// LibreOffice making a PDF of the spreadsheet that has the same tables; none where it is not installed. Twice, since the first run makes its profile.
std::optional<double> secondsOfLibreOffice(const fs::path& folder)
{
    const std::string command = "exec soffice --headless -env:UserInstallation=file://" + (folder / "profile").string() + " --convert-to pdf --outdir " + shellWord(folder / "office")
        + ' ' + shellWord(folder / "report.xlsx") + " 2>&1";
    return secondsOf(command) ? secondsOf(command) : std::nullopt;
}

} // namespace

bool benchReport(Effort effort, const std::string& program, const std::string& examples)
{
    const fs::path folder = fs::temp_directory_path() / ("headroom-report-bench-" + std::to_string(::getpid()));
    fs::create_directories(folder);
    bool done = true;
    const bool hasOffice = effort == Effort::Full && outputOf("command -v soffice").has_value();
    if (!hasOffice)
        std::cerr << "No LibreOffice (soffice) to compare the PDF of the report with.\n";
    for (const auto& [plan, name] : {std::pair("whitepaper", "the default plan"), std::pair("twenty-domains", "20 domains")}) {
        for (const std::string ending : {"xlsx", "json", "csv", "md", "html", "pdf"}) {
            const std::string command = "exec " + shellWord(program) + " report " + shellWord(fs::path(examples) / (std::string(plan) + ".headroom.json")) + " --date 2026-12-01 -o "
                + shellWord(folder / ("report." + ending));
            const auto seconds = secondsOf(command) ? secondsOf(command) : std::nullopt;
            done = done && seconds;
            if (!seconds)
                continue;
            std::optional<Baseline> baseline;
            if (const auto office = ending == "pdf" && hasOffice ? secondsOfLibreOffice(folder) : std::nullopt)
                baseline = Baseline{"LibreOffice, its spreadsheet to PDF", *office};
            printRow("report of " + std::string(name) + ", " + ending, *seconds, baseline);
        }
    }
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    if (!done)
        std::cerr << "A report was not written.\n";
    return done;
}

} // namespace headroom::bench
