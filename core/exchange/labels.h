// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/rules/ruleset.h"
#include "core/text/text.h"

namespace headroom {

/// "EFS mount target", …: the ledger's entities as people read them.
Text labelOf(Entity entity);
/// "all in one subnet", …: what a placement supposes of the users.
Text labelOf(Placement placement);

} // namespace headroom
