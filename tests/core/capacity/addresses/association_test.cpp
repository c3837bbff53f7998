// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/addresses/association.h"

#include <gtest/gtest.h>

#include <optional>

namespace headroom {
namespace {

using Rule = AssociationConflict::Rule;

using Conflicts = std::vector<AssociationConflict>;

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
        const auto conflicts = associationConflicts({Cidr::of(row.existing)}, Cidr::of(row.added));
        const auto expected = row.conflict ? Conflicts{{*row.conflict, Cidr::of(row.existing)}} : Conflicts{};
        EXPECT_EQ(conflicts, expected) << row.existing << " + " << row.added;
    }
}

TEST(Association, EveryBlockOfTheVpcHasASay)
{
    EXPECT_EQ(associationConflicts({}, Cidr::of("10.0.0.0/16")), Conflicts{});
    // The user guide: "where any existing one is in 10.0.0.0/15", be it the first or not.
    EXPECT_EQ(associationConflicts({Cidr::of("10.9.0.0/16"), Cidr::of("10.1.0.0/16")}, Cidr::of("10.0.32.0/20")), (Conflicts{{Rule::FirstOfTen, Cidr::of("10.1.0.0/16")}}));
    EXPECT_EQ(associationConflicts({Cidr::of("100.64.0.0/16"), Cidr::of("100.65.0.0/16")}, Cidr::of("10.9.0.0/16")),
        (Conflicts{{Rule::OtherRange, Cidr::of("100.64.0.0/16")}, {Rule::OtherRange, Cidr::of("100.65.0.0/16")}}));
    EXPECT_EQ(associationConflicts({Cidr::of("100.64.0.0/16"), Cidr::of("10.2.0.0/16")}, Cidr::of("100.64.8.0/24")), (Conflicts{{Rule::Overlap, Cidr::of("100.64.0.0/16")}}));
}

// By the table a VPC of 100.64.0.0/10 or public addresses can't add RFC 1918 ones, and one of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 can add those: so one that has
// both began with the latter, and may go on as a VPC of that range.
TEST(Association, AVpcIsOfThePrivateRangeThatItHas)
{
    for (const char* secondary : {"100.64.0.0/24", "52.0.0.0/24"}) {
        const auto conflictsOf = [&](const char* primary, const char* added) {
            const auto conflicts = associationConflicts({Cidr::of(primary), Cidr::of(secondary)}, Cidr::of(added));
            EXPECT_EQ(conflicts, associationConflicts({Cidr::of(secondary), Cidr::of(primary)}, Cidr::of(added)));
            return conflicts;
        };
        EXPECT_EQ(conflictsOf("10.9.0.0/24", "10.0.0.0/19"), Conflicts{});
        EXPECT_EQ(conflictsOf("10.9.0.0/24", "100.65.0.0/19"), Conflicts{});
        EXPECT_EQ(conflictsOf("172.16.0.0/24", "172.18.0.0/19"), Conflicts{});
        EXPECT_EQ(conflictsOf("192.168.0.0/24", "192.168.32.0/19"), Conflicts{});
        EXPECT_EQ(conflictsOf("10.9.0.0/24", "172.16.0.0/19"), (Conflicts{{Rule::OtherRange, Cidr::of("10.9.0.0/24")}}));
        EXPECT_EQ(conflictsOf("10.1.0.0/24", "10.0.0.0/19"), (Conflicts{{Rule::FirstOfTen, Cidr::of("10.1.0.0/24")}}));
        EXPECT_EQ(conflictsOf("172.16.0.0/24", "172.31.0.0/19"), (Conflicts{{Rule::DefaultVpcRange, Cidr::of("172.16.0.0/24")}}));
        EXPECT_EQ(conflictsOf("198.19.0.0/24", "10.0.0.0/19"), (Conflicts{{Rule::OtherRange, Cidr::of("198.19.0.0/24")}}));
    }
}

TEST(Association, TheSharedRangeGoesWithEveryPrivateOne)
{
    for (const char* existing : {"10.0.0.0/16", "172.16.0.0/16", "192.168.0.0/16", "198.19.0.0/16"})
        EXPECT_EQ(associationConflicts({Cidr::of(existing)}, Cidr::of("100.127.0.0/16")), Conflicts{}) << existing;
}

} // namespace
} // namespace headroom
