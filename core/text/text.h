// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace headroom {

/// A decimal number as an argument of a Text.
struct TextDecimal {
    std::int64_t tenThousandths;
    bool operator==(const TextDecimal&) const = default;
};

/// A calendar month as an argument of a Text.
struct TextMonth {
    int year;
    int month; ///< 1…12
    bool operator==(const TextMonth&) const = default;
};

/// An argument of a Text. Numbers and months stay such, so that the edge can write them by locale.
using TextArg = std::variant<std::int64_t, TextDecimal, TextMonth, std::string>;

/// Words as a value: an English source with the places %1…%9, and what stands there. The core makes them, the edges show them: the window
/// looks `source()` up in its translations (context "Text"), the command line writes it as it is.
class Text {
#ifdef HEADROOM_FOR_LUPDATE // never: lupdate, which reads it all the same, learns the context from it
    Q_DECLARE_TR_FUNCTIONS(Text)
#endif
public:
    Text() = default;

    /// `source` must be a literal: the translation tools find it by this call.
    template <typename... Args>
    static Text tr(const char* source, Args... args)
    {
        Text text;
        text.m_source = source;
        (text.m_args.push_back(argument(args)), ...);
        return text;
    }

    const char* source() const { return m_source; }
    const std::vector<TextArg>& args() const { return m_args; }
    bool isEmpty() const { return *m_source == '\0'; }

    friend bool operator==(const Text& a, const Text& b)
    {
        return std::string_view(a.m_source) == b.m_source && a.m_args == b.m_args;
    }

private:
    static TextArg argument(TextDecimal value) { return TextArg(value); }
    static TextArg argument(TextMonth value) { return TextArg(value); }
    static TextArg argument(std::string value) { return TextArg(std::move(value)); }
    static TextArg argument(const char* value) { return TextArg(std::string(value)); }
    static TextArg argument(std::string_view value) { return TextArg(std::string(value)); }
    template <typename Integer>
        requires std::is_integral_v<Integer>
    static TextArg argument(Integer value)
    {
        return TextArg(static_cast<std::int64_t>(value));
    }

    const char* m_source = "";
    std::vector<TextArg> m_args;
};

/// The English of a text, numbers grouped by comma, months as ISO 8601 has them: "1,019 usable in 2029-02".
std::string english(const Text& text);

/// 1234567 → "1,234,567".
std::string grouped(std::int64_t number);
/// The same for decimals, without needless zeros: 10125000 → "1,012.5".
std::string grouped(TextDecimal number);
/// "2029-02".
std::string isoText(TextMonth month);

} // namespace headroom
