// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/words.h"
#include "app/manual/writers.h"

namespace headroom::manual {

namespace {

using cli::CommandEntry;
using cli::OptionEntry;
using cli::Taken;

/// A text within a specification of _arguments, where brackets and colons have a meaning.
std::string escaped(const std::string& text)
{
    return replaced(replaced(replaced(replaced(text, "\\", "\\\\"), "[", "\\["), "]", "\\]"), ":", "\\:");
}

std::string action(const OptionEntry& option)
{
    switch (option.taken) {
    case Taken::Choices: return '(' + joined(option.choices, " ") + ')';
    case Taken::List: return "_values -s , section " + joined(option.choices, " ");
    case Taken::Plan: return "_files -g \"*.json(-.)\"";
    case Taken::File: return "_files";
    case Taken::Nothing:
    case Taken::Words: break;
    }
    return " ";
}

std::string specification(const OptionEntry& option)
{
    if (option.argument)
        return shellQuoted((option.required ? ":" : "::") + escaped(option.names.front()) + ':' + action(option));
    std::string rest = '[' + escaped(option.description) + ']';
    if (option.taken != Taken::Nothing) {
        const std::string word = option.value.find('|') == std::string::npos ? option.value : option.names.back().substr(2);
        rest += ':' + escaped(word) + ':' + action(option);
    }
    if (option.names.size() == 1)
        return shellQuoted((option.repeated ? "*" : "") + option.names.front() + rest);
    // Either of the names, and then none of them.
    return shellQuoted('(' + joined(option.names, " ") + ')') + '{' + joined(option.names, ",") + '}' + shellQuoted(rest);
}

std::string arguments(const CommandEntry& command, const std::string& indent)
{
    std::string text = "_arguments -s";
    for (const OptionEntry& option : command.options)
        text += " \\\n" + indent + specification(option);
    return text;
}

} // namespace

std::string zshCompletion(const cli::CommandTable& table)
{
    std::string text = "#compdef headroom-cli\n\n"
                       "_headroom_cli_commands() {\n"
                       "    local -a commands=(\n";
    for (const CommandEntry& command : table.commands)
        text += "        " + shellQuoted(command.name + ':' + escaped(command.description)) + '\n';
    text += "    )\n"
            "    _describe -t commands command commands\n"
            "}\n\n"
            "_headroom-cli() {\n"
            "    local curcontext=$curcontext state line\n"
            "    "
        + arguments(table.program, "        ")
        + " \\\n"
          "        '1: :_headroom_cli_commands' \\\n"
          "        '*:: :->rest' && return\n\n"
          "    case $line[1] in\n";
    for (const CommandEntry& command : table.commands)
        text += "        " + command.name + ")\n            " + arguments(command, "                ") + "\n            ;;\n";
    return text + "    esac\n}\n\n_headroom-cli \"$@\"\n";
}

} // namespace headroom::manual
