// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/estate.h"

#include <string>

namespace headroom {

inline EstateSubnet subnetOf(const std::string& id, const std::string& vpc, const std::string& zone, const char* cidr, std::optional<std::int64_t> available)
{
    return {id, vpc, {}, zone, Cidr::of(cidr), available};
}

} // namespace headroom
