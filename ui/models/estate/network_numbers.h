// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/estate.h"
#include "ui/models/numbers_model.h"

#include <QString>

/// What stands in an estate besides its subnets, as tables. Of thousands only the first are in them.
namespace headroom {

inline constexpr qsizetype mostNetworkRows = 200;

/// Its id, and the name where it has one; "VPC not given" for the empty id.
QString vpcWord(const std::string& vpcId, const std::string& name);
QString networkModeWord(NetworkMode mode); ///< "VPC only"

/// VPC, name, CIDRs.
Numbers vpcNumbers(const Estate& estate);
/// Service, type, VPC and subnets of the endpoints that stand.
Numbers endpointNumbers(const Estate& estate);
/// SageMaker domains that were described, then those that only apps or interfaces name.
Numbers sageMakerNumbers(const Estate& estate);

} // namespace headroom
