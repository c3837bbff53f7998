// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/io/report_date.h"

#include "app/cli/io/numbers.h"
#include "core/exchange/visible.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ostream>
#include <string_view>

namespace headroom::cli {

namespace {

using Day = std::chrono::year_month_day;

std::string textOf(const Day& day)
{
    std::array<char, 16> text{};
    std::snprintf(
        text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(day.year()), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return text.data();
}

bool areDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Whether the text is a day from 1980, before which a spreadsheet file can't be, to 9999.
bool isDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !areDigits(text.substr(0, 4)) || !areDigits(text.substr(5, 2))
        || !areDigits(text.substr(8, 2)))
        return false;
    const int year = *wholeNumber(text.substr(0, 4), 0, 9999);
    const int month = *wholeNumber(text.substr(5, 2), 0, 99);
    const int day = *wholeNumber(text.substr(8, 2), 0, 99);
    const Day given{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day))};
    return year >= 1980 && given.ok();
}

std::optional<std::string> dayOfEpoch(std::string_view text)
{
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    constexpr std::int64_t endOfYear9999 = 253'402'300'800;
    if (error != std::errc() || end != text.data() + text.size() || seconds < 0 || seconds >= endOfYear9999)
        return std::nullopt;
    const std::string day = textOf(Day(std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(seconds)))));
    return isDay(day) ? std::optional(day) : std::nullopt;
}

} // namespace

std::optional<std::string> reportDate(const std::optional<std::string>& asked, const Streams& streams)
{
    if (asked) {
        if (isDay(*asked))
            return asked;
        streams.err << "--date: found \"" << visible(*asked) << "\"; allowed: a day as YYYY-MM-DD, from 1980 on.\n";
        return std::nullopt;
    }
    const char* epoch = std::getenv("SOURCE_DATE_EPOCH");
    if (!epoch || *epoch == '\0')
        return textOf(Day(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())));
    const auto day = dayOfEpoch(epoch);
    if (!day)
        streams.err << "SOURCE_DATE_EPOCH: found \"" << visible(epoch) << "\"; allowed: seconds since 1970, of a day from 1980 on.\n";
    return day;
}

} // namespace headroom::cli
