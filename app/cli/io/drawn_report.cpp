// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/io/drawn_report.h"

#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <optional>
#include <ostream>
#include <system_error>

namespace headroom::cli {

namespace {

std::optional<std::filesystem::path> headroomReport()
{
    std::error_code error;
    const std::filesystem::path here = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    if (error)
        return std::nullopt;
    for (const std::filesystem::path& program : {here / "headroom-report", here.parent_path() / "libexec/headroom/headroom-report"})
        if (::access(program.c_str(), X_OK) == 0)
            return program;
    return std::nullopt;
}

} // namespace

ExitCode becomeHeadroomReport(const std::vector<std::string>& arguments, const Streams& streams)
{
    const auto program = headroomReport();
    if (!program) {
        streams.err << "report: found no headroom-report, which draws charts and pages and knows other languages, beside headroom-cli; allowed without it: "
                       "md, json and csv, and html with --charts none, in English.\n";
        return ExitCode::BadInput;
    }
    std::vector<char*> words;
    std::string name = program->string();
    std::vector<std::string> copies = arguments;
    words.push_back(name.data());
    for (std::string& each : copies)
        words.push_back(each.data());
    words.push_back(nullptr);
    streams.out.flush();
    streams.err.flush();
    ::execv(program->c_str(), words.data());
    streams.err << "report: headroom-report can't be run: " << std::error_code(errno, std::generic_category()).message() << ".\n";
    return ExitCode::BadInput;
}

} // namespace headroom::cli
