// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/addresses/association.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using Rule = AssociationConflict::Rule;

struct Row {
    const char* existing;
    const char* added;
    std::optional<Rule> conflict;
};

// Line by line of the table in the Amazon VPC User Guide.
const Row rows[]{
    {"10.2.0.0/16", "10.3.0.0/16", {}},
    {"10.2.0.0/16", "10.0.0.0/16", {}},
    {"10.1.0.0/16", "10.0.0.0/20", Rule::FirstOfTen},
    {"10.1.0.0/16", "10.2.0.0/16", {}},
    {"10.2.0.0/16", "172.16.0.0/20", Rule::OtherRange},
    {"10.2.0.0/16", "192.168.0.0/20", Rule::OtherRange},
    {"10.2.0.0/16", "198.19.0.0/20", Rule::OtherRange},
    {"10.2.0.0/16", "100.64.0.0/16", {}},
    {"10.2.0.0/16", "52.0.0.0/16", {}},
    {"172.16.0.0/16", "172.18.0.0/16", {}},
    {"172.16.0.0/16", "172.31.4.0/22", Rule::DefaultVpcRange},
    {"172.16.0.0/16", "10.0.0.0/16", Rule::OtherRange},
    {"172.16.0.0/16", "192.168.0.0/16", Rule::OtherRange},
    {"172.16.0.0/16", "100.100.0.0/16", {}},
    {"192.168.0.0/20", "192.168.16.0/20", {}},
    {"192.168.0.0/20", "10.0.0.0/20", Rule::OtherRange},
    {"192.168.0.0/20", "172.16.0.0/20", Rule::OtherRange},
    {"192.168.0.0/20", "198.19.0.0/20", Rule::OtherRange},
    {"198.19.0.0/20", "10.0.0.0/20", Rule::OtherRange},
    {"198.19.0.0/20", "100.64.0.0/20", {}},
    {"100.64.0.0/16", "100.65.0.0/16", {}},
    {"100.64.0.0/16", "10.0.0.0/16", Rule::OtherRange},
    {"52.0.0.0/16", "192.168.0.0/16", Rule::OtherRange},
    {"52.0.0.0/16", "53.0.0.0/16", {}},
    {"10.2.0.0/16", "10.2.128.0/20", Rule::Overlap},
    {"10.2.0.0/24", "10.2.0.0/16", Rule::Overlap},
};

TEST(Association, FollowsTheTableOfTheUserGuide)
{
    for (const Row& row : rows) {
        const auto conflict = associationConflict({Cidr::of(row.existing)}, Cidr::of(row.added));
        EXPECT_EQ(conflict ? std::optional(conflict->rule) : std::nullopt, row.conflict) << row.existing << " + " << row.added;
        EXPECT_TRUE(!conflict || conflict->existing == Cidr::of(row.existing));
    }
}

TEST(Association, EveryBlockOfTheVpcHasASay)
{
    EXPECT_EQ(associationConflict({}, Cidr::of("10.0.0.0/16")), std::nullopt);
    const auto conflict = associationConflict({Cidr::of("100.64.0.0/16"), Cidr::of("10.2.0.0/16")}, Cidr::of("172.16.0.0/16"));
    ASSERT_TRUE(conflict);
    EXPECT_EQ(conflict->existing, Cidr::of("100.64.0.0/16"));
}

TEST(Association, TheSharedRangeGoesWithEveryPrivateOne)
{
    for (const char* existing : {"10.0.0.0/16", "172.16.0.0/16", "192.168.0.0/16", "198.19.0.0/16"})
        EXPECT_EQ(associationConflict({Cidr::of(existing)}, Cidr::of("100.127.0.0/16")), std::nullopt) << existing;
}

} // namespace
} // namespace headroom
