// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <array>
#include <string_view>
#include <utility>

/// How the plan file and the JSON answers spell the plan's choices.
namespace headroom {

inline constexpr std::array<std::pair<NetworkMode, std::string_view>, 2> networkModeNames{{
    {NetworkMode::VpcOnly, "vpcOnly"},
    {NetworkMode::PublicInternetOnly, "publicInternetOnly"},
}};
inline constexpr std::array<std::pair<Placement, std::string_view>, 3> placementNames{{
    {Placement::SingleSubnet, "singleSubnet"},
    {Placement::EvenSpread, "evenSpread"},
    {Placement::ZoneLoss, "zoneLoss"},
}};
inline constexpr std::array<std::pair<EndpointType, std::string_view>, 2> endpointTypeNames{{
    {EndpointType::Interface, "interface"},
    {EndpointType::Gateway, "gateway"},
}};
inline constexpr std::array<std::pair<GrowthModel, std::string_view>, 2> growthModelNames{{
    {GrowthModel::Compound, "compound"},
    {GrowthModel::Linear, "linear"},
}};

template <typename Names, typename Enum>
constexpr std::string_view nameIn(const Names& names, Enum value)
{
    for (const auto& [each, name] : names)
        if (each == value)
            return name;
    return {};
}

constexpr std::string_view nameOf(Placement value) { return nameIn(placementNames, value); }
constexpr std::string_view nameOf(NetworkMode value) { return nameIn(networkModeNames, value); }
constexpr std::string_view nameOf(EndpointType value) { return nameIn(endpointTypeNames, value); }
constexpr std::string_view nameOf(GrowthModel value) { return nameIn(growthModelNames, value); }

} // namespace headroom
