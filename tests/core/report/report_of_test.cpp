// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_io.h"
#include "tests/core/report/reports.h"

#include <gtest/gtest.h>

#include <set>

namespace headroom {
namespace {

Plan planOf(std::string_view json)
{
    ReadPlan read = readPlan(json);
    EXPECT_TRUE(read.problems.empty());
    return read.plan ? *read.plan : builtInPlan();
}

/// Two domains, each with an answer that is worked out by hand: see the tests.
Plan twoDomains()
{
    return planOf(R"({"format": "headroom-plan", "version": 1, "name": "Two", "start": "2026-12", "addressing": {"pools": ["10.0.0.0/16"], "exclusions": {"10.0.0.0/24": "office"}},
        "domains": {
            "small": {"ruleset": "studio-2024", "availabilityZones": 1, "mountTarget": false, "cohorts": {"All": {"users": 10, "apps": {"ml.t3.medium": {}}}}},
            "large": {"ruleset": "studio-2024", "availabilityZones": 2, "placement": "evenSpread", "marginPercent": 10,
                "cohorts": {"All": {"users": 200, "peakConcurrencyPercent": 7, "apps": {"ml.t3.medium": {"appsPerUser": 2, "usersPercent": 50}}}},
                "sharedSpaces": {"Team": {"spaces": 3, "apps": {"ml.t3.medium": {}}}},
                "growth": {"percentPerYear": 100, "model": "linear", "horizonMonths": 24}}},
        "scenarios": {"Twice": {"patch": {"domains": {"small": {"cohorts": {"All": {"users": 20}}}}}}}})");
}

std::string firstLine(const std::string& text)
{
    return text.substr(0, text.find('\n'));
}

TEST(Report, AnswersTheWhitepaperAsTheContractDoes)
{
    const Report report = reportOfPlan(builtInPlan());
    EXPECT_EQ(paragraphsOf(report, "answer"),
        "Ask for the VPC block 10.0.0.0/20 with 3 subnets of /22, one in each availability zone: 511 of 1,019 usable addresses are needed in each, 508 stay free.\n"
        "AWS keeps 5 addresses of every subnet: they are not among the usable ones.\n"
        "Findings: errors 0, warnings 1, notes 6.\n");
    EXPECT_EQ(tableIn(report, "answer", "answer"), "studio | 1 | 10.0.0.0/22 | 10.0.0.0/20 | /22 | 1,019 | 511 | 508 | 50.15\n"
                                                   "studio | 2 | 10.0.4.0/22 | 10.0.0.0/20 | /22 | 1,019 | 511 | 508 | 50.15\n"
                                                   "studio | 3 | 10.0.8.0/22 | 10.0.0.0/20 | /22 | 1,019 | 511 | 508 | 50.15\n");
    EXPECT_EQ(tableIn(report, "derivation", "ledger"), "EFS mount target | domain |  |  | 3 | 1 per zone × 3 zones\n"
                                                       "VPC endpoint | domain |  |  | 30 | 10 interface endpoints × 3 zones\n"
                                                       "Jupyter Server | user | Data scientists |  | 100 | 1 per active user × 100\n"
                                                       "KernelGateway app | user | Data scientists | ml.t3.medium | 100 | 1 per user on this instance type × 100\n"
                                                       "KernelGateway app | user | Data scientists | ml.m5.large | 100 | 1 per user on this instance type × 100\n"
                                                       "Training | user | Data scientists | experiment | 200 | 2 per instance × 100 (1 per user × 100)\n"
                                                       "Total |  |  |  | 533 | 33 domain level, 500 user level\n");
    EXPECT_EQ(tableIn(report, "placements", "placements"), "all in one subnet | 500 | 0 | 11 | 511 | /22 | 1,019 | 508 | 50.15 | sized for this\n"
                                                           "spread evenly | 167 | 0 | 11 | 178 | /24 | 251 | 73 | 70.92 | \n"
                                                           "spread, one zone lost | 250 | 0 | 11 | 261 | /23 | 507 | 246 | 51.48 | \n");
}

// large, at month 24, growth linear by 100 % a year: 600 users of which 7 % = 42 are active; 50 % of them = 21 have 2 spaces each = 42; 9 shared spaces;
// U = 51, in one of two zones 26, with 10 % margin 28.6 → 29; one mount target: 30 → a /26 (59) in each zone, a /25 for both. At the start 14 active, 7 × 2 +
// 3 = 17. A /26 is outgrown at the first month with 1 + ceil(1.1 × ceil(U / 2)) > 59: ceil(U / 2) >= 53, U >= 105. Spaces are ceil(3 + m / 4), the others
// 2 × ceil(ceil(0.07 × users) / 2) with users = 200 + ceil(200 m / 12). At m = 59: users 1184, active 83, holders 42, 84 + 18 = 102; m = 60: users 1200, active 84,
// 84 + 18 = 102; m = 61: users 1217, active 86, 43, 86 + 19 = 105.
TEST(Report, TellsSeveralDomainsInChapters)
{
    const Report report = reportOfPlan(twoDomains());
    std::string ids;
    for (const Section& section : report.sections)
        ids += std::string(static_cast<std::size_t>(section.level), '#') + section.id + ' ';
    EXPECT_EQ(ids, "#answer #domain-1 ##derivation-1 ##placements-1 ##growth-1 ##sensitivity-1 ##risk-1 "
                   "#domain-2 ##derivation-2 ##placements-2 ##growth-2 ##sensitivity-2 ##risk-2 #scenarios #addresses #findings #assumptions ");
    EXPECT_EQ(firstLine(paragraphsOf(report, "answer")), "Ask for 2 VPC blocks, one for each domain, with 3 subnets: 144 addresses in all.");
    // The larger block is placed first, behind the office.
    EXPECT_EQ(tableIn(report, "answer", "answer"), "small | 1 | 10.0.1.128/28 | 10.0.1.128/28 | /28 | 11 | 10 | 1 | 90.91\n"
                                                   "large | 1 | 10.0.1.0/26 | 10.0.1.0/25 | /26 | 59 | 30 | 29 | 50.85\n"
                                                   "large | 2 | 10.0.1.64/26 | 10.0.1.0/25 | /26 | 59 | 30 | 29 | 50.85\n");
    EXPECT_EQ(tableIn(report, "derivation-2", "cohorts"), "All | 200 | 600 | 42 | 42\n"
                                                          "Team | 3 | 9 | 9 | 9\n");
    EXPECT_EQ(tableIn(report, "derivation-2", "subnetShare"), "EFS mount target | 1 | 1 | 1\n"
                                                              "Space | 51 | 26 | 51\n"
                                                              "Margin | 6 | 3 | 6\n"
                                                              "Required | 58 | 30 | 58\n");
    const std::string growth = paragraphsOf(report, "growth-2");
    EXPECT_EQ(firstLine(growth), "Users and shared spaces grow by 100 % of those at the start a year; the plan looks 24 months ahead.");
    EXPECT_NE(growth.find("A /26 is outgrown in month 61 (2032-01)."), std::string::npos) << growth;
    const std::string months = tableIn(report, "growth-2", "months");
    EXPECT_EQ(firstLine(months), "0 | 2026-12 | 200 | 19 | 20 | 11 | 20 | /28");
    EXPECT_EQ(months.substr(months.rfind('\n', months.size() - 2) + 1), "24 | 2028-12 | 600 | 53 | 58 | 30 | 58 | /26\n");
}

// 1 + 10 = 11 addresses fit a /28 in each of two zones, /27 for both: domain i has the i-th /27 of the pool.
TEST(Report, KeepsTheAnswerOfManyDomainsShort)
{
    Plan plan = twoDomains();
    plan.addressing = {};
    Domain domain = plan.domains.entries[0].value;
    domain.availabilityZones = 2;
    domain.mountTarget = true;
    plan.domains = {};
    for (const char* name : {"a", "b", "c", "d", "e"})
        plan.domains.add(name, domain);
    EXPECT_EQ(tableIn(reportOfPlan(plan, Sections::none().with(SectionId::Answer)), "answer", "answer"),
        "a | 10.0.0.0/28, 10.0.0.16/28 | 10.0.0.0/27 | /28 | 11 | 11 | 0 | 100\n"
        "b | 10.0.0.32/28, 10.0.0.48/28 | 10.0.0.32/27 | /28 | 11 | 11 | 0 | 100\n"
        "c | 10.0.0.64/28, 10.0.0.80/28 | 10.0.0.64/27 | /28 | 11 | 11 | 0 | 100\n"
        "d | 10.0.0.96/28, 10.0.0.112/28 | 10.0.0.96/27 | /28 | 11 | 11 | 0 | 100\n"
        "e | 10.0.0.128/28, 10.0.0.144/28 | 10.0.0.128/27 | /28 | 11 | 11 | 0 | 100\n");
    EXPECT_EQ(tableIn(reportOfPlan(twoDomains()), "answer", "answer").substr(0, 9), "small | 1");
}

TEST(Report, ComparesScenariosAndMapsAddresses)
{
    const Report report = reportOfPlan(twoDomains());
    // 20 users take 20 addresses, which is a /27 (27 usable), one step more than a /28.
    const std::string rows = tableIn(report, "scenarios", "scenarios");
    EXPECT_NE(rows.find("Twice | small | 20 | 20 | 20 | /27 | 1 step larger | 10.0.1.128/27 |  | 0 | "), std::string::npos) << rows;
    EXPECT_EQ(tableIn(report, "scenarios", "changes"), "Twice | small, All | users 10 → 20\n");
    EXPECT_EQ(tableIn(report, "addresses", "pools"), "10.0.0.0/16 | 256 | 144 | 65,136 | 10.0.128.0/17\n");
    EXPECT_EQ(tableIn(report, "addresses", "blocks"), "10.0.0.0/24 | 256 | excluded | office |  | \n"
                                                      "10.0.1.0/25 | 128 | planned VPC block | large |  | \n"
                                                      "10.0.1.0/26 | 64 | planned subnet | large | 1 | 30\n"
                                                      "10.0.1.64/26 | 64 | planned subnet | large | 2 | 30\n"
                                                      "10.0.1.128/28 | 16 | planned VPC block | small |  | \n"
                                                      "10.0.1.128/28 | 16 | planned subnet | small | 1 | 10\n");
}

TEST(Report, SaysWhyThereIsNoAnswer)
{
    Plan plan = builtInPlan();
    Domain& domain = plan.domains.entries[0].value;
    domain.availabilityZones = 1;
    domain.placement = Placement::ZoneLoss;
    const Report lost = reportOfPlan(plan);
    EXPECT_EQ(firstLine(paragraphsOf(lost, "answer")), "No answer: with one zone, none can be lost.");
    EXPECT_EQ(paragraphsOf(lost, "sensitivity"), "There is no answer to be moved: with one zone, none can be lost.\n");
    domain.placement = Placement::SingleSubnet;
    domain.cohorts.entries[0].value.users = 1'000'000;
    const Report large = reportOfPlan(plan);
    // 1,000,000 × (1 + 2 + 2), and 1 + 10 in the subnet.
    EXPECT_EQ(firstLine(paragraphsOf(large, "answer")), "No subnet is large enough: 5,000,011 addresses needed in one, a /16 has 65,531 usable.");
    plan.addressing.pools = {Cidr::of("10.0.0.0/24")};
    domain.cohorts.entries[0].value.users = 100;
    const Report full = reportOfPlan(plan);
    EXPECT_EQ(firstLine(paragraphsOf(full, "answer")), "1 × /22 inside a /22, for which no pool has room.");
}

TEST(Report, HasTheSectionsThatAreAskedFor)
{
    const Report report = reportOfPlan(twoDomains(), Sections::none().with(SectionId::Growth).with(SectionId::Findings));
    std::string ids;
    for (const Section& section : report.sections)
        ids += section.id + ' ';
    EXPECT_EQ(ids, "domain-1 growth-1 domain-2 growth-2 findings ");
    EXPECT_EQ(reportOfPlan(twoDomains(), Sections::none().with(SectionId::Answer)).sections.size(), 1U);
}

TEST(Report, CountsTablesAndFiguresAndFillsEveryColumn)
{
    const Report report = reportOfPlan(twoDomains());
    int tables = 0;
    int figures = 0;
    std::set<std::string> ids;
    const auto check = [&](const Table& table) {
        if (table.id == "answer")
            EXPECT_EQ(table.number, 0);
        else
            EXPECT_EQ(table.number, ++tables);
        for (const Cells& row : table.rows)
            EXPECT_EQ(row.size(), table.columns.size()) << table.id;
        EXPECT_TRUE(table.total.empty() || table.total.size() == table.columns.size()) << table.id;
        std::set<std::string_view> columns;
        for (const Column& column : table.columns) {
            EXPECT_FALSE(column.heading.isEmpty()) << table.id << ' ' << column.id;
            EXPECT_TRUE(columns.insert(column.id).second) << table.id << ' ' << column.id;
        }
    };
    for (const Section& section : report.sections) {
        EXPECT_TRUE(ids.insert(section.id).second) << section.id;
        for (const Block& block : section.blocks) {
            if (const auto* table = std::get_if<Table>(&block))
                check(*table);
            if (const auto* figure = std::get_if<ReportFigure>(&block)) {
                EXPECT_EQ(figure->number, ++figures);
                EXPECT_FALSE(figure->alt.isEmpty());
                check(figure->numbers);
            }
        }
    }
    EXPECT_EQ(figures, 2 * 4 + 2);
    EXPECT_GT(tables, figures);
}

TEST(Report, OfTheSamePlanIsTheSame)
{
    EXPECT_EQ(reportOfPlan(twoDomains()), reportOfPlan(twoDomains()));
}

TEST(Report, StopsWhenItIsCancelled)
{
    const std::atomic<bool> cancelled{true};
    EXPECT_FALSE(reportFacts({}, Sections::all(), builtInPlan(), builtInPlan(), &cancelled));
}

} // namespace
} // namespace headroom
