// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenancy/tenancy.h"

#include "core/capacity/plan_sizing.h"
#include "core/capacity/rows.h"
#include "core/tenancy/tenancy_words.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace headroom {

namespace {

/// A VPC and what is in it.
struct VpcNeed {
    std::int64_t endpoints = 0;
    std::int64_t endpointAddresses = 0;
    std::int64_t mountTargets = 0;
    std::int64_t userLevel = 0;
    std::int64_t mostPerSubnet = 0;
    std::int64_t unsized = 0;
    BlockCounts subnets;
};

/// What is in one region of an account.
struct RegionNeed {
    std::int64_t domains = 0;
    QuotaUse use;
    QuotaCount interfaces; ///< in one zone
    std::vector<VpcNeed> vpcs;
};

using AccountNeed = std::vector<RegionNeed>;
using Region = std::vector<const Tenant*>;

std::vector<Region> regionsOf(const std::vector<Tenant>& tenants)
{
    std::map<std::string_view, Region> byName;
    for (const Tenant& tenant : tenants)
        byName[tenant.domain.region].push_back(&tenant);
    std::vector<Region> regions;
    for (auto& [name, region] : byName)
        regions.push_back(std::move(region));
    return regions;
}

void addSubnets(VpcNeed& vpc, const std::optional<PlacementSize>& size, int zones)
{
    if (size)
        vpc.mostPerSubnet = std::max(vpc.mostPerSubnet, size->requiredPerSubnet);
    if (size && size->subnetPrefix)
        vpc.subnets[*size->subnetPrefix] += zones;
    else
        ++vpc.unsized;
}

/// Endpoints and mount targets, of all zones.
void addDomainLevel(VpcNeed& vpc, const Demand& demand)
{
    vpc.endpointAddresses = heldSum(vpc.endpointAddresses, demand.byEntity[static_cast<std::size_t>(Entity::VpcEndpoint)]);
    vpc.mountTargets = heldSum(vpc.mountTargets, demand.byEntity[static_cast<std::size_t>(Entity::EfsMountTarget)]);
}

RegionNeed oneDomain(const Region& tenants)
{
    const Domain domain = sharedDomain(tenants);
    Demand demand = demandAt(domain, rulesOf(domain), 0);
    RegionNeed need;
    need.domains = 1;
    for (const Tenant* tenant : tenants) {
        demand.userLevel = heldSum(demand.userLevel, tenant->horizon.userLevel);
        need.use.add(tenant->use);
    }
    need.interfaces = interfacesInZone(domain, need.use.interfaces);
    need.interfaces.add({demand.domainLevelPerSubnet, demand.domainLevelPerSubnet});

    VpcNeed vpc;
    vpc.endpoints = interfaceEndpoints(domain);
    vpc.userLevel = demand.userLevel;
    addDomainLevel(vpc, demand);
    addSubnets(vpc, placementSize(domain, demand, domain.placement), domain.availabilityZones);
    need.vpcs.push_back(std::move(vpc));
    return need;
}

/// The endpoints of a VPC for all, in subnets of their own, and no domain yet.
RegionNeed sharedEndpoints(const Region& tenants)
{
    Domain domain = sharedDomain(tenants);
    domain.mountTarget = false;
    const Demand demand = demandAt(domain, rulesOf(domain), 0);
    RegionNeed need;
    need.interfaces = {demand.domainLevelPerSubnet, demand.domainLevelPerSubnet};
    VpcNeed vpc;
    vpc.endpoints = interfaceEndpoints(domain);
    addDomainLevel(vpc, demand);
    if (vpc.endpoints > 0)
        addSubnets(vpc, placementSize(domain, demand, Placement::SingleSubnet), domain.availabilityZones);
    need.vpcs.push_back(std::move(vpc));
    return need;
}

enum class Endpoints { OfTheDomain, Shared };

/// Adds a tenant's domain to a VPC of the region.
void addTenant(RegionNeed& need, VpcNeed& vpc, const Tenant& tenant, Endpoints endpoints)
{
    Demand demand = tenant.horizon;
    if (endpoints == Endpoints::Shared) {
        auto& addresses = demand.byEntity[static_cast<std::size_t>(Entity::VpcEndpoint)];
        demand.domainLevelPerSubnet -= addresses / tenant.domain.availabilityZones;
        addresses = 0;
    } else {
        vpc.endpoints += tenant.endpoints;
    }
    ++need.domains;
    need.use.add(tenant.use);
    need.interfaces.add(interfacesInZone(tenant.domain, tenant.use.interfaces));
    need.interfaces.add({demand.domainLevelPerSubnet, demand.domainLevelPerSubnet});
    vpc.userLevel = heldSum(vpc.userLevel, demand.userLevel);
    addDomainLevel(vpc, demand);
    addSubnets(vpc, placementSize(tenant.domain, demand, tenant.domain.placement), tenant.domain.availabilityZones);
}

std::vector<AccountNeed> needsOf(TenancyModel model, const std::vector<Region>& regions)
{
    std::vector<AccountNeed> accounts(model == TenancyModel::AccountEach ? 0 : 1);
    for (const Region& region : regions) {
        if (model == TenancyModel::OneDomain) {
            accounts.front().push_back(oneDomain(region));
            continue;
        }
        RegionNeed need;
        if (model == TenancyModel::OneVpc)
            need = sharedEndpoints(region);
        for (const Tenant* tenant : region) {
            if (model == TenancyModel::OneVpc) {
                addTenant(need, need.vpcs.front(), *tenant, Endpoints::Shared);
                continue;
            }
            VpcNeed vpc;
            addTenant(need, vpc, *tenant, Endpoints::OfTheDomain);
            need.vpcs.push_back(std::move(vpc));
            if (model == TenancyModel::AccountEach)
                accounts.push_back({std::exchange(need, {})});
        }
        if (model != TenancyModel::AccountEach)
            accounts.front().push_back(std::move(need));
    }
    return accounts;
}

PrefixLength smallestHolding(std::uint64_t addresses)
{
    int bits = smallestSubnet.bits();
    while (bits > largestSubnet.bits() && PrefixLength::exactly(bits).addresses() < addresses)
        --bits;
    return PrefixLength::exactly(bits);
}

/// The blocks of a VPC that hold such subnets without a gap: sizes are powers of two, so that the largest first fill one block after the other.
std::vector<PrefixLength> blocksFor(const BlockCounts& subnets)
{
    std::uint64_t addresses = 0;
    for (const auto& [prefix, count] : subnets)
        addresses += prefix.addresses() * static_cast<std::uint64_t>(count);
    const std::uint64_t largest = largestSubnet.addresses();
    std::vector<PrefixLength> blocks(addresses / largest, largestSubnet);
    if (addresses % largest > 0)
        blocks.push_back(smallestHolding(addresses % largest));
    return blocks;
}

/// Asks the pools for the blocks, the largest first.
void place(TenancyAnswer& answer, const Plan& plan)
{
    Plan asking;
    asking.addressing = plan.addressing;
    for (const auto& [name, domain] : plan.domains)
        for (const ExistingSubnet& subnet : domain.existingSubnets)
            asking.addressing.exclusions.push_back({subnet.cidr, {}});
    std::vector<BlockRequest> requests;
    for (const auto& [prefix, count] : answer.blocks) {
        answer.blockAddresses += prefix.addresses() * static_cast<std::uint64_t>(count);
        requests.insert(requests.end(), static_cast<std::size_t>(count), BlockRequest{prefix, prefix});
    }
    Domain carrier;
    carrier.availabilityZones = 1;
    asking.domains.entries.resize(requests.size(), {std::string(), carrier});
    for (const DomainBlock& block : placeDomains(asking, requests)) {
        answer.unplaced += block.vpc ? 0 : 1;
        if (block.shortage && !answer.shortage)
            answer.shortage = block.shortage;
    }
}

class Loads {
public:
    Loads()
    {
        for (const Quota quota : {Quota::Domains, Quota::UserProfiles, Quota::RunningApps, Quota::AppsAtOnce, Quota::Vpcs, Quota::InterfaceEndpoints,
                 Quota::Subnets, Quota::CidrBlocks, Quota::NetworkInterfaces, Quota::AddressUnits})
            loads.push_back({quota, 0});
    }
    void note(Quota quota, std::int64_t used)
    {
        const auto load = std::find_if(loads.begin(), loads.end(), [&](const QuotaLoad& each) { return each.quota == quota; });
        load->used = std::max(load->used, used);
    }
    std::vector<QuotaLoad> loads;
};

void noteVpc(Loads& loads, const VpcNeed& vpc, std::int64_t blocks)
{
    std::int64_t subnets = 0;
    for (const auto& [prefix, count] : vpc.subnets)
        subnets += count;
    loads.note(Quota::Subnets, subnets);
    loads.note(Quota::CidrBlocks, blocks);
    loads.note(Quota::InterfaceEndpoints, vpc.endpoints);
    loads.note(Quota::AddressUnits, heldSum(heldProduct(heldSum(vpc.endpointAddresses, vpc.mountTargets), unitsOfEndpointOrMountTarget), vpc.userLevel));
}

void noteRegion(Loads& loads, const RegionNeed& region)
{
    loads.note(Quota::Domains, region.domains);
    loads.note(Quota::UserProfiles, region.use.users.larger());
    loads.note(Quota::RunningApps, region.use.apps.larger());
    loads.note(Quota::Vpcs, static_cast<std::int64_t>(region.vpcs.size()));
    loads.note(Quota::NetworkInterfaces, region.interfaces.larger());
}

void addVpc(TenancyAnswer& answer, const VpcNeed& vpc)
{
    ++answer.vpcs;
    answer.endpoints += vpc.endpoints;
    answer.endpointAddresses = heldSum(answer.endpointAddresses, vpc.endpointAddresses);
    answer.mountTargets = heldSum(answer.mountTargets, vpc.mountTargets);
    answer.userLevel = heldSum(answer.userLevel, vpc.userLevel);
    answer.mostPerSubnet = std::max(answer.mostPerSubnet, vpc.mostPerSubnet);
    answer.unsized += vpc.unsized;
    for (const auto& [prefix, count] : vpc.subnets)
        answer.subnets[prefix] += count;
}

TenancyAnswer answerOf(TenancyModel model, const Plan& plan, const std::vector<Region>& regions)
{
    TenancyAnswer answer;
    answer.model = model;
    Loads loads;
    for (const AccountNeed& account : needsOf(model, regions)) {
        ++answer.accounts;
        QuotaCount apps;
        for (const RegionNeed& region : account) {
            answer.domains += region.domains;
            apps.add(region.use.apps);
            noteRegion(loads, region);
            for (const VpcNeed& vpc : region.vpcs) {
                addVpc(answer, vpc);
                const auto blocks = blocksFor(vpc.subnets);
                for (const PrefixLength block : blocks)
                    ++answer.blocks[block];
                noteVpc(loads, vpc, static_cast<std::int64_t>(blocks.size()));
            }
        }
        loads.note(Quota::AppsAtOnce, apps.larger());
    }
    answer.quotas = std::move(loads.loads);
    place(answer, plan);
    return answer;
}

std::optional<TenancyModel> presentModel(const Plan& plan)
{
    if (plan.domains.size() == 1)
        return TenancyModel::OneDomain;
    std::set<std::string_view> accounts;
    for (const auto& domain : plan.domains)
        accounts.insert(domain.value.account);
    if (accounts.size() == 1)
        return TenancyModel::VpcEach; // each domain has a block of its own, and its own endpoints
    const bool isOneEach = accounts.size() == plan.domains.size() && accounts.count(std::string_view()) == 0;
    return isOneEach ? std::optional(TenancyModel::AccountEach) : std::nullopt;
}

} // namespace

QuotaLoad::State QuotaLoad::state() const
{
    const QuotaFigure& figure = figureOf(quota);
    if (used <= figure.limit)
        return State::Within;
    const auto ceiling = figure.ceiling();
    return ceiling && used > *ceiling ? State::Over : State::ToRaise;
}

std::int64_t QuotaLoad::exceededBy() const
{
    return std::max<std::int64_t>(0, used - figureOf(quota).limit);
}

bool QuotaLoad::isCloserThan(const QuotaLoad& other) const
{
    return static_cast<__int128>(used) * figureOf(other.quota).limit > static_cast<__int128>(other.used) * figureOf(quota).limit;
}

const QuotaLoad& TenancyAnswer::bindsFirst() const
{
    const QuotaLoad* closest = nullptr;
    for (const QuotaLoad& load : quotas) {
        const QuotaFigure& figure = figureOf(load.quota);
        // Any VPC has a first block: that is no step towards its limit.
        if (figure.raised == QuotaFigure::Raised::AtTheStart || (load.quota == Quota::CidrBlocks && load.used <= 1))
            continue;
        if (!closest || load.isCloserThan(*closest))
            closest = &load;
    }
    return *closest;
}

Tenancy tenancyOf(const Plan& plan, const std::atomic<bool>* cancelled)
{
    const Tenants tenants = tenantsOf(plan);
    const auto regions = regionsOf(tenants.all);
    Tenancy tenancy;
    tenancy.kind = tenants.kind;
    tenancy.tenants = static_cast<std::int64_t>(tenants.all.size());
    tenancy.regions = static_cast<std::int64_t>(regions.size());
    tenancy.suppositions = suppositionsOf(plan, tenants, tenancy.regions);
    tenancy.present = presentModel(plan);
    for (const TenancyModel model : tenancyModels) {
        if (cancelled && cancelled->load())
            break;
        tenancy.models[static_cast<std::size_t>(model)] = answerOf(model, plan, regions);
    }
    return tenancy;
}

} // namespace headroom
