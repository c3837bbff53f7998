// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/report/writers/report_file.h"

#include <QString>

#include <optional>
#include <string>

namespace headroom {

class PlanDocument;

/// What a report of the document is made of, as it stands: a copy that another thread can work with.
struct ReportSource {
    Plan base, plan;
    QString path; ///< of the plan file
    bool isDirty = false;
    ReportMeta meta; ///< without the hash, which is of the file, or of what would be saved
};
ReportSource reportSource(const PlanDocument& document, const QString& date);
/// With the hash. Reads the plan file.
ReportMeta metaOf(const ReportSource& source);

/// "PDF (*.pdf);;Web page (*.html);;…": all formats.
QString reportFilters();
/// The file that is meant where `filter` is chosen: its ending is added to a name that has none of a report.
QString reportPath(const QString& path, const QString& filter);
/// By the ending of the file.
std::optional<ReportFormat> reportFormatOf(const QString& path);

} // namespace headroom
