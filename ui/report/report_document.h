// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/writers/report_file.h"
#include "ui/language.h"

#include <memory>
#include <optional>
#include <string>

namespace headroom {

enum class Charts { All, None };

/// The bytes of the report's file, with charts and pages where the format has them; none where reportFile() gives none. In the GUI thread alone.
std::optional<std::string> reportDocument(ReportFormat format, const std::shared_ptr<const ReportFacts>& facts, Language language, Charts charts = Charts::All);

} // namespace headroom
