// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/quantities.h"

namespace headroom {

std::string decimalText(std::int64_t tenThousandths)
{
    const std::int64_t magnitude = tenThousandths < 0 ? -tenThousandths : tenThousandths;
    std::string text = (tenThousandths < 0 ? "-" : "") + std::to_string(magnitude / 10'000);
    if (magnitude % 10'000 != 0) {
        std::string decimals = std::to_string(10'000 + magnitude % 10'000).substr(1);
        decimals.erase(decimals.find_last_not_of('0') + 1);
        text += '.' + decimals;
    }
    return text;
}

std::optional<Month> Month::parse(const std::string& text)
{
    if (text.size() != 7 || text[4] != '-')
        return std::nullopt;
    for (const std::size_t i : {0, 1, 2, 3, 5, 6})
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
    const Month month{std::stoi(text.substr(0, 4)), std::stoi(text.substr(5))};
    if (month.year < 1 || month.month < 1 || month.month > 12)
        return std::nullopt;
    return month;
}

Month Month::plus(int months) const
{
    const int since = year * 12 + month - 1 + months;
    return {since / 12, since % 12 + 1};
}

} // namespace headroom
