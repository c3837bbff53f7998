// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/addresses/vpc_ranges.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

// Python: ipaddress.ip_network(block).overlaps(range) for the four of the user guide.
TEST(VpcRanges, whatAVpcMayNotHave)
{
    const std::pair<const char*, const char*> rows[]{
        {"0.0.0.0/20", "0.0.0.0/8"},
        {"0.255.255.240/28", "0.0.0.0/8"},
        {"1.0.0.0/28", nullptr},
        {"126.255.0.0/16", nullptr},
        {"127.0.0.0/28", "127.0.0.0/8"},
        {"128.0.0.0/16", nullptr},
        {"169.253.0.0/16", nullptr},
        {"169.254.0.0/20", "169.254.0.0/16"},
        {"169.254.0.0/15", "169.254.0.0/16"},
        {"169.255.0.0/16", nullptr},
        {"223.255.0.0/16", nullptr},
        {"224.0.0.0/16", "224.0.0.0/4"},
        {"239.255.255.240/28", "224.0.0.0/4"},
        {"240.0.0.0/16", nullptr},
        {"10.0.0.0/16", nullptr},
        {"172.17.0.0/16", nullptr},
    };
    for (const auto& [block, range] : rows) {
        const auto found = rangeNotForVpcs(Cidr::of(block));
        EXPECT_EQ(found ? found->text() : "", range ? range : "") << block;
    }
}

} // namespace
} // namespace headroom
