// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/rules/ruleset.h"

#include <QString>

/// The window's words for what the core knows by name.
namespace headroom {

QString entityWord(Entity entity);   ///< "KernelGateway app"
QString jobKindWord(JobKind kind);   ///< "Training"
QString placementWord(Placement placement);
/// "1,019" in the user's locale.
QString countWords(qint64 count);

} // namespace headroom
