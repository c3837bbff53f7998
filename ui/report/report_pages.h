// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/facts.h"
#include "ui/language.h"
#include "ui/report/strip.h"

#include <QStringList>

#include <memory>
#include <vector>

class QCPPainter;

namespace headroom {

/// The report laid out on A4: title, answer, contents with page numbers, sections. Titles of tables are repeated on each page, a heading stays with what follows it,
/// and no row and no chart is cut. The same report has the same pages, whatever they are painted on.
class ReportPages {
public:
    /// Needs no GUI thread; it takes about a millisecond for a hundred rows.
    ReportPages(const std::shared_ptr<const ReportFacts>& facts, Language language);

    int count() const { return static_cast<int>(m_pages.size()); }
    /// Page 0 is the first. Painted in pixels of paper, from the paper's upper left corner. In the GUI thread alone, as it may have charts.
    void paint(QCPPainter& painter, int page) const;
    /// All words of a page in the order in which they are painted, for who can't see it; without those of charts.
    QStringList words(int page) const;
    QString title() const { return m_title; }
    const std::string& date() const { return m_facts->meta.date; }

private:
    struct Placed {
        std::size_t strip;
        double top; ///< on the paper
    };
    using Page = std::vector<Placed>;

    void addStrips();
    void addContents(const Report& report);
    void addSection(const Report& report, std::size_t index);
    void addBlock(const Block& block, PaperStyle paragraphs);
    void addFigure(const ReportFigure& figure);
    void breakIntoPages();
    QString entryNumber(const Strip& strip) const;
    void paintStrip(QCPPainter& painter, const Strip& strip, const QPointF& at) const;
    void paintMargins(QCPPainter& painter, int page) const;
    QString pageWords(int page) const;

    std::shared_ptr<const ReportFacts> m_facts;
    const Words& m_words;
    ReportFigures m_figures;
    QString m_title;
    std::vector<Strip> m_strips;
    std::vector<Page> m_pages;
    std::vector<int> m_sectionPages; ///< by section
};

} // namespace headroom
