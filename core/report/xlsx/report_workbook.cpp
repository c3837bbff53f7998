// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx/report_workbook.h"

#include "core/report/report_of.h"
#include "core/report/xlsx/growth_sheet.h"
#include "core/report/xlsx/input_sheet.h"
#include "core/report/xlsx/ledger_sheet.h"
#include "core/report/xlsx/requirement_sheet.h"
#include "core/report/xlsx/summary_sheet.h"
#include "core/report/xlsx/table_sheet.h"

#include <clocale>

namespace headroom {

namespace {

/// Numbers with a point while it lives, in this thread alone: the library writes them as the locale has them.
class PlainNumbers {
public:
    PlainNumbers()
        : m_plain(::newlocale(LC_NUMERIC_MASK, "C", static_cast<locale_t>(nullptr)))
        , m_before(::uselocale(m_plain))
    {
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;
    ~PlainNumbers()
    {
        ::uselocale(m_before);
        ::freelocale(m_plain);
    }

private:
    locale_t m_plain;
    locale_t m_before;
};

void writeSheets(Book& book, const ReportFacts& facts, const Report& report)
{
    Sheet summary(book, Text::tr("Summary"));
    Sheet inputs(book, Text::tr("Inputs"));
    Sheet ledger(book, Text::tr("Ledger"));
    Sheet entities(book, Text::tr("By entity"));
    Sheet requirement(book, Text::tr("Requirement"));
    const auto rows = writeLedger(ledger, facts, writeInputs(inputs, facts.answer.plan));
    writeEntities(entities, ledger, facts, rows);
    writeRequirement(requirement, ledger, facts, rows);
    writeSummary(summary, facts, report);
    if (facts.sections.has(SectionId::Growth)) {
        Sheet growth(book, Text::tr("Growth"));
        writeGrowth(growth, ledger, facts, rows);
    }
    writeTableSheets(book, report);
}

} // namespace

std::optional<std::string> reportWorkbook(const ReportFacts& facts, const Words& words)
{
    const PlainNumbers plainNumbers;
    const Report report = reportOf(facts);
    Book book(words, words.text(report.title), facts.meta.date, facts.meta.version);
    if (!book.handle())
        return std::nullopt;
    writeSheets(book, facts, report);
    return book.bytes();
}

} // namespace headroom
