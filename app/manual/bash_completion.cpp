// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/words.h"
#include "app/manual/writers.h"

namespace headroom::manual {

namespace {

using cli::CommandEntry;
using cli::OptionEntry;
using cli::Taken;

constexpr const char* head = R"(# bash completion for headroom-cli                          -*- shell-script -*-

# Files that end with $1, and folders; all files where $1 is empty.
_headroom_cli_files()
{
    local IFS=$'\n'
    compopt -o filenames 2>/dev/null
    if [[ -n $1 ]]; then
        COMPREPLY=($(compgen -d -- "$cur") $(compgen -f -X "!*$1" -- "$cur"))
    else
        COMPREPLY=($(compgen -f -- "$cur"))
    fi
}

# One of the words $1.
_headroom_cli_words()
{
    COMPREPLY=($(compgen -W "$1" -- "$cur"))
}

# Some of the words $1, parted by commas.
_headroom_cli_list()
{
    local before=
    [[ $cur == *,* ]] && before=${cur%,*},
    COMPREPLY=($(compgen -P "$before" -W "$1" -- "${cur##*,}"))
    compopt -o nospace 2>/dev/null
}

_headroom_cli()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command= word
    COMPREPLY=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ $word == -* ]] || { command=$word; break; }
    done

    case $command:$prev in
)";

/// What completes the value of an option, or an argument.
std::string action(const OptionEntry& option)
{
    switch (option.taken) {
    case Taken::Choices: return "_headroom_cli_words \"" + joined(option.choices, " ") + '"';
    case Taken::List: return "_headroom_cli_list \"" + joined(option.choices, " ") + '"';
    case Taken::Plan: return "_headroom_cli_files .json";
    case Taken::File: return "_headroom_cli_files ''";
    case Taken::Nothing:
    case Taken::Words: break;
    }
    return ":";
}

std::string optionNames(const CommandEntry& command)
{
    std::string names;
    for (const OptionEntry& option : command.options)
        if (!option.argument)
            names += (names.empty() ? "" : " ") + joined(option.names, " ");
    return names;
}

std::string argumentAction(const CommandEntry& command)
{
    for (const OptionEntry& option : command.options)
        if (option.argument)
            return action(option);
    return ":";
}

} // namespace

std::string bashCompletion(const cli::CommandTable& table)
{
    std::string text = head;
    for (const CommandEntry& command : table.commands)
        for (const OptionEntry& option : command.options)
            if (!option.argument && option.taken != Taken::Nothing)
                text += "        " + command.name + ':' + joined(option.names, " | " + command.name + ':') + ") " + action(option) + "; return ;;\n";
    text += "    esac\n\n    case $command:$cur in\n        :-*) _headroom_cli_words \"" + optionNames(table.program)
        + "\" ;;\n        :*) _headroom_cli_words \"";
    std::vector<std::string> names;
    for (const CommandEntry& command : table.commands)
        names.push_back(command.name);
    text += joined(names, " ") + "\" ;;\n";
    for (const CommandEntry& command : table.commands) {
        text += "        " + command.name + ":-*) _headroom_cli_words \"" + optionNames(command) + "\" ;;\n";
        text += "        " + command.name + ":*) " + argumentAction(command) + " ;;\n";
    }
    return text + "    esac\n}\n\ncomplete -F _headroom_cli headroom-cli\n";
}

} // namespace headroom::manual
