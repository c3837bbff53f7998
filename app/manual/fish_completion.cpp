// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/words.h"
#include "app/manual/writers.h"

namespace headroom::manual {

namespace {

using cli::CommandEntry;
using cli::OptionEntry;
using cli::Taken;

std::string quoted(const std::string& text)
{
    return '\'' + replaced(replaced(text, "\\", "\\\\"), "'", "\\'") + '\'';
}

std::string takes(const OptionEntry& option)
{
    switch (option.taken) {
    case Taken::Nothing: return {};
    case Taken::Choices: return " -x -a " + quoted(joined(option.choices, " "));
    case Taken::List: return " -x -a " + quoted("(__fish_append , " + joined(option.choices, " ") + ')');
    case Taken::Plan: return " -r -k -a " + quoted("(__fish_complete_suffix .headroom.json)");
    case Taken::File: return " -r -F";
    case Taken::Words: break;
    }
    return " -x";
}

std::string entry(const std::string& condition, const OptionEntry& option)
{
    std::string text = "complete -c headroom-cli -n " + quoted(condition);
    if (!option.argument)
        for (const std::string& name : option.names)
            text += name.rfind("--", 0) == 0 ? " -l " + name.substr(2) : " -s " + name.substr(1);
    // Of an argument, no option is told: what it takes is completed where no option is.
    text += option.argument ? " -k -a " + quoted("(__fish_complete_suffix .headroom.json)") : takes(option) + " -d " + quoted(option.description);
    return text + '\n';
}

} // namespace

std::string fishCompletion(const cli::CommandTable& table)
{
    std::string text = "# fish completion for headroom-cli\n\ncomplete -c headroom-cli -f\n\n";
    for (const OptionEntry& option : table.program.options)
        text += entry("__fish_use_subcommand", option);
    for (const CommandEntry& command : table.commands)
        text += "complete -c headroom-cli -n __fish_use_subcommand -a " + command.name + " -d " + quoted(command.description) + '\n';
    for (const CommandEntry& command : table.commands) {
        text += '\n';
        for (const OptionEntry& option : command.options)
            text += entry("__fish_seen_subcommand_from " + command.name, option);
    }
    return text;
}

} // namespace headroom::manual
