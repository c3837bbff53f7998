// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"

#include "core/report/report.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace headroom::cli {

namespace {

std::vector<std::string> sectionWords()
{
    std::vector<std::string> words;
    for (const auto& each : sectionNames)
        words.emplace_back(each.second);
    return words;
}

/// By the word for the value, which every option has for its help anyway.
void describeValue(OptionEntry& entry, const CLI::Option& option)
{
    if (option.get_items_expected_max() == 0) {
        entry.taken = Taken::Nothing;
    } else if (option.get_delimiter() == ',') {
        entry.taken = Taken::List;
        entry.choices = sectionWords();
    } else if (entry.value.find('|') != std::string::npos) {
        entry.taken = Taken::Choices;
        entry.choices = CLI::detail::split(entry.value, '|');
    } else if (entry.value == "PLAN" || (entry.argument && entry.names.front() == "PLAN")) {
        entry.taken = Taken::Plan;
    } else if (entry.value == "FILE") {
        entry.taken = Taken::File;
    }
}

OptionEntry entryOf(const CLI::Option& option)
{
    OptionEntry entry;
    entry.argument = option.get_positional();
    entry.value = option.get_type_name();
    entry.description = option.get_description();
    entry.required = option.get_required();
    entry.repeated = option.get_items_expected_max() > 1 && option.get_delimiter() != ',';
    if (entry.argument)
        entry.names.push_back(option.get_name(true));
    for (const std::string& name : option.get_snames())
        entry.names.push_back('-' + name);
    for (const std::string& name : option.get_lnames())
        entry.names.push_back("--" + name);
    describeValue(entry, option);
    return entry;
}

CommandEntry entryOf(const CLI::App& command)
{
    CommandEntry entry{command.get_name(), command.get_description(), {}, command.get_footer()};
    for (const CLI::Option* option : command.get_options())
        entry.options.push_back(entryOf(*option));
    std::stable_partition(entry.options.begin(), entry.options.end(), [](const OptionEntry& each) { return each.argument; });
    return entry;
}

} // namespace

CommandTable tableOf(const CLI::App& app)
{
    CommandTable table{entryOf(app), {}};
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        table.commands.push_back(entryOf(*command));
    return table;
}

} // namespace headroom::cli
