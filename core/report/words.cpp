// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/words.h"

#include "core/exchange/whatif/risk_report.h"

namespace headroom {

namespace {

/// Latin letters with and without accents, which is what the languages of the reports begin with.
std::string capitalized(std::string text)
{
    const auto byte = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0; };
    if (byte(0) >= 'a' && byte(0) <= 'z')
        text[0] = static_cast<char>(text[0] - 0x20);
    else if (byte(0) == 0xC3 && byte(1) >= 0xA0 && byte(1) <= 0xBE && byte(1) != 0xB7) // U+00E0…U+00FE, without the sign of division
        text[1] = static_cast<char>(text[1] - 0x20);
    return text;
}

template <typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace

const Words& englishWords()
{
    static const Words words{
        "en",
        [](const Text& text) { return english(text); },
        [](std::int64_t number) { return grouped(number); },
        [](TextDecimal number) { return grouped(number); },
        [](double chance) { return chanceText(chance); },
        [](const Month& month) { return month.text(); },
        [](const Day& day) { return day.text; },
    };
    return words;
}

std::string inWords(const Words& words, const Cell& cell)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return std::string(); },
                          [&](const Text& text) { return words.text(text); },
                          [&](const std::vector<Text>& texts) {
                              std::string all;
                              for (const Text& text : texts)
                                  all += (all.empty() ? "" : "; ") + words.text(text);
                              return all;
                          },
                          [&](std::int64_t number) { return words.number(number); },
                          [&](TextDecimal number) { return words.decimal(number); },
                          [&](Chance chance) { return words.chance(chance.value); },
                          [](PrefixLength prefix) { return '/' + std::to_string(prefix.bits()); },
                          [&](const Month& month) { return words.month(month); },
                          [&](const Day& day) { return words.day(day); },
                          [](const std::string& name) { return name; },
                      },
        cell);
}

std::string inWords(const Words& words, const Paragraph& paragraph)
{
    std::string text = words.text(paragraph.text);
    if (paragraph.form == Paragraph::Form::Sentence || text.empty())
        return text;
    text = capitalized(std::move(text));
    return text.back() == '.' ? text : text + '.';
}

std::string captionOf(const Words& words, const Table& table)
{
    const std::string caption = words.text(table.caption);
    return table.number == 0 ? caption : words.text(Text::tr("Table %1. %2", table.number, caption));
}

std::string captionOf(const Words& words, const ReportFigure& figure)
{
    return words.text(Text::tr("Figure %1. %2", figure.number, words.text(figure.caption)));
}

std::string pageOf(const Words& words, int page, int pages)
{
    return words.text(Text::tr("Page %1 of %2", page, pages));
}

std::vector<std::string> originOf(const Words& words, const ReportMeta& meta)
{
    std::vector<std::string> lines;
    if (meta.scenario)
        lines.push_back(words.text(Text::tr("Scenario: %1", *meta.scenario)));
    if (meta.file.empty())
        lines.push_back(words.text(Text::tr("The plan is not in a file. SHA-256: %1", meta.sha256)));
    else
        lines.push_back(words.text(Text::tr("Plan file: %1. SHA-256: %2", meta.file, meta.sha256)));
    lines.push_back(words.text(Text::tr("Made on %1 by Headroom %2, without access to AWS", words.day({meta.date}), meta.version)));
    return lines;
}

} // namespace headroom
