// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/rules/ruleset.h"

#include <QStringList>

/// The window's words for what the core knows by name.
namespace headroom {

QString entityWord(Entity entity);   ///< "KernelGateway app"
QString jobKindWord(JobKind kind);   ///< "Training"
QString placementWord(Placement placement);
/// "1,019" in the user's locale.
QString countWords(qint64 count);
/// In the plan's order.
template <typename T>
QStringList namesOf(const Named<T>& things)
{
    QStringList names;
    for (const auto& entry : things)
        names << QString::fromStdString(entry.name);
    return names;
}

} // namespace headroom
