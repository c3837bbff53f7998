// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/words.h"

#include <xlsxwriter.h>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// How a cell looks.
enum class Look { Title, Note, Head, CountHead, Words, Wrapped, Count, Decimal, Chance, SmallChance, InputWords, InputCount, InputDecimal, Total, TotalCount, Marked, Unseen };
inline constexpr std::size_t lookCount = 17;

struct Place {
    std::uint32_t row;
    std::uint16_t column;
};
/// "$E$5".
std::string addressOf(Place place);

/// Columns of the longest word.
double longestWord(std::string_view text);
/// How many lines words take in a column of that width, in characters, where they are broken at blanks.
int linesIn(std::string_view text, double width);

/// A file of libxlsxwriter, which is written to the folder for temporary files and read back.
class Book {
public:
    Book(const Words& words, const std::string& title, const std::string& date, const std::string& version);
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;
    ~Book();

    const Words& words() const { return m_words; }
    std::string said(const Text& text) const { return m_words.text(text); }
    lxw_workbook* handle() const { return m_book; }
    lxw_format* look(Look look) const { return m_looks[static_cast<std::size_t>(look)]; }
    /// A name that formulas may use; `formula` without "=".
    void define(const std::string& name, const std::string& formula);
    /// Closes the file and gives its bytes. None where anything could not be written.
    std::optional<std::string> bytes();

private:
    lxw_format* made(Look look);

    const Words& m_words;
    std::string m_file;
    lxw_workbook* m_book = nullptr;
    std::array<lxw_format*, lookCount> m_looks{};
};

/// A sheet: a title, then a table whose titles stay in sight and are printed on each page.
class Sheet {
public:
    struct Title {
        Text text;
        double width; ///< in characters
        Column::Kind kind = Column::Kind::Words;
    };

    Sheet(Book& book, const Text& name);

    /// "'Inputs'!$E$5".
    std::string ref(Place place) const { return '\'' + m_name + "'!" + addressOf(place); }
    std::string range(Place first, Place last) const { return ref(first) + ':' + addressOf(last); }
    const std::string& name() const { return m_name; }
    lxw_worksheet* handle() const { return m_sheet; }
    Book& book() const { return m_book; }

    void words(Place place, std::string_view text, Look look = Look::Words);
    void words(Place place, const Text& text, Look look = Look::Words) { words(place, m_book.said(text), look); }
    void number(Place place, double value, Look look = Look::Count);
    /// `formula` without "="; `value`: what it comes to, as the core has it; none: an empty text.
    void formula(Place place, const std::string& formula, std::optional<double> value, Look look = Look::Count);
    void formula(Place place, const std::string& formula, const std::string& value, Look look = Look::Words);
    void cell(Place place, const Cell& cell, Column::Kind kind);

    /// Makes a row as high as that many lines.
    void setLines(std::uint32_t row, int lines);

    /// Title and notes at the top; the row of the table's titles is what it gives.
    std::uint32_t begin(const std::string& title, const std::vector<std::string>& notes);
    /// Writes the titles, keeps them in sight and repeats them on paper.
    void titles(std::uint32_t row, const std::vector<Title>& titles);
    /// Ends the sheet: what is printed, over as many columns as are given, one page wide.
    void finish(std::uint32_t lastRow, std::uint16_t columns);

private:
    Book& m_book;
    std::string m_name;
    lxw_worksheet* m_sheet;
};

} // namespace headroom
