// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"

namespace headroom {

std::string grouped(std::int64_t number)
{
    std::string digits = std::to_string(number);
    const std::size_t start = number < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > start + 3;) {
        at -= 3;
        digits.insert(at, 1, ',');
    }
    return digits;
}

std::string grouped(TextDecimal number)
{
    constexpr std::int64_t one = 10'000;
    const std::int64_t magnitude = number.tenThousandths < 0 ? -number.tenThousandths : number.tenThousandths;
    std::string text = (number.tenThousandths < 0 ? "-" : "") + grouped(magnitude / one);
    if (magnitude % one != 0) {
        std::string decimals = std::to_string(one + magnitude % one).substr(1);
        decimals.erase(decimals.find_last_not_of('0') + 1);
        text += '.' + decimals;
    }
    return text;
}

std::string isoText(TextMonth month)
{
    const std::string year = std::to_string(month.year);
    return std::string(year.size() < 4 ? 4 - year.size() : 0, '0') + year + (month.month < 10 ? "-0" : "-") + std::to_string(month.month);
}

std::string english(const Text& text)
{
    std::string result;
    const std::string_view source = text.source();
    for (std::size_t i = 0; i < source.size(); ++i) {
        const bool place = source[i] == '%' && i + 1 < source.size() && source[i + 1] >= '1' && source[i + 1] <= '9';
        const std::size_t index = place ? static_cast<std::size_t>(source[i + 1] - '1') : text.args().size();
        if (index >= text.args().size()) {
            result += source[i];
            continue;
        }
        const TextArg& argument = text.args()[index];
        if (const auto* number = std::get_if<std::int64_t>(&argument))
            result += grouped(*number);
        else if (const auto* decimal = std::get_if<TextDecimal>(&argument))
            result += grouped(*decimal);
        else if (const auto* month = std::get_if<TextMonth>(&argument))
            result += isoText(*month);
        else
            result += std::get<std::string>(argument);
        ++i;
    }
    return result;
}

} // namespace headroom
