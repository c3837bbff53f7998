// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_document.h"

#include "ui/report/report_figures.h"
#include "ui/report/report_pdf.h"
#include "ui/report/report_words.h"

namespace headroom {

std::optional<std::string> reportDocument(ReportFormat format, const std::shared_ptr<const ReportFacts>& facts, Language language, Charts charts)
{
    if (format == ReportFormat::Pdf)
        return reportPdf(ReportPages(facts, language));
    const Words& words = reportWords(language);
    const ReportFigures figures(facts, language);
    const FigureSvg svg = charts == Charts::None ? FigureSvg() : [&](const ReportFigure& figure) { return figures.svg(figure); };
    return reportFile(format, *facts, words, svg);
}

} // namespace headroom
