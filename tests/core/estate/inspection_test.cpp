// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/inspection.h"

#include "tests/core/estate/estates.h"

#include <gtest/gtest.h>

using namespace headroom;

TEST(Inspection, countsWhatIsUsedAndWhatNobodyOwns)
{
    Estate estate;
    estate.subnets = {subnetOf("a", "v", "z1", "10.0.0.0/24", 200), subnetOf("b", "v", "z2", "10.0.1.0/28", 11), subnetOf("c", "v", "z2", "10.1.0.0/16", 0)};
    estate.held["a"][Owner::Studio] = 30;
    estate.held["a"][Owner::Other] = 1;
    const Inspection inspection = inspectEstate(estate);
    ASSERT_EQ(inspection.subnets.size(), 3u);
    EXPECT_EQ(inspection.subnets[0].usable, 251);
    EXPECT_EQ(inspection.subnets[0].used, 51);
    EXPECT_EQ(inspection.subnets[0].usedHundredths, 2032); // 51 / 251 = 20.3187 %
    EXPECT_EQ(inspection.subnets[0].unattributed, 20);
    EXPECT_EQ(inspection.subnets[1].used, 0);
    EXPECT_EQ(inspection.subnets[2].used, 65531);
    EXPECT_EQ(inspection.subnets[2].usedHundredths, 10000);
    EXPECT_TRUE(inspection.warnings.empty());
}

TEST(Inspection, saysWhatDoesNotAddUp)
{
    Estate estate;
    estate.subnets = {subnetOf("a", "v", "z1", "10.0.0.0/28", 10), subnetOf("b", "v", "z1", "10.0.0.16/28", 12), subnetOf("c", "v", "z1", "10.0.0.32/28", std::nullopt)};
    estate.held["a"][Owner::Efs] = 4;
    estate.held["elsewhere"][Owner::Other] = 16;
    estate.held["elsewhere"].interfaces = 2;
    const Inspection inspection = inspectEstate(estate);
    EXPECT_EQ(inspection.subnets[0].unattributed, -3);
    EXPECT_EQ(inspection.subnets[1].used, -1);
    EXPECT_EQ(inspection.subnets[1].usedHundredths, -909); // −1 / 11 = −9.0909 %
    EXPECT_FALSE(inspection.subnets[2].used.has_value());
    EXPECT_FALSE(inspection.subnets[2].unattributed.has_value());
    ASSERT_EQ(inspection.warnings.size(), 4u);
    EXPECT_EQ(english(inspection.warnings[0]), "2 network interfaces (addresses: 16) lie in a subnet that is not among those given. They are left out.");
    EXPECT_EQ(english(inspection.warnings[1]).substr(0, 70), "a: its interfaces hold more addresses (4) than it has in use (1). The ");
    EXPECT_EQ(english(inspection.warnings[2]), "b has more addresses available (12) than usable (11).");
    EXPECT_EQ(english(inspection.warnings[3]), "c has no AvailableIpAddressCount: what is used of it is not known.");
}

TEST(Inspection, namesTenOddSubnetsAndCountsTheRest)
{
    Estate estate;
    for (int i = 0; i < 25; ++i)
        estate.subnets.push_back(subnetOf("s" + std::to_string(i), "v", "z", "10.0.0.0/28", 12));
    const Inspection inspection = inspectEstate(estate);
    ASSERT_EQ(inspection.warnings.size(), 11u);
    EXPECT_EQ(english(inspection.warnings[10]), "The counts of 15 more subnets don't add up either.");
}

TEST(Inspection, hundredthsAreRoundedHalfUp)
{
    EXPECT_EQ(hundredthsOf(1, 8), 13); // 0.125
    EXPECT_EQ(hundredthsOf(1, 3), 33);
    EXPECT_EQ(hundredthsOf(2, 3), 67);
    EXPECT_EQ(hundredthsOf(0, 7), 0);
    EXPECT_EQ(hundredthsOf(-1, 8), -13);
}

TEST(Estate, namesServicesAsPlansDo)
{
    const std::pair<const char*, const char*> rows[] = {
        {"com.amazonaws.us-east-1.s3", "s3"},
        {"com.amazonaws.us-gov-west-1.sagemaker.api", "sagemaker.api"},
        {"aws.sagemaker.eu-west-1.studio", "studio"},
        {"aws.sagemaker.eu-west-1.notebook", "notebook"},
        {"cn.com.amazonaws.cn-north-1.ecr.dkr", "ecr.dkr"},
        {"com.amazonaws.vpce.us-east-1.vpce-svc-01", "com.amazonaws.vpce.us-east-1.vpce-svc-01"},
        {"com.amazonaws.us-east-1.", "com.amazonaws.us-east-1."},
        {"com.amazonaws.s3", "com.amazonaws.s3"},
        {"com.example.us-east-1.s3", "com.example.us-east-1.s3"},
        {"", ""},
    };
    for (const auto& [service, name] : rows)
        EXPECT_EQ(shortServiceName(service), name);
}

TEST(Inspection, warnsFromThreeQuartersAndNineTenthsOn)
{
    const auto row = [](std::int64_t used, std::int64_t usable) {
        InspectedSubnet subnet;
        subnet.used = used;
        subnet.usable = usable;
        return subnet;
    };
    // Of 251 usable 75 % are 188.25 and 90 % are 225.9; of 60 they are 45 and 54.
    EXPECT_EQ(fullnessOf(row(0, 251)), Fullness::Roomy);
    EXPECT_EQ(fullnessOf(row(188, 251)), Fullness::Roomy);
    EXPECT_EQ(fullnessOf(row(189, 251)), Fullness::FillingUp);
    EXPECT_EQ(fullnessOf(row(225, 251)), Fullness::FillingUp);
    EXPECT_EQ(fullnessOf(row(226, 251)), Fullness::NearlyFull);
    EXPECT_EQ(fullnessOf(row(45, 60)), Fullness::FillingUp);
    EXPECT_EQ(fullnessOf(row(54, 60)), Fullness::NearlyFull);
    EXPECT_EQ(fullnessOf(row(60, 60)), Fullness::NearlyFull);
    EXPECT_EQ(fullnessOf(row(-1, 251)), Fullness::Roomy);
    EXPECT_EQ(fullnessOf(InspectedSubnet()), Fullness::Unknown);
}

TEST(Inspection, sortsByShareNotByCount)
{
    const auto row = [](std::optional<std::int64_t> used, std::int64_t usable) {
        InspectedSubnet subnet;
        subnet.used = used;
        subnet.usable = usable;
        return subnet;
    };
    // 10/11 > 100/123 > 200/251 > 5/11 = 5/11 > not known
    EXPECT_EQ(fullestFirst({row(5, 11), row({}, 59), row(200, 251), row(5, 11), row({}, 11), row(10, 11), row(100, 123)}), (std::vector<std::size_t>{5, 6, 2, 0, 3, 1, 4}));
    EXPECT_TRUE(fullestFirst({}).empty());
}

TEST(Inspection, warnsOfZonesThatMayBeCountedTwice)
{
    const auto warnings = [](const char* id, const char* idsName, const char* idsAccount, const char* name, const char* account) {
        Estate estate;
        estate.subnets = {subnetOf("a", "v", id, "10.0.0.0/24", 251), subnetOf("b", "v", "", "10.0.1.0/24", 251)};
        estate.subnets[0].zoneId = id;
        estate.subnets[0].zoneName = idsName;
        estate.subnets[0].account = idsAccount;
        estate.subnets[1].zoneName = name;
        estate.subnets[1].account = account;
        resolveZones(estate.subnets);
        return inspectEstate(estate).warnings.size();
    };
    EXPECT_EQ(warnings("use1-az1", "us-east-1a", "1", "us-east-1a", "1"), 0u); // it is that one
    EXPECT_EQ(warnings("use1-az1", "us-east-1a", "1", "us-east-1b", "1"), 0u); // another name of one account is another zone
    EXPECT_EQ(warnings("use1-az1", "us-east-1a", "1", "us-east-1b", "2"), 1u); // another account's name may be any zone
    EXPECT_EQ(warnings("use1-az1", "", "1", "us-east-1b", "1"), 1u);
    EXPECT_EQ(warnings("", "us-east-1a", "1", "us-east-1b", "1"), 0u); // all by name
}
