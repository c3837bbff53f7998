// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/report_html.h"

#include "core/exchange/visible.h"
#include "core/report/writers/report_style.h"

#include <algorithm>

namespace headroom {

namespace {

std::string attribute(std::string_view name, std::string_view value)
{
    return ' ' + std::string(name) + "=\"" + htmlText(value) + '"';
}

std::string element(std::string_view tag, const std::string& attributes, const std::string& content)
{
    return '<' + std::string(tag) + attributes + '>' + content + "</" + std::string(tag) + '>';
}

std::string classOf(const Column& column)
{
    switch (column.kind) {
    case Column::Kind::Number: return attribute("class", "n");
    case Column::Kind::Block: return attribute("class", "b");
    case Column::Kind::Words: break;
    }
    return {};
}

constexpr std::size_t wholeWord = 20; ///< characters
constexpr std::size_t shortestPiece = 6;

/// A word that tells where it may be broken: before a slash, and wherever it would be too long.
std::string breakable(std::string_view word)
{
    std::string result, piece;
    std::size_t characters = 0;
    for (const char c : word) {
        const bool startsCharacter = (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        if (startsCharacter && !piece.empty() && ((c == '/' && characters >= shortestPiece) || characters == wholeWord)) {
            result += htmlText(piece) + "<wbr>";
            piece.clear();
            characters = 0;
        }
        piece += c;
        characters += startsCharacter ? 1 : 0;
    }
    return result + htmlText(piece);
}

/// A column is as wide as its longest word, so no word may be wider than a column should be.
std::string cellText(std::string_view text)
{
    const std::string shown = plain(text);
    std::string result;
    for (std::size_t from = 0; from < shown.size();) {
        const std::size_t end = std::min(shown.find(' ', from), shown.size());
        const std::string_view word = std::string_view(shown).substr(from, end - from);
        result += columnsOf(word) > wholeWord ? breakable(word) : htmlText(word);
        if (end < shown.size())
            result += ' ';
        from = end + 1;
    }
    return result;
}

class HtmlWriter {
public:
    HtmlWriter(const Report& report, const Words& words, const FigureSvg& svg)
        : m_report(report)
        , m_words(words)
        , m_svg(svg)
    {
    }

    std::string text() const
    {
        std::string main;
        bool listed = false;
        for (const Section& section : m_report.sections) {
            if (!listed && section.id != "answer") {
                main += contents();
                listed = true;
            }
            main += sectionText(section);
        }
        return "<!DOCTYPE html>\n<html" + attribute("lang", m_words.language) + ">\n" + head() + "<body>\n"
            + element("a", attribute("class", "skip") + attribute("href", "#main"), said(Text::tr("Skip to the report"))) + '\n' + header()
            + "<main id=\"main\">\n" + main + "</main>\n</body>\n</html>\n";
    }

private:
    std::string said(const Text& text) const { return htmlText(m_words.text(text)); }

    std::string head() const
    {
        return "<head>\n<meta charset=\"utf-8\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
               "form-action 'none'\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\""
            + attribute("content", "Headroom " + m_report.meta.version) + ">\n" + element("title", {}, said(m_report.title)) + '\n'
            + element("style", {}, std::string(reportStyle)) + "\n</head>\n";
    }

    std::string header() const
    {
        std::string lines;
        for (const std::string& line : originOf(m_words, m_report.meta))
            lines += element("li", {}, htmlText(line)) + '\n';
        return "<header>\n" + element("h1", {}, said(m_report.title)) + '\n' + element("ul", attribute("class", "origin"), '\n' + lines) + "\n</header>\n";
    }

    std::string contents() const
    {
        std::string items;
        const auto& sections = m_report.sections;
        for (std::size_t i = 0; i < sections.size();) {
            items += "<li>" + link(sections[i]);
            std::string inner;
            for (++i; i < sections.size() && sections[i].level > 1; ++i)
                inner += element("li", {}, link(sections[i])) + '\n';
            items += (inner.empty() ? "" : '\n' + element("ol", {}, '\n' + inner) + '\n') + "</li>\n";
        }
        return "<nav aria-labelledby=\"contents\">\n" + element("h2", attribute("id", "contents"), said(Text::tr("Contents"))) + '\n'
            + element("ol", {}, '\n' + items) + "\n</nav>\n";
    }

    std::string link(const Section& section) const { return element("a", attribute("href", '#' + section.id), said(section.heading)); }

    std::string sectionText(const Section& section) const
    {
        std::string text = "<section" + attribute("id", section.id);
        if (section.id == "answer")
            text += attribute("class", "answer");
        text += ">\n" + element(section.level == 1 ? "h2" : "h3", {}, said(section.heading)) + '\n';
        for (const Block& block : section.blocks)
            text += blockText(block);
        return text + "</section>\n";
    }

    std::string blockText(const Block& block) const
    {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            return element("p", {}, htmlText(inWords(m_words, *paragraph))) + '\n';
        if (const auto* table = std::get_if<Table>(&block))
            return tableText(*table);
        const auto& figure = std::get<ReportFigure>(block);
        const std::string chart = m_svg ? m_svg(figure) : std::string();
        if (chart.empty())
            return tableText(figure.numbers);
        const std::string drawn = element("div", attribute("role", "img") + attribute("aria-label", m_words.text(figure.alt)), chart);
        const std::string caption = element("figcaption", {}, htmlText(captionOf(m_words, figure)));
        return element("figure", attribute("id", "figure-" + std::to_string(figure.number)), '\n' + drawn + '\n' + caption + '\n') + '\n'
            + tableText(figure.numbers);
    }

    std::string rowText(const Table& table, const Cells& row) const
    {
        std::string cells;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool first = i == 0;
            cells += element(
                first ? "th" : "td", (first ? attribute("scope", "row") : std::string()) + classOf(table.columns[i]), cellText(inWords(m_words, row[i])));
        }
        return element("tr", {}, cells) + '\n';
    }

    std::string tableText(const Table& table) const
    {
        const std::string id = table.number == 0 ? "table-" + std::string(table.id) : "table-" + std::to_string(table.number);
        std::string titles;
        for (const Column& column : table.columns)
            titles += element("th", attribute("scope", "col") + classOf(column), said(column.heading));
        std::string rows;
        for (const Cells& row : table.rows)
            rows += rowText(table, row);
        // What scrolls has to be reached by the keyboard, and so to have a name.
        std::string text = "<div class=\"scroll\" role=\"group\" tabindex=\"0\"" + attribute("aria-labelledby", id) + ">\n<table>\n"
            + element("caption", attribute("id", id), htmlText(captionOf(m_words, table))) + '\n' + element("thead", {}, element("tr", {}, titles)) + '\n'
            + element("tbody", {}, '\n' + rows) + '\n';
        if (!table.total.empty())
            text += element("tfoot", {}, '\n' + rowText(table, table.total)) + '\n';
        return text + "</table>\n</div>\n";
    }

    const Report& m_report;
    const Words& m_words;
    const FigureSvg& m_svg;
};

} // namespace

std::string htmlText(std::string_view text)
{
    std::string result;
    for (const char c : plain(text)) {
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\'': result += "&#39;"; break;
        default: result += c;
        }
    }
    return result;
}

std::string reportHtml(const Report& report, const Words& words, const FigureSvg& svg)
{
    return HtmlWriter(report, words, svg).text();
}

} // namespace headroom
