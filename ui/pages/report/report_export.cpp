// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/report_export.h"

#include "core/plan/plan_io.h"
#include "core/report/sha256.h"
#include "ui/document/plan_document.h"
#include "ui/tr.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace headroom {

namespace {

QString filterOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return tr("PDF (*.pdf)");
    case ReportFormat::Html: return tr("Web page (*.html)");
    case ReportFormat::Xlsx: return tr("Spreadsheet (*.xlsx)");
    case ReportFormat::Markdown: return tr("Markdown (*.md)");
    case ReportFormat::Csv: return tr("CSV tables (*.csv)");
    case ReportFormat::JsonText: return tr("JSON (*.json)");
    }
    return {};
}

QString endingOf(ReportFormat format)
{
    const auto found = std::find_if(reportFormatNames.begin(), reportFormatNames.end(), [format](const auto& each) { return each.first == format; });
    return u'.' + qtext(found->second);
}

} // namespace

ReportSource reportSource(const PlanDocument& document, const QString& date)
{
    ReportSource source{document.base(), document.plan(), document.path(), document.isDirty(), {}};
    source.meta.plan = source.plan.name;
    source.meta.scenario = document.scenario();
    source.meta.file = QFileInfo(document.path()).fileName().toStdString();
    source.meta.date = date.toStdString();
    source.meta.version = QCoreApplication::applicationVersion().toStdString();
    return source;
}

ReportMeta metaOf(const ReportSource& source)
{
    ReportMeta meta = source.meta;
    QFile file(source.path);
    if (!source.path.isEmpty() && !source.isDirty && file.open(QIODevice::ReadOnly))
        meta.sha256 = sha256(file.readAll().toStdString());
    else
        meta.sha256 = sha256(planText(source.base));
    return meta;
}

QString reportFilters()
{
    QStringList filters;
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Xlsx, ReportFormat::Markdown, ReportFormat::Csv, ReportFormat::JsonText})
        filters << filterOf(format);
    return filters.join(QStringLiteral(";;"));
}

QString reportPath(const QString& path, const QString& filter)
{
    if (reportFormatOf(path))
        return path;
    const auto chosen = std::find_if(reportFormatNames.begin(), reportFormatNames.end(), [&](const auto& each) { return filter.contains(u'*' + endingOf(each.first) + u')'); });
    return path + endingOf(chosen == reportFormatNames.end() ? ReportFormat::Pdf : chosen->first);
}

std::optional<ReportFormat> reportFormatOf(const QString& path)
{
    return reportFormatNamed(QFileInfo(path).suffix().toStdString());
}

} // namespace headroom
