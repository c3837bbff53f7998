// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/cidr.h"

#include <QString>

namespace headroom {

/// What may stand where no CIDR does, and what was probably meant: "Allowed is a CIDR whose host bits are zero, such as 10.0.0.0/24."
QString cidrErrorWords(const CidrError& error);

} // namespace headroom
