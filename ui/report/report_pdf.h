// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_pages.h"

#include <QByteArray>

#include <string>

namespace headroom {

/// The pages as a PDF: text as text, fonts within, charts as vectors. The same pages give the same bytes in a program that hashes alike
/// (QHashSeed::setDeterministicGlobalSeed); of a Qt that writes otherwise than known, all but the time at which it was written. In the GUI thread alone.
std::string reportPdf(const ReportPages& pages);

/// The PDF with `date` (YYYY-MM-DD) in place of the time at which Qt wrote it, and its table of offsets agreeing with that. Empty where Qt wrote otherwise than known.
QByteArray withCreationDate(QByteArray pdf, const std::string& date);

} // namespace headroom
