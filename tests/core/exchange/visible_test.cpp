// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/visible.h"

#include <gtest/gtest.h>

#include <string>

namespace headroom {
namespace {

struct Case {
    std::string text;
    std::string visible;
    std::string plain;
};

TEST(Visible, ShowsWhatATerminalWouldObey)
{
    const Case cases[] = {
        {"ml.t3.medium",              "ml.t3.medium",        "ml.t3.medium"},
        {"Señal 日本 😀",             "Señal 日本 😀",       "Señal 日本 😀"},
        {"\x1B[31mred",               "\\x1B[31mred",        "\uFFFD[31mred"},
        {"a\nb\r\tc",                 "a\\x0Ab\\x0D\\x09c",  "a b  c"},
        {std::string("\0", 1),        "\\x00",               "\uFFFD"},
        {"\x7F",                      "\\x7F",               "\uFFFD"},
        {"\u009B31m",                 "\\u009B31m",          "\uFFFD31m"},
        {"\u202Egnp.exe",             "\\u202Egnp.exe",      "\uFFFDgnp.exe"},
        {"\u2066x\u2069",             "\\u2066x\\u2069",     "\uFFFDx\uFFFD"},
        {"stu\u00ADdio\u180E",        "stu\\u00ADdio\\u180E", "stu\uFFFDdio\uFFFD"},
        {"a\u2060b\u2064c",           "a\\u2060b\\u2064c",   "a\uFFFDb\uFFFDc"},
        {"\uFFF9x\uFFFB\uFFFC",       "\\uFFF9x\\uFFFB\uFFFC", "\uFFFDx\uFFFD\uFFFC"},
        {"\U000E0000\U000E0041x\U000E007F\U000E0080", "\\U000E0000\\U000E0041x\\U000E007F\U000E0080", "\uFFFD\uFFFDx\uFFFD\U000E0080"},
        {"x\u200Dy\u00AC\u2065",      "x\u200Dy\u00AC\u2065", "x\u200Dy\u00AC\u2065"},
        {"\xFF",                      "\\xFF",               "\uFFFD"},
        {"\xC0\xAF",                  "\\xC0\\xAF",          "\uFFFD\uFFFD"},       // an overlong slash
        {"\xED\xA0\x80",              "\\xED\\xA0\\x80",     "\uFFFD\uFFFD\uFFFD"}, // half a surrogate pair
        {"\xE2\x82",                  "\\xE2\\x82",          "\uFFFD\uFFFD"},       // cut off
        {"\xF4\x90\x80\x80",          "\\xF4\\x90\\x80\\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"}, // above U+10FFFF
    };
    for (const Case& each : cases) {
        EXPECT_EQ(visible(each.text), each.visible);
        EXPECT_EQ(plain(each.text), each.plain);
    }
}

TEST(Visible, CountsColumnsOfATerminal)
{
    EXPECT_EQ(columnsOf(""), 0u);
    EXPECT_EQ(columnsOf("1 × 3"), 5u);
    EXPECT_EQ(columnsOf("日本語"), 6u);
    EXPECT_EQ(columnsOf("e\u0301"), 1u);
}

TEST(Visible, WrapsAtBlanksAndNeverWithinAWord)
{
    EXPECT_EQ(wrapped("one two three", "  ", 9), "one two\n  three");
    EXPECT_EQ(wrapped("one two three", "  ", 10), "one two\n  three");
    EXPECT_EQ(wrapped("unbreakable it is", "", 5), "unbreakable\nit is");
    EXPECT_EQ(wrapped("", "  ", 5), "");
}

} // namespace
} // namespace headroom
