// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tenancy/tenancy_report.h"

#include "core/capacity/sizing.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

/// An account for each tenant has the VPCs of VpcEach.
constexpr std::array inOneAccount{TenancyModel::OneDomain, TenancyModel::OneVpc, TenancyModel::VpcEach};

/// Of all three.
Text totalsOfAll(const Tenancy& tenancy)
{
    const std::int64_t domain = tenancy.of(TenancyModel::OneDomain).total();
    const std::int64_t vpc = tenancy.of(TenancyModel::OneVpc).total();
    const std::int64_t each = tenancy.of(TenancyModel::VpcEach).total();
    if (domain == vpc && vpc == each)
        return tenancy.tenants == 1 ? Text::tr("There is one tenant and nothing to keep apart: every model takes %1 addresses.", domain)
                                    : Text::tr("Every model takes %1 addresses.", domain);
    if (domain <= std::min(vpc, each))
        return Text::tr("One domain for all takes the fewest addresses, %1; domains in one VPC take %2, and a VPC or an account for each tenant %3.", domain, vpc, each);
    if (vpc <= each)
        return Text::tr("Domains in one VPC take the fewest addresses, %1; one domain for all takes %2, and a VPC or an account for each tenant %3.", vpc, domain, each);
    return Text::tr("A VPC or an account for each tenant takes the fewest addresses, %1; one domain for all takes %2, and domains in one VPC %3.", each, domain, vpc);
}

Text totalsWithoutEach(std::int64_t domain, std::int64_t vpc)
{
    if (domain == vpc)
        return Text::tr("One domain for all and domains in one VPC can be built, and take %1 addresses alike.", domain);
    return domain < vpc ? Text::tr("Of the models that can be built, one domain for all takes the fewest addresses, %1; domains in one VPC take %2.", domain, vpc)
                        : Text::tr("Of the models that can be built, domains in one VPC take the fewest addresses, %1; one domain for all takes %2.", vpc, domain);
}

Text totalsWithoutVpc(std::int64_t domain, std::int64_t each)
{
    if (domain == each)
        return Text::tr("One domain for all and a VPC or an account for each tenant can be built, and take %1 addresses alike.", domain);
    return domain < each
        ? Text::tr("Of the models that can be built, one domain for all takes the fewest addresses, %1; a VPC or an account for each tenant takes %2.", domain, each)
        : Text::tr("Of the models that can be built, a VPC or an account for each tenant takes the fewest addresses, %1; one domain for all takes %2.", each, domain);
}

Text totalsWithoutDomain(std::int64_t vpc, std::int64_t each)
{
    if (vpc == each)
        return Text::tr("Domains in one VPC and a VPC or an account for each tenant can be built, and take %1 addresses alike.", vpc);
    return vpc < each
        ? Text::tr("Of the models that can be built, domains in one VPC take the fewest addresses, %1; a VPC or an account for each tenant takes %2.", vpc, each)
        : Text::tr("Of the models that can be built, a VPC or an account for each tenant takes the fewest addresses, %1; domains in one VPC take %2.", each, vpc);
}

/// Of those that can be built. An account for each tenant has the blocks and subnets of a VPC for each, so that both can be built, or neither.
Text totalsSentence(const Tenancy& tenancy)
{
    const TenancyAnswer& domain = tenancy.of(TenancyModel::OneDomain);
    const TenancyAnswer& vpc = tenancy.of(TenancyModel::OneVpc);
    const TenancyAnswer& each = tenancy.of(TenancyModel::VpcEach);
    if (domain.isPossible() && vpc.isPossible())
        return each.isPossible() ? totalsOfAll(tenancy) : totalsWithoutEach(domain.total(), vpc.total());
    if (domain.isPossible())
        return each.isPossible() ? totalsWithoutVpc(domain.total(), each.total())
                                 : Text::tr("Only one domain for all can be built. It takes %1 addresses.", domain.total());
    if (vpc.isPossible())
        return each.isPossible() ? totalsWithoutDomain(vpc.total(), each.total())
                                 : Text::tr("Only domains in one VPC can be built. They take %1 addresses.", vpc.total());
    return each.isPossible() ? Text::tr("Only a VPC or an account for each tenant can be built. That takes %1 addresses.", each.total())
                             : Text::tr("None of the models can be built.");
}

/// Why a model can't be built.
Text impossibleSentence(const TenancyAnswer& answer)
{
    const std::int64_t usable = usableAddresses(largestSubnet);
    const bool isTooLarge = answer.unsized > 0 && answer.mostPerSubnet > usable;
    switch (answer.model) {
    case TenancyModel::OneDomain:
        if (isTooLarge)
            return Text::tr("One domain for all can't be built: it needs %1 addresses in a subnet, and the largest holds %2.", answer.mostPerSubnet, usable);
        return answer.unsized > 0 ? Text::tr("One domain for all can't be built: with one zone, none can be lost.")
                                  : Text::tr("One domain for all can't be built: the pools have no room for it.");
    case TenancyModel::OneVpc:
        if (isTooLarge)
            return Text::tr("Domains in one VPC can't be built: one needs %1 addresses in a subnet, and the largest holds %2.", answer.mostPerSubnet, usable);
        return answer.unsized > 0 ? Text::tr("Domains in one VPC can't be built: with one zone, none can be lost.")
                                  : Text::tr("Domains in one VPC can't be built: the pools have no room for them.");
    case TenancyModel::VpcEach:
    case TenancyModel::AccountEach:
        break;
    }
    if (isTooLarge)
        return Text::tr("A VPC or an account for each tenant can't be built: one needs %1 addresses in a subnet, and the largest holds %2.", answer.mostPerSubnet, usable);
    return answer.unsized > 0 ? Text::tr("A VPC or an account for each tenant can't be built: with one zone, none can be lost.")
                              : Text::tr("A VPC or an account for each tenant can't be built: the pools have no room for all of them.");
}

/// With what uses most of it in one account, and in an account for each tenant.
Text bindingSentence(const QuotaLoad& inOne, const QuotaLoad& inEach)
{
    const std::int64_t limit = figureOf(inOne.quota).limit;
    const bool isSame = inOne.used == inEach.used;
    switch (inOne.quota) {
    case Quota::AppsAtOnce:
        return isSame ? Text::tr("The limit that binds first is that of Studio apps at once: %1 of %2.", inOne.used, limit)
                      : Text::tr("The limit that binds first is that of Studio apps at once: %1 of %2 in one account, %3 where each tenant has its own.",
                          inOne.used, limit, inEach.used);
    case Quota::NetworkInterfaces:
        return isSame ? Text::tr("The limit that binds first is that of network interfaces in a zone: %1 of %2.", inOne.used, limit)
                      : Text::tr("The limit that binds first is that of network interfaces in a zone: %1 of %2 in one account, %3 where each tenant has its own.",
                          inOne.used, limit, inEach.used);
    case Quota::InterfaceEndpoints:
        return Text::tr("The limit that binds first is that of interface endpoints in a VPC: up to %1 of %2.", inOne.used, limit);
    case Quota::Subnets:
        return Text::tr("The limit that binds first is that of subnets in a VPC: up to %1 of %2.", inOne.used, limit);
    case Quota::CidrBlocks:
        return Text::tr("The limit that binds first is that of IPv4 CIDR blocks in a VPC: up to %1 of %2.", inOne.used, limit);
    case Quota::AddressUnits:
        return Text::tr("The limit that binds first is that of address-usage units in a VPC: up to %1 of %2.", inOne.used, limit);
    default:
        return {};
    }
}

const QuotaLoad& loadOf(const TenancyAnswer& answer, Quota quota)
{
    return *std::find_if(answer.quotas.begin(), answer.quotas.end(), [quota](const QuotaLoad& load) { return load.quota == quota; });
}

/// In whichever model of one account stands closest to a limit, of those that can be built; of all, where none can.
const QuotaLoad& bindsFirstInOneAccount(const Tenancy& tenancy)
{
    const bool isAnyPossible = std::any_of(inOneAccount.begin(), inOneAccount.end(), [&](TenancyModel model) { return tenancy.of(model).isPossible(); });
    const QuotaLoad* closest = nullptr;
    for (const TenancyModel model : inOneAccount) {
        const QuotaLoad& load = tenancy.of(model).bindsFirst();
        if ((tenancy.of(model).isPossible() || !isAnyPossible) && (!closest || load.isCloserThan(*closest)))
            closest = &load;
    }
    return *closest;
}

} // namespace

std::vector<Text> tenancySentences(const Tenancy& tenancy)
{
    std::vector<Text> sentences{totalsSentence(tenancy)};
    for (const TenancyModel model : inOneAccount)
        if (!tenancy.of(model).isPossible())
            sentences.push_back(impossibleSentence(tenancy.of(model)));
    const std::int64_t saved = tenancy.savedBySharing();
    const bool canShare = tenancy.of(TenancyModel::OneVpc).isPossible() && tenancy.of(TenancyModel::VpcEach).isPossible();
    if (canShare && saved > 0)
        sentences.push_back(Text::tr("Sharing the endpoints of one VPC saves %1 addresses against a VPC for each tenant.", saved));
    else if (canShare && saved < 0)
        sentences.push_back(Text::tr("Sharing the endpoints of one VPC takes %1 addresses more: the VPC has all of them in the zones of the tenant with most.", -saved));
    const QuotaLoad& inOne = bindsFirstInOneAccount(tenancy);
    sentences.push_back(bindingSentence(inOne, loadOf(tenancy.of(TenancyModel::AccountEach), inOne.quota)));
    return sentences;
}

Text labelOf(TenancyModel model)
{
    switch (model) {
    case TenancyModel::OneDomain: return Text::tr("One domain");
    case TenancyModel::OneVpc: return Text::tr("One VPC");
    case TenancyModel::VpcEach: return Text::tr("Own VPC");
    case TenancyModel::AccountEach: return Text::tr("Own account");
    }
    return {};
}

Text definitionOf(TenancyModel model)
{
    switch (model) {
    case TenancyModel::OneDomain: return Text::tr("One domain for all tenants, kept apart by tags (attribute-based access)");
    case TenancyModel::OneVpc: return Text::tr("A domain for each tenant, in one account and one VPC, whose endpoints they share");
    case TenancyModel::VpcEach: return Text::tr("A domain and a VPC for each tenant, in one account");
    case TenancyModel::AccountEach: return Text::tr("An account for each tenant, with a domain and a VPC");
    }
    return {};
}

Text labelOf(Quota quota)
{
    switch (quota) {
    case Quota::Domains: return Text::tr("Domains");
    case Quota::UserProfiles: return Text::tr("User profiles");
    case Quota::RunningApps: return Text::tr("Running apps");
    case Quota::AppsAtOnce: return Text::tr("Apps in all regions");
    case Quota::InstancesPerJob: return Text::tr("Instances of a job");
    case Quota::Vpcs: return Text::tr("VPCs");
    case Quota::InterfaceEndpoints: return Text::tr("Endpoints in a VPC");
    case Quota::Subnets: return Text::tr("Subnets in a VPC");
    case Quota::CidrBlocks: return Text::tr("CIDR blocks of a VPC");
    case Quota::NetworkInterfaces: return Text::tr("Interfaces in a zone");
    case Quota::AddressUnits: return Text::tr("Address units of a VPC");
    }
    return {};
}

Text labelOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High: return Text::tr("high confidence");
    case Confidence::Medium: return Text::tr("medium confidence");
    case Confidence::Low: return Text::tr("low confidence");
    }
    return {};
}

const Text& wordsOf(const TenancyAspect& aspect, TenancyModel model)
{
    switch (model) {
    case TenancyModel::OneVpc: return aspect.oneVpc;
    case TenancyModel::VpcEach: return aspect.vpcEach;
    case TenancyModel::AccountEach: return aspect.accountEach;
    case TenancyModel::OneDomain: break;
    }
    return aspect.oneDomain;
}

Text roomOf(const TenancyAnswer& answer)
{
    if (answer.unsized > 0)
        return answer.unsized == 1 ? Text::tr("1 domain has no subnet") : Text::tr("%1 domains have no subnet", answer.unsized);
    if (answer.unplaced > 0)
        return answer.unplaced == 1 ? Text::tr("none for 1 block") : Text::tr("none for %1 blocks", answer.unplaced);
    return Text::tr("enough");
}

std::string countsText(const BlockCounts& counts)
{
    std::string text;
    for (const auto& [prefix, count] : counts)
        text += (text.empty() ? "" : ", ") + grouped(count) + " × /" + std::to_string(prefix.bits());
    return text.empty() ? "–" : text;
}

} // namespace headroom
