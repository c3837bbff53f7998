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

TEST(Text, PutsArgumentsInTheirPlaces)
{
    EXPECT_EQ(english(Text::tr("%2 of %1 usable", 1019, "511")), "511 of 1,019 usable");
    EXPECT_EQ(english(Text::tr("100 % of %1", "all")), "100 % of all");
    EXPECT_EQ(english(Text::tr("%1 and %2", "one")), "one and %2");
}

TEST(Text, AnArgumentIsNoTemplate)
{
    EXPECT_EQ(english(Text::tr("%1, %2", "%2", "x")), "%2, x");
}

} // namespace headroom
