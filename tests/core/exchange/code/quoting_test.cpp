// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/code/quoting.h"

#include "core/exchange/visible.h"

#include <gtest/gtest.h>

#include <optional>
#include <random>
#include <set>

namespace headroom {

namespace {

/// Texts of pieces that mean something to one of the languages.
class HostileTexts {
public:
    std::string next()
    {
        static const std::vector<std::string> pieces{"$", "{", "}", "%", "\"", "'", "\\", "\n", "\r", "\t", "#", "`", "$(x)", "${x}", "%{x}", "$${", "*/",
            "\u202E", "\u2028", "\x1B[31m", std::string(1, '\0'), "日本", "é", "\U0001F9EA", "a", "B", "7", " ", "_", "-", "aws:", ": ", "!", "\xC2\x85"};
        std::string text;
        for (unsigned count = m_random() % 12; count > 0; --count)
            text += pieces[m_random() % pieces.size()];
        return text;
    }

private:
    std::mt19937 m_random{20261124};
};

/// What Terraform reads: none where the string ends early or a template begins in it. Of several $ (or %) before a { the last is the second of a doubled one.
std::optional<std::string> readHcl(const std::string& code)
{
    std::string text;
    for (std::size_t i = 1; i + 1 < code.size(); ++i) {
        if (code[i] == '"' || code[i] == '\n')
            return std::nullopt;
        const bool begins = code[i] == '{' && (code[i - 1] == '$' || code[i - 1] == '%');
        if (begins && (i < 3 || code[i - 2] != code[i - 1]))
            return std::nullopt;
        if (begins)
            text.pop_back();
        if (code[i] == '\\' && (++i + 1 == code.size() || (code[i] != '"' && code[i] != '\\')))
            return std::nullopt;
        text += code[i];
    }
    return text;
}

/// What YAML reads from a double-quoted scalar without other escapes.
std::optional<std::string> readYaml(const std::string& code)
{
    std::string text;
    for (std::size_t i = 1; i + 1 < code.size(); ++i) {
        if (code[i] == '"' || code[i] == '\n')
            return std::nullopt;
        if (code[i] == '\\' && (++i + 1 == code.size() || (code[i] != '"' && code[i] != '\\')))
            return std::nullopt;
        text += code[i];
    }
    return text;
}

/// What a shell reads from a word: quotes taken off. None where anything in it has a meaning.
std::optional<std::string> readShell(const std::string& code)
{
    const std::string special = " \t\n\"$`;&|<>(){}[]*?#~!=\\'";
    std::string text;
    bool quoted = false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (code[i] == '\'')
            quoted = !quoted;
        else if (!quoted && code[i] == '\\' && i + 1 < code.size())
            text += code[++i];
        else if (!quoted && special.find(code[i]) != std::string::npos)
            return std::nullopt;
        else
            text += code[i];
    }
    return quoted ? std::nullopt : std::optional(text);
}

std::string times(int count, std::string_view text)
{
    std::string result;
    for (; count > 0; --count)
        result += text;
    return result;
}

} // namespace

TEST(Quoting, AsTheLanguagesSpellIt)
{
    struct Case {
        const char* text;
        const char* hcl;
        const char* yaml;
        const char* shell;
    };
    for (const auto& [text, hcl, yaml, shell] : std::vector<Case>{
             {"studio", R"x("studio")x", R"x("studio")x", "studio"},
             {"", R"x("")x", R"x("")x", "''"},
             {"a b", R"x("a b")x", R"x("a b")x", "'a b'"},
             {R"x(say "hi" \o/)x", R"x("say \"hi\" \\o/")x", R"x("say \"hi\" \\o/")x", R"x('say "hi" \o/')x"},
             {"${x} %{y} $x 7%", R"x("$${x} %%{y} $x 7%")x", R"x("${x} %{y} $x 7%")x", "'${x} %{y} $x 7%'"},
             {"$${x} $%{y}", R"x("$$${x} $%%{y}")x", R"x("$${x} $%{y}")x", "'$${x} $%{y}'"},
             {"it's $(x)", R"x("it's $(x)")x", R"x("it's $(x)")x", R"x('it'\''s $(x)')x"},
             {"two\nlines", R"x("two\\x0Alines")x", R"x("two\\x0Alines")x", R"x('two\x0Alines')x"},
             {"\u202Eturned", R"x("\\u202Eturned")x", R"x("\\u202Eturned")x", R"x('\u202Eturned')x"},
             {"日本語", "\"日本語\"", "\"日本語\"", "'日本語'"},
         }) {
        EXPECT_EQ(hclString(text), hcl) << text;
        EXPECT_EQ(yamlString(text), yaml) << text;
        EXPECT_EQ(shellWord(text), shell) << text;
    }
}

TEST(Quoting, AnyTextIsReadBackAsItIsShown)
{
    HostileTexts texts;
    for (int i = 0; i < 20'000; ++i) {
        const std::string text = texts.next();
        EXPECT_EQ(readHcl(hclString(text)), visible(text)) << hclString(text);
        EXPECT_EQ(readYaml(yamlString(text)), visible(text)) << yamlString(text);
        EXPECT_EQ(readShell(shellWord(text)), visible(text)) << shellWord(text);
    }
}

TEST(Quoting, CommentsAreLeftByNothing)
{
    EXPECT_EQ(commentLines("studio: */ ok"), "# studio: */ ok\n");
    EXPECT_EQ(commentLines(times(108, "a") + " bc"), "# " + times(108, "a") + "\n# bc\n");
    EXPECT_EQ(commentLines(times(108, "a") + " bc", "  "), "  # " + times(108, "a") + "\n  # bc\n");
    HostileTexts texts;
    for (int i = 0; i < 2'000; ++i) {
        const std::string comment = commentLines(texts.next() + texts.next());
        ASSERT_EQ(comment.back(), '\n');
        for (std::size_t at = 0; at < comment.size(); at = comment.find('\n', at) + 1)
            EXPECT_EQ(comment.compare(at, 2, "# "), 0) << comment;
        EXPECT_EQ(comment.find_first_of("\r\x1B"), std::string::npos);
    }
}

TEST(Tags, HoldWhatAwsTakes)
{
    EXPECT_EQ(tagValue("Data science: a+b=c_d/e@f.g-h 1"), "Data science: a+b=c_d/e@f.g-h 1");
    EXPECT_EQ(tagValue("a\"b'c$d{e}f,g;h<i>", " zone 1"), "a_b_c_d_e_f_g_h_i_ zone 1");
    EXPECT_EQ(tagValue("日本 é"), "日本 é");
    EXPECT_EQ(tagValue("two\nlines\x1B\u202E"), "two lines__");
    EXPECT_EQ(tagValue("", " apps"), "_ apps");
    EXPECT_EQ(tagValue("AWS:x"), "AWS_x");
    EXPECT_EQ(tagValue(times(300, "a"), " apps"), times(251, "a") + " apps");
    EXPECT_EQ(tagValue(times(200, "\U0001F9EA"), " apps"), times(125, "\U0001F9EA") + " apps"); // 250 of UTF-16's units, and 5
}

TEST(Identifiers, AsTheyAreMade)
{
    Identifiers identifiers;
    EXPECT_EQ(identifiers.add("Data Science 2", "domain"), "data_science_2");
    EXPECT_EQ(identifiers.add("data-science  2!", "domain"), "data_science_2_2");
    EXPECT_EQ(identifiers.add("DataScience_2", "domain"), "datascience_2_3"); // the third that would be DataScience2
}

TEST(Identifiers, AreSafeAndUnique)
{
    HostileTexts texts;
    Identifiers identifiers;
    std::set<std::string> seen, seenCamel;
    for (int i = 0; i < 3'000; ++i) {
        const std::string text = texts.next();
        const std::string identifier = identifiers.add(text, "domain");
        const std::string camel = camelCase(identifier);
        EXPECT_TRUE(identifier.front() >= 'a' && identifier.front() <= 'z') << identifier;
        EXPECT_NE(identifier.back(), '_') << identifier;
        EXPECT_EQ(identifier.find("__"), std::string::npos) << identifier;
        EXPECT_EQ(identifier.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_"), std::string::npos) << identifier;
        EXPECT_LE(identifier.size(), 46u) << identifier;
        EXPECT_EQ(camel.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"), std::string::npos) << camel;
        EXPECT_TRUE(seen.insert(identifier).second) << identifier;
        EXPECT_TRUE(seenCamel.insert(camel).second) << camel;
    }
}

} // namespace headroom
