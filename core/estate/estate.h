// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/owner.h"
#include "core/net/cidr.h"
#include "core/plan/plan.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

/// What exists in somebody's AWS accounts, as plain values: what replies of the AWS CLI tell of it.
namespace headroom {

/// The calls whose replies are read.
enum class Reply { Subnets, NetworkInterfaces, Vpcs, VpcEndpoints, Domain, Apps };
inline constexpr std::size_t replyCount = 6;

struct EstateSubnet {
    std::string id;
    std::string vpcId;
    std::string name;                      ///< its tag Name; may be empty
    std::string zone;                      ///< AZ id where it is given or known from other subnets, else the AZ's name: resolveZones()
    Cidr cidr;                             ///< /16…/28
    std::optional<std::int64_t> available; ///< as AWS counts it; none: not given
    std::string zoneId = {};               ///< "use1-az1" as the record has it; may be empty
    std::string zoneName = {};             ///< "us-east-1a", which is another place for another account; may be empty
    std::string account = {};              ///< that owns the subnet; may be empty
    bool operator==(const EstateSubnet&) const = default;
};

struct EstateVpc {
    std::string id;
    std::string name;
    std::vector<Cidr> cidrs; ///< those in the state "associated", the primary first
    bool operator==(const EstateVpc&) const = default;
};

struct EstateEndpoint {
    std::string id;
    std::string vpcId;
    std::string service; ///< "com.amazonaws.us-east-1.s3"
    std::string type;    ///< "Interface", "Gateway", …: an open set
    std::string state;   ///< "available", …
    std::vector<std::string> subnetIds;
    bool operator==(const EstateEndpoint&) const = default;
};

/// A SageMaker Studio domain that exists.
struct EstateDomain {
    std::string id; ///< "d-…"
    std::string name;
    std::string vpcId;
    std::optional<NetworkMode> networkMode; ///< none: not given, or one that is not known
    std::vector<std::string> subnetIds;
    bool operator==(const EstateDomain&) const = default;
};

/// Who runs what in one SageMaker domain, and what its interfaces hold.
struct StudioActivity {
    std::set<std::string> users;  ///< user profiles with an app in service
    std::set<std::string> spaces; ///< spaces with an app in service
    std::int64_t apps = 0;        ///< in service
    std::int64_t addresses = 0;   ///< of its interfaces in any subnet
    bool operator==(const StudioActivity&) const = default;
};

struct Estate {
    std::vector<EstateSubnet> subnets; ///< in the order of the input, as all of these
    std::vector<EstateVpc> vpcs;
    std::vector<EstateEndpoint> endpoints;
    std::vector<EstateDomain> domains;
    std::unordered_map<std::string, HeldAddresses> held; ///< by subnet id, subnets that are not in `subnets` included
    std::map<std::string, StudioActivity> activity;      ///< by domain id

    std::array<std::int64_t, replyCount> read{};     ///< records of each reply, those that are repeated not counted
    std::array<std::int64_t, replyCount> repeated{}; ///< records that were there already: the first counts
    std::array<bool, replyCount> morePages{};        ///< the last reply of that kind says that more follow
    std::int64_t subnetsWithoutBlock = 0;            ///< IPv6 alone: left out
    std::int64_t interfacesWithoutSubnet = 0;
};

constexpr std::size_t indexOf(Reply reply) { return static_cast<std::size_t>(reply); }

/// Gives each subnet its zone. A record with a name alone gets the id that records with both have beside that name: those of its own account where it tells one, else of
/// all accounts. Where they tell no id, or several, the name stays.
void resolveZones(std::vector<EstateSubnet>& subnets);

/// The name by which plans know a service: "s3" for com.amazonaws.us-east-1.s3, "studio" for aws.sagemaker.us-east-1.studio. Services of others stay as they are.
std::string shortServiceName(const std::string& service);

/// Whether an endpoint holds its place: one that is deleted, failed or was rejected does not.
bool isStanding(const EstateEndpoint& endpoint);

} // namespace headroom
