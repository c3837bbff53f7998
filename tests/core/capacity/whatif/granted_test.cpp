// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/whatif/granted.h"

#include <gtest/gtest.h>

namespace headroom {

namespace {

const Ruleset& classic() { return *findRuleset("whitepaper-2023"); }
Domain builtInDomain() { return builtInPlan().domains.entries[0].value; }
Granted granted(const Domain& domain, int bits) { return *grantedOf(domain, classic(), PrefixLength::exactly(bits)); }
constexpr InputAmount whole(std::int64_t value) { return InputAmount::whole(value); }

} // namespace

// 11 + 5 for each active user: 251 hold 48, 1,019 hold 201, 2,043 hold 406.
TEST(Granted, TheDefaultPlanByClosedForm)
{
    struct {
        int bits;
        std::int64_t usable, users;
        std::optional<InputAmount> growth, concurrency; // after a year ceil(100 (1 + g)) users; ceil(100 c) active
        std::optional<int> full;
    } const rows[] = {
        {24, 251, 48, whole(-52), whole(48), 0},
        {23, 507, 99, whole(-1), whole(99), 0},
        {22, 1'019, 201, whole(101), whole(100), std::nullopt},
        {21, 2'043, 406, whole(306), whole(100), std::nullopt},
        {28, 11, 0, whole(-100), whole(0), 0},
    };
    for (const auto& row : rows) {
        const Granted answer = granted(builtInDomain(), row.bits);
        EXPECT_EQ(answer.prefix.bits(), row.bits);
        EXPECT_EQ(answer.usable, row.usable);
        EXPECT_EQ(answer.required, 511);
        EXPECT_EQ(answer.users->maxUsers, row.users);
        EXPECT_EQ(answer.users->usersNow, 100);
        EXPECT_EQ(answer.growth, (FittingInput{whole(0), row.growth, whole(1'000)}));
        EXPECT_EQ(answer.concurrency, (FittingInput{whole(100), row.concurrency, whole(100)}));
        EXPECT_EQ(answer.fullInMonth, row.full);
    }
}

// ceil(100 × 1.4^(m/12)) passes 201 in month 25 and 406 in month 50; at 36 months 100 (1 + g)³ may be 201 at most: 26.2017 %.
TEST(Granted, GrowthFillsItInAMonth)
{
    Domain domain = builtInDomain();
    domain.growth = {Percent::whole(40), GrowthModel::Compound, 36, {}};
    EXPECT_EQ(granted(domain, 22).fullInMonth, 25);
    EXPECT_EQ(granted(domain, 21).fullInMonth, 50);
    EXPECT_EQ(granted(domain, 22).growth, (FittingInput{whole(40), InputAmount::tenThousandths(262'017), whole(1'000)}));
}

TEST(Granted, WhereNothingFitsOrAllDoes)
{
    Domain domain = builtInDomain();
    domain.mountTarget = true;
    for (int i = 0; i < 5; ++i)
        domain.endpoints.add("endpoint " + std::to_string(i), EndpointType::Interface);
    const Granted none = granted(domain, 28); // 16 at the domain level, of 11
    EXPECT_EQ(none.users->maxUsers, std::nullopt);
    EXPECT_EQ(none.growth.most, std::nullopt);
    EXPECT_EQ(none.concurrency.most, std::nullopt);
    domain.growth.horizonMonths = 0;
    EXPECT_EQ(granted(domain, 22).growth.most, whole(1'000));

    domain.cohorts = {};
    EXPECT_EQ(granted(domain, 22).users, std::nullopt);
    EXPECT_EQ(granted(domain, 22).concurrency.now, std::nullopt);
    domain.placement = Placement::ZoneLoss;
    domain.availabilityZones = 1;
    EXPECT_FALSE(grantedOf(domain, classic(), PrefixLength::exactly(22)));
}

TEST(Granted, CancelledHasNoAnswer)
{
    const std::atomic<bool> cancelled{true};
    EXPECT_FALSE(grantedOf(builtInDomain(), classic(), PrefixLength::exactly(22), &cancelled));
}

} // namespace headroom
