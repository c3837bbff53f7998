// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/words.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

std::string told(const Cell& cell)
{
    return inWords(englishWords(), cell);
}

TEST(ReportWords, PutsCellsInWords)
{
    EXPECT_EQ(told({}), "");
    EXPECT_EQ(told(Text::tr("%1 users", 1200)), "1,200 users");
    EXPECT_EQ(told(std::vector<Text>{Text::tr("/23 below 100"), Text::tr("/22 from 100")}), "/23 below 100; /22 from 100");
    EXPECT_EQ(told(std::int64_t{65531}), "65,531");
    EXPECT_EQ(told(TextDecimal{501'500}), "50.15");
    EXPECT_EQ(told(Chance{0.25}), "0.25");
    EXPECT_EQ(told(PrefixLength::exactly(22)), "/22");
    EXPECT_EQ(told(Month{2027, 1}), "2027-01");
    EXPECT_EQ(told(std::string("%1 stays")), "%1 stays");
}

TEST(ReportWords, PhrasesBecomeSentences)
{
    const auto phrase = [](const char* text) { return inWords(englishWords(), Paragraph{Text::tr("%1", text), Paragraph::Form::Phrase}); };
    EXPECT_EQ(phrase("users matter most"), "Users matter most.");
    EXPECT_EQ(phrase("3 × /22"), "3 × /22.");
    EXPECT_EQ(phrase("índice"), "Índice.");
    EXPECT_EQ(phrase("ÿ"), "ÿ."); // its capital lies elsewhere
    EXPECT_EQ(phrase("Done."), "Done.");
    EXPECT_EQ(phrase(""), "");
    EXPECT_EQ(inWords(englishWords(), Paragraph{Text::tr("as it is")}), "as it is");
}

TEST(ReportWords, CaptionsCarryTheirNumbers)
{
    Table table;
    table.caption = Text::tr("What to ask for");
    EXPECT_EQ(captionOf(englishWords(), table), "What to ask for");
    table.number = 3;
    EXPECT_EQ(captionOf(englishWords(), table), "Table 3. What to ask for");
    ReportFigure figure;
    figure.number = 2;
    figure.caption = Text::tr("A map of %1", "%2");
    EXPECT_EQ(captionOf(englishWords(), figure), "Figure 2. A map of %2");
}

} // namespace
} // namespace headroom
