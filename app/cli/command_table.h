// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace headroom::cli {

/// What an option or an argument takes.
enum class Taken {
    Nothing, ///< a flag
    Choices, ///< one of a few words
    List,    ///< some of a few words, parted by commas
    Plan,    ///< a plan file
    File,
    Words, ///< anything else
};

struct OptionEntry {
    std::vector<std::string> names; ///< as typed, "-o" and "--output"; of an argument its one word, "PLAN"
    std::string value;              ///< the word for what it takes, "FILE"; "" where the help has none
    std::string description;
    Taken taken = Taken::Words;
    std::vector<std::string> choices; ///< of Choices and List
    bool argument = false;            ///< it is told by its place, not by its name
    bool required = false;
    bool repeated = false; ///< it takes several values
};

struct CommandEntry {
    std::string name;
    std::string description;
    std::vector<OptionEntry> options; ///< arguments first, in the order of the help
    std::string footer;               ///< as the help has it: examples, notes, exit codes
};

/// The command line as plain values, the same that it is parsed by: manual pages and completions are written from it.
struct CommandTable {
    CommandEntry program; ///< what there is without a command
    std::vector<CommandEntry> commands;
};

CommandTable tableOf(const CLI::App& app);

} // namespace headroom::cli
