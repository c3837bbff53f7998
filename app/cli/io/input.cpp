// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/io/input.h"

#include "core/exchange/visible.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <system_error>

namespace headroom::cli {

std::string labelOf(const std::string& file)
{
    return file == "-" ? "standard input" : visible(file);
}

bool readFrom(const std::string& file, const std::string& kind, const Streams& streams, const std::function<void(std::istream&)>& use)
{
    const auto readAll = [&](std::istream& in) {
        use(in);
        if (in.bad())
            streams.err << labelOf(file) << ": can't be read to its end.\n";
        return !in.bad();
    };
    if (file == "-")
        return readAll(streams.in);
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (std::filesystem::is_directory(status)) {
        streams.err << labelOf(file) << ": found a directory; allowed: " << kind << ".\n";
        return false;
    }
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        streams.err << labelOf(file) << ": can't be read: " << (error ? error : std::error_code(errno, std::generic_category())).message() << ".\n";
        return false;
    }
    return readAll(in);
}

void tell(const std::string& label, const Problem& problem, const Streams& streams)
{
    std::string line = label + ": ";
    if (!problem.pointer.empty())
        line += visible(problem.pointer) + ": ";
    if (!problem.found.empty() || !problem.pointer.empty())
        line += "found " + (problem.found.empty() ? "nothing" : visible(problem.found)) + "; ";
    line += "allowed: " + visible(english(problem.allowed)) + '.';
    if (!problem.probably.empty())
        line += " Probably meant: " + visible(problem.probably) + '.';
    streams.err << line << '\n';
}

} // namespace headroom::cli
