// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/report_command.h"

#include "app/cli/io/drawn_report.h"
#include "app/cli/io/output.h"
#include "app/cli/io/report_date.h"
#include "core/exchange/visible.h"
#include "core/report/sha256.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <ostream>
#include <utility>

namespace headroom::cli {

namespace {

std::string allowedFormats()
{
    std::string names;
    for (const auto& [format, name] : reportFormatNames)
        names += (names.empty() ? "" : ", ") + std::string(name);
    return names;
}

std::optional<ReportFormat> formatOf(const ReportOptions& options, const Streams& streams)
{
    std::string ending = std::filesystem::path(options.file).extension().string();
    if (!ending.empty())
        ending.erase(0, 1);
    if (const auto format = reportFormatNamed(options.format.value_or(ending)))
        return format;
    if (options.format)
        streams.err << "--format: found \"" << visible(*options.format) << "\"; allowed: " << allowedFormats() << ".\n";
    else if (options.file == "-")
        streams.err << "report: found no --format, and standard output has no ending to go by; allowed: " << allowedFormats() << ".\n";
    else
        streams.err << visible(options.file) << ": found " << (ending.empty() ? "no ending" : "the ending \"" + visible(ending) + '"')
                    << "; allowed: a file name that ends with one of " << allowedFormats() << ", or a --format.\n";
    return std::nullopt;
}

std::optional<Sections> sectionsOf(const std::vector<std::string>& names, const Streams& streams)
{
    if (names.empty())
        return Sections::all();
    Sections sections = Sections::none();
    for (const std::string& name : names) {
        const auto found = std::find_if(sectionNames.begin(), sectionNames.end(), [&](const auto& each) { return each.second == name; });
        if (found == sectionNames.end()) {
            std::string allowed;
            for (const auto& each : sectionNames)
                allowed += (allowed.empty() ? "" : ", ") + std::string(each.second);
            streams.err << "--sections: found \"" << visible(name) << "\"; allowed: " << allowed << ".\n";
            return std::nullopt;
        }
        sections = sections.with(found->first);
    }
    return sections;
}

bool isLanguage(const std::string& language, const Streams& streams)
{
    if (language == "en" || language == "es")
        return true;
    streams.err << "--language: found \"" << visible(language) << "\"; allowed: en, es.\n";
    return false;
}

bool isCharts(const std::string& charts, const Streams& streams)
{
    if (charts == "all" || charts == "none")
        return true;
    streams.err << "--charts: found \"" << visible(charts) << "\"; allowed: all, none.\n";
    return false;
}

/// Whether it takes charts, pages, or another language; CSV and JSON are the same in all of them.
bool isDrawn(ReportFormat format, const ReportOptions& options)
{
    switch (format) {
    case ReportFormat::Pdf: return true;
    case ReportFormat::Html: return options.charts == "all" || options.language != englishWords().language;
    case ReportFormat::Xlsx:
    case ReportFormat::Markdown: return options.language != englishWords().language;
    case ReportFormat::JsonText:
    case ReportFormat::Csv: break;
    }
    return false;
}

} // namespace

ExitCode runReport(const ReportOptions& options, const ReportDrawer& drawer, const Streams& streams)
{
    const auto format = formatOf(options, streams);
    const auto sections = sectionsOf(options.sections, streams);
    const auto date = reportDate(options.date, streams);
    const bool spoken = isLanguage(options.language, streams);
    const bool charted = isCharts(options.charts, streams);
    if (!format || !sections || !date || !spoken || !charted)
        return ExitCode::BadInput;
    if (isDrawn(*format, options) && !drawer)
        return becomeHeadroomReport(options.arguments, streams);
    auto loaded = loadPlanWithBase(options.plan, streams);
    if (!loaded)
        return ExitCode::BadInput;

    ReportMeta meta{loaded->plan.name, options.plan.scenario, {}, sha256(loaded->bytes), *date, HEADROOM_VERSION};
    if (!options.plan.file.empty() && options.plan.file != "-")
        meta.file = std::filesystem::path(options.plan.file).filename().string();
    auto facts = reportFacts(std::move(meta), *sections, loaded->base, std::move(loaded->plan));
    const auto text = isDrawn(*format, options) ? drawer(*format, *std::move(facts), options) : reportFile(*format, *facts, englishWords());
    if (!text) {
        streams.err << visible(options.file) << ": can't be written: the folder for temporary files has no room for its parts.\n";
        return ExitCode::CannotWrite;
    }
    return writeFile(options.file, *text, streams);
}

} // namespace headroom::cli
