// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx/book.h"
#include "core/report/xlsx/report_workbook.h"
#include "tests/core/report/reports.h"

#include <gtest/gtest.h>

#include <clocale>
#include <cstdlib>

namespace headroom {
namespace {

std::optional<std::string> workbookOf(const Plan& plan, Sections sections = Sections::all())
{
    return reportWorkbook(*reportFacts({plan.name, std::nullopt, "", std::string(64, '0'), "2026-12-01", "1.2.3"}, sections, plan, plan), englishWords());
}

TEST(Workbook, AddressesAreAbsolute)
{
    EXPECT_EQ(addressOf({0, 0}), "$A$1");
    EXPECT_EQ(addressOf({4, 25}), "$Z$5");
    EXPECT_EQ(addressOf({99'999, 26}), "$AA$100000");
    EXPECT_EQ(addressOf({0, 701}), "$ZZ$1");
    EXPECT_EQ(addressOf({0, 702}), "$AAA$1");
}

TEST(Workbook, IsTheSameForTheSamePlan)
{
    const auto first = workbookOf(builtInPlan());
    ASSERT_TRUE(first);
    EXPECT_EQ(first->substr(0, 4), "PK\x03\x04");
    EXPECT_EQ(first, workbookOf(builtInPlan()));
    EXPECT_NE(first, workbookOf(builtInPlan(), Sections::none()));
}

TEST(Workbook, OfDomainsWithoutAnswerCanBeWritten)
{
    Plan plan = builtInPlan();
    Domain& domain = plan.domains.entries[0].value;
    domain.availabilityZones = 1;
    domain.placement = Placement::ZoneLoss;
    EXPECT_TRUE(workbookOf(plan));
    domain.cohorts = {};
    EXPECT_TRUE(workbookOf(plan));
    domain.growth.horizonMonths = 0;
    EXPECT_TRUE(workbookOf(plan));
}

// The library writes numbers with the decimal mark of the locale, which is no number in a file.
TEST(Workbook, KnowsNoLocale)
{
    Plan plan = builtInPlan();
    plan.domains.entries[0].value.marginPercent = Percent::tenThousandths(123'456);
    const auto expected = workbookOf(plan);
    const std::string before = std::setlocale(LC_ALL, nullptr);
    bool commas = false;
    for (const char* locale : {"es_ES.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8"})
        commas = commas || std::setlocale(LC_ALL, locale);
    const auto found = workbookOf(plan);
    std::setlocale(LC_ALL, before.c_str());
    EXPECT_TRUE(found == expected); // not to print a file
    if (!commas)
        std::cout << "no locale with a decimal comma is installed\n";
}

TEST(Workbook, IsNoneWithoutAFolderForItsParts)
{
    const char* before = std::getenv("TMPDIR");
    const std::string kept = before ? before : "";
    ::setenv("TMPDIR", "/nonexistent", 1);
    EXPECT_FALSE(workbookOf(builtInPlan()));
    if (before)
        ::setenv("TMPDIR", kept.c_str(), 1);
    else
        ::unsetenv("TMPDIR");
}

} // namespace
} // namespace headroom
