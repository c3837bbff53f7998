// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx/book.h"

#include "core/exchange/visible.h"

#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace headroom {

namespace {

constexpr std::size_t mostCharacters = 32'000; // a cell holds 32,767
constexpr std::uint32_t inputInk = 0x1F3F9F;
constexpr std::uint32_t inputPaper = 0xFFF8DC;
constexpr std::uint32_t headPaper = 0xE4EAF1;
constexpr std::uint32_t rule = 0x8090A0;

/// The text as a cell can hold it: no control characters, and no more than fits, cut between characters.
std::string cellText(std::string_view text)
{
    std::string shown = plain(text);
    if (shown.size() > mostCharacters) {
        std::size_t end = mostCharacters;
        while (end > 0 && (static_cast<unsigned char>(shown[end]) & 0xC0) == 0x80)
            --end;
        shown.resize(end);
    }
    return shown;
}

int numberIn(const std::string& text, std::size_t at, std::size_t count)
{
    int number = 0;
    std::from_chars(text.data() + at, text.data() + at + count, number);
    return number;
}

/// The first second of a day, YYYY-MM-DD.
std::time_t startOf(const std::string& date)
{
    using namespace std::chrono;
    const year_month_day day{
        year(numberIn(date, 0, 4)), month(static_cast<unsigned>(numberIn(date, 5, 2))), std::chrono::day(static_cast<unsigned>(numberIn(date, 8, 2)))};
    return system_clock::to_time_t(sys_days(day));
}

/// An empty file that nobody else has; empty where there can be none.
std::string temporaryFile()
{
    std::error_code error;
    std::string name = (std::filesystem::temp_directory_path(error) / "headroom-XXXXXX").string();
    const int descriptor = error ? -1 : ::mkstemp(name.data());
    if (descriptor < 0)
        return {};
    ::close(descriptor);
    return name;
}

/// Excel's limits for a name: 31 characters, and none of []:*?/\ and the apostrophe.
std::string sheetName(std::string name)
{
    for (char& c : name)
        if (std::string_view("[]:*?/\\'").find(c) != std::string_view::npos)
            c = ' ';
    std::size_t characters = 0;
    for (std::size_t i = 0; i < name.size(); ++i)
        if ((static_cast<unsigned char>(name[i]) & 0xC0) != 0x80 && ++characters > 31)
            name.resize(i);
    return name;
}

} // namespace

std::string addressOf(Place place)
{
    std::string letters;
    for (int column = place.column + 1; column > 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return '$' + letters + '$' + std::to_string(place.row + 1);
}

double longestWord(std::string_view text)
{
    std::size_t longest = 0;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find(' ', from), text.size());
        longest = std::max(longest, columnsOf(text.substr(from, end - from)));
        from = end + 1;
    }
    return static_cast<double>(longest);
}

int linesIn(std::string_view text, double width)
{
    constexpr double indent = 1.5; // of a cell, and what the widths of letters may differ by
    const auto room = static_cast<std::size_t>(std::max(1.0, width - indent));
    const std::string broken = wrapped(text, {}, room);
    std::size_t lines = 0;
    for (std::size_t from = 0; from <= broken.size();) {
        const std::size_t end = std::min(broken.find('\n', from), broken.size());
        // A line is wider than the column only where it is one word, which is broken anywhere.
        lines += 1 + (std::max<std::size_t>(columnsOf(std::string_view(broken).substr(from, end - from)), 1) - 1) / room;
        from = end + 1;
    }
    return static_cast<int>(lines);
}

Book::Book(const Words& words, const std::string& title, const std::string& date, const std::string& version)
    : m_words(words)
    , m_file(temporaryFile())
{
    if (m_file.empty())
        return;
    m_book = workbook_new(m_file.c_str());
    std::string name = cellText(title).substr(0, 250);
    std::string maker = "Headroom " + version;
    lxw_doc_properties properties = {};
    properties.title = name.data();
    properties.author = maker.data();
    properties.created = startOf(date);
    workbook_set_properties(m_book, &properties);
    for (std::size_t i = 0; i < lookCount; ++i)
        m_looks[i] = made(static_cast<Look>(i));
}

Book::~Book()
{
    if (m_book)
        lxw_workbook_free(m_book);
    if (!m_file.empty())
        ::unlink(m_file.c_str());
}

lxw_format* Book::made(Look look)
{
    lxw_format* format = workbook_add_format(m_book);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    switch (look) {
    case Look::Title:
        format_set_bold(format);
        format_set_font_size(format, 14);
        break;
    case Look::Note: format_set_font_color(format, 0x4A5665); break;
    case Look::Head:
    case Look::CountHead:
        if (look == Look::CountHead)
            format_set_align(format, LXW_ALIGN_RIGHT);
        else
            format_set_indent(format, 1);
        format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_bg_color(format, headPaper);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, rule);
        break;
    case Look::Words: format_set_indent(format, 1); break;
    case Look::Wrapped:
        format_set_indent(format, 1);
        format_set_text_wrap(format);
        break;
    case Look::Count: format_set_num_format(format, "#,##0"); break;
    case Look::Decimal: format_set_num_format(format, "#,##0.00##"); break;
    case Look::Chance: format_set_num_format(format, "0.0000"); break;
    case Look::SmallChance: format_set_num_format(format, "0.00E+00"); break;
    case Look::InputWords:
    case Look::InputCount:
    case Look::InputDecimal:
        format_set_font_color(format, inputInk);
        format_set_bg_color(format, inputPaper);
        format_set_border(format, LXW_BORDER_HAIR);
        format_set_align(format, LXW_ALIGN_RIGHT);
        format_set_unlocked(format);
        if (look != Look::InputWords)
            format_set_num_format(format, look == Look::InputCount ? "#,##0" : "#,##0.####");
        break;
    case Look::Marked:
        format_set_bold(format);
        format_set_bg_color(format, headPaper);
        break;
    case Look::Unseen: format_set_font_color(format, 0xFFFFFF); break;
    case Look::Total:
    case Look::TotalCount:
        if (look == Look::Total)
            format_set_indent(format, 1);
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
        format_set_top_color(format, rule);
        if (look == Look::TotalCount)
            format_set_num_format(format, "#,##0");
        break;
    }
    return format;
}

void Book::define(const std::string& name, const std::string& formula)
{
    workbook_define_name(m_book, name.c_str(), ('=' + formula).c_str());
}

std::optional<std::string> Book::bytes()
{
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr; // closed, and freed by that
    if (error != LXW_NO_ERROR)
        return std::nullopt;
    std::ifstream in(m_file, std::ios::binary);
    std::string all{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    return in && !all.empty() ? std::optional(std::move(all)) : std::nullopt;
}

Sheet::Sheet(Book& book, const Text& name)
    : m_book(book)
    , m_name(sheetName(book.said(name)))
    , m_sheet(workbook_add_worksheet(book.handle(), m_name.c_str()))
{
}

void Sheet::words(Place place, std::string_view text, Look look)
{
    worksheet_write_string(m_sheet, place.row, place.column, cellText(text).c_str(), m_book.look(look));
}

void Sheet::number(Place place, double value, Look look)
{
    worksheet_write_number(m_sheet, place.row, place.column, value, m_book.look(look));
}

void Sheet::formula(Place place, const std::string& formula, std::optional<double> value, Look look)
{
    if (value)
        worksheet_write_formula_num(m_sheet, place.row, place.column, ('=' + formula).c_str(), m_book.look(look), *value);
    else
        this->formula(place, formula, std::string(), look);
}

void Sheet::formula(Place place, const std::string& formula, const std::string& value, Look look)
{
    worksheet_write_formula_str(m_sheet, place.row, place.column, ('=' + formula).c_str(), m_book.look(look), value.c_str());
}

void Sheet::cell(Place place, const Cell& cell, Column::Kind kind)
{
    if (std::holds_alternative<std::monostate>(cell))
        return;
    if (const auto* count = std::get_if<std::int64_t>(&cell))
        number(place, static_cast<double>(*count));
    else if (const auto* decimal = std::get_if<TextDecimal>(&cell))
        number(place, static_cast<double>(decimal->tenThousandths) / 10'000, decimal->tenThousandths % 10'000 == 0 ? Look::Count : Look::Decimal);
    else if (const auto* chance = std::get_if<Chance>(&cell))
        number(place, chance->value, chance->value == 0 ? Look::Count : chance->value < 0.001 ? Look::SmallChance : Look::Chance);
    else
        words(place, inWords(m_book.words(), cell), kind == Column::Kind::Words ? Look::Wrapped : Look::Words);
}

void Sheet::setLines(std::uint32_t row, int lines)
{
    constexpr double lineHeight = 15;
    constexpr double most = 409; // points, by the format
    worksheet_set_row(m_sheet, row, std::min(most, lineHeight * lines), nullptr);
}

std::uint32_t Sheet::begin(const std::string& title, const std::vector<std::string>& notes)
{
    constexpr double titleHeight = 24;
    worksheet_set_row(m_sheet, 0, titleHeight, nullptr);
    words({0, 0}, title, Look::Title);
    std::uint32_t row = 1;
    for (const std::string& note : notes)
        words({row++, 0}, note, Look::Note);
    return row + 1;
}

void Sheet::titles(std::uint32_t row, const std::vector<Title>& titles)
{
    constexpr double boldness = 0.88; // bold words take more room
    std::uint16_t column = 0;
    int lines = 2;
    for (const Title& title : titles) {
        lines = std::max(lines, linesIn(m_book.said(title.text), title.width * boldness));
        worksheet_set_column(m_sheet, column, column, title.width, nullptr);
        words({row, column++}, title.text, title.kind == Column::Kind::Number ? Look::CountHead : Look::Head);
    }
    setLines(row, lines);
    worksheet_freeze_panes(m_sheet, row + 1, 0);
    worksheet_repeat_rows(m_sheet, row, row);
}

void Sheet::finish(std::uint32_t lastRow, std::uint16_t columns)
{
    constexpr std::uint8_t a4 = 9;
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, a4);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_print_area(m_sheet, 0, 0, lastRow, static_cast<std::uint16_t>(columns - 1));
    worksheet_set_footer(m_sheet, ("&L&A&R" + m_book.said(Text::tr("Page %1 of %2", "&P", "&N"))).c_str());
}

} // namespace headroom
