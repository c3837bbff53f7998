// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/words.h"
#include "app/manual/writers.h"

#include <algorithm>
#include <sstream>

namespace headroom::manual {

namespace {

using cli::CommandEntry;
using cli::OptionEntry;

/// Words of ours as roff reads them: nothing in them is an escape, a request or a hyphen that typesetting may turn into a dash.
std::string roff(const std::string& text)
{
    std::string safe = replaced(replaced(text, "\\", "\\e"), "-", "\\-");
    safe = replaced(replaced(replaced(safe, "'", "\\(aq"), "`", "\\(ga"), "~", "\\(ti");
    safe = replaced(safe, "^", "\\(ha");
    return !safe.empty() && safe.front() == '.' ? "\\&" + safe : safe;
}

std::string line(const std::string& text)
{
    return roff(text) + '\n';
}

std::string synopsis(const CommandEntry& command)
{
    std::string text = ".B headroom\\-cli " + roff(command.name) + "\n";
    for (const OptionEntry& option : command.options) {
        if (option.argument || !option.required)
            continue;
        text += "\\fB" + roff(option.names.back()) + "\\fR \\fI" + roff(option.value) + "\\fR\n";
    }
    text += "[\\fIOPTION\\fR]...\\&\n";
    for (const OptionEntry& option : command.options)
        if (option.argument)
            text += option.required ? "\\fI" + roff(option.names.front()) + "\\fR\n" : "[\\fI" + roff(option.names.front()) + "\\fR]\n";
    return text;
}

std::string optionItem(const OptionEntry& option)
{
    std::string tag;
    for (const std::string& name : option.names)
        tag += (tag.empty() ? "" : ", ") + (option.argument ? "\\fI" : std::string("\\fB")) + roff(name) + "\\fR";
    if (!option.argument && !option.value.empty())
        tag += " \\fI" + roff(option.value) + "\\fR" + (option.repeated ? "..." : option.taken == cli::Taken::List ? "[,...]" : "");
    return ".TP\n" + tag + '\n' + line(option.description);
}

/// The notes and examples of a command: lines that the help indents stand as they are, the others flow.
std::string notes(const std::string& footer)
{
    std::istringstream lines(footer.substr(0, footer.find("Exit codes:")));
    std::string text, row;
    bool verbatim = false;
    const auto end = [&] {
        text += verbatim ? ".EE\n.RE\n" : "";
        verbatim = false;
    };
    while (std::getline(lines, row)) {
        const bool indented = row.rfind("  ", 0) == 0;
        if (!indented)
            end();
        if (indented && !verbatim)
            text += ".RS 2\n.EX\n";
        verbatim = indented;
        if (row.empty())
            text += ".PP\n";
        else
            text += line(indented ? row.substr(2) : row);
    }
    end();
    while (text.size() >= 4 && text.compare(text.size() - 4, 4, ".PP\n") == 0)
        text.erase(text.size() - 4);
    return text.empty() ? text : ".PP\n" + text;
}

} // namespace

std::string manSections(const cli::CommandTable& table)
{
    std::string text = ".SH OPTIONS\n";
    for (const OptionEntry& option : table.program.options)
        text += optionItem(option);
    text += ".SH COMMANDS\n";
    for (const CommandEntry& command : table.commands) {
        text += ".SS " + roff(command.name) + '\n' + synopsis(command) + ".PP\n" + line(command.description + '.');
        for (const OptionEntry& option : command.options)
            // That of --help is the same everywhere, and said above.
            if (std::find(option.names.begin(), option.names.end(), "--help") == option.names.end())
                text += optionItem(option);
        text += notes(command.footer);
    }
    return text;
}

} // namespace headroom::manual
