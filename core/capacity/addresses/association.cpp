// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/addresses/association.h"

#include <algorithm>
#include <array>
#include <optional>

namespace headroom {

namespace {

enum class Range { Ten, Seventeen2, Hundred92, Benchmark, Shared, Public };

struct NamedRange {
    Range range;
    Cidr cidr;
};

const std::array<NamedRange, 5> ranges{{
    {Range::Ten, Cidr::of("10.0.0.0/8")},
    {Range::Seventeen2, Cidr::of("172.16.0.0/12")},
    {Range::Hundred92, Cidr::of("192.168.0.0/16")},
    {Range::Benchmark, Cidr::of("198.19.0.0/16")},
    {Range::Shared, sharedRange},
}};

const Cidr firstOfTen = Cidr::of("10.0.0.0/16");
const Cidr firstTwoOfTen = Cidr::of("10.0.0.0/15");
const Cidr defaultVpcRange = Cidr::of("172.31.0.0/16");

/// A block that holds one of the ranges, as 0.0.0.0/0 does, counts as public: no VPC has such a size.
Range rangeOf(const Cidr& cidr)
{
    for (const NamedRange& each : ranges)
        if (each.cidr.contains(cidr))
            return each.range;
    return Range::Public;
}

bool isOfEveryVpc(Range range)
{
    return range == Range::Shared || range == Range::Public;
}

/// A VPC began with the block of the highest rank: those of a higher one can't be added to those of a lower.
int rankOf(Range range)
{
    if (isOfEveryVpc(range))
        return 0;
    return range == Range::Benchmark ? 1 : 2;
}

/// Ranges of private addresses stay among themselves; what is public, or shared with a carrier, goes with all of them once they are there, and takes none of them in.
bool goWell(Range existing, Range added)
{
    return existing == added || isOfEveryVpc(added);
}

std::optional<AssociationConflict::Rule> conflictBetween(const Cidr& existing, const Cidr& added, int rankOfVpc)
{
    using Rule = AssociationConflict::Rule;
    if (existing.overlaps(added))
        return Rule::Overlap;
    if (rankOf(rangeOf(existing)) == rankOfVpc && !goWell(rangeOf(existing), rangeOf(added)))
        return Rule::OtherRange;
    if (firstTwoOfTen.contains(existing) && firstOfTen.contains(added))
        return Rule::FirstOfTen;
    if (rangeOf(existing) == Range::Seventeen2 && defaultVpcRange.overlaps(added))
        return Rule::DefaultVpcRange;
    return std::nullopt;
}

} // namespace

std::vector<AssociationConflict> associationConflicts(const std::vector<Cidr>& existing, const Cidr& added)
{
    int rankOfVpc = 0;
    for (const Cidr& each : existing)
        rankOfVpc = std::max(rankOfVpc, rankOf(rangeOf(each)));
    std::vector<AssociationConflict> conflicts;
    for (const Cidr& each : existing)
        if (const auto rule = conflictBetween(each, added, rankOfVpc))
            conflicts.push_back({*rule, each});
    return conflicts;
}

} // namespace headroom
