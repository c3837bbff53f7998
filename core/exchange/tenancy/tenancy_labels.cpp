// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tenancy/tenancy_report.h"

#include <algorithm>

namespace headroom {

namespace {

Text totalsSentence(const Tenancy& tenancy)
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

/// In whichever model of one account stands closest to a limit.
const QuotaLoad& bindsFirstInOneAccount(const Tenancy& tenancy)
{
    const QuotaLoad* closest = nullptr;
    const auto share = [](const QuotaLoad& load) { return static_cast<double>(load.used) / static_cast<double>(figureOf(load.quota).limit); };
    for (const TenancyModel model : {TenancyModel::OneDomain, TenancyModel::OneVpc, TenancyModel::VpcEach}) {
        const QuotaLoad& load = tenancy.of(model).bindsFirst();
        if (!closest || share(load) > share(*closest))
            closest = &load;
    }
    return *closest;
}

} // namespace

std::vector<Text> tenancySentences(const Tenancy& tenancy)
{
    std::vector<Text> sentences{totalsSentence(tenancy)};
    const std::int64_t saved = tenancy.savedBySharing();
    if (saved > 0)
        sentences.push_back(Text::tr("Sharing the endpoints of one VPC saves %1 addresses against a VPC for each tenant.", saved));
    else if (saved < 0)
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
