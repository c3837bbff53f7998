// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/checks.h"

#include "core/capacity/addresses/association.h"
#include "core/capacity/addresses/vpc_ranges.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

const std::array<Cidr, 4> privateRanges{Cidr::of("10.0.0.0/8"), Cidr::of("172.16.0.0/12"), Cidr::of("192.168.0.0/16"), sharedRange};

bool isPrivate(const Cidr& cidr)
{
    return std::any_of(privateRanges.begin(), privateRanges.end(), [&](const Cidr& range) { return range.contains(cidr); });
}

std::string poolPointer(std::size_t index) { return childPointer("/addressing/pools", index); }

Text notPrivateText(const Cidr& cidr)
{
    return Text::tr(
        "%1 is not within the private ranges 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 and 100.64.0.0/10. Public addresses used inside a VPC hide the "
        "hosts that own them; check that the block is meant.",
        cidr.text());
}

Text privateSource() { return Text::tr("RFC 1918 and RFC 6598; Amazon VPC User Guide, VPC CIDR blocks, August 2026"); }

/// What is said of a block that domains are, or are to be, placed in.
void checkPlacedRange(const Cidr& cidr, const std::optional<std::string>& domain, const std::string& pointer, Findings& findings)
{
    if (const auto forbidden = rangeNotForVpcs(cidr)) {
        findings.push_back({"range-not-for-vpc", Severity::Error, domain, pointer,
            Text::tr("%1 touches %2, which a VPC may not have. Choose a block outside it.", cidr.text(), forbidden->text()), vpcBlocksSource()});
    } else if (!isPrivate(cidr)) {
        findings.push_back({"range-not-private", Severity::Warning, domain, pointer, notPrivateText(cidr), privateSource()});
    }
}

/// Not where a pool has it already: it is the way out of a full private range.
bool mayOfferSharedRange(const std::vector<Cidr>& pools)
{
    return std::none_of(pools.begin(), pools.end(), [](const Cidr& pool) { return pool.overlaps(sharedRange); });
}

bool hasExclusionsInPools(const Addressing& addressing)
{
    return std::any_of(addressing.exclusions.begin(), addressing.exclusions.end(), [&](const Exclusion& exclusion) {
        return std::any_of(addressing.pools.begin(), addressing.pools.end(), [&](const Cidr& pool) { return pool.overlaps(exclusion.cidr); });
    });
}

/// Some addresses are free.
Text tooSmallText(PrefixLength asked, const Cidr& free, const Cidr& pool, const Addressing& addressing)
{
    const bool offersShared = mayOfferSharedRange(addressing.pools);
    if (offersShared && hasExclusionsInPools(addressing))
        return Text::tr("A /%1 is asked for, and the largest free block left is the /%2 %3 in the pool %4. Add a larger pool, such as %5, which every VPC may "
                        "use, or remove exclusions.",
            asked.bits(), free.prefix().bits(), free.text(), pool.text(), sharedRange.text());
    if (offersShared)
        return Text::tr("A /%1 is asked for, and the largest free block left is the /%2 %3 in the pool %4. Add a larger pool, such as %5, which every VPC may "
                        "use.",
            asked.bits(), free.prefix().bits(), free.text(), pool.text(), sharedRange.text());
    if (hasExclusionsInPools(addressing))
        return Text::tr("A /%1 is asked for, and the largest free block left is the /%2 %3 in the pool %4. Add a larger pool, or remove exclusions.", asked.bits(),
            free.prefix().bits(), free.text(), pool.text());
    return Text::tr("A /%1 is asked for, and the largest free block left is the /%2 %3 in the pool %4. Add a larger pool.", asked.bits(), free.prefix().bits(),
        free.text(), pool.text());
}

/// Not one address is.
Text nothingFreeText(PrefixLength asked, const Addressing& addressing)
{
    if (addressing.pools.empty())
        return Text::tr("A /%1 is asked for, and the plan has no pool to take it from. Add one, such as 10.0.0.0/8, or %2, which every VPC may use.", asked.bits(),
            sharedRange.text());
    const bool offersShared = mayOfferSharedRange(addressing.pools);
    if (offersShared && hasExclusionsInPools(addressing))
        return Text::tr("A /%1 is asked for, and no pool has a free block left. Add a pool, such as %2, which every VPC may use, or remove exclusions.",
            asked.bits(), sharedRange.text());
    if (offersShared)
        return Text::tr("A /%1 is asked for, and no pool has a free block left. Add a pool, such as %2, which every VPC may use.", asked.bits(), sharedRange.text());
    if (hasExclusionsInPools(addressing))
        return Text::tr("A /%1 is asked for, and no pool has a free block left. Add a pool, or remove exclusions.", asked.bits());
    return Text::tr("A /%1 is asked for, and no pool has a free block left. Add a pool.", asked.bits());
}

Text exhaustedText(const DomainBlock::Shortage& shortage, const Addressing& addressing)
{
    return shortage.largestFree && shortage.pool ? tooSmallText(shortage.asked, *shortage.largestFree, *shortage.pool, addressing)
                                                 : nothingFreeText(shortage.asked, addressing);
}

Text conflictText(const Cidr& block, const AssociationConflict& conflict)
{
    const std::string existing = conflict.existing.text();
    switch (conflict.rule) {
    case AssociationConflict::Rule::OtherRange:
        return Text::tr("The VPC of the existing subnet %1 can't add %2, which is of another range. It can add blocks of its own range and of %3.", existing,
            block.text(), sharedRange.text());
    case AssociationConflict::Rule::FirstOfTen:
        return Text::tr("The VPC of the existing subnet %1, which is in 10.0.0.0/15, can't add %2, which is in 10.0.0.0/16. It can add other blocks of 10.0.0.0/8, and of %3.",
            existing, block.text(), sharedRange.text());
    case AssociationConflict::Rule::DefaultVpcRange:
        return Text::tr("The VPC of the existing subnet %1 can't add %2, which is in 172.31.0.0/16. It can add other blocks of 172.16.0.0/12, and of %3.", existing,
            block.text(), sharedRange.text());
    case AssociationConflict::Rule::Overlap: break;
    }
    return Text::tr("The VPC of the existing subnet %1 has addresses of %2 already.", existing, block.text());
}

/// A pool, and the earliest in the plan of it and those that it lies in.
struct Nested {
    std::size_t pool;
    std::size_t first;
};

/// Domains are placed in the first pool that has room: what comes before the pool that it lies in has a say in that.
Text overlapText(const std::vector<Cidr>& pools, std::size_t inner, std::size_t outer)
{
    if (outer < inner)
        return Text::tr("The pool %1 lies in the pool %2 and adds no addresses. It can be removed.", pools[inner].text(), pools[outer].text());
    return Text::tr("The pool %1 lies in the pool %2 and adds no addresses. Standing before it, it only says where to look first.", pools[inner].text(),
        pools[outer].text());
}

} // namespace

void checkPoolRanges(const Plan& plan, Findings& findings)
{
    for (std::size_t i = 0; i < plan.addressing.pools.size(); ++i) {
        const Cidr& pool = plan.addressing.pools[i];
        if (!serviceRange.overlaps(pool)) {
            // The text of the pointer is made for each pool: there are few.
            checkPlacedRange(pool, std::nullopt, poolPointer(i), findings);
        } else if (serviceRange.contains(pool)) {
            findings.push_back({"range-used-by-services", Severity::Error, std::nullopt, poolPointer(i),
                Text::tr("The pool %1 lies in %2, which AWS services such as SageMaker AI use themselves, so nothing is placed in it. Choose another "
                         "pool.",
                    pool.text(), serviceRange.text()),
                vpcBlocksSource()});
        } else {
            checkPlacedRange(pool, std::nullopt, poolPointer(i), findings);
            findings.push_back({"range-used-by-services", Severity::Info, std::nullopt, poolPointer(i),
                Text::tr(
                    "The pool %1 contains %2, which AWS services such as SageMaker AI use themselves. That part is skipped.", pool.text(), serviceRange.text()),
                vpcBlocksSource()});
        }
    }
}

void checkExclusionRanges(const Plan& plan, Findings& findings)
{
    for (const Exclusion& exclusion : plan.addressing.exclusions) {
        const Cidr& cidr = exclusion.cidr;
        const auto pointer = [&] { return childPointer("/addressing/exclusions", cidr.text()); };
        if (const auto forbidden = rangeNotForVpcs(cidr)) {
            findings.push_back({"range-not-for-vpc", Severity::Info, std::nullopt, pointer(),
                Text::tr("The exclusion %1 touches %2, which a VPC may not have. That part need not be excluded.", cidr.text(), forbidden->text()),
                vpcBlocksSource()});
        } else if (!isPrivate(cidr)) {
            findings.push_back({"range-not-private", Severity::Warning, std::nullopt, pointer(), notPrivateText(cidr), privateSource()});
        }
        if (serviceRange.overlaps(cidr)) {
            findings.push_back({"range-used-by-services", Severity::Info, std::nullopt, pointer(),
                Text::tr("The exclusion %1 touches %2, which AWS services use themselves. It is skipped without an exclusion, too.", cidr.text(),
                    serviceRange.text()),
                vpcBlocksSource()});
        }
    }
}

void checkPoolsOverlap(const Plan& plan, Findings& findings)
{
    const auto& pools = plan.addressing.pools;
    std::vector<std::size_t> order(pools.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return pools[a] != pools[b] ? pools[a] < pools[b] : a < b; });
    // Blocks nest or are apart, so those that a block lies in are the ones before it that are still open. Of these the earliest in the plan counts.
    std::vector<Nested> open;
    for (const std::size_t i : order) {
        while (!open.empty() && !pools[open.back().pool].contains(pools[i]))
            open.pop_back();
        if (!open.empty())
            findings.push_back({"pools-overlap", Severity::Info, std::nullopt, poolPointer(i), overlapText(pools, i, open.back().first),
                Text::tr("Headroom's rule: an address in two pools counts once")});
        open.push_back({i, open.empty() ? i : std::min(i, open.back().first)});
    }
}

void checkPlaced(const DomainCase& of, Findings& findings)
{
    if (!of.block.shortage)
        return;
    findings.push_back({"pool-exhausted", Severity::Error, of.name, std::string("/addressing/pools"), exhaustedText(*of.block.shortage, of.plan.addressing),
        Text::tr("Headroom's rule: a domain gets one free block of one pool")});
}

void checkPinned(const DomainCase& of, Findings& findings)
{
    const auto& pinned = of.domain.pinnedVpcCidr;
    if (!pinned)
        return;
    const std::string pointer = pointerIn(of.name, "pinnedVpcCidr");
    checkPlacedRange(*pinned, of.name, pointer, findings);
    if (pinned->prefix() < largestSubnet || pinned->prefix() > smallestSubnet) {
        findings.push_back({"pinned-not-a-vpc-size", Severity::Error, of.name, pointer,
            Text::tr("The pinned block %1 is no size of a VPC CIDR block, which is /%2 to /%3. Choose one of these.", pinned->text(), largestSubnet.bits(),
                smallestSubnet.bits()),
            vpcBlocksSource()});
    }
    const auto& size = of.sizing.at(of.domain.placement);
    if (of.block.pinnedTooSmall && size && size->subnetPrefix) {
        findings.push_back({"pinned-too-small", Severity::Error, of.name, pointer,
            Text::tr("The pinned block %1 does not hold %2 subnets of /%3. Pin a larger block, or place the users in another way.", pinned->text(),
                of.domain.availabilityZones, size->subnetPrefix->bits()),
            Text::tr("Headroom's rule: the block of a domain holds all its subnets")});
    }
    if (of.block.pinnedOutsidePools) {
        findings.push_back({"pinned-outside-pools", Severity::Error, of.name, pointer,
            Text::tr("The pinned block %1 lies in no pool. Pin a block of a pool, or add a pool that holds it.", pinned->text()),
            Text::tr("Headroom's rule: the block of a domain lies in a pool")});
    }
}

void checkExistingSubnets(const DomainCase& of, Findings& findings)
{
    for (const ExistingSubnet& subnet : of.domain.existingSubnets) {
        const auto pointer = [&] { return pointerIn(of.name, "existingSubnets", subnet.cidr.text()); };
        const std::int64_t usable = std::max<std::int64_t>(0, usableAddresses(subnet.cidr.prefix()));
        if (subnet.usedAddresses > usable) {
            findings.push_back({"existing-subnet-overfull", Severity::Warning, of.name, pointer(),
                Text::tr("The existing subnet %1 has %2 usable addresses, and %3 are said to be used. Check both.", subnet.cidr.text(), usable,
                    subnet.usedAddresses),
                vpcBlocksSource()});
        }
        if (serviceRange.overlaps(subnet.cidr)) {
            findings.push_back({"range-used-by-services", Severity::Warning, of.name, pointer(),
                Text::tr("The existing subnet %1 touches %2, which AWS services such as SageMaker AI use themselves. Expect conflicts, and move what "
                         "runs in it.",
                    subnet.cidr.text(), serviceRange.text()),
                vpcBlocksSource()});
        }
    }
}

void checkAssociation(const DomainCase& of, Findings& findings)
{
    if (!of.block.vpc || of.domain.existingSubnets.empty())
        return;
    std::vector<Cidr> existing;
    for (const ExistingSubnet& subnet : of.domain.existingSubnets)
        existing.push_back(subnet.cidr);
    const auto conflicts = associationConflicts(existing, *of.block.vpc);
    // In one /16 both may lie in one block of the VPC, and nothing need be added; what overlaps is told as pinned-overlap.
    const auto conflict = std::find_if(conflicts.begin(), conflicts.end(),
        [&](const AssociationConflict& each) { return !Cidr::holding(each.existing.first(), largestSubnet).overlaps(*of.block.vpc); });
    if (conflict != conflicts.end()) {
        const std::string pointer = of.domain.pinnedVpcCidr ? pointerIn(of.name, "pinnedVpcCidr") : pointerIn(of.name, "existingSubnets", conflict->existing.text());
        findings.push_back({"secondary-cidr-not-allowed", Severity::Warning, of.name, pointer, conflictText(*of.block.vpc, *conflict),
            Text::tr("Amazon VPC User Guide, VPC CIDR blocks, IPv4 CIDR block association restrictions, August 2026")});
    }
}

void checkExistingSubnetsOverlap(const Plan& plan, Findings& findings)
{
    struct Place {
        Cidr cidr;
        std::size_t domain;
        std::size_t subnet;
        auto operator<=>(const Place&) const = default;
    };
    std::vector<Place> places;
    for (std::size_t d = 0; d < plan.domains.size(); ++d) {
        const auto& subnets = plan.domains.entries[d].value.existingSubnets;
        for (std::size_t s = 0; s < subnets.size(); ++s)
            places.push_back({subnets[s].cidr, d, s});
    }
    std::sort(places.begin(), places.end());
    std::vector<std::pair<Place, Place>> overlaps; // the inner, the outer
    for (std::size_t outer = 0, i = 1; i < places.size(); ++i) {
        if (places[outer].cidr.contains(places[i].cidr))
            overlaps.emplace_back(places[i], places[outer]);
        else
            outer = i;
    }
    std::sort(overlaps.begin(), overlaps.end(),
        [](const auto& a, const auto& b) { return std::pair(a.first.domain, a.first.subnet) < std::pair(b.first.domain, b.first.subnet); });
    for (const auto& [inner, outer] : overlaps) {
        const std::string& name = plan.domains.entries[inner.domain].name;
        findings.push_back({"existing-subnets-overlap", Severity::Warning, name, pointerIn(name, "existingSubnets", inner.cidr.text()),
            Text::tr("The existing subnet %1 overlaps %2 of the domain “%3”. Subnets of one network can't overlap: check both.", inner.cidr.text(),
                outer.cidr.text(), plan.domains.entries[outer.domain].name),
            vpcBlocksSource()});
    }
}

} // namespace headroom
