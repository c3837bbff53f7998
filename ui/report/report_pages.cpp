// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pages.h"

#include "core/report/report_of.h"
#include "ui/report/report_words.h"
#include "ui/words.h"

#include <qcustomplot.h>

#include <algorithm>

namespace headroom {

namespace {

constexpr int mostTitleLines = 6;
constexpr int mostHeadingLines = 3;
constexpr int mostParagraphLines = 200;
constexpr int wholeParagraph = 5; ///< lines; a longer one may go on on the next page
constexpr double paragraphWidth = 600;
constexpr double paragraphBefore = 7;
constexpr double figureBefore = 14;
constexpr double partBefore = 10;
constexpr double roomBesideFigure = 130; ///< for its caption and the heading above it
constexpr double entryIndent = 18;
constexpr double leaderGap = 6;

QString printableWords(const Words& words, const Text& text)
{
    return printable(words.text(text));
}

/// Where the parts of a figure are parted, so that each lot fits on a page with its caption and the heading above: one past the last of each.
std::vector<std::size_t> sheetsOf(const std::vector<Strip>& parts)
{
    std::vector<std::size_t> ends;
    double height = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double more = parts[i].before + parts[i].height;
        if (i > 0 && height + more > paperArea.height() - roomBesideFigure) {
            ends.push_back(i);
            height = 0;
        }
        height += more;
    }
    if (!parts.empty())
        ends.push_back(parts.size());
    return ends;
}

} // namespace

ReportPages::ReportPages(const std::shared_ptr<const ReportFacts>& facts, Language language)
    : m_facts(facts)
    , m_words(reportWords(language))
    , m_figures(facts, language)
{
    addStrips();
    breakIntoPages();
}

void ReportPages::addStrips()
{
    const Report report = onPaper(reportOf(*m_facts));
    m_title = printableWords(m_words, report.title);
    m_sectionPages.assign(report.sections.size(), 0);
    m_strips.push_back(stripOf(linesOf(m_title, PaperStyle::Title, paperArea.width(), mostTitleLines), PaperStyle::Title));
    QStringList origin;
    for (const std::string& line : originOf(m_words, report.meta))
        origin += linesOf(printable(line), PaperStyle::Small, paperArea.width(), mostTitleLines);
    m_strips.push_back(stripOf(origin, PaperStyle::Small));
    m_strips.back().before = 8;

    std::size_t first = 0;
    if (!report.sections.empty() && report.sections.front().id == "answer")
        addSection(report, first++);
    addContents(report);
    for (std::size_t i = first; i < report.sections.size(); ++i) {
        const std::size_t start = m_strips.size();
        addSection(report, i);
        const bool isChapter = report.sections[i].level == 1 && report.sections[i].domain && report.domains.size() > 1;
        m_strips[start].startsPage = i == first || isChapter;
    }
}

void ReportPages::addContents(const Report& report)
{
    Strip heading = stripOf({printableWords(m_words, Text::tr("Contents"))}, PaperStyle::Chapter);
    heading.before = 26;
    heading.height += 4;
    heading.keep = Strip::Keep::WithNext;
    m_strips.push_back(std::move(heading));
    const double numberWidth = widthOf(QStringLiteral("0000"), PaperStyle::Body);
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
        const Section& section = report.sections[i];
        const double indent = section.level == 1 ? 0 : entryIndent;
        const double room = paperArea.width() - indent - numberWidth - 2 * leaderGap;
        const QString words = QFontMetricsF(paperFont(PaperStyle::Body)).elidedText(printableWords(m_words, section.heading), Qt::ElideRight, room);
        Strip entry = stripOf({words}, PaperStyle::Body, indent);
        entry.entry = i;
        if (i == 0)
            entry.keep = Strip::Keep::WithNext;
        m_strips.push_back(std::move(entry));
    }
}

void ReportPages::addSection(const Report& report, std::size_t index)
{
    const Section& section = report.sections[index];
    const PaperStyle style = section.level == 1 ? PaperStyle::Chapter : PaperStyle::Heading;
    Strip heading = stripOf(linesOf(printableWords(m_words, section.heading), style, paperArea.width(), mostHeadingLines), style);
    heading.before = section.level == 1 ? 28 : 20;
    heading.height += 2;
    heading.keep = Strip::Keep::WithNext;
    heading.heading = index;
    m_strips.push_back(std::move(heading));
    for (const Block& block : section.blocks) {
        // The answer's first sentence is what everybody reads, and some read nothing else.
        const bool isLead = section.id == "answer" && &block == &section.blocks.front();
        addBlock(block, isLead ? PaperStyle::Lead : PaperStyle::Body);
        // What introduces a table or a figure does not end a page, and what closes one does not begin one.
        const bool isLast = &block == &section.blocks.back();
        const bool isParagraph = std::holds_alternative<Paragraph>(block);
        if (!isLast && isParagraph && !std::holds_alternative<Paragraph>(*(&block + 1)))
            m_strips.back().keep = Strip::Keep::WithNext;
        else if (!isLast && !isParagraph && std::holds_alternative<Paragraph>(*(&block + 1)))
            m_strips.back().keep = Strip::Keep::WithNext;
    }
}

void ReportPages::addBlock(const Block& block, PaperStyle paragraphs)
{
    if (const auto* table = std::get_if<Table>(&block))
        return appendTable(m_strips, *table, m_words);
    if (const auto* figure = std::get_if<ReportFigure>(&block))
        return addFigure(*figure);
    const QStringList lines = linesOf(printable(inWords(m_words, std::get<Paragraph>(block))), paragraphs, paragraphWidth, mostParagraphLines);
    if (lines.size() <= wholeParagraph) {
        m_strips.push_back(stripOf(lines, paragraphs));
        m_strips.back().before = paragraphBefore;
        return;
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Strip line = stripOf({lines[i]}, paragraphs);
        line.before = i == 0 ? paragraphBefore : 0;
        line.keep = i < 2 || (i >= lines.size() - 3 && i + 1 < lines.size()) ? Strip::Keep::WithNext : Strip::Keep::Alone;
        m_strips.push_back(std::move(line));
    }
}

void ReportPages::addFigure(const ReportFigure& figure)
{
    std::vector<Strip> parts;
    for (FigurePart& part : m_figures.partsOf(figure)) {
        Strip& strip = parts.emplace_back();
        strip.height = part.size.height() * paperArea.width() / part.size.width();
        strip.before = parts.size() == 1 ? figureBefore : partBefore;
        strip.keep = Strip::Keep::WithNext;
        strip.figure = std::move(part);
    }
    const std::vector<std::size_t> ends = sheetsOf(parts);
    std::size_t next = 0;
    for (std::size_t sheet = 0; sheet < ends.size(); ++sheet) {
        while (next < ends[sheet])
            m_strips.push_back(std::move(parts[next++]));
        std::string caption = captionOf(m_words, figure);
        if (ends.size() > 1)
            caption = m_words.text(Text::tr("%1 (part %2 of %3)", caption, sheet + 1, ends.size()));
        m_strips.push_back(stripOf(linesOf(printable(caption), PaperStyle::Caption, paperArea.width(), mostHeadingLines), PaperStyle::Caption));
        m_strips.back().before = 4;
    }
    appendTable(m_strips, figure.numbers, m_words);
}

void ReportPages::breakIntoPages()
{
    m_pages.emplace_back();
    double y = paperArea.top();
    const auto startPage = [&](const Strip& strip) {
        m_pages.emplace_back();
        y = paperArea.top();
        if (strip.head) {
            m_pages.back().push_back({*strip.head, y});
            y += m_strips[*strip.head].height;
        }
    };
    for (std::size_t i = 0; i < m_strips.size();) {
        std::size_t end = i;
        double height = 0;
        do {
            height += (height > 0 ? m_strips[end].before : 0) + m_strips[end].height;
        } while (m_strips[end++].keep == Strip::Keep::WithNext && end < m_strips.size());
        const Strip& first = m_strips[i];
        if (!m_pages.back().empty() && (first.startsPage || y + first.before + height > paperArea.bottom()))
            startPage(first);
        for (; i < end; ++i) {
            const Strip& strip = m_strips[i];
            // What belongs together and is higher than a page goes on on the next one.
            if (!m_pages.back().empty() && y + strip.before + strip.height > paperArea.bottom())
                startPage(strip);
            y += m_pages.back().empty() ? 0 : strip.before;
            m_pages.back().push_back({i, y});
            y += strip.height;
            if (strip.heading)
                m_sectionPages[*strip.heading] = count();
        }
    }
}

QString ReportPages::entryNumber(const Strip& strip) const
{
    return strip.entry ? printable(m_words.number(m_sectionPages[*strip.entry])) : QString();
}

QString ReportPages::pageWords(int page) const
{
    return printable(pageOf(m_words, page + 1, count()));
}

void ReportPages::paint(QCPPainter& painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintMargins(painter, page);
    for (const Placed& placed : m_pages[static_cast<std::size_t>(page)])
        paintStrip(painter, m_strips[placed.strip], {paperArea.left(), placed.top});
}

void ReportPages::paintStrip(QCPPainter& painter, const Strip& strip, const QPointF& at) const
{
    painter.setPen(Qt::NoPen);
    for (const Strip::Box& box : strip.boxes)
        painter.fillRect(box.rect.translated(at), QColor(box.ink));
    for (const PaperText& text : strip.texts) {
        painter.setFont(paperFont(text.style));
        painter.setPen(QColor(paperInk(text.style)));
        painter.drawText(at + text.at, text.text);
    }
    if (strip.entry) {
        const QString number = entryNumber(strip);
        const PaperText& words = strip.texts.front();
        const double right = at.x() + paperArea.width();
        const double left = right - widthOf(number, words.style);
        const double baseline = at.y() + words.at.y();
        painter.drawText(QPointF(left, baseline), number);
        painter.setPen(QPen(QColor(ink::line), 1, Qt::DotLine));
        const double from = at.x() + words.at.x() + widthOf(words.text, words.style) + leaderGap;
        if (from < left - leaderGap)
            painter.drawLine(QPointF(from, baseline), QPointF(left - leaderGap, baseline));
    }
    if (strip.figure)
        m_figures.paint(painter, *strip.figure, {at, QSizeF(paperArea.width(), strip.height)});
}

void ReportPages::paintMargins(QCPPainter& painter, int page) const
{
    painter.setFont(paperFont(PaperStyle::Small));
    painter.setPen(QColor(paperInk(PaperStyle::Small)));
    const QString number = pageWords(page);
    painter.drawText(QPointF(paperArea.right() - widthOf(number, PaperStyle::Small), footerBaseline), number);
    painter.drawText(QPointF(paperArea.left(), footerBaseline), QStringLiteral("Headroom ") + printable(m_facts->meta.version));
    if (page == 0)
        return; // it has the title
    const QString date = printable(m_words.day({m_facts->meta.date}));
    const double room = paperArea.width() - widthOf(date, PaperStyle::Small) - 24;
    painter.drawText(QPointF(paperArea.left(), headerBaseline), QFontMetricsF(paperFont(PaperStyle::Small)).elidedText(m_title, Qt::ElideRight, room));
    painter.drawText(QPointF(paperArea.right() - widthOf(date, PaperStyle::Small), headerBaseline), date);
    painter.fillRect(QRectF(paperArea.left(), headerBaseline + 7, paperArea.width(), 0.75), QColor(ink::line));
}

QStringList ReportPages::words(int page) const
{
    QStringList all;
    for (const Placed& placed : m_pages[static_cast<std::size_t>(page)]) {
        for (const PaperText& text : m_strips[placed.strip].texts)
            all << text.text;
        if (m_strips[placed.strip].entry)
            all << entryNumber(m_strips[placed.strip]);
    }
    return all << pageWords(page);
}

} // namespace headroom
