// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/named.h"
#include "core/plan/quantities.h"

#include <gtest/gtest.h>

namespace headroom {

TEST(Quantities, DecimalsAreWrittenWithoutNeedlessDigits)
{
    EXPECT_EQ(decimalText(std::int64_t{0}), "0");
    EXPECT_EQ(decimalText(Percent::whole(100)), "100");
    EXPECT_EQ(decimalText(Percent::tenThousandths(125'000)), "12.5");
    EXPECT_EQ(decimalText(Percent::tenThousandths(1)), "0.0001");
    EXPECT_EQ(decimalText(Percent::tenThousandths(-5'100)), "-0.51");
}

TEST(Quantities, MonthsReadAndAdd)
{
    EXPECT_EQ(Month::parse("2026-12"), (Month{2026, 12}));
    for (const char* bad : {"", "2026", "2026-13", "2026-00", "0000-01", "26-12", "2026-1", "2026-012", "2026/12", "-026-12", "2026-1a"})
        EXPECT_FALSE(Month::parse(bad)) << bad;
    EXPECT_EQ((Month{2026, 12}.plus(1).text()), "2027-01");
    EXPECT_EQ((Month{2026, 12}.plus(25).text()), "2029-01");
    EXPECT_EQ((Month{987, 3}.text()), "0987-03");
    EXPECT_EQ((Month{9999, 12}.plus(1).text()), "10000-01");
}

TEST(Named, KeepsOrderAndOffersFreeNames)
{
    Named<int> named;
    named.add("b", 1);
    named.add("a", 2);
    EXPECT_EQ(named.begin()->name, "b");
    EXPECT_EQ(*named.find("a"), 2);
    EXPECT_FALSE(named.find("c"));
    EXPECT_EQ(named.freeName("c"), "c");
    EXPECT_EQ(named.freeName("a"), "a 2");
    named.add("a 2", 3);
    EXPECT_EQ(named.freeName("a"), "a 3");
}

} // namespace headroom
