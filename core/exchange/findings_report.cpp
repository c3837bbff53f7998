// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/findings_report.h"

#include "core/exchange/visible.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t lineWidth = 110;

std::string countOf(const std::vector<Finding>& findings, Severity severity)
{
    const auto count = std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.severity == severity; });
    if (count == 0)
        return {};
    const bool one = count == 1;
    switch (severity) {
    case Severity::Error: return english(one ? Text::tr("1 error") : Text::tr("%1 errors", count));
    case Severity::Warning: return english(one ? Text::tr("1 warning") : Text::tr("%1 warnings", count));
    case Severity::Info: return english(one ? Text::tr("1 note") : Text::tr("%1 notes", count));
    }
    return {};
}

std::string headingOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "Error:   ";
    case Severity::Warning: return "Warning: ";
    case Severity::Info: return "Note:    ";
    }
    return {};
}

} // namespace

Json findingsArray(const std::vector<Finding>& findings)
{
    Json rows = Json::array();
    for (const Finding& finding : findings)
        rows.push_back({
            {"code", finding.code},
            {"severity", nameOf(finding.severity)},
            {"domain", finding.domain ? Json(*finding.domain) : Json()},
            {"pointer", finding.pointer},
            {"message", english(finding.message)},
            {"source", english(finding.source)},
        });
    return rows;
}

std::string findingsJson(const Answer& answer)
{
    return canonicalJson({
        {"format", "headroom-findings"},
        {"version", 1},
        {"plan", answer.plan.name},
        {"scenario", answer.scenario ? Json(*answer.scenario) : Json()},
        {"findings", findingsArray(answer.findings)},
    });
}

std::string findingsCount(const std::vector<Finding>& findings)
{
    std::string text;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        const std::string count = countOf(findings, severity);
        if (!count.empty())
            text += (text.empty() ? "" : ", ") + count;
    }
    return text.empty() ? english(Text::tr("nothing found")) : text;
}

std::string findingsText(const std::vector<Finding>& findings)
{
    std::string text = "Findings: " + findingsCount(findings) + '\n';
    const std::string indent(11, ' ');
    for (const Finding& finding : findings) {
        text += "\n  " + headingOf(finding.severity) + wrapped(visible(english(finding.message)), indent, lineWidth) + '\n';
        text += indent + visible(finding.code) + (finding.pointer.empty() ? "" : " at " + visible(finding.pointer)) + '\n';
        if (!finding.source.isEmpty())
            text += indent + wrapped("Source: " + visible(english(finding.source)), indent, lineWidth) + '\n';
    }
    return text;
}

} // namespace headroom
