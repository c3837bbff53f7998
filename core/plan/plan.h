// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/cidr.h"
#include "core/plan/named.h"
#include "core/plan/quantities.h"
#include "core/rules/job_kind.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// The plan as plain values: CONTRACT §1. Defaults here are the defaults of the file format. Ranges are checked where a plan is read and where the window edits it.
namespace headroom {

/// A JSON value that this program does not look into, as compact JSON text.
struct RawJson {
    std::string text;
    bool operator==(const RawJson&) const = default;
};

/// Members of an object that this version does not know, in the file's order; written back behind the known ones.
using UnknownMembers = std::vector<std::pair<std::string, RawJson>>;

enum class NetworkMode { VpcOnly, PublicInternetOnly };
enum class Placement { SingleSubnet, EvenSpread, ZoneLoss };
enum class EndpointType { Interface, Gateway };
enum class GrowthModel { Compound, Linear };

/// What runs on one instance type.
struct App {
    int appsPerUser = 1;                        ///< 1…100
    Percent usersPercent = Percent::whole(100); ///< of the active users, 0…100
    UnknownMembers unknown;
    bool operator==(const App&) const = default;
};

struct Job {
    JobKind kind = JobKind::Training;
    std::string instanceType;
    PerUser instancesPerUser = PerUser::whole(1); ///< 0…1000
    bool efa = false;
    std::optional<int> addressesPerInstance;      ///< 1…256; overrides the ruleset
    UnknownMembers unknown;
    bool operator==(const Job&) const = default;
};

struct Cohort {
    std::int64_t users = 0;                              ///< 0…1,000,000
    Percent peakConcurrencyPercent = Percent::whole(100);///< 0…100
    Named<App> apps;                                     ///< by instance type
    Named<Job> jobs;
    UnknownMembers unknown;
    bool operator==(const Cohort&) const = default;
};

struct SharedSpaceGroup {
    std::int64_t spaces = 0; ///< 0…1,000,000; all are active
    Named<App> apps;
    Named<Job> jobs;
    UnknownMembers unknown;
    bool operator==(const SharedSpaceGroup&) const = default;
};

struct Growth {
    Percent percentPerYear;  ///< −100…1000
    GrowthModel model = GrowthModel::Compound;
    int horizonMonths = 12;  ///< 0…120
    UnknownMembers unknown;
    bool operator==(const Growth&) const = default;
};

inline constexpr std::int64_t mostUsedAddresses = std::int64_t{1} << 32;

struct ExistingSubnet {
    Cidr cidr;
    std::string zone;
    std::int64_t usedAddresses = 0; ///< 0…mostUsedAddresses
    UnknownMembers unknown;
    bool operator==(const ExistingSubnet&) const = default;
};

struct Domain {
    std::string ruleset = "studio-2024"; ///< id of a built-in ruleset
    std::string account;
    std::string region;
    NetworkMode networkMode = NetworkMode::VpcOnly;
    int availabilityZones = 3; ///< 1…6
    Placement placement = Placement::SingleSubnet;
    bool mountTarget = true;
    Named<EndpointType> endpoints;
    Named<Cohort> cohorts;
    Named<SharedSpaceGroup> sharedSpaces;
    Growth growth;
    Percent marginPercent; ///< 0…1000
    std::vector<ExistingSubnet> existingSubnets;
    std::optional<Cidr> pinnedVpcCidr;
    UnknownMembers unknown;
    bool operator==(const Domain&) const = default;
};

struct Exclusion {
    Cidr cidr;
    std::string reason;
    bool operator==(const Exclusion&) const = default;
};

struct Addressing {
    std::vector<Cidr> pools{Cidr::of("10.0.0.0/8")};
    std::vector<Exclusion> exclusions;
    UnknownMembers unknown;
    bool operator==(const Addressing&) const = default;
};

/// A JSON merge patch (RFC 7396) on the plan less its scenarios.
struct Scenario {
    std::string notes;
    RawJson patch{"{}"};
    UnknownMembers unknown;
    bool operator==(const Scenario&) const = default;
};

struct Plan {
    std::string name;
    std::string notes;
    std::optional<Month> start;
    Addressing addressing;
    Named<Domain> domains; ///< at least one
    Named<Scenario> scenarios;
    UnknownMembers unknown;
    bool operator==(const Plan&) const = default;
};

/// The whitepaper's plan: what the window opens on and `size` answers without a file.
const Plan& builtInPlan();

} // namespace headroom
