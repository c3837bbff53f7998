// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pdf.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <qcustomplot.h>

namespace headroom {

namespace {

constexpr int offsetDigits = 10;
constexpr int offsetLine = 20; ///< bytes of an entry: offset, generation, kind, line end

} // namespace

std::string reportPdf(const ReportPages& pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(pages.title());
        writer.setCreator(QStringLiteral("Headroom"));
        writer.setResolution(paperResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        QCPPainter painter(&writer);
        painter.setMode(QCPPainter::pmVectorized);
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
    }
    const QByteArray dated = withCreationDate(buffer.data(), pages.date());
    return (dated.isEmpty() ? buffer.data() : dated).toStdString();
}

QByteArray withCreationDate(QByteArray pdf, const std::string& date)
{
    const QByteArray key = "/CreationDate (";
    const qsizetype start = pdf.indexOf(key);
    const qsizetype end = pdf.indexOf(')', start);
    const qsizetype tailAt = pdf.lastIndexOf("startxref\n");
    if (start < 0 || end < 0 || tailAt < 0 || pdf.indexOf(key, end) >= 0)
        return {};
    QByteArray day = QByteArray::fromStdString(date);
    day.replace("-", "");
    const QByteArray written = key + "D:" + day + "000000Z)";
    const qsizetype shift = written.size() - (end + 1 - start);
    const qsizetype tableAt = pdf.mid(tailAt + 10, offsetDigits + 1).split('\n').front().toLongLong();
    if (!pdf.mid(tableAt).startsWith("xref\n"))
        return {};
    const auto moved = [&](qsizetype offset) { return offset > start ? offset + shift : offset; };
    // What lies behind the date moved by the difference: each offset in the table, and the one of the table itself.
    const qsizetype countAt = tableAt + 5;
    const qsizetype entriesAt = pdf.indexOf('\n', countAt) + 1;
    const int entries = pdf.mid(countAt, entriesAt - countAt - 1).split(' ').back().toInt();
    for (int i = 1; i < entries; ++i) {
        const qsizetype at = entriesAt + i * offsetLine;
        const qsizetype offset = pdf.mid(at, offsetDigits).toLongLong();
        pdf.replace(at, offsetDigits, QByteArray::number(moved(offset)).rightJustified(offsetDigits, '0'));
    }
    const QByteArray tail = "startxref\n" + QByteArray::number(moved(tableAt)) + "\n%%EOF\n";
    pdf.replace(tailAt, pdf.size() - tailAt, tail);
    pdf.replace(start, end + 1 - start, written);
    return pdf;
}

} // namespace headroom
