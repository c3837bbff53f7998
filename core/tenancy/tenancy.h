// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/allocation.h"
#include "core/rules/quotas.h"
#include "core/tenancy/tenants.h"
#include "core/text/text.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

/// The tenants of a plan in one domain, in several, or in accounts of their own: what each way takes of addresses and of what AWS allows. Whitepaper, Table 2,
/// computed. All is as if it were built anew: exclusions and existing subnets are taken, pinned blocks are not.
namespace headroom {

enum class TenancyModel {
    OneDomain,   ///< one domain for all, tenants kept apart by attributes (tags)
    OneVpc,      ///< a domain each, in one account and one VPC, whose endpoints they share
    VpcEach,     ///< a domain and a VPC each, in one account
    AccountEach, ///< an account each, with a domain and a VPC
};
inline constexpr std::array tenancyModels{TenancyModel::OneDomain, TenancyModel::OneVpc, TenancyModel::VpcEach, TenancyModel::AccountEach};

/// How many blocks of each size, the largest first.
using BlockCounts = std::map<PrefixLength, std::int64_t>;

/// What a model uses of a quota, in the account, region or VPC that uses most of it.
struct QuotaLoad {
    Quota quota;
    std::int64_t used = 0;

    enum class State {
        Within,
        ToRaise, ///< above the default, which AWS raises on request
        Over,    ///< above the most that AWS names
    };
    State state() const;
    /// How much more is used than the default allows; 0 where it is not.
    std::int64_t exceededBy() const;
    /// Whether it stands closer to its limit, or further beyond, than the other to its own. Exact.
    bool isCloserThan(const QuotaLoad& other) const;
    bool operator==(const QuotaLoad&) const = default;
};

struct TenancyAnswer {
    TenancyModel model;
    std::int64_t accounts = 0;
    std::int64_t domains = 0;
    std::int64_t vpcs = 0;
    std::int64_t endpoints = 0; ///< interface endpoints to create

    // Addresses at the horizon.
    std::int64_t endpointAddresses = 0;
    std::int64_t mountTargets = 0;
    std::int64_t userLevel = 0;
    std::int64_t domainLevel() const { return endpointAddresses + mountTargets; }
    std::int64_t total() const { return domainLevel() + userLevel; }

    std::int64_t mostPerSubnet = 0; ///< that one subnet has to hold
    BlockCounts subnets;            ///< of a domain in each zone; in a shared VPC, also one for the endpoints in each zone
    std::int64_t unsized = 0;       ///< domains that have no subnet: too large, or a zone to lose where there is only one
    BlockCounts blocks;             ///< that are asked of the pools: a VPC has several where one /16 does not hold its subnets
    std::uint64_t blockAddresses = 0;
    std::int64_t unplaced = 0;      ///< blocks that the pools have no room for
    std::optional<DomainBlock::Shortage> shortage; ///< of the first of them

    std::vector<QuotaLoad> quotas;

    bool isPossible() const { return unsized == 0 && unplaced == 0; }
    /// What stands closest to its limit, or furthest beyond, the quotas aside that every roll-out has to raise, and the block that any VPC has.
    const QuotaLoad& bindsFirst() const;
    bool operator==(const TenancyAnswer&) const = default;
};

struct Tenancy {
    TenantKind kind = TenantKind::Domains;
    std::int64_t tenants = 0;
    std::int64_t regions = 0; ///< that the tenants are in; a domain and a VPC are in one region, so that one for all is one in each
    std::vector<Text> suppositions;
    std::array<TenancyAnswer, tenancyModels.size()> models;
    std::optional<TenancyModel> present; ///< the plan's own; none where its accounts are neither one nor one for each domain

    const TenancyAnswer& of(TenancyModel model) const { return models[static_cast<std::size_t>(model)]; }
    /// Endpoint addresses that a VPC for each tenant takes beyond those of one VPC for all.
    std::int64_t savedBySharing() const { return of(TenancyModel::VpcEach).endpointAddresses - of(TenancyModel::OneVpc).endpointAddresses; }
};
/// The same for any order of the domains. Once another thread has set `cancelled`, the answer is of no use.
Tenancy tenancyOf(const Plan& plan, const std::atomic<bool>* cancelled = nullptr);

} // namespace headroom
