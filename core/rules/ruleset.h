// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/job_kind.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// What takes addresses: the ledger's entities.
enum class Entity {
    EfsMountTarget, VpcEndpoint, JupyterServer, KernelGateway, Space,
    Training, Processing, BatchTransform, Hosting, HyperpodSlurm, HyperpodEks,
};
inline constexpr std::size_t entityCount = 11;
/// "efsMountTarget", …: the ledger ids of CONTRACT §3.
std::string_view nameOf(Entity entity);
Entity entityOf(JobKind kind);

/// How sure a figure is: AWS's own words or model; recorded data or AWS texts that disagree; inference.
enum class Confidence { High, Medium, Low };

/// One figure of a ruleset, with where it comes from.
struct Figure {
    int addresses = 0; ///< per zone, active user, holder or instance: see Ruleset
    int withEfa = 0;   ///< per instance with EFA; equals `addresses` where EFA changes nothing
    std::optional<int> interfaces; ///< network interfaces that hold them; none: one an address
    std::string source;
    std::string date;  ///< of the source, YYYY-MM or YYYY-MM-DD
    Confidence confidence = Confidence::High;
};

enum class AppCounting {
    InstanceType, ///< one instance a user and type, however many apps run on it (Studio Classic)
    RunningSpace, ///< one instance an app (today's Studio)
};

/// What takes how many addresses, as one source counts it. Read from resources/rulesets.
struct Ruleset {
    std::string id;
    std::string title;  ///< "Whitepaper, Table 1"
    std::string source;
    std::string date;
    Figure mountTarget;                  ///< per availability zone
    Figure interfaceEndpoint;            ///< per endpoint and zone
    std::optional<Figure> jupyterServer; ///< per active user
    AppCounting appCounting = AppCounting::InstanceType;
    Figure app;                          ///< per holder, or per running space
    std::array<std::optional<Figure>, jobKindNames.size()> jobs; ///< per instance, by JobKind; none: the kind is not known
    std::optional<int> appsPerTypeAndUserLimit;

    const Figure* job(JobKind kind) const
    {
        const auto& figure = jobs[static_cast<std::size_t>(kind)];
        return figure ? &*figure : nullptr;
    }
    Entity appEntity() const { return appCounting == AppCounting::InstanceType ? Entity::KernelGateway : Entity::Space; }
};

/// The built-in rulesets, whitepaper-2023 first.
const std::vector<Ruleset>& rulesets();
/// None for an id that is not built in.
const Ruleset* findRuleset(std::string_view id);

} // namespace headroom
