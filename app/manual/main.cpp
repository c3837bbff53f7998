// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/manual/words.h"
#include "app/manual/writers.h"

#include <fstream>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace {

constexpr const char* usage = "usage: headroom-manual man|bash|zsh|fish OUTPUT [TEMPLATE]\n"
                              "TEMPLATE is that of the manual page; options and commands take the place of its line for them.\n";

constexpr const char* placeOfSections = ".\\\" The options and commands come here.\n";

std::optional<std::string> textOf(const std::string& what, const std::string& page)
{
    using namespace headroom;
    const cli::CommandTable table = cli::commandTable();
    if (what == "man")
        return manual::replaced(page, placeOfSections, manual::manSections(table));
    if (what == "bash")
        return manual::bashCompletion(table);
    if (what == "zsh")
        return manual::zshCompletion(table);
    if (what == "fish")
        return manual::fishCompletion(table);
    return std::nullopt;
}

} // namespace

/// Writes what is told of headroom-cli besides its help, from the same options.
int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    std::ostringstream page;
    if (arguments.size() == 3)
        page << std::ifstream(arguments[2]).rdbuf();
    const auto text = arguments.size() >= 2 ? textOf(arguments[0], page.str()) : std::nullopt;
    if (!text) {
        std::cerr << usage;
        return 2;
    }
    std::ofstream output(arguments[1]);
    output << *text << std::flush;
    return output ? 0 : 3;
}
