// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruleset.h"

#include <gtest/gtest.h>

namespace headroom {

// The figures of CONTRACT §2, one by one.
TEST(Ruleset, Whitepaper2023CountsAsTable1)
{
    const Ruleset* rules = findRuleset("whitepaper-2023");
    ASSERT_TRUE(rules);
    EXPECT_EQ(rules->mountTarget.addresses, 1);
    EXPECT_EQ(rules->interfaceEndpoint.addresses, 1);
    ASSERT_TRUE(rules->jupyterServer);
    EXPECT_EQ(rules->jupyterServer->addresses, 1);
    EXPECT_EQ(rules->appCounting, AppCounting::InstanceType);
    EXPECT_EQ(rules->app.addresses, 1);
    EXPECT_EQ(rules->appEntity(), Entity::KernelGateway);
    ASSERT_TRUE(rules->job(JobKind::Training));
    EXPECT_EQ(rules->job(JobKind::Training)->addresses, 2);
    EXPECT_EQ(rules->job(JobKind::Training)->withEfa, 5);
    ASSERT_TRUE(rules->job(JobKind::Processing));
    EXPECT_EQ(rules->job(JobKind::Processing)->addresses, 2);
    EXPECT_EQ(rules->job(JobKind::Processing)->withEfa, 2);
    for (const JobKind kind : {JobKind::BatchTransform, JobKind::Hosting, JobKind::HyperpodSlurm, JobKind::HyperpodEks})
        EXPECT_FALSE(rules->job(kind)) << nameOf(kind);
    EXPECT_EQ(rules->appsPerTypeAndUserLimit, 4);
}

TEST(Ruleset, Studio2024CountsRunningSpaces)
{
    const Ruleset* rules = findRuleset("studio-2024");
    ASSERT_TRUE(rules);
    EXPECT_FALSE(rules->jupyterServer);
    EXPECT_EQ(rules->appCounting, AppCounting::RunningSpace);
    EXPECT_EQ(rules->appEntity(), Entity::Space);
    struct Row {
        JobKind kind;
        int addresses;
        int withEfa;
    };
    const Row rows[] = {
        {JobKind::Training, 2, 5}, {JobKind::Processing, 2, 2}, {JobKind::BatchTransform, 2, 5},
        {JobKind::Hosting, 2, 5}, {JobKind::HyperpodSlurm, 32, 32}, {JobKind::HyperpodEks, 81, 81},
    };
    for (const Row& row : rows) {
        ASSERT_TRUE(rules->job(row.kind)) << nameOf(row.kind);
        EXPECT_EQ(rules->job(row.kind)->addresses, row.addresses) << nameOf(row.kind);
        EXPECT_EQ(rules->job(row.kind)->withEfa, row.withEfa) << nameOf(row.kind);
        // 81 addresses: 50 from the primary card, one from each of the other 31.
        EXPECT_EQ(rules->job(row.kind)->interfaces, row.kind == JobKind::HyperpodEks ? std::optional(1 + 31) : std::nullopt) << nameOf(row.kind);
    }
}

TEST(Ruleset, EachFigureSaysItsSourceAndDate)
{
    for (const Ruleset& rules : rulesets()) {
        std::vector<const Figure*> figures{&rules.mountTarget, &rules.interfaceEndpoint, &rules.app};
        if (rules.jupyterServer)
            figures.push_back(&*rules.jupyterServer);
        for (const auto& job : rules.jobs)
            if (job)
                figures.push_back(&*job);
        for (const Figure* figure : figures) {
            EXPECT_FALSE(figure->source.empty()) << rules.id;
            EXPECT_GE(figure->date.size(), 7u) << rules.id;
        }
    }
}

TEST(Ruleset, NobodyKnowsOthers)
{
    EXPECT_FALSE(findRuleset("whitepaper-2024"));
    EXPECT_FALSE(findRuleset(""));
}

TEST(Ruleset, EntitiesOfJobsBearTheNamesOfTheirKinds)
{
    for (const auto& [kind, name] : jobKindNames)
        EXPECT_EQ(nameOf(entityOf(kind)), name);
}

} // namespace headroom
