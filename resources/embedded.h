// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The files of resources/ that every binary carries within.
namespace headroom::resources {

std::string_view rulesetWhitepaper2023();
std::string_view rulesetStudio2024();
std::string_view instanceTypes();
std::string_view endpointServices();
std::string_view exampleWhitepaper();
std::string_view exampleEnterprise();
std::string_view exampleGpuResearch();
std::string_view exampleTwentyDomains();

} // namespace headroom::resources
