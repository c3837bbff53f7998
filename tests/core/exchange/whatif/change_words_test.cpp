// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whatif/change_words.h"

#include "core/plan/plan_io.h"

#include <gtest/gtest.h>

namespace headroom {

namespace {

/// What the lines of a patch on the built-in plan say, one below the other.
std::string told(const char* patch, DomainNames domains = DomainNames::Hidden)
{
    std::string text;
    for (const PatchLine& line : patchLines(baseJson(builtInPlan()), Json::parse(patch)))
        text += english(describe(line, domains)) + '\n';
    return text;
}

std::string ofStudio(const std::string& patch)
{
    return told((R"({"domains":{"studio":)" + patch + "}}").c_str());
}

std::string ofCohort(const std::string& patch)
{
    return ofStudio(R"({"cohorts":{"Data scientists":)" + patch + "}}");
}

} // namespace

TEST(ChangeWords, NumbersBeforeAndAfter)
{
    EXPECT_EQ(ofCohort(R"({"users":12000})"), "Data scientists: users 100 → 12,000\n");
    EXPECT_EQ(ofCohort(R"({"peakConcurrencyPercent":62.5})"), "Data scientists: active at once 100 % → 62.5 %\n");
    EXPECT_EQ(ofCohort(R"({"apps":{"ml.t3.medium":{"appsPerUser":3,"usersPercent":0.0001}}})"),
        "Data scientists, ml.t3.medium: apps per user 2 → 3\nData scientists, ml.t3.medium: used by 100 % → 0.0001 % of the active users\n");
    EXPECT_EQ(ofCohort(R"({"jobs":{"experiment":{"instancesPerUser":0.5}}})"), "Data scientists, experiment: instances per user 1 → 0.5\n");
    EXPECT_EQ(ofStudio(R"({"availabilityZones":2,"growth":{"percentPerYear":-40,"horizonMonths":36},"marginPercent":12.5})"),
        "availability zones 3 → 2\ngrowth 0 % → -40 % a year\nhorizon 12 → 36 months\nmargin 0 % → 12.5 %\n");
}

TEST(ChangeWords, ChoicesSayWhatIsSo)
{
    EXPECT_EQ(ofCohort(R"({"jobs":{"experiment":{"efa":true}}})"), "Data scientists, experiment: with EFA\n");
    EXPECT_EQ(ofStudio(R"({"placement":"zoneLoss","mountTarget":false,"networkMode":"publicInternetOnly","growth":{"model":"linear"}})"),
        "with internet access outside the VPC\nusers spread over the zones, one zone lost\nwithout EFS mount targets\nlinear growth\n");
    EXPECT_EQ(ofStudio(R"({"endpoints":{"s3":"gateway","sts":null,"kms":"interface"}})"),
        "s3 as a gateway endpoint\nno endpoint for sts\nkms as an interface endpoint\n");
    EXPECT_EQ(ofStudio(R"({"ruleset":"studio-2024"})"), "ruleset whitepaper-2023 → studio-2024\n");
}

TEST(ChangeWords, ThingsComeAndGo)
{
    EXPECT_EQ(ofStudio(R"({"cohorts":{"Analysts":{"users":5},"Data scientists":null},"sharedSpaces":{"Fraud, 1/2":{"spaces":1}}})"),
        "cohort “Data scientists” removed\nthe base has no cohort “Analysts”: added, with no apps and no jobs\n"
        "the base has no shared spaces “Fraud, 1/2”: added, with no apps and no jobs\n");
    EXPECT_EQ(ofCohort(R"({"apps":{"ml.m5.large":null,"ml.g5.xlarge":{}},"jobs":{"experiment":null}})"),
        "Data scientists: apps on ml.m5.large removed\nData scientists: apps on ml.g5.xlarge added\nData scientists: job “experiment” removed\n");
    EXPECT_EQ(told(R"({"domains":{"lab":{"ruleset":"studio-2024"},"studio":null}})"), "domain “studio” removed\ndomain “lab” added\n");
    EXPECT_EQ(told(R"({"addressing":{"exclusions":{"10.64.0.0/12":"on-premises"},"pools":["10.0.0.0/9","100.64.0.0/10"]}})"),
        "pools 10.0.0.0/8 → 10.0.0.0/9, 100.64.0.0/10\n10.64.0.0/12 excluded: on-premises\n");
}

TEST(ChangeWords, WhatTheBaseLeavesOpen)
{
    EXPECT_EQ(ofStudio(R"({"pinnedVpcCidr":"10.8.0.0/16"})"), "VPC block pinned to 10.8.0.0/16\n");
    EXPECT_EQ(ofCohort(R"({"jobs":{"experiment":{"addressesPerInstance":7}}})"), "Data scientists, experiment: 7 addresses per instance, whatever the ruleset says\n");
    EXPECT_EQ(told(R"({"start":"2027-01","x-owner":["net"]})"), "starts in 2027-01\n“x-owner” set to [\"net\"]\n");
    EXPECT_EQ(ofStudio(R"({"marginPercent":null})"), "“marginPercent” no longer set\n");
}

TEST(ChangeWords, WhatChangesNothingIsSaidSo)
{
    EXPECT_EQ(ofCohort(R"({"users":100})"), "Data scientists: nothing to change: “users” is 100 in the base already\n");
    EXPECT_EQ(ofStudio(R"({"cohorts":{"Analysts":null}})"), "nothing to remove: the base has no “Analysts”\n");
    EXPECT_EQ(ofStudio(R"({"endpoints":{"s3":"interface"}})"), "nothing to change: “s3” is \"interface\" in the base already\n");
}

TEST(ChangeWords, DomainsAreNamedWhereThereAreSeveral)
{
    EXPECT_EQ(told(R"({"domains":{"studio":{"availabilityZones":2,"cohorts":{"Data scientists":{"users":1}}}}})", DomainNames::Shown),
        "studio: availability zones 3 → 2\nstudio, Data scientists: users 100 → 1\n");
    EXPECT_EQ(domainNamesOf(builtInPlan()), DomainNames::Hidden);
    Plan two = builtInPlan();
    two.domains.add("lab");
    EXPECT_EQ(domainNamesOf(two), DomainNames::Shown);
}

TEST(ChangeWords, ValuesOfAnotherKindAreToldAsTheyStand)
{
    EXPECT_EQ(ofCohort(R"({"users":"many"})"), "Data scientists: “users” 100 → \"many\"\n");
    EXPECT_EQ(ofStudio(R"({"placement":"nowhere"})"), "“placement” \"singleSubnet\" → \"nowhere\"\n");
}

} // namespace headroom
