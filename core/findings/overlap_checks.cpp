// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/checks.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace headroom {

namespace {

/// A block that is taken, whoever has it. The words are the plan's: an exclusion's reason, a domain's name.
struct Taken {
    enum class Kind { Exclusion, ExistingSubnet, Domain };
    Cidr cidr;
    Kind kind;
    const std::string* words;
};

bool isBefore(const Taken& a, const Taken& b)
{
    return a.cidr < b.cidr;
}

/// All that a pinned block may touch, the service range aside, by address and in the plan's order among equals.
std::vector<Taken> takenIn(const Plan& plan)
{
    std::vector<Taken> taken;
    for (const Exclusion& exclusion : plan.addressing.exclusions)
        taken.push_back({exclusion.cidr, Taken::Kind::Exclusion, &exclusion.reason});
    for (const auto& [name, domain] : plan.domains)
        for (const ExistingSubnet& subnet : domain.existingSubnets)
            taken.push_back({subnet.cidr, Taken::Kind::ExistingSubnet, &name});
    for (const auto& [name, domain] : plan.domains)
        if (domain.pinnedVpcCidr)
            taken.push_back({*domain.pinnedVpcCidr, Taken::Kind::Domain, &name});
    std::stable_sort(taken.begin(), taken.end(), isBefore);
    return taken;
}

/// The pinned block of a domain, and who else has what it touches.
struct PinnedOverlap {
    Cidr pinned;
    std::vector<Taken> touched;
};

std::vector<Taken> touchedBy(const std::string& domain, const DomainBlock& block, const std::vector<Taken>& taken)
{
    static const std::string aws = "AWS";
    std::vector<Taken> touched;
    for (const Cidr& cidr : block.pinnedTouches) {
        if (cidr == serviceRange)
            touched.push_back({cidr, Taken::Kind::Exclusion, &aws});
        const auto [first, last] = std::equal_range(taken.begin(), taken.end(), Taken{cidr, Taken::Kind::Domain, nullptr}, isBefore);
        std::copy_if(first, last, std::back_inserter(touched),
            [&](const Taken& each) { return each.kind != Taken::Kind::Domain || *each.words != domain; });
    }
    return touched;
}

/// "10.0.0.0/24 (“studio”), 10.0.1.0/24 (“studio”)": at most five, and how many more as "+3".
std::string listOf(const std::vector<Taken>& touched, Taken::Kind kind)
{
    constexpr int mostNamed = 5;
    std::string list;
    int count = 0;
    for (const Taken& each : touched) {
        if (each.kind != kind || ++count > mostNamed)
            continue;
        list += (list.empty() ? "" : ", ") + each.cidr.text();
        if (!each.words->empty())
            list += kind == Taken::Kind::Exclusion ? " (" + *each.words + ')' : " (“" + *each.words + "”)";
    }
    return count > mostNamed ? list + ", +" + std::to_string(count - mostNamed) : list;
}

/// An exclusion that stands for a VPC of AWS's replies, and holds the pinned block.
const Taken* vpcAround(const PinnedOverlap& overlap)
{
    constexpr std::string_view vpc = "VPC ";
    const auto found = std::find_if(overlap.touched.begin(), overlap.touched.end(), [&](const Taken& each) {
        return each.kind == Taken::Kind::Exclusion && each.words->compare(0, vpc.size(), vpc) == 0 && each.cidr.contains(overlap.pinned);
    });
    return found == overlap.touched.end() ? nullptr : &*found;
}

/// Of an exclusion at least, and of what the VPC has to do with it.
Text inVpcText(const PinnedOverlap& overlap, const Taken& vpc)
{
    const std::string pinned = overlap.pinned.text();
    const std::string exclusions = listOf(overlap.touched, Taken::Kind::Exclusion);
    const std::string subnets = listOf(overlap.touched, Taken::Kind::ExistingSubnet);
    const std::string domains = listOf(overlap.touched, Taken::Kind::Domain);
    if (!subnets.empty() && !domains.empty())
        return Text::tr("The pinned block %1 touches exclusions: %2, existing subnets: %3, and blocks of domains: %4. It lies in %5: to use addresses of that VPC, remove its "
                        "exclusion, and pin a block that is free in it.",
            pinned, exclusions, subnets, domains, *vpc.words);
    if (!subnets.empty())
        return Text::tr("The pinned block %1 touches exclusions: %2, and existing subnets: %3. It lies in %4: to use addresses of that VPC, remove its exclusion, and pin a "
                        "block that is free in it.",
            pinned, exclusions, subnets, *vpc.words);
    if (!domains.empty())
        return Text::tr("The pinned block %1 touches exclusions: %2, and blocks of domains: %3. It lies in %4: to use addresses of that VPC, remove its exclusion, and pin a "
                        "block that is free in it.",
            pinned, exclusions, domains, *vpc.words);
    return Text::tr("The pinned block %1 touches exclusions: %2. It lies in %3: to use addresses of that VPC, remove its exclusion; otherwise pin a block that is free.", pinned,
        exclusions, *vpc.words);
}

Text overlapText(const PinnedOverlap& overlap)
{
    if (const Taken* vpc = vpcAround(overlap))
        return inVpcText(overlap, *vpc);
    const std::string pinned = overlap.pinned.text();
    const std::string exclusions = listOf(overlap.touched, Taken::Kind::Exclusion);
    const std::string subnets = listOf(overlap.touched, Taken::Kind::ExistingSubnet);
    const std::string domains = listOf(overlap.touched, Taken::Kind::Domain);
    if (overlap.touched.size() == 1 && overlap.touched.front().cidr == serviceRange && overlap.touched.front().kind == Taken::Kind::Exclusion)
        return Text::tr("The pinned block %1 touches %2, which AWS services such as SageMaker AI use themselves. Pin a block that is free.", pinned, serviceRange.text());
    if (!exclusions.empty() && !subnets.empty() && !domains.empty())
        return Text::tr("The pinned block %1 touches exclusions: %2, existing subnets: %3, and blocks of domains: %4. Pin a block that is free.", pinned, exclusions, subnets,
            domains);
    if (!exclusions.empty() && !subnets.empty())
        return Text::tr("The pinned block %1 touches exclusions: %2, and existing subnets: %3. Pin a block that is free.", pinned, exclusions, subnets);
    if (!exclusions.empty() && !domains.empty())
        return Text::tr("The pinned block %1 touches exclusions: %2, and blocks of domains: %3. Pin a block that is free.", pinned, exclusions, domains);
    if (!subnets.empty() && !domains.empty())
        return Text::tr("The pinned block %1 touches existing subnets: %2, and blocks of domains: %3. Pin a block that is free.", pinned, subnets, domains);
    if (!exclusions.empty())
        return Text::tr("The pinned block %1 touches exclusions: %2. Pin a block that is free.", pinned, exclusions);
    if (!subnets.empty())
        return Text::tr("The pinned block %1 touches existing subnets: %2. Pin a block that is free.", pinned, subnets);
    return Text::tr("The pinned block %1 touches blocks of domains: %2. Pin a block that is free.", pinned, domains);
}

} // namespace

void checkPinnedOverlaps(const Plan& plan, const PlanSizing& sizing, Findings& findings)
{
    const auto overlaps = [](const DomainBlock& block) { return !block.pinnedTouches.empty(); };
    if (std::none_of(sizing.blocks.begin(), sizing.blocks.end(), overlaps))
        return;
    const std::vector<Taken> taken = takenIn(plan);
    for (std::size_t i = 0; i < plan.domains.size(); ++i) {
        if (!overlaps(sizing.blocks[i]))
            continue;
        const auto& [name, domain] = plan.domains.entries[i];
        const PinnedOverlap overlap{*domain.pinnedVpcCidr, touchedBy(name, sizing.blocks[i], taken)};
        findings.push_back({"pinned-overlap", Severity::Error, name, pointerIn(name, "pinnedVpcCidr"), overlapText(overlap),
            Text::tr("Headroom's rule: no address is given twice")});
    }
}

} // namespace headroom
