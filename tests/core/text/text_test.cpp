// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"

#include <gtest/gtest.h>

namespace headroom {

TEST(Text, GroupsNumbersByThousands)
{
    EXPECT_EQ(grouped(0), "0");
    EXPECT_EQ(grouped(999), "999");
    EXPECT_EQ(grouped(1019), "1,019");
    EXPECT_EQ(grouped(-1234567), "-1,234,567");
}

TEST(Text, GroupsDecimalsAndLeavesNeedlessZerosOut)
{
    EXPECT_EQ(grouped(TextDecimal{0}), "0");
    EXPECT_EQ(grouped(TextDecimal{12'345'000}), "1,234.5");
    EXPECT_EQ(grouped(TextDecimal{1'000'001}), "100.0001");
    EXPECT_EQ(grouped(TextDecimal{-9'999}), "-0.9999");
    EXPECT_EQ(grouped(TextDecimal{-20'000'000}), "-2,000");
}

TEST(Text, PutsArgumentsInTheirPlaces)
{
    EXPECT_EQ(english(Text::tr("%1 points of %2", TextDecimal{1'016'001}, 3)), "101.6001 points of 3");
    EXPECT_EQ(english(Text::tr("%2 of %1 usable", 1019, "511")), "511 of 1,019 usable");
    EXPECT_EQ(english(Text::tr("100 % of %1", "all")), "100 % of all");
    EXPECT_EQ(english(Text::tr("%1 and %2", "one")), "one and %2");
}

TEST(Text, AnArgumentIsNoTemplate)
{
    EXPECT_EQ(english(Text::tr("%1, %2", "%2", "x")), "%2, x");
}

} // namespace headroom
