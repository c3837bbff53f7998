// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/report_command.h"

#include "app/cli/io/output.h"
#include "app/cli/io/report_date.h"
#include "core/exchange/visible.h"
#include "core/report/report_of.h"
#include "core/report/sha256.h"
#include "core/report/writers/report_csv.h"
#include "core/report/writers/report_html.h"
#include "core/report/writers/report_json.h"
#include "core/report/writers/report_markdown.h"
#include "core/report/xlsx/report_workbook.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <ostream>
#include <utility>

namespace headroom::cli {

namespace {

enum class Format { Html, Xlsx, Markdown, Json, Csv, Pdf };
constexpr std::array<std::pair<Format, std::string_view>, 6> formatNames{{
    {Format::Html, "html"},
    {Format::Xlsx, "xlsx"},
    {Format::Markdown, "md"},
    {Format::Json, "json"},
    {Format::Csv, "csv"},
    {Format::Pdf, "pdf"},
}};

std::optional<Format> formatNamed(std::string name)
{
    std::transform(name.begin(), name.end(), name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    for (const auto& [format, each] : formatNames)
        if (each == name)
            return format;
    return std::nullopt;
}

std::string allowedFormats()
{
    std::string names;
    for (const auto& [format, name] : formatNames)
        if (format != Format::Pdf)
            names += (names.empty() ? "" : ", ") + std::string(name);
    return names;
}

std::optional<Format> formatOf(const ReportOptions& options, const Streams& streams)
{
    std::string ending = std::filesystem::path(options.file).extension().string();
    if (!ending.empty())
        ending.erase(0, 1);
    const auto format = formatNamed(options.format.value_or(ending));
    if (format == Format::Pdf) {
        streams.err << "report: found the format pdf; allowed in this build, which has no window: " << allowedFormats() << ".\n";
        return std::nullopt;
    }
    if (format)
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
    if (language == englishWords().language)
        return true;
    streams.err << "--language: found \"" << visible(language) << "\"; allowed in this build: en.\n";
    return false;
}

/// None where a spreadsheet can't be put together.
std::optional<std::string> write(Format format, const ReportFacts& facts)
{
    switch (format) {
    case Format::Xlsx: return reportWorkbook(facts, englishWords());
    case Format::Html: return reportHtml(reportOf(facts), englishWords());
    case Format::Json: return reportJson(reportOf(facts));
    case Format::Csv: return reportCsv(reportOf(facts));
    case Format::Markdown:
    case Format::Pdf: break;
    }
    return reportMarkdown(reportOf(facts), englishWords());
}

} // namespace

ExitCode runReport(const ReportOptions& options, const Streams& streams)
{
    const auto format = formatOf(options, streams);
    const auto sections = sectionsOf(options.sections, streams);
    const auto date = reportDate(options.date, streams);
    const bool spoken = isLanguage(options.language, streams);
    if (!format || !sections || !date || !spoken)
        return ExitCode::BadInput;
    auto loaded = loadPlanWithBase(options.plan, streams);
    if (!loaded)
        return ExitCode::BadInput;

    ReportMeta meta{loaded->plan.name, options.plan.scenario, {}, sha256(loaded->bytes), *date, HEADROOM_VERSION};
    if (!options.plan.file.empty() && options.plan.file != "-")
        meta.file = std::filesystem::path(options.plan.file).filename().string();
    const auto facts = reportFacts(std::move(meta), *sections, loaded->base, std::move(loaded->plan));
    const auto text = write(*format, *facts);
    if (!text) {
        streams.err << visible(options.file) << ": can't be written: the folder for temporary files has no room for its parts.\n";
        return ExitCode::CannotWrite;
    }
    return writeFile(options.file, *text, streams);
}

} // namespace headroom::cli
