// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/estate.h"
#include "core/estate/inspection.h"
#include "ui/models/numbers_model.h"

#include <QString>

/// The window's words for what exists.
namespace headroom {

QString ownerWord(Owner owner);         ///< "Load balancers"
QString fullnessWord(Fullness fullness);///< "nearly full"; empty for what is roomy
QString replyWord(Reply reply);         ///< "Subnets"
/// "12.5 %", or a dash where it is not known.
QString usedPercentWord(const std::optional<std::int64_t>& hundredths);
/// By its name, else by its id.
QString subnetWord(const EstateSubnet& subnet);

/// A row for each subnet in `order` (indices into the inspection's), with who holds its addresses where that is known.
Numbers subnetNumbers(const Estate& estate, const Inspection& inspection, const std::vector<std::size_t>& order);
/// Of subnetNumbers(): what the table can do without, the first first.
std::vector<int> spareSubnetColumns();

} // namespace headroom
