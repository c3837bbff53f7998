// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/cidr.h"

#include <optional>

namespace headroom {

/// The range, of those that AWS refuses for a VPC, that the block touches: 0.0.0.0/8, 127.0.0.0/8, 169.254.0.0/16 and 224.0.0.0/4 (Amazon VPC User Guide, VPC
/// CIDR blocks).
std::optional<Cidr> rangeNotForVpcs(const Cidr& block);

} // namespace headroom
